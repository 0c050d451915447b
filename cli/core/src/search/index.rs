//! The words of a document, and what they count.

use alicloud_catalogue::{Field, Operation, TypeKind};

use crate::operations::{kebab, key};

/// What a match counts. A word of the name counts more than all matches elsewhere.
mod weight {
    pub(super) const NAME: u32 = 1000;
    /// For the part of the name that a word is, so that `SubmitTranscodeJob` comes before `SubmitLiveTranscodeJob`.
    pub(super) const WHOLE_NAME: u32 = 1000;
    pub(super) const SUMMARY: u32 = 100;
    pub(super) const GROUP: u32 = 60;
    pub(super) const PARAMETER: u32 = 40;
    pub(super) const FACT: u32 = 30;
    pub(super) const TEXT: u32 = 10;
    /// A word that is only begun by what is searched for counts this part of a whole word.
    pub(super) const BEGUN: (u32, u32) = (3, 4);
}

/// The texts of a document, each with what a match in it counts.
pub(super) struct Index {
    texts: Vec<(u32, Vec<String>)>,
    name: String,
}

impl Index {
    pub(super) fn of(operation: &Operation) -> Self {
        let mut index = Index { texts: Vec::new(), name: key(&operation.name) };
        index.add(weight::NAME, &operation.name);
        index.add(weight::SUMMARY, &operation.summary);
        index.add(weight::GROUP, &operation.group);
        index.add(weight::TEXT, &operation.description);
        for permission in &operation.permission {
            index.add(weight::FACT, &permission.action);
        }
        for error in &operation.errors {
            index.add(weight::FACT, &error.code);
            index.add(weight::TEXT, &error.description);
        }
        index.add_fields(weight::PARAMETER, &operation.parameters);
        index.add_fields(weight::FACT, &operation.response);
        for found in operation.types.values() {
            index.add(weight::TEXT, &found.description);
            match &found.kind {
                TypeKind::Structure(structure) => index.add_fields(weight::FACT, &structure.fields),
                TypeKind::OpenEnum(values) | TypeKind::ClosedEnum(values) => {
                    for value in values {
                        index.add(weight::FACT, &value.value);
                        index.add(weight::TEXT, &value.description);
                    }
                }
                TypeKind::Choice(alternatives) => {
                    for alternative in alternatives {
                        index.add_fields(weight::PARAMETER, std::slice::from_ref(&alternative.field));
                    }
                }
            }
        }
        index
    }

    fn add_fields(&mut self, weight: u32, fields: &[Field]) {
        for field in fields {
            self.add(weight, &field.name);
            self.add(weight::TEXT, &field.description);
        }
    }

    fn add(&mut self, weight: u32, text: &str) {
        self.texts.push((weight, words(text)));
    }

    /// Returns what a word counts: its best match of each weight. `None` if it does not match.
    pub(super) fn score(&self, wanted: &str) -> Option<u32> {
        let mut best: Vec<(u32, u32)> = Vec::new();
        for (weight, words) in &self.texts {
            let score = words.iter().map(|word| match_of(*weight, word, wanted)).max().unwrap_or_default();
            match best.iter_mut().find(|(known, _)| known == weight) {
                Some((_, known)) => *known = score.max(*known),
                None => best.push((*weight, score)),
            }
        }
        let part_of_name = if self.name.contains(wanted) {
            length(wanted).saturating_mul(weight::WHOLE_NAME) / length(&self.name)
        } else {
            0
        };
        let score = best.iter().map(|(_, score)| score).sum::<u32>();
        // A part of the name that is no word of it does not make a match.
        Some(score).filter(|score| *score > 0).map(|score| score + part_of_name)
    }
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX).max(1)
}

/// Returns what a word counts for the one that is searched for, which is in the singular.
fn match_of(weight: u32, word: &str, wanted: &str) -> u32 {
    match word.strip_prefix(wanted) {
        Some("" | "s") => weight,
        Some(_) => weight * weight::BEGUN.0 / weight::BEGUN.1,
        None => 0,
    }
}

/// Returns the words of a text in lower case: those between other characters than letters and digits, and the
/// words that a name such as `GetUrlUploadInfos` consists of.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let parts = kebab(word);
        if parts.contains('-') {
            words.extend(parts.split('-').map(str::to_owned));
        }
        words.push(word.to_ascii_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_its_words_and_is_one() {
        assert_eq!(
            words("GetUrlUploadInfos, at most"),
            ["get", "url", "upload", "infos", "geturluploadinfos", "at", "most"]
        );
    }
}
