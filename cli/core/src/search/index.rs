//! The words of a document, and what they count.

use alicloud_catalogue::{Field, Operation, TypeKind};

use crate::notation::alternatives_of;
use crate::operations::key;

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
pub(super) struct Index<'o> {
    texts: Vec<(u32, &'o str)>,
    name: String,
}

impl<'o> Index<'o> {
    pub(super) fn of(operation: &'o Operation) -> Self {
        let mut index = Index { texts: Vec::new(), name: key(&operation.name) };
        index.add(weight::NAME, &operation.name);
        index.add(weight::SUMMARY, &operation.summary);
        index.add(weight::GROUP, &operation.group);
        index.add(weight::TEXT, &operation.description);
        if let Some(permission) = &operation.permission {
            index.add(weight::FACT, &permission.action);
        }
        for error in &operation.errors {
            index.add(weight::FACT, &error.code);
            index.add(weight::TEXT, &error.description);
        }
        index.add_fields(operation, weight::PARAMETER, &operation.parameters);
        index.add_fields(operation, weight::FACT, &operation.response);
        for found in operation.types.values() {
            index.add(weight::TEXT, &found.description);
            match &found.kind {
                TypeKind::Structure(structure) => {
                    index.add_fields(operation, weight::FACT, &structure.fields);
                }
                TypeKind::OpenEnum(values) | TypeKind::ClosedEnum(values) => {
                    for value in values {
                        index.add(weight::FACT, &value.value);
                        index.add(weight::TEXT, &value.description);
                    }
                }
                // The fields are added with those beside the choice.
                TypeKind::Choice(_) => {}
            }
        }
        index
    }

    fn add_fields(&mut self, operation: &'o Operation, weight: u32, fields: &'o [Field]) {
        let alternatives = fields.iter().filter_map(|field| alternatives_of(operation, field));
        for field in fields.iter().chain(alternatives.flatten()) {
            self.add(weight, &field.name);
            self.add(weight::TEXT, &field.description);
        }
    }

    fn add(&mut self, weight: u32, text: &'o str) {
        self.texts.push((weight, text));
    }

    /// Returns what a word counts: its best match of each weight. `None` if it does not match.
    pub(super) fn score(&self, wanted: &str) -> Option<u32> {
        let mut best: Vec<(u32, u32)> = Vec::new();
        for (weight, text) in &self.texts {
            let known = best.iter().position(|(known, _)| known == weight);
            if known.and_then(|known| best.get(known)).is_some_and(|(weight, score)| weight == score) {
                continue;
            }
            let score = match match_in(text, wanted) {
                Some(Match::Whole) => *weight,
                Some(Match::Begun) => weight * weight::BEGUN.0 / weight::BEGUN.1,
                None => continue,
            };
            match known.and_then(|known| best.get_mut(known)) {
                Some((_, known)) => *known = score.max(*known),
                None => best.push((*weight, score)),
            }
        }
        // A part of the name that is no word of it does not make a match.
        let score = Some(best.iter().map(|(_, score)| score).sum::<u32>()).filter(|score| *score > 0)?;
        let is_in_name = self.name.contains(wanted);
        let part = length(wanted).saturating_mul(weight::WHOLE_NAME) / length(&self.name);
        Some(if is_in_name { score + part } else { score })
    }
}

/// How a word matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Match {
    /// A word, or its plural.
    Whole,
    /// The beginning of a word.
    Begun,
}

/// Returns the best match of a word, which is in lower case and in the singular.
///
/// Matches begin at the words of a text, and at the words that a name such as `GetUrlUploadInfos` consists of. The
/// text is searched as it stands, because a list of its words takes three times as long.
fn match_in(text: &str, wanted: &str) -> Option<Match> {
    let (text, wanted) = (text.as_bytes(), wanted.as_bytes());
    let mut best = None;
    for (start, window) in text.windows(wanted.len()).enumerate() {
        if !window.eq_ignore_ascii_case(wanted) || !is_boundary(text, start) {
            continue;
        }
        let end = start + wanted.len();
        let has_plural = text.get(end).is_some_and(|letter| letter.eq_ignore_ascii_case(&b's'));
        if is_boundary(text, end) || has_plural && is_boundary(text, end + 1) {
            return Some(Match::Whole);
        }
        best = Some(Match::Begun);
    }
    best
}

/// Returns whether a word begins or ends at a position: at the ends of the text, beside other characters than
/// letters and digits, and where a name has a capital.
fn is_boundary(text: &[u8], position: usize) -> bool {
    let is_part = |letter: u8| letter.is_ascii_alphanumeric() || !letter.is_ascii();
    let before = position.checked_sub(1).and_then(|before| text.get(before)).copied();
    let (Some(before), Some(after)) = (before, text.get(position).copied()) else { return true };
    let next_is_lower = text.get(position + 1).is_some_and(u8::is_ascii_lowercase);
    let begins_name_part = after.is_ascii_uppercase() && (!before.is_ascii_uppercase() || next_is_lower);
    !is_part(before) || !is_part(after) || begins_name_part
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX).max(1)
}

/// Returns the words of a text in lower case: those between other characters than letters and digits.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_matches_at_the_beginning_of_a_word_or_of_a_part_of_a_name() {
        use Match::{Begun, Whole};
        for (text, wanted, expected) in [
            ("the upload of", "upload", Some(Whole)),
            ("the Uploads.", "upload", Some(Whole)),
            ("uploading, upload", "upload", Some(Whole)),
            ("uploading", "upload", Some(Begun)),
            ("GetUrlUploadInfos", "upload", Some(Whole)),
            ("GetUrlUploadInfos", "info", Some(Whole)),
            ("GetUrlUploadInfos", "geturluploadinfo", Some(Whole)),
            ("UploadMediaByURL", "url", Some(Whole)),
            ("URLList", "list", Some(Whole)),
            ("URLList", "url", Some(Whole)),
            ("DOWNLOAD_FAIL", "fail", Some(Whole)),
            ("download", "load", None),
            ("", "load", None),
            ("\u{e9}load", "load", None),
        ] {
            assert_eq!(match_in(text, wanted), expected, "{wanted} in {text}");
        }
    }
}
