//! Secrets in JSON documents that parameters contain as strings.
//!
//! A document is kept as its text, so the type of a member does not protect it. What is secret is decided by the name of
//! the member, which also covers documents without a type.

use std::borrow::Cow;

use serde_json::Value as Json;

/// What the names of secret members contain, in lower case and without `_` and `-`.
const SECRET_NAMES: &[&str] = &["secret", "password", "accesskey", "securitytoken", "privatekey", "authkey"];

/// Returns a text without the secrets of the document that it is.
pub(super) fn without_secrets(text: &str) -> Cow<'_, str> {
    if !may_have_secrets(text) {
        return Cow::Borrowed(text);
    }
    // A document that is cut off or malformed may still have its secrets.
    let Ok(mut document) = serde_json::from_str::<Json>(text) else {
        return Cow::Borrowed("*** (no JSON, and may have secrets)");
    };
    let mut is_changed = false;
    visit(&mut document, false, &mut |secret| {
        *secret = "***".to_owned();
        is_changed = true;
    });
    if is_changed { Cow::Owned(document.to_string()) } else { Cow::Borrowed(text) }
}

/// Returns the secrets of the document that a text is.
pub(super) fn secrets_of(text: &str) -> Vec<String> {
    let mut secrets = Vec::new();
    if may_have_secrets(text)
        && let Ok(mut document) = serde_json::from_str(text)
    {
        visit(&mut document, false, &mut |secret| secrets.push(secret.clone()));
    }
    secrets
}

/// Returns whether a text may be a document with secrets. Every response needs the secrets of its request, so most texts
/// are not parsed.
fn may_have_secrets(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) && names_secret(text)
}

/// Calls a function for each string in a member whose name is that of a secret.
fn visit(value: &mut Json, is_secret: bool, found: &mut dyn FnMut(&mut String)) {
    match value {
        Json::String(text) if is_secret => found(text),
        Json::Array(items) => items.iter_mut().for_each(|item| visit(item, is_secret, found)),
        Json::Object(members) => {
            for (name, value) in members {
                visit(value, is_secret || names_secret(name), found);
            }
        }
        _ => {}
    }
}

/// Returns whether a name is that of a secret, or a text has such a name.
pub(super) fn names_secret(name: &str) -> bool {
    let name: String = name.chars().filter(|letter| !['_', '-'].contains(letter)).collect();
    let name = name.to_ascii_lowercase();
    SECRET_NAMES.iter().any(|part| name.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::InString;

    #[test]
    fn a_secret_in_a_document_is_not_shown() {
        for (text, shown) in [
            (r#"{"AccessKeySecret":"sEcReT","Bucket":"b"}"#, r#"{"AccessKeySecret":"***","Bucket":"b"}"#),
            (r#" {"a": [{"db_password": "sEcReT"}]}"#, r#"{"a":[{"db_password":"***"}]}"#),
            (r#"{"access-key":{"Id":"sEcReT"}}"#, r#"{"access-key":{"Id":"***"}}"#),
        ] {
            let document = InString::<Json>::raw(text);
            assert_eq!(format!("{document:?}"), format!("{shown:?}"), "{text}");
            assert_eq!(secrets_of(text), ["sEcReT"], "{text}");
            // What is sent is the text itself.
            assert_eq!((document.as_str(), document.to_string().as_str()), (text, text));
        }
    }

    #[derive(Clone)]
    struct Settings {
        others: std::collections::BTreeMap<String, Json>,
    }

    crate::structure! { Settings { others: crate::wire::Field::other_members() } }

    #[test]
    fn a_secret_among_the_other_members_of_a_structure_is_not_shown() {
        let others = [("SecurityToken", "sEcReT"), ("Bucket", "b")];
        let others = others.map(|(name, value)| (name.to_owned(), Json::from(value)));
        let shown = format!("{:?}", Settings { others: others.into() });
        assert_eq!(shown, r#"Settings { others: {"Bucket": String("b"), "SecurityToken": ***} }"#);
    }

    #[test]
    fn a_document_that_is_cut_off_is_not_shown() {
        let document = InString::<Json>::raw(r#"{"AccessKeySecret":"sEcReT""#);
        assert!(!format!("{document:?}").contains("sEcReT"));
    }

    #[test]
    fn a_text_without_secrets_is_shown_as_it_is() {
        for text in [r#"{ "Bucket" : 1 }"#, "plain", "", "{", r#"{"AccessKeySecret": 7}"#, "[1, 2]", "secret"]
        {
            assert_eq!(format!("{:?}", InString::<Json>::raw(text)), format!("{text:?}"));
            assert_eq!(secrets_of(text), [""; 0]);
        }
    }
}
