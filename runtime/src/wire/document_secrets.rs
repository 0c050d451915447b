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
    let Some(mut document) = document(text) else { return Cow::Borrowed(text) };
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
    if let Some(mut document) = document(text) {
        visit(&mut document, false, &mut |secret| secrets.push(secret.clone()));
    }
    secrets
}

/// A part of each of these names, by which most texts are recognized that cannot have secrets.
const PARTS: &[&str] = &["secret", "password", "key", "token"];

/// Returns the document that a text is, unless it cannot have secrets. Every response needs the secrets of its request,
/// so most texts are not parsed.
fn document(text: &str) -> Option<Json> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    if !PARTS.iter().any(|part| lower.contains(part)) {
        return None;
    }
    serde_json::from_str(text).ok()
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

fn names_secret(name: &str) -> bool {
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

    #[test]
    fn a_text_without_secrets_is_shown_as_it_is() {
        for text in [r#"{ "Bucket" : 1 }"#, "plain", "", "{", r#"{"AccessKeySecret": 7}"#, "[1, 2]"] {
            assert_eq!(format!("{:?}", InString::<Json>::raw(text)), format!("{text:?}"));
            assert_eq!(secrets_of(text), [""; 0]);
        }
    }
}
