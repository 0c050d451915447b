//! Requests that are not sent: `--dry-run`, `--as curl` and `--as json`, and what shows how one is made.

mod curl;
mod line;
#[cfg(test)]
mod line_tests;
mod mask;
mod ordered;
mod script;
#[cfg(test)]
#[cfg(unix)]
mod script_tests;
mod signing;
#[cfg(test)]
mod signing_tests;
#[cfg(test)]
mod tests;

use std::fmt::Write;

use alicloud_catalogue::Operation;
use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::http::Request;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value as Json, json};

pub(crate) use self::curl::{curl, curl_warning};
pub(crate) use self::line::command_line;
use self::mask::Masked;
pub(crate) use self::mask::without_secrets;
pub(crate) use self::ordered::request_json;
pub(crate) use self::script::script;
pub(crate) use self::signing::signing;

/// A parameter as it is sent, decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Whether it is in the form body and not in the query.
    pub(crate) in_form: bool,
}

/// Returns the parameters of a request in the order in which they are sent.
pub(crate) fn pairs(request: &Request<Bytes>) -> Vec<Pair> {
    let query = request.uri().query().unwrap_or_default();
    let body = std::str::from_utf8(request.body()).unwrap_or_default();
    let pairs = [(query, false), (body, true)].into_iter().flat_map(|(text, in_form)| {
        text.split('&').filter(|pair| !pair.is_empty()).map(move |pair| (pair, in_form))
    });
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    pairs
        .map(|(pair, in_form)| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Pair { name: decoded(name), value: decoded(value), in_form }
        })
        .collect()
}

/// Returns what would be sent, for people. No secret is in it.
pub(crate) fn dry_run(request: &Request<Bytes>, operation: &Operation) -> String {
    let Masked { url, headers, parameters } = Masked::new(request, operation);
    let mut text = format!("{} {url}\n", request.method());
    for (name, value) in &headers {
        let _ = writeln!(text, "{name}: {value}");
    }
    for (title, in_form) in [("query", false), ("form", true)] {
        let mut parameters = parameters.iter().filter(|pair| pair.in_form == in_form).peekable();
        if parameters.peek().is_some() {
            let _ = writeln!(text, "\n{title}:");
        }
        for Pair { name, value, .. } in parameters {
            let _ = writeln!(text, "  {name}: {}", value.replace('\n', "\n    "));
        }
    }
    let permission = operation.permission.as_ref().map_or("none", |permission| &permission.action);
    let changes = if operation.read_only { "no" } else { "yes" };
    let _ = writeln!(text, "\nnot sent. permission: {permission}. changes something: {changes}");
    text
}

/// Returns what would be sent, for programs. No secret is in it.
pub(crate) fn dry_run_json(request: &Request<Bytes>, operation: &Operation) -> Json {
    let Masked { url, headers, parameters } = Masked::new(request, operation);
    let object = |pairs: Vec<(String, String)>| -> Json {
        pairs.into_iter().map(|(name, value)| (name, Json::from(value))).collect::<Map<_, _>>().into()
    };
    let (form, query): (Vec<Pair>, Vec<Pair>) = parameters.into_iter().partition(|pair| pair.in_form);
    let pairs = |found: Vec<Pair>| object(found.into_iter().map(|pair| (pair.name, pair.value)).collect());
    json!({
        "sent": false,
        "operation": operation.name,
        "method": request.method().as_str(),
        "url": url,
        "headers": object(headers),
        "query": pairs(query),
        "form": pairs(form),
        "permission": operation.permission.as_ref().map(|permission| &permission.action),
        "readOnly": operation.read_only,
    })
}
