//! The group of a new operation, guessed from its name.

/// Returns the most likely group for an operation, and the name of an operation in it.
///
/// The candidates are the operations whose names share the longest run of words with `name`, not
/// counting verbs. The group with most of them wins. `known` has groups and names of operations.
pub(super) fn most_similar<'k>(
    name: &str,
    known: impl Iterator<Item = (&'k str, &'k str)>,
) -> Option<(&'k str, &'k str)> {
    let wanted = words(name);
    let mut best = 1;
    let mut similar: Vec<(&str, &str)> = Vec::new();
    for (group, other) in known {
        let common = common_run(&wanted, &words(other));
        if common > best {
            best = common;
            similar.clear();
        }
        if common == best {
            similar.push((group, other));
        }
    }
    let of_group = |group: &str| similar.iter().filter(|(other, _)| *other == group).count();
    similar.iter().copied().rev().max_by_key(|(group, _)| of_group(group))
}

/// Splits a name into words, without the verb: `url`, `upload`, `info` for `GetUrlUploadInfos`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() || before.is_uppercase() => word.push(letter),
            _ => words.push(letter.into()),
        }
        before = letter;
    }
    words.iter().skip(1).map(|word| word.trim_end_matches('s').to_lowercase()).collect()
}

/// Returns the length of the longest run of words that two names share.
fn common_run(a: &[String], b: &[String]) -> usize {
    let run = |from: &[String], other: &[String]| from.iter().zip(other).take_while(|(a, b)| a == b).count();
    let starts = |all: &[String]| 0..all.len();
    starts(a)
        .flat_map(|i| starts(b).map(move |j| (i, j)))
        .map(|(i, j)| run(a.get(i..).unwrap_or_default(), b.get(j..).unwrap_or_default()))
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_gets_the_group_of_the_most_similar_names() {
        let known = || {
            [
                ("live", "SubmitLiveRecordJob"),
                ("media_live", "CreateMediaLiveChannel"),
                ("upload", "UploadMediaByURL"),
            ]
        };
        let group = |name| most_similar(name, known().into_iter()).map(|(group, _)| group);
        assert_eq!(group("StopMediaLiveChannels"), Some("media_live"));
        assert_eq!(group("ListLiveRecordJobs"), Some("live"));
        assert_eq!(group("UploadFolderByURL"), Some("upload"));
        // Only `Job` is shared, with an operation of one group.
        assert_eq!(group("SubmitLoudnessJob"), Some("live"));
        assert_eq!(group("Nothing"), None);
    }
}
