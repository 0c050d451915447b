//! Finds operations by the names that people type.

use alicloud_catalogue::Operation;
use alicloud_runtime::{Group, OperationInfo};

use crate::Product;
use crate::failure::{Failure, Outcome};

/// Returns a name without the differences between its styles: `GetUrlUploadInfos`, `get-url-upload-infos` and
/// `get_url_upload_infos` have the same key.
///
/// No two operations of a service, and no two parameters of an operation, have the same key.
pub(crate) fn key(name: &str) -> String {
    name.chars()
        .filter(|letter| !matches!(letter, '-' | '_'))
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

/// Returns the name in the style of `get-url-upload-infos`.
pub(crate) fn kebab(name: &str) -> String {
    let mut kebab = String::with_capacity(name.len() + 8);
    let letters: Vec<char> = name.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let previous = index.checked_sub(1).and_then(|before| letters.get(before));
        // The `s` of several acronyms belongs to them: `UploadURLs` is `upload-urls`.
        let is_plural = letters.get(index + 1) == Some(&'s')
            && letters.get(index + 2).is_none_or(|after| !after.is_ascii_lowercase());
        let next_is_lower = letters.get(index + 1).is_some_and(char::is_ascii_lowercase) && !is_plural;
        // An acronym is one word: `UploadMediaByURL` is `upload-media-by-url`, `URLList` is `url-list`.
        let begins_word = letter.is_ascii_uppercase()
            && previous.is_some_and(|previous| {
                !previous.is_ascii_uppercase() && *previous != '-'
                    || previous.is_ascii_uppercase() && next_is_lower
            });
        if begins_word {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

/// Finds an operation by its name in any style.
///
/// # Errors
/// There is none of that name. The message has the nearest ones.
pub(crate) fn find(product: &Product, name: &str) -> Outcome<&'static OperationInfo> {
    let wanted = key(name);
    let found = product.operations().find(|operation| key(operation.name) == wanted);
    found.ok_or_else(|| {
        let names = product.operations().map(|operation| operation.name);
        let program = product.program;
        let is_group = product.groups.iter().any(|group| key(group.name) == wanted);
        let hint = match wanted.as_str() {
            _ if is_group => format!("it is a group; `{program} list {name}` shows its operations"),
            word if word == program => format!("leave out the second `{program}`"),
            "version" => format!("`{program} --version` prints the version"),
            "configure" => {
                "credentials are those of the Alibaba Cloud CLI: use `aliyun configure`".to_owned()
            }
            _ => suggestion(name, names, || format!("`{program} search WORDS` finds operations")),
        };
        Failure::usage(format!("unknown command or operation `{name}`; {hint}"))
    })
}

/// Finds a group by its name in any style.
///
/// # Errors
/// There is none of that name. The message has the nearest one.
pub(crate) fn find_group(product: &Product, name: &str) -> Outcome<&'static Group> {
    let wanted = key(name);
    let found = product.groups.iter().find(|group| key(group.name) == wanted);
    found.ok_or_else(|| {
        let names = product.groups.iter().map(|group| group.name);
        let hint =
            suggestion(name, names, || format!("`{} list --groups` lists the groups", product.program));
        Failure::usage(format!("unknown group `{name}`; {hint}"))
    })
}

/// Reads the document of an operation.
pub(crate) fn describe(product: &Product, operation: &OperationInfo) -> Outcome<Operation> {
    let document = (product.describe)(operation.name);
    let operation_name = operation.name;
    let document = document
        .ok_or_else(|| Failure::internal(format!("the catalogue has no document of `{operation_name}`")))?;
    Operation::from_json(document).map_err(|error| {
        Failure::internal(format!("the document of `{operation_name}` cannot be read: {error}"))
    })
}

/// Returns the question whether a known name was meant; or else another hint, if none is near.
pub(crate) fn suggestion<'a>(
    name: &str,
    known: impl Iterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(name, known).map_or_else(otherwise, |known| format!("did you mean `{known}`?"))
}

/// Longer names are not compared with known ones.
const MOST_BYTES_OF_NAME: usize = 200;

/// Returns the known name that a misspelled one most likely means, if one is near.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // The comparison takes time with the square of the length, and no known name is nearly as long.
    if name.len() > MOST_BYTES_OF_NAME {
        return None;
    }
    let wanted = key(name);
    let scored = known.map(|known| (strsim::jaro_winkler(&wanted, &key(known)), known));
    let best = scored.max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.filter(|(score, _)| *score > 0.85).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_any_style() {
        for name in [
            "SubmitIProductionJob",
            "submit-iproduction-job",
            "submit-i-production-job",
            "submit_iproduction_job",
        ] {
            assert_eq!(key(name), "submitiproductionjob");
        }
    }

    #[test]
    fn a_very_long_name_is_near_no_other() {
        let known = "a".repeat(199);
        assert_eq!(nearest(&"a".repeat(200), [known.as_str()].into_iter()), Some(known.as_str()));
        assert_eq!(nearest(&"a".repeat(201), [known.as_str()].into_iter()), None);
    }

    #[test]
    fn an_acronym_is_one_word() {
        for (name, expected) in [
            ("GetUrlUploadInfos", "get-url-upload-infos"),
            ("UploadMediaByURL", "upload-media-by-url"),
            ("URLUploadInfoList", "url-upload-info-list"),
            ("AI", "ai"),
            ("UploadURLs", "upload-urls"),
            ("MediaIDsList", "media-ids-list"),
            ("JobIds", "job-ids"),
            ("Output", "output"),
            ("Tag-Id", "tag-id"),
        ] {
            assert_eq!(kebab(name), expected);
        }
    }
}
