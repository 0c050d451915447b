//! Who sends a request, and for which operation: the signature ACS3-HMAC-SHA256 of the headers, or the older one of
//! the parameters.

mod acs3;
mod rpc1;

use jiff::{SignedDuration, Timestamp};

use crate::http::query::{split_target, text_pairs};
use crate::http::{Request, all_values};
use crate::rejection::{Rejection, no_such_operation, reject};

use acs3::{ALGORITHM, canonical_request, sign};
pub(crate) use acs3::{same, sha256_hex};
pub use rpc1::verify_rpc1;

const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(15);

/// What a signed request states apart from its parameters.
pub(crate) struct Claim {
    /// The access key ID; `None` if the request is not signed.
    pub(crate) key_id: Option<String>,
    pub(crate) operation: String,
    pub(crate) version: String,
    pub(crate) nonce: String,
    pub(crate) sent: Timestamp,
}

/// Authenticates a request, which may have either kind of signature, or none if the operation has none.
///
/// # Errors
/// The rejection that the service would send.
pub(crate) fn authenticate(
    request: &Request,
    key: impl Fn(&str) -> Option<Key>,
    is_anonymous: impl Fn(&str) -> bool,
) -> Result<Claim, Rejection> {
    let Request { method, target, headers, body, .. } = request;
    let (_, query) = split_target(target);
    let mut pairs = text_pairs(query.as_bytes());
    let header = |name| all_values(headers, name).next();
    // The older kind has the operation among the parameters. The newer one has a header for it, which clients of the
    // older kind send, too.
    if request.body_is_form() {
        pairs.extend(text_pairs(body));
    }
    if header("authorization").is_none() && pairs.iter().any(|(name, _)| name == "Action") {
        return rpc1::authenticate(request, &pairs, key, is_anonymous);
    }
    let operation = header("x-acs-action").unwrap_or_default();
    check_target(method, target)?;
    let key_id = if header("authorization").is_none() && is_anonymous(operation) {
        None
    } else {
        verify(method, target, headers, body, key)?;
        Some(Authorization::parse(required(headers, "authorization")?)?.key_id.to_owned())
    };
    Ok(Claim {
        key_id,
        operation: operation.to_owned(),
        version: required(headers, "x-acs-version")?.to_owned(),
        nonce: required(headers, "x-acs-signature-nonce")?.to_owned(),
        sent: sent_at(headers)?,
    })
}

/// Returns the access key ID that a request states, whether it is signed correctly or not.
pub(crate) fn stated_key_id(request: &Request, pairs: &[(String, String)]) -> Option<String> {
    let header = request.header("authorization").and_then(|header| Authorization::parse(header).ok());
    let parameter = || pairs.iter().find(|(name, _)| name == "AccessKeyId").map(|(_, value)| value.as_str());
    header.map(|given| given.key_id).or_else(parameter).map(str::to_owned)
}

/// What the service knows about an access key.
#[derive(Clone)]
pub struct Key {
    secret: String,
    token: Token,
}

/// The security tokens that an access key may be sent with.
#[derive(Clone)]
enum Token {
    None,
    Any,
    One(String),
}

impl Key {
    /// Creates an access key of a user, which has no security token.
    #[must_use]
    pub fn new(secret: &str) -> Self {
        Key { secret: secret.to_owned(), token: Token::None }
    }

    /// Creates a temporary access key, which has to be sent with its security token.
    #[must_use]
    pub fn with_token(secret: &str, token: &str) -> Self {
        Key { secret: secret.to_owned(), token: Token::One(token.to_owned()) }
    }

    pub(crate) fn secret(&self) -> &str {
        &self.secret
    }

    pub(crate) fn with_any_token(secret: &str) -> Self {
        Key { secret: secret.to_owned(), token: Token::Any }
    }
}

/// Checks a received request as the service does, except for its date and its nonce. It may be sent to any path.
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
    check_signature(method, target, headers, body, key)?;
    required(headers, "x-acs-action")?;
    required(headers, "x-acs-signature-nonce")?;
    required(headers, "x-acs-version")?;
    sent_at(headers).map(|_| ())
}

fn check_target(method: &str, target: &str) -> Result<(), Rejection> {
    if split_target(target).0 != "/" {
        return no_such_operation();
    }
    if method != "GET" && method != "POST" {
        return reject(400, "UnsupportedHTTPMethod", format!("{method} is not supported."));
    }
    Ok(())
}

/// Checks the time of a request against the clock.
pub(crate) fn check_clock(sent: Timestamp, now: Timestamp) -> Result<(), Rejection> {
    if now.duration_since(sent).abs() <= CLOCK_TOLERANCE {
        return Ok(());
    }
    let message = format!("The request is of {sent}, which is more than 15 minutes from {now}.");
    reject(400, "InvalidTimeStamp.Expired", message)
}

fn sent_at(headers: &[(String, String)]) -> Result<Timestamp, Rejection> {
    parse_time("x-acs-date", required(headers, "x-acs-date")?)
}

fn parse_time(name: &str, date: &str) -> Result<Timestamp, Rejection> {
    let shape = date.bytes().map(|b| if b.is_ascii_digit() { b'0' } else { b });
    if shape.eq(*b"0000-00-00T00:00:00Z")
        && let Ok(sent) = date.parse()
    {
        return Ok(sent);
    }
    let message = format!("{name} is {date:?}; the form is YYYY-MM-DDTHH:MM:SSZ.");
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
    let key = find_key(key, given.key_id)?;
    check_token(&key.token, all_values(headers, "x-acs-security-token").next())?;
    let signed = signed_headers(headers, given.signed_names, !body.is_empty())?;
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

fn find_key(key: impl Fn(&str) -> Option<Key>, id: &str) -> Result<Key, Rejection> {
    match key(id) {
        Some(key) => Ok(key),
        None => reject(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found."),
    }
}

fn check_token(expected: &Token, given: Option<&str>) -> Result<(), Rejection> {
    match (expected, given.filter(|token| !token.is_empty())) {
        (Token::Any, _) | (Token::None, None) => Ok(()),
        (Token::One(expected), Some(given)) if same(expected, given) => Ok(()),
        _ => reject(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed."),
    }
}

/// Returns the signed headers in the order of their names. Every header that the service relies on
/// has to be among them.
fn signed_headers<'a>(
    headers: &'a [(String, String)],
    signed_names: &'a str,
    has_body: bool,
) -> Result<Vec<(&'a str, &'a str)>, Rejection> {
    let incomplete = |message| reject(400, "IncompleteSignature", message);
    let names: Vec<&str> = signed_names.split(';').collect();
    if !names.is_sorted_by(|a, b| a < b) || names.iter().any(|n| *n != n.to_ascii_lowercase()) {
        return incomplete(format!("SignedHeaders is not in order or not lower case: {signed_names}"));
    }
    for name in headers.iter().map(|(name, _)| name.to_ascii_lowercase()) {
        let must_be_signed = match &*name {
            // Without a body it has no meaning. HTTP clients add it nevertheless, after the request was signed: that
            // of the asynchronous official SDK for Python does.
            "content-type" => has_body,
            name => name == "host" || name.starts_with("x-acs-"),
        };
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
