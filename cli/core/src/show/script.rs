//! A request as a script that signs it itself.

use std::fmt::Write;

use alicloud_catalogue::Operation;
use alicloud_runtime::bytes::Bytes;
use alicloud_runtime::http::{Method, Request};

use super::curl::{WRITTEN_BY_CURL, quoted};
use super::mask::{EncodedParameter, MASK, Masked, encoded_parameters};

/// Headers that the script makes, because they differ from call to call or belong to the caller.
const MADE_BY_SCRIPT: [&str; 7] = [
    "authorization",
    "user-agent",
    "x-acs-accesskey-id",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-security-token",
    "x-acs-signature-nonce",
];

/// Parameters of a call without a signature that differ from call to call.
const MADE_PARAMETERS: [(&str, &str); 2] =
    [("SignatureNonce=", "$(openssl rand -hex 16)"), ("Timestamp=", "$(date -u +%Y-%m-%dT%H%%3A%M%%3A%SZ)")];

/// Returns a script of Bash that makes the call of a request with openssl and curl.
///
/// The request is one that was prepared with placeholders for credentials. The script has neither these nor secret
/// parameters; it reads the credentials of its reader from the environment.
pub(crate) fn script(request: &Request<Bytes>, operation: &Operation) -> String {
    let parameters = encoded_parameters(request, operation);
    let Masked { headers, .. } = Masked::new(request, operation);
    let is_signed = request.headers().contains_key("authorization");
    let (signed, unsigned): (Vec<_>, Vec<_>) = headers
        .iter()
        .filter(|(name, _)| !WRITTEN_BY_CURL.contains(&name.as_str()))
        .filter(|(name, _)| !MADE_BY_SCRIPT.contains(&name.as_str()))
        .partition(|(name, _)| is_signed && (name == "content-type" || name.starts_with("x-acs-")));
    let has_masks = parameters.iter().any(|parameter| parameter.is_masked)
        || signed.iter().chain(&unsigned).any(|(_, value)| value.contains(MASK));

    let mut script = format!("#!/usr/bin/env bash\n# Calls {}", operation.name);
    script += if is_signed { SIGNED_HEAD } else { UNSIGNED_HEAD };
    if has_masks {
        let _ = writeln!(script, "# {MASK} stands for a secret: replace it by its value, percent-encoded.");
    }
    script += "set -euo pipefail\n";
    if is_signed {
        script += HASH;
    }
    script += if is_signed { "\n# Step 1: the " } else { "\n# The " };
    script += "parameters, percent-encoded and sorted by name.\n";
    script += &assignments("query", &parameters, is_signed, |parameter| !parameter.in_form);
    if is_signed || request.method() != Method::GET {
        script += &assignments("body", &parameters, is_signed, |parameter| parameter.in_form);
    }
    if is_signed {
        let host = request.headers().get("host").and_then(|host| host.to_str().ok());
        let mut lines = vec![quoted(&format!("host:{}", host.unwrap_or_default())).into_owned()];
        lines.extend(
            signed.iter().map(|(name, value)| quoted(&format!("{name}:{}", value.trim())).into_owned()),
        );
        script += &HEADERS.replace("HEADERS", &lines.join("\n  "));
        script +=
            &SIGNATURE.replace("METHOD", request.method().as_str()).replace("PATH", request.uri().path());
    }
    script + &call(request, &unsigned, is_signed)
}

const SIGNED_HEAD: &str = r#" with openssl and curl (7.76 or later), and signs the request with ACS3-HMAC-SHA256.
# Needs ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment, and
# ALIBABA_CLOUD_SECURITY_TOKEN if the access key is a temporary one.
"#;

const UNSIGNED_HEAD: &str = " with curl (7.76 or later). The operation needs no credentials.\n";

const HASH: &str = r#"
# Prints the SHA-256 hash of standard input in hexadecimal digits.
sha256() { openssl dgst -sha256 -r | cut -d ' ' -f 1; }
"#;

