//! Links to a form: the operation and its parameters, without secrets, in the fragment of the URL.

use alicloud_catalogue::Operation;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use crate::failure::Outcome;
use crate::operations;
use crate::{Product, show};

/// What stays readable in a link. It is pasted into messages, which end a URL at many other characters.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b',')
    .remove(b':')
    .remove(b'/');

/// Longer links are cut off by the programs that they are pasted into.
const MOST_CHARS: usize = 30_000;

/// Returns a link such as `GetUrlUploadInfos?JobIds=%5B%22a%22%5D`. A parameter with a secret is left out.
pub(super) fn to_link(operation: &Operation, parameters: &Map<String, Json>) -> String {
    let shown = show::without_secrets(operation, parameters);
    let kept = parameters.iter().filter(|(name, value)| !value.is_null() && shown.get(*name) == Some(value));
    let encoded = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    let pairs: Vec<String> =
        kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(&text(value)))).collect();
    let pairs = pairs.join("&");
    match pairs.len() {
        0 | MOST_CHARS.. => operation.name.clone(),
        _ => format!("{}?{pairs}", operation.name),
    }
}

/// Returns the name of the operation and the parameters of a link. What was changed by hand is read as far as possible.
pub(super) fn from_link(link: &str) -> (String, Map<String, Json>) {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let (operation, pairs) = link.split_once('?').unwrap_or((link, ""));
    let pairs = pairs.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), value_of(decoded(value)))
    });
    (decoded(operation), pairs.collect())
}

/// Returns the link that the program begins with: that of an operation, or one that was copied from a page.
///
/// # Errors
/// The operation is unknown.
pub(super) fn beginning(product: &Product, text: &str) -> Outcome<String> {
    let link = text.split_once("#/").map_or(text, |(_, link)| link);
    let (operation, parameters) = from_link(link);
    let info = operations::find(product, &operation)?;
    Ok(to_link(&operations::describe(product, info)?, &parameters))
}

/// Returns a value as it stands in a link: a text without quotes, unless it would be read as something else.
fn text(value: &Json) -> String {
    match value {
        Json::String(text) if matches!(value_of(text.clone()), Json::String(_)) && !is_json(text) => {
            text.clone()
        }
        value => value.to_string(),
    }
}

fn value_of(text: String) -> Json {
    serde_json::from_str(&text).unwrap_or(Json::String(text))
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::example_request::{Request, SECRET, Values, example_request};
    use crate::testing::ICE;

    fn described(name: &str) -> Operation {
        operations::describe(&ICE, operations::find(&ICE, name).unwrap()).unwrap()
    }

    #[test]
    fn a_link_has_what_the_form_has_without_secrets() {
        let mut secrets = 0;
        for info in ICE.operations() {
            let operation = described(info.name);
            for values in [Values::Examples, Values::Hard] {
                let request = Request { values, only_required: false, alternative: 0 };
                let Json::Object(parameters) = example_request(&operation, request) else { panic!() };
                let link = to_link(&operation, &parameters);
                assert!(!link.contains(char::is_whitespace) && !link.contains(['"', '<', '>']), "{link}");
                let (name, read) = from_link(&link);
                assert_eq!(name, info.name);
                for (name, value) in &parameters {
                    let has_secret =
                        value.to_string().contains(&Json::from(SECRET).to_string().replace('"', ""))
                            || value.to_string().contains("secret");
                    match read.get(name) {
                        Some(read) => assert!(read == value && !has_secret, "{}: {name}", info.name),
                        None if has_secret => secrets += 1,
                        // A URL with a password is masked as well.
                        None => assert!(
                            link == info.name || value.to_string().contains("://"),
                            "{}: {name}",
                            info.name
                        ),
                    }
                }
            }
        }
        assert!(secrets > 10, "{secrets}");
    }

    #[test]
    fn texts_are_readable_and_stay_texts() {
        let operation = described("GetUrlUploadInfos");
        let link = |value: Json| to_link(&operation, &Map::from_iter([("JobIds".to_owned(), value)]));
        assert_eq!(link(json!("a,b")), "GetUrlUploadInfos?JobIds=a,b");
        assert_eq!(link(json!("1")), "GetUrlUploadInfos?JobIds=%221%22");
        assert_eq!(link(json!(1)), "GetUrlUploadInfos?JobIds=1");
        assert_eq!(link(json!(null)), "GetUrlUploadInfos");
        for value in
            [json!("1"), json!("null"), json!("\"a\""), json!(" 1"), json!("{"), json!(["a", 1, null])]
        {
            let (_, read) = from_link(&link(value.clone()));
            assert_eq!(read.get("JobIds"), Some(&value));
        }
    }

    #[test]
    fn a_session_begins_with_an_operation_or_a_link() {
        let begin = |text: &str| beginning(&ICE, text).map_err(|failure| failure.message);
        assert_eq!(begin("get-url-upload-infos").unwrap(), "GetUrlUploadInfos");
        let copied = "http://127.0.0.1:8500/#/GetUrlUploadInfos?JobIds=a";
        assert_eq!(begin(copied).unwrap(), "GetUrlUploadInfos?JobIds=a");
        assert_eq!(begin("#/GetUrlUploadInfos?JobIds=a").unwrap(), "GetUrlUploadInfos?JobIds=a");
        assert!(begin("GetUrlUploadInfo").unwrap_err().contains("did you mean `GetUrlUploadInfos`?"));
        assert!(begin("").is_err());
    }

    #[test]
    fn a_long_link_has_no_parameters() {
        let operation = described("GetUrlUploadInfos");
        let parameters = Map::from_iter([("JobIds".to_owned(), "a".repeat(MOST_CHARS).into())]);
        assert_eq!(to_link(&operation, &parameters), "GetUrlUploadInfos");
    }
}
