//! Replaces what is secret in a request.

use alicloud_catalogue::{Field, Operation, Scalar, Shape, TypeKind};
use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::document::names_secret;
use alicloud_runtime::http::{HeaderName, HeaderValue, Request};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use super::{Pair, pairs};
use crate::operations::key;
use crate::sample::has_secret;

/// What stands for a secret.
pub(super) const MASK: &str = "****";

/// How many letters of the ID of an access key are shown: those that all IDs begin with.
const SHOWN_OF_ID: usize = 4;

/// All characters but the unreserved ones of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A request without its secrets.
pub(super) struct Masked {
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) parameters: Vec<Pair>,
}

impl Masked {
    pub(super) fn new(request: &Request<Bytes>, operation: &Operation) -> Self {
        let sent = pairs(request);
        let mut has_secret_body = false;
        let parameters: Vec<Pair> = sent
            .into_iter()
            .map(|pair| {
                let value = parameter(operation, &pair.name, &pair.value);
                has_secret_body |= pair.in_form && value != pair.value;
                Pair { value, ..pair }
            })
            .collect();
        let query = encoded_parameters(request, operation).into_iter().filter(|parameter| !parameter.in_form);
        let query: Vec<String> = query.map(|parameter| parameter.text).collect();
        let address = request.uri().to_string();
        let address = address.split('?').next().unwrap_or_default();
        let url =
            if query.is_empty() { address.to_owned() } else { format!("{address}?{}", query.join("&")) };
        let headers = request.headers().iter().map(|(name, value)| {
            // A short password could be found by the hash of the body that contains it.
            let value = match name.as_str() {
                "x-acs-content-sha256" if has_secret_body => MASK.to_owned(),
                _ => header(name, value),
            };
            (name.to_string(), value)
        });
        let mut headers: Vec<(String, String)> = headers.collect();
        headers.sort();
        Masked { url: urls(&url), headers, parameters }
    }
}

/// A parameter as it is sent: percent-encoded, with its name.
pub(super) struct EncodedParameter {
    pub(super) text: String,
    /// Whether it is in the form body and not in the query.
    pub(super) in_form: bool,
    /// Whether `****` in it stands for a secret.
    pub(super) is_masked: bool,
}

/// Returns the parameters of a request as they are sent, in their order, without secrets.
pub(super) fn encoded_parameters(request: &Request<Bytes>, operation: &Operation) -> Vec<EncodedParameter> {
    let encoded = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let mask = encoded(MASK);
    let parameters = pairs(request).into_iter().map(|Pair { name, value, in_form }| {
        let shown = parameter(operation, &name, &value);
        let is_masked = shown != value && shown.contains(MASK);
        let value = match is_masked {
            true => encoded(&shown).replace(&mask, MASK),
            false => encoded(&value),
        };
        EncodedParameter { text: format!("{}={value}", encoded(&name)), in_form, is_masked }
    });
    parameters.collect()
}

/// Returns the value of a header without secrets.
fn header(name: &HeaderName, value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
    match name.as_str() {
        "authorization" => authorization(&text),
        "x-acs-accesskey-id" => id(&text),
        "x-acs-security-token" | "x-acs-bearer-token" | "cookie" | "proxy-authorization" => MASK.to_owned(),
        _ if value.is_sensitive() => MASK.to_owned(),
        _ => urls(&text),
    }
}

/// Returns the header with the signature without the ID and the signature. It is masked whole if it has another form.
fn authorization(text: &str) -> String {
    let Some((algorithm, fields)) = text.split_once(" Credential=") else { return MASK.to_owned() };
    let Some((credential, rest)) = fields.split_once(',') else { return MASK.to_owned() };
    let Some((rest, _)) = rest.split_once("Signature=") else { return MASK.to_owned() };
    format!("{algorithm} Credential={},{rest}Signature={MASK}", id(credential))
}

/// Returns the beginning of the ID of an access key.
fn id(id: &str) -> String {
    let shown: String = id.chars().take(SHOWN_OF_ID).collect();
    format!("{shown}{MASK}")
}

