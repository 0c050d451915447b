//! Secrets in JSON documents that parameters contain as strings.
//!
//! A document is kept as its text, so the type of a member does not protect it. What is secret is decided by the name of
//! the member, which also covers documents without a type.

use std::borrow::Cow;

use serde_json::Value as Json;

/// What the names of secret members contain, in lower case and without `_` and `-`.
const SECRET_NAMES: &[&str] = &[
    "secret",
    "password",
    "passwd",
    "accesskey",
    "apikey",
    "authkey",
    "privatekey",
    "accesstoken",
    "securitytoken",
    "ststoken",
];

/// What stands for a secret.
const MASK: &str = "***";

/// Returns a text without the secrets of the document that it is.
pub(super) fn without_secrets(text: &str) -> Cow<'_, str> {
    match document(text) {
        Document::None => Cow::Borrowed(text),
        // Where a secret ends is not known.
        Document::Malformed => Cow::Borrowed(MASK),
        Document::Read(mut document) => match hide_secrets(&mut document) {
            true => Cow::Owned(document.to_string()),
            false => Cow::Borrowed(text),
        },
    }
}

/// Replaces each string in a member whose name is that of a secret with `***`, and returns whether there was one.
pub(crate) fn hide_secrets(document: &mut Json) -> bool {
    let mut is_changed = false;
    visit(document, false, &mut |secret| {
        *secret = MASK.to_owned();
        is_changed = true;
    });
    is_changed
}

/// Returns the secrets of the document that a text is. A malformed one is a secret as a whole.
pub(super) fn secrets_of(text: &str) -> Vec<String> {
    let mut secrets = Vec::new();
    match document(text) {
        Document::None => {}
        Document::Malformed => secrets.push(text.to_owned()),
        Document::Read(mut document) => {
            visit(&mut document, false, &mut |secret| secrets.push(secret.clone()))
        }
    }
    secrets
}

/// A part of each of these names, by which most texts are recognized that cannot have secrets.
const PARTS: &[&str] = &["secret", "passw", "key", "token"];

enum Document {
    /// The text is not a document, or cannot have secrets.
    None,
    Read(Json),
    /// The text looks like a document with secrets, and is not JSON.
    Malformed,
}

/// Returns the document that a text is, unless it cannot have secrets. Every response needs the secrets of its request,
/// so most texts are not parsed.
fn document(text: &str) -> Document {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with(['{', '[']) {
        return Document::None;
    }
    let lower = text.to_ascii_lowercase();
    // A name may have escapes.
    if !PARTS.iter().any(|part| lower.contains(part)) && !text.contains("\\u") {
        return Document::None;
    }
    match serde_json::from_str(text) {
        Ok(document) => Document::Read(document),
        Err(_) if names_secret(&lower) => Document::Malformed,
        Err(_) => Document::None,
    }
}

/// Calls a function for each string in a member whose name is that of a secret, and for those of documents in strings.
fn visit(value: &mut Json, is_secret: bool, found: &mut dyn FnMut(&mut String)) {
    match value {
        Json::String(text) if is_secret => found(text),
        Json::String(text) => match document(text) {
            Document::None => {}
            Document::Malformed => found(text),
            Document::Read(mut inner) => {
                let mut is_found = false;
                visit(&mut inner, false, &mut |secret| {
                    is_found = true;
                    found(secret);
                });
                if is_found {
                    *text = inner.to_string();
                }
            }
        },
        Json::Array(items) => items.iter_mut().for_each(|item| visit(item, is_secret, found)),
        Json::Object(members) => {
            for (name, value) in members {
                visit(value, is_secret || names_secret(name), found);
            }
        }
        _ => {}
    }
}

/// Returns whether a name is that of a secret.
pub(crate) fn names_secret(name: &str) -> bool {
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
    fn a_text_without_secrets_is_shown_as_it_is() {
        for text in [r#"{ "Bucket" : 1 }"#, "plain", "", "{", r#"{"AccessKeySecret": 7}"#, "[1, 2]"] {
            assert_eq!(format!("{:?}", InString::<Json>::raw(text)), format!("{text:?}"));
            assert_eq!(secrets_of(text), [""; 0]);
        }
    }

    #[test]
    fn a_malformed_document_that_names_a_secret_is_not_shown() {
        let deep = format!(r#"{{"A":{}{},"AuthKey":"sEcReT"}}"#, "[".repeat(200), "]".repeat(200));
        for text in
            [r#"{"AccessKeySecret":"sEcReT",}"#, "{AccessKeySecret: 'sEcReT'}", "[1] ApiKey: sEcReT", &deep]
        {
            assert_eq!(format!("{:?}", InString::<Json>::raw(text)), r#""***""#, "{text}");
            assert_eq!(secrets_of(text), [text], "{text}");
        }
    }

    #[test]
    fn a_secret_is_found_after_a_byte_order_mark_behind_escapes_and_in_a_string() {
        for text in [
            "\u{feff}{\"AccessKeySecret\":\"sEcReT\"}",
            r#"{"\u0041ccess\u004bey\u0053ecret":"sEcReT"}"#,
            r#"{"\u0053\u0065\u0063\u0072\u0065\u0074":"sEcReT"}"#,
            r#"{"Config":"{\"AccessKeySecret\":\"sEcReT\"}"}"#,
            r#"{"Config":"[\"{\\\"AuthKey\\\":\\\"sEcReT\\\"}\"]"}"#,
        ] {
            let shown = format!("{:?}", InString::<Json>::raw(text));
            assert!(!shown.contains("sEcReT") && shown.contains("***"), "{text}: {shown}");
            assert_eq!(secrets_of(text), ["sEcReT"], "{text}");
        }
    }
}
