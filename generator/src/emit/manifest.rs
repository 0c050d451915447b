//! The manifest of the generated crate.

use toml_writer::{ToTomlValue, TomlStringBuilder};

use super::{callback, markdown};
use crate::Input;
use crate::names::{self, NamedApi};

/// `Cargo.toml`: the generated tables, then the hand-written ones.
///
/// The Rust version is that of the generator: the workspace states it once.
pub(crate) fn manifest(named: &NamedApi, input: &Input) -> String {
    let api = &named.api;
    let features: Vec<String> = api.groups.iter().map(names::feature).collect();
    let quoted_features: Vec<String> = ["default-https-client", "http2"]
        .into_iter()
        .chain(features.iter().map(String::as_str))
        .map(quoted)
        .collect();
    let tables = input.manifest.as_ref().map(|text| format!("\n{}\n", text.trim())).unwrap_or_default();
    let package = input.package.as_ref().map(|text| format!("{}\n", text.trim())).unwrap_or_default();
    format!(
        r#"[package]
name = "{name}"
description = {description}
version = "{version}"
edition = "2024"
rust-version = {rust_version}
{publication}{package}
{docs_rs}[features]
default = [{default}]
# The HTTPS transport that a client uses by default.
default-https-client = ["alicloud-runtime/default-https-client"]
# HTTP/2 with servers that offer it, for this transport. Without it, HTTP/1.1.
http2 = ["default-https-client", "alicloud-runtime/http2"]
# The root certificates of Mozilla in place of those of the system.
webpki-roots = ["default-https-client", "alicloud-runtime/webpki-roots"]
# A `reqwest` client as the transport.
reqwest = ["alicloud-runtime/reqwest"]
# Blocking calls, for programs without an asynchronous runtime.
blocking = ["alicloud-runtime/blocking"]
# Metrics of OpenTelemetry.
opentelemetry = ["alicloud-runtime/opentelemetry"]
# Calls of operations by name.
by-name = []
# The operations as JSON documents: parameters, responses, documentation.
catalogue = []
{callback}# The groups of operations.
{groups}

[dependencies]
{runtime}{tables}"#,
        rust_version = quoted(env!("CARGO_PKG_RUST_VERSION")),
        publication = if input.is_published { publication(named) } else { String::new() },
        docs_rs = if input.is_published { DOCS_RS } else { "" },
        runtime = input.runtime.as_ref().map_or(String::new(), |keys| {
            format!("alicloud-runtime = {{ {keys}, default-features = false }}\n")
        }),
        callback = if callback::applies(named) { CALLBACK } else { "" },
        default = quoted_features.join(", "),
        groups = features.iter().map(|feature| format!("{feature} = []")).collect::<Vec<_>>().join("\n"),
        name = named.crate_name(),
        version = api.crate_version,
        description = quoted(&markdown::one_line(&format!("{}, version {}", api.title, api.version))),
    )
}

/// The keys of a crate for a registry. The licence is that of the generator: the workspace states it once.
fn publication(named: &NamedApi) -> String {
    format!(
        r#"license = {license}
readme = "README.md"
documentation = "https://docs.rs/{name}"
include = ["/src", "/examples", "/README.md", "/LICENSE-*"]
"#,
        license = quoted(env!("CARGO_PKG_LICENSE")),
        name = named.crate_name(),
    )
}

const DOCS_RS: &str = r#"[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

"#;

const CALLBACK: &str = "\
# Events that the service reports to a callback, and the signatures of callbacks.
callback = [\"alicloud-runtime/callback\"]
";

/// A text as a basic string of TOML.
fn quoted(text: &str) -> String {
    TomlStringBuilder::new(text).as_basic().to_toml_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_its_string() {
        assert_eq!(quoted("Media"), r#""Media""#);
        assert_eq!(quoted("a\"\nname = \\"), r#""a\"\nname = \\""#);
    }
}
