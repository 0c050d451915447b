//! The checks of the service before it executes an operation.

use jiff::{SignedDuration, Timestamp};

use crate::acs3::{ALGORITHM, canonical_request, same, sha256_hex, sign};
use crate::http::all_values;
use crate::query::split_target;

const VERSION: &str = "2020-11-09";
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(15);

/// What the service knows about an access key.
#[derive(Clone)]
pub struct Key {
    /// The access key secret.
    pub secret: String,
    /// The security token that a temporary access key has to be sent with.
    pub token: Option<String>,
}

/// Why the service rejects a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// The HTTP status.
    pub status: u16,
    /// The error code of the response, such as `SignatureDoesNotMatch`.
    pub code: &'static str,
    /// The message of the response. It never contains the secret.
    pub message: String,
}

pub(crate) fn reject<T>(status: u16, code: &'static str, message: impl Into<String>) -> Result<T, Rejection> {
    let message = message.into();
    Err(Rejection { status, code, message })
}

pub(crate) fn no_such_operation<T>() -> Result<T, Rejection> {
    let message = "Specified api is not found, please check your url and method.";
    reject(404, "InvalidAction.NotFound", message)
}

/// Checks a received request as the service does, except for its date and its nonce.
///
/// `target` is the request target as it was received, `key` finds an access key by its ID.
///
/// # Errors
/// The rejection that the service would send.
pub fn verify(
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
    key: impl Fn(&str) -> Option<Key>,
) -> Result<(), Rejection> {
    if split_target(target).0 != "/" {
        return no_such_operation();
    }
    if method != "GET" && method != "POST" {
        return reject(400, "UnsupportedHTTPMethod", format!("{method} is not supported."));
    }
    check_signature(method, target, headers, body, key)?;
    required(headers, "x-acs-action")?;
    required(headers, "x-acs-signature-nonce")?;
    sent_at(headers)?;
    match required(headers, "x-acs-version")? {
        VERSION => Ok(()),
        other => reject(400, "InvalidVersion", format!("Specified version {other} is not found.")),
    }
}

/// Checks the date against the clock; [`verify`] checks its form.
pub(crate) fn check_clock(headers: &[(String, String)], now: Timestamp) -> Result<(), Rejection> {
    let sent = sent_at(headers)?;
    if now.duration_since(sent).abs() <= CLOCK_TOLERANCE {
        return Ok(());
    }
    let message = format!("x-acs-date is {sent}, which is more than 15 minutes from {now}.");
    reject(400, "InvalidTimeStamp.Expired", message)
}

fn sent_at(headers: &[(String, String)]) -> Result<Timestamp, Rejection> {
    let date = required(headers, "x-acs-date")?;
    let shape = date.bytes().map(|b| if b.is_ascii_digit() { b'0' } else { b });
    if shape.eq(*b"0000-00-00T00:00:00Z")
        && let Ok(sent) = date.parse()
    {
        return Ok(sent);
    }
    let message = format!("x-acs-date is {date:?}; the form is YYYY-MM-DDTHH:MM:SSZ.");
    reject(400, "InvalidTimeStamp.Format", message)
}

fn check_signature(
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
    key: impl Fn(&str) -> Option<Key>,
) -> Result<(), Rejection> {
    let given = Authorization::parse(required(headers, "authorization")?)?;
    let Some(key) = key(given.key_id) else {
        let message = "Specified access key is not found.";
        return reject(404, "InvalidAccessKeyId.NotFound", message);
    };
    check_token(headers, key.token.as_deref())?;
    let signed = signed_headers(headers, given.signed_names)?;
    let body_hash = sha256_hex(body);
    let canonical = canonical_request(method, target, &signed, &body_hash);
    let signature = sign(&canonical, &key.secret);
    let names_the_body = required(headers, "x-acs-content-sha256")? == body_hash;
    if same(&signature, given.signature) && names_the_body {
        return Ok(());
    }
    let message = "Specified signature does not match our calculation. server string to sign is:";
    reject(400, "SignatureDoesNotMatch", format!("{message}{canonical}"))
}

struct Authorization<'a> {
    key_id: &'a str,
    signed_names: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(header: &'a str) -> Result<Self, Rejection> {
        let (algorithm, fields) = header.split_once(' ').unwrap_or((header, ""));
        if algorithm != ALGORITHM {
            let message = format!("The signature method has to be {ALGORITHM}.");
            return reject(400, "InvalidSignatureMethod", message);
        }
        let mut fields = fields.split(',').map(str::trim);
        let mut field = |prefix| fields.next()?.strip_prefix(prefix).filter(|v| !v.is_empty());
        let found = (field("Credential="), field("SignedHeaders="), field("Signature="));
        match (found, fields.next()) {
            ((Some(key_id), Some(signed_names), Some(signature)), None) => {
                Ok(Self { key_id, signed_names, signature })
            }
            _ => reject(
                400,
                "IncompleteSignature",
                "Authorization has to contain Credential, SignedHeaders and Signature.",
            ),
        }
    }
}

fn check_token(headers: &[(String, String)], expected: Option<&str>) -> Result<(), Rejection> {
    let given = all_values(headers, "x-acs-security-token").next();
    match (expected, given) {
        (None, None) => Ok(()),
        (Some(expected), Some(given)) if same(expected, given) => Ok(()),
        _ => reject(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed."),
    }
}

/// Returns the signed headers in the order of their names. Every header that the service relies on
/// has to be among them.
fn signed_headers<'a>(
    headers: &'a [(String, String)],
    signed_names: &'a str,
) -> Result<Vec<(&'a str, &'a str)>, Rejection> {
    let incomplete = |message| reject(400, "IncompleteSignature", message);
    let names: Vec<&str> = signed_names.split(';').collect();
    if !names.is_sorted_by(|a, b| a < b) || names.iter().any(|n| *n != n.to_ascii_lowercase()) {
        return incomplete(format!("SignedHeaders is not in order or not lower case: {signed_names}"));
    }
    for name in headers.iter().map(|(name, _)| name.to_ascii_lowercase()) {
        let must_be_signed = matches!(&*name, "host" | "content-type") || name.starts_with("x-acs-");
        if must_be_signed && !names.contains(&&*name) {
            return incomplete(format!("The header {name} is sent, but not signed."));
        }
    }
    required(headers, "host")?;
    let mut signed = Vec::new();
    for name in names {
        let mut values = all_values(headers, name);
        match (values.next(), values.next()) {
            (Some(value), None) => signed.push((name, value.trim_matches([' ', '\t']))),
            (None, _) => return incomplete(format!("The header {name} is signed, but not sent.")),
            _ => return incomplete(format!("The signed header {name} is sent more than once.")),
        }
    }
    Ok(signed)
}

fn required<'a>(headers: &'a [(String, String)], name: &str) -> Result<&'a str, Rejection> {
    let mut values = all_values(headers, name);
    match (values.next().filter(|value| !value.is_empty()), values.next()) {
        (Some(value), None) => Ok(value),
        (None, _) => reject(400, "MissingParameter", format!("The header {name} is required.")),
        _ => reject(400, "InvalidParameter", format!("The header {name} is sent more than once.")),
    }
}