/// Returns the value of a parameter without secrets.
pub(super) fn parameter(operation: &Operation, name: &str, value: &str) -> String {
    // The items of a list may be parameters of their own, such as `Keys.1`.
    let of_item = name.split('.').next().unwrap_or_default();
    let named = |wanted: &str| operation.sent_parameters().find(|field| field.name == wanted);
    let Some(shape) = named(name).or_else(|| named(of_item)).map(|field| &field.shape) else {
        return text_without_passwords(value);
    };
    if !has_secret(operation, shape) {
        return text_without_passwords(value);
    }
    match serde_json::from_str::<Json>(value) {
        Ok(document @ (Json::Object(_) | Json::Array(_))) if is_document(operation, shape) => {
            masked(operation, shape, document).to_string()
        }
        _ => MASK.to_owned(),
    }
}

/// Returns parameters by their names on the wire without the secrets in them.
///
/// A misspelled name has what the name has that it looks like: it is shown while the user mends it.
pub(crate) fn without_secrets(operation: &Operation, parameters: &Map<String, Json>) -> Map<String, Json> {
    let fields: Vec<&Field> = operation.sent_parameters().collect();
    let shown = parameters.iter().map(|(name, value)| {
        let of_item = name.split('.').next().unwrap_or_default();
        let field = fields.iter().find(|field| field.name == *name);
        let field = field.or_else(|| fields.iter().find(|field| key(&field.name) == key(of_item)));
        let shape = field.map_or(ANY, |field| &field.shape);
        (name.clone(), masked(operation, shape, value.clone()))
    });
    shown.collect()
}

const ANY: &Shape = &Shape::Scalar(Scalar::Any);

/// Returns whether a value is a JSON document whose members are described.
fn is_document(operation: &Operation, shape: &Shape) -> bool {
    let innermost = operation.type_of(shape.innermost()).map(|found| &found.kind);
    matches!(innermost, Some(TypeKind::Structure(_)))
}

/// Returns a document without the secrets in it.
fn masked(operation: &Operation, shape: &Shape, value: Json) -> Json {
    match (shape, value) {
        (_, Json::Null) => Json::Null,
        (Shape::InString(_), Json::String(text)) if has_secret(operation, shape) => {
            match serde_json::from_str(&text) {
                Ok(document) => masked(operation, shape.without_string(), document).to_string().into(),
                Err(_) => MASK.into(),
            }
        }
        (Shape::InString(inner), value) => masked(operation, inner, value),
        (Shape::List(item), Json::Array(items)) => {
            items.into_iter().map(|value| masked(operation, item, value)).collect()
        }
        (Shape::Map(inner), Json::Object(entries)) => {
            let entries = entries.into_iter();
            entries.map(|(name, value)| (name, masked(operation, inner, value))).collect::<Map<_, _>>().into()
        }
        (Shape::Named(_), Json::Object(members)) => {
            let Some(TypeKind::Structure(structure)) = operation.type_of(shape).map(|found| &found.kind)
            else {
                return MASK.into();
            };
            let fields: Vec<&Field> = operation.members(&structure.fields).collect();
            let members = members.into_iter().map(|(name, value)| {
                let field = fields.iter().find(|field| field.name == name);
                let field = field.or_else(|| fields.iter().find(|field| key(&field.name) == key(&name)));
                if field.is_none() && is_secret_by_name(&name, &value) {
                    return (name, MASK.into());
                }
                let shape = field.map(|field| &field.shape).or(structure.others.as_ref());
                let value = shape.map_or(MASK.into(), |shape| masked(operation, shape, value));
                (name, value)
            });
            members.collect::<Map<_, _>>().into()
        }
        (shape, _) if has_secret(operation, shape) => MASK.into(),
        (_, other) => document_without_passwords(&other),
    }
}

/// Returns a text without the passwords of URLs, and a document without what looks like a secret by its name. In a document, a URL may be escaped.
fn text_without_passwords(text: &str) -> String {
    let parsed = serde_json::from_str(text).ok().filter(|value: &Json| value.is_object() || value.is_array());
    match parsed {
        Some(document) => {
            let shown = document_without_passwords(&document);
            if shown == document { text.to_owned() } else { shown.to_string() }
        }
        // Where a secret ends in a malformed document is not known.
        None if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') && names_secret(text) => {
            MASK.to_owned()
        }
        None => urls(text),
    }
}

/// Returns whether a member is a secret that no type describes.
fn is_secret_by_name(name: &str, value: &Json) -> bool {
    names_secret(name) && !(value.is_null() || value.is_boolean())
}