const HEADERS: &str = r#"
# Step 2: the headers that are signed, sorted by name.
body_hash=$(printf %s "$body" | sha256)
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
nonce=$(openssl rand -hex 16)
headers=(
  HEADERS
  "x-acs-content-sha256:$body_hash"
  "x-acs-date:$date"
  "x-acs-signature-nonce:$nonce"
)
if [[ -n ${ALIBABA_CLOUD_SECURITY_TOKEN:-} ]]; then
  headers+=(
    "x-acs-accesskey-id:$ALIBABA_CLOUD_ACCESS_KEY_ID"
    "x-acs-security-token:$ALIBABA_CLOUD_SECURITY_TOKEN"
  )
fi
sorted_headers=$(printf '%s\n' "${headers[@]}" | LC_ALL=C sort -t : -k 1,1)
signed_headers=$(cut -d : -f 1 <<<"$sorted_headers" | paste -s -d ';' -)
"#;

const SIGNATURE: &str = r#"
# Step 3: the canonical request and the string to sign, which has its hash.
canonical_request=$(printf '%s\n' METHOD PATH "$query" "$sorted_headers" '' "$signed_headers" "$body_hash")
string_to_sign="ACS3-HMAC-SHA256
$(printf %s "$canonical_request" | sha256)"

# Step 4: the signature, HMAC-SHA256 by its definition (RFC 2104). `openssl dgst -hmac` would show the
# key in the list of processes. It has up to 64 bytes and is filled up with zeros.
key=$(printf %s "$ALIBABA_CLOUD_ACCESS_KEY_SECRET" | od -An -v -t x1 | tr -d ' \n')
inner='' outer=''
for ((i = 0; i < 128; i += 2)); do
  byte=$((16#0${key:i:2}))
  printf -v inner '%s\\x%02x' "$inner" $((byte ^ 0x36))
  printf -v outer '%s\\x%02x' "$outer" $((byte ^ 0x5c))
done
signature=$({
  printf %b "$outer"
  { printf %b "$inner"; printf %s "$string_to_sign"; } | openssl dgst -sha256 -binary
} | sha256)
"#;

const STEP_5: &str = r#"# Step 5: the call. Headers and body are no arguments, which the list of processes shows.
authorization="ACS3-HMAC-SHA256 Credential=$ALIBABA_CLOUD_ACCESS_KEY_ID"
authorization+=",SignedHeaders=$signed_headers,Signature=$signature"
"#;

/// Returns the lines that set a variable to parameters, with one parameter a line.
fn assignments(
    variable: &str,
    parameters: &[EncodedParameter],
    is_signed: bool,
    is_part: impl Fn(&EncodedParameter) -> bool,
) -> String {
    let mut lines = String::new();
    for EncodedParameter { text, .. } in parameters.iter().filter(|parameter| is_part(parameter)) {
        let (operator, separator) = if lines.is_empty() { ("=", "") } else { ("+=", "&") };
        let made = MADE_PARAMETERS.iter().find(|(name, _)| !is_signed && text.starts_with(name));
        let _ = match made {
            Some((name, value)) => writeln!(lines, "{variable}{operator}\"{separator}{name}{value}\""),
            // Everything but `*` of a mask is encoded, so that there is no quote in it.
            None => writeln!(lines, "{variable}{operator}'{separator}{text}'"),
        };
    }
    if lines.is_empty() { format!("{variable}=''\n") } else { lines }
}

/// Returns the lines that send the request.
fn call(request: &Request<Bytes>, headers: &[&(String, String)], is_signed: bool) -> String {
    let url = request.uri().to_string();
    let url = match url.split_once('?') {
        Some((address, _)) => format!("\"{address}?$query\""),
        None => quoted(&url).into_owned(),
    };
    let has_body = request.method() != Method::GET;
    let mut lines =
        vec![format!("curl --silent --show-error --fail-with-body -X {} {url}", request.method())];
    lines.extend(headers.iter().map(|(name, value)| format!("-H {}", quoted(&format!("{name}: {value}")))));
    if is_signed {
        lines.push("-H @<(printf '%s\\n' \"$sorted_headers\" \"authorization: $authorization\")".to_owned());
    }
    if has_body {
        // curl declares a form, which the signature does not cover.
        if !request.headers().contains_key("content-type") {
            lines.push("-H content-type:".to_owned());
        }
        lines.push("--data-binary @-".to_owned());
    }
    let body = if has_body { "printf %s \"$body\" | " } else { "" };
    let step = if is_signed { STEP_5 } else { "" };
    format!("\n{step}{body}{}\n", lines.join(" \\\n  "))
}
