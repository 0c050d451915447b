//! What the name of an operation states: what it does, and to what. Alibaba Cloud names operations by a convention, as
//! in `AddTemplate`, `GetTemplate`, `ListTemplates`, `UpdateTemplate` and `DeleteTemplate`.

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verb {
    Create,
    /// Creates, unless another operation does. Otherwise it changes a state that no description has.
    Start,
    Get,
    List,
    Update,
    /// Writes the one resource of its kind, such as a setting.
    Set,
    Delete,
}

/// The words that names begin with. A longer one stands before one that it begins with.
const VERBS: &[(&str, Verb)] = &[
    ("Add", Verb::Create),
    ("BatchCreate", Verb::Create),
    ("BatchDelete", Verb::Delete),
    ("BatchGet", Verb::Get),
    ("Create", Verb::Create),
    ("Delete", Verb::Delete),
    ("Describe", Verb::Get),
    ("Get", Verb::Get),
    ("List", Verb::List),
    ("Modify", Verb::Update),
    ("Query", Verb::Get),
    ("Register", Verb::Create),
    ("Remove", Verb::Delete),
    ("Search", Verb::List),
    ("Set", Verb::Set),
    ("Start", Verb::Start),
    ("Submit", Verb::Create),
    ("Update", Verb::Update),
];

/// The words after what a resource is called, which state how much of it a response has.
const AMOUNTS: &[&str] = &["BasicInfos", "BasicInfo", "Infos", "Info", "List", "Details", "Detail"];

/// Returns what an operation does, and the name of what it does it to.
pub(crate) fn split(operation: &str) -> Option<(Verb, String)> {
    VERBS.iter().find_map(|(word, verb)| {
        let rest = operation.strip_prefix(word)?;
        rest.starts_with(|letter: char| letter.is_ascii_uppercase()).then(|| (*verb, noun(rest)))
    })
}

fn noun(name: &str) -> String {
    let name = AMOUNTS
        .iter()
        .find_map(|amount| name.strip_suffix(amount))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name);
    singular(name)
}

/// Returns the singular of a name in the plural: `Categories` is `Category`, and `MediaIds` is `MediaId`.
pub(crate) fn singular(name: &str) -> String {
    match (name.strip_suffix("ies"), name.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) if !name.ends_with("ss") && !name.ends_with("us") => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// Returns the last word of a name: `Job` of `DNAJob`. An abbreviation is no word of its own.
pub(super) fn last_word(name: &str) -> &str {
    let is_start =
        |pair: &[u8]| matches!(pair, [one, next] if one.is_ascii_uppercase() && next.is_ascii_lowercase());
    let start = name.as_bytes().windows(2).rposition(is_start);
    start.and_then(|start| name.get(start..)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_a_verb_and_a_noun_in_the_singular() {
        for (operation, verb, noun) in [
            ("GetUrlUploadInfos", Verb::Get, "UrlUpload"),
            ("ListMediaBasicInfos", Verb::List, "Media"),
            ("BatchGetMediaInfos", Verb::Get, "Media"),
            ("GetCategories", Verb::Get, "Category"),
            ("UpdateMediaConnectFlowStatus", Verb::Update, "MediaConnectFlowStatus"),
            ("QueryDNAJobList", Verb::Get, "DNAJob"),
        ] {
            assert_eq!(split(operation), Some((verb, noun.to_owned())), "{operation}");
        }
        let last = ["DNAJob", "Media", "DNADB", "SourceLocation"].map(last_word);
        assert_eq!(last, ["Job", "Media", "DNADB", "Location"]);
        assert_eq!(split("Settle"), None);
        assert_eq!(split("PrecheckYikeAIAppJob"), None);
    }
}