fn document_without_passwords(document: &Json) -> Json {
    match document {
        Json::String(text) => text_without_passwords(text).into(),
        Json::Array(items) => items.iter().map(document_without_passwords).collect(),
        Json::Object(members) => {
            let shown = members.iter().map(|(name, value)| {
                let shown = match is_secret_by_name(name, value) {
                    true => MASK.into(),
                    false => document_without_passwords(value),
                };
                (urls(name), shown)
            });
            shown.collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// Replaces the passwords of URLs in a text, as in `rtmp://user:password@host`.
fn urls(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        shown += before;
        shown += "://";
        let is_end = |letter: char| letter.is_whitespace() || "/?#\"\\<>".contains(letter);
        // A comma may be part of a password, or stand before the next URL of a list.
        let next =
            after.match_indices(',').map(|(at, _)| at).find(|at| begins_with_url(after.split_at(at + 1).1));
        let end = after.find(is_end).unwrap_or(after.len()).min(next.unwrap_or(after.len()));
        let (authority, tail) = after.split_at(end);
        match authority.rsplit_once('@').and_then(|(login, host)| Some((login.split_once(':')?, host))) {
            Some(((user, _), host)) => shown += &format!("{user}:{MASK}@{host}"),
            None => shown += authority,
        }
        rest = tail;
    }
    shown + rest
}

fn begins_with_url(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.');
    text.split_once("://").is_some_and(|(scheme, _)| !scheme.is_empty() && scheme.chars().all(is_part))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operations::{describe, find};
    use crate::testing::ICE;

    fn shown(operation: &str, parameters: Json) -> Json {
        let operation = describe(&ICE, find(&ICE, operation).unwrap()).unwrap();
        let Json::Object(parameters) = parameters else { panic!("{parameters}") };
        without_secrets(&operation, &parameters).into()
    }

    #[test]
    fn a_password_in_a_url_is_masked_in_documents_of_any_shape_and_escape() {
        for value in [
            json!({"VideoTracks": [{"MediaURL": "https://u:hunter2@h/a"}]}),
            json!([["https://u:hunter2@h/a"], {"https://u:hunter2@h": 1}]),
            json!("{\"a\": \"https:\\/\\/u:hunter2@h\"}"),
            json!("{\"a\": [\"https:\\u002f\\u002fu:hunter2@h\"]}"),
        ] {
            let shown = shown("SubmitMediaProducingJob", json!({"Timeline": value}));
            assert!(!shown.to_string().contains("hunter2"), "{value} is shown as {shown}");
        }
        let untouched = json!({"Timeline": "{ \"b\": 1,  \"a\": 2 }"});
        assert_eq!(shown("SubmitMediaProducingJob", untouched.clone()), untouched);
    }

    #[test]
    fn a_secret_with_a_misspelled_name_is_masked() {
        for name in ["AuthKey", "authKey", "Authkey", "auth-key", "AuthKey.1"] {
            let shown = shown("SetEventCallback", json!({name: "hunter2"}));
            assert_eq!(shown, json!({name: "****"}));
        }
        for name in ["SrtPassphrase", "srtPassphrase", "srt_passphrase"] {
            let shown = shown("CreateMediaLiveInput", json!({"InputSettings": [{name: "hunter2"}]}));
            assert_eq!(shown, json!({"InputSettings": [{name: "****"}]}));
        }
        assert_eq!(shown("SetEventCallback", json!({"Other": 1})), json!({"Other": 1}));
    }

    #[test]
    fn a_password_in_a_url_is_masked_wherever_the_url_is() {
        for (text, expected) in [
            ("rtmp://user:pw@host/live", "rtmp://user:****@host/live"),
            ("a https://u:p@h, http://v:q@i:80", "a https://u:****@h, http://v:****@i:80"),
            (r#"{"Media":"https://u:p:p@h"}"#, r#"{"Media":"https://u:****@h"}"#),
            ("https://user@host/a:b@c", "https://user@host/a:b@c"),
            ("https://host:80/", "https://host:80/"),
            ("no url: a@b", "no url: a@b"),
            ("://:@", "://:****@"),
            ("rtmp://u:pa,s's@h/x", "rtmp://u:****@h/x"),
            ("https://u:p@h,http://v:q@i", "https://u:****@h,http://v:****@i"),
            ("", ""),
        ] {
            assert_eq!(urls(text), expected);
        }
    }
}
