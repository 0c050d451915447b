//! A request as a command line of curl.

use std::borrow::Cow;

use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::http::{Method, Request};

/// Headers that curl writes itself.
pub(super) const WRITTEN_BY_CURL: [&str; 2] = ["content-length", "host"];

/// Returns the command line that sends a request, with its credentials and secrets. It has no newline at the end.
pub(crate) fn curl(request: &Request<Bytes>) -> String {
    let mut lines = vec![format!("curl -X {} {}", request.method(), quoted(&request.uri().to_string()))];
    let headers = request.headers();
    for (name, value) in headers.iter().filter(|(name, _)| !WRITTEN_BY_CURL.contains(&name.as_str())) {
        let value = String::from_utf8_lossy(value.as_bytes());
        // curl leaves out a header that ends with a colon.
        let header = if value.is_empty() { format!("{name};") } else { format!("{name}: {value}") };
        lines.push(format!("-H {}", quoted(&header)));
    }
    if request.method() != Method::GET {
        // curl declares a form, which the signature does not cover.
        if !headers.contains_key("content-type") {
            lines.push("-H content-type:".to_owned());
        }
        lines.push(format!("--data-raw {}", quoted(&String::from_utf8_lossy(request.body()))));
    }
    lines.join(" \\\n  ")
}

/// Returns the warning that belongs to a command line of curl. `None` if it contains no credentials.
pub(crate) fn curl_warning(request: &Request<Bytes>) -> Option<&'static str> {
    let headers = request.headers();
    if headers.contains_key("x-acs-bearer-token") {
        return Some(
            "warning: the command contains a bearer token, which is valid until it expires; do not share it",
        );
    }
    headers.contains_key("authorization").then_some(
        "warning: the command contains a live signature, which is valid once and for 15 minutes; do not share it",
    )
}

/// Returns a word of a shell command.
pub(super) fn quoted(text: &str) -> Cow<'_, str> {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=,@%+".contains(letter);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.into(),
        false => format!("'{}'", text.replace('\'', r"'\''")).into(),
    }
}
