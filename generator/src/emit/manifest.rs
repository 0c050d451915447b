//! The manifest of the generated crate.

use crate::names::NamedApi;

/// `Cargo.toml`: what is known of the API, then what people have written for it.
pub(crate) fn manifest(named: &NamedApi, runtime: &str, by_hand: Option<&str>) -> String {
    let api = &named.api;
    let product = api.product.to_lowercase();
    let by_hand = by_hand.map(|text| format!("\n{}\n", text.trim())).unwrap_or_default();
    format!(
        r#"[package]
name = "alicloud-{product}"
description = {description}
version = "{version}"
edition = "2024"
rust-version = "1.88"
license = "MIT OR Apache-2.0"

[features]
default = ["reqwest"]
# The HTTP transport that a client uses when it is given no other.
reqwest = ["alicloud-runtime/reqwest"]

[dependencies]
alicloud-runtime = {{ {runtime}, default-features = false }}
{by_hand}"#,
        version = env!("CARGO_PKG_VERSION"),
        description = quoted(&format!("{}, version {}", api.title, api.version)),
    )
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .flat_map(|letter| match letter {
            '"' | '\\' => vec!['\\', letter],
            letter if letter.is_control() => vec![' '],
            letter => vec![letter],
        })
        .collect();
    format!("\"{escaped}\"")
}
