//! The changelog: whether it mentions a change.

use std::collections::BTreeMap;

use alicloud_generator::compare::{Area, Change};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use semver::Version;

/// Returns the areas with changes that a changelog does not mention, and the number of these changes. A
/// change of the crate as a whole has its item instead of the area.
///
/// A change is mentioned if a code span in the section "Unreleased", or in that of a later version than
/// `since`, contains one of its names as a whole word.
pub(super) fn unmentioned<'c>(
    changes: impl Iterator<Item = &'c Change>,
    changelog: &str,
    since: &Version,
) -> BTreeMap<String, usize> {
    let spans = code_spans(changelog, since);
    let mut missing = BTreeMap::new();
    for change in changes {
        let mentions = |name: &String| spans.iter().any(|span| contains_word(span, name));
        if !change.names.iter().any(mentions) {
            let what = match change.area {
                Area::Crate => change.item.clone(),
                _ => change.area.to_string(),
            };
            *missing.entry(what).or_default() += 1;
        }
    }
    missing
}

/// The code spans in the sections about what changed since a version.
fn code_spans(changelog: &str, since: &Version) -> Vec<String> {
    let mut spans = Vec::new();
    // The level of the heading of the section, while inside one that counts.
    let mut inside: Option<HeadingLevel> = None;
    let mut heading: Option<(HeadingLevel, String)> = None;
    for event in Parser::new(changelog) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some((level, String::new())),
            Event::End(TagEnd::Heading(_)) => {
                let Some((level, title)) = heading.take() else { continue };
                if is_recent(&title, since) {
                    inside = Some(level);
                } else if inside.is_some_and(|outer| level <= outer) {
                    inside = None;
                }
            }
            Event::Text(text) => heading.iter_mut().for_each(|(_, title)| title.push_str(&text)),
            Event::Code(code) if inside.is_some() => spans.push(code.into_string()),
            _ => {}
        }
    }
    spans
}

/// Whether a heading is "Unreleased", or begins with a later version: `## [0.2.0] - 2027-01-01`.
fn is_recent(title: &str, since: &Version) -> bool {
    let first = title.split_whitespace().next().unwrap_or_default();
    let first = first.trim_matches(['[', ']']);
    let version = Version::parse(first.trim_start_matches('v'));
    first.eq_ignore_ascii_case("unreleased") || version.is_ok_and(|version| version > *since)
}

fn contains_word(text: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "\
# Changelog
## [Unreleased]
### Changed
- `types::JobState` was called `Status`, and GetJobs is not a code span.
## 0.3.0 - 2027-01-02
- `by_url` takes a string.
## 0.2.0
- `ListMedia` is paginated.
";

    #[test]
    fn the_sections_after_a_version_count() {
        let spans = |since: &str| code_spans(CHANGELOG, &Version::parse(since).unwrap());
        assert_eq!(spans("0.3.0"), ["types::JobState", "Status"]);
        assert_eq!(spans("0.2.0"), ["types::JobState", "Status", "by_url"]);
    }

    #[test]
    fn a_name_is_a_whole_word() {
        assert!(contains_word("types::JobState", "JobState"));
        assert!(contains_word("JobStates and JobState", "JobState"));
        assert!(!contains_word("JobStates", "JobState"));
        assert!(!contains_word("MyJobState", "JobState"));
    }
}
