//! Adds credentials and the signature to a request.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};
use secrecy::ExposeSecret;

use super::headers::{set, set_secret};
use super::parts::RequestParts;
use crate::credentials::CredentialKind;
use crate::protocol::{ACCESS_KEY_ID, BEARER_TOKEN, CONTENT_SHA256, SECURITY_TOKEN, SIGNED_PREFIX};
use crate::sign::{self, SigningInput};
use crate::{Credentials, Error, ErrorKind, Result};

/// Adds the credentials to a request and builds it: with a signature for an access key, with the
/// token for bearer credentials.
///
/// # Errors
/// The credentials are anonymous, the bearer token is empty, a header or a credential contains a
/// control character, or the parameters are too long for a URL.
pub fn authenticate(mut parts: RequestParts<'_>, credentials: &Credentials) -> Result<http::Request<Bytes>> {
    let payload_hash = match parts.body.is_empty() {
        true => SHA256_OF_EMPTY.to_owned(),
        false => sign::sha256_hex(&parts.body),
    };
    set(&mut parts.headers, CONTENT_SHA256, payload_hash.clone())?;
    match credentials.kind() {
        CredentialKind::AccessKey { id, secret, security_token } => {
            if let Some(token) = security_token {
                set(&mut parts.headers, ACCESS_KEY_ID, id.clone())?;
                set_secret(&mut parts.headers, SECURITY_TOKEN, token.expose_secret().to_owned())?;
            }
            let query = sign::canonical_query(&mut parts.query);
            // The signature covers the other headers, so it is added last.
            let authorization = {
                let headers = signed_headers(&parts.headers)?;
                let input = SigningInput {
                    method: parts.method.as_str(),
                    path: &parts.path,
                    query: &query,
                    headers: &headers,
                    payload_hash: &payload_hash,
                };
                sign::authorization(&input, id, secret.expose_secret())
            };
            set_secret(&mut parts.headers, AUTHORIZATION, authorization)?;
            parts.into_request_with(&query)
        }
        CredentialKind::Bearer(token) if token.expose_secret().is_empty() => {
            Err(Error::new(ErrorKind::Credentials, "invalid credentials: the bearer token is empty"))
        }
        CredentialKind::Bearer(token) => {
            parts.set_query("SignatureType", "BEARERTOKEN");
            set_secret(&mut parts.headers, BEARER_TOKEN, token.expose_secret().to_owned())?;
            parts.into_request()
        }
        CredentialKind::Anonymous => {
            let message = "no credentials: this operation needs them, and the client is anonymous";
            Err(Error::new(ErrorKind::Credentials, message))
        }
    }
}

/// The SHA-256 hash of an empty body, which most requests have.
const SHA256_OF_EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Returns the headers that are signed, sorted by name.
fn signed_headers(headers: &HeaderMap) -> Result<Vec<(&str, &str)>> {
    let mut signed = Vec::with_capacity(headers.len());
    for (name, value) in headers.iter().filter(|(name, _)| is_signed(name)) {
        signed.push((name.as_str(), utf8(name, value)?));
    }
    signed.sort_unstable();
    Ok(signed)
}

fn is_signed(name: &HeaderName) -> bool {
    name == HOST || name == CONTENT_TYPE || name.as_str().starts_with(SIGNED_PREFIX)
}

fn utf8<'v>(name: &HeaderName, value: &'v HeaderValue) -> Result<&'v str> {
    std::str::from_utf8(value.as_bytes()).map_err(|_| {
        Error::new(ErrorKind::Configuration, format!("invalid header `{name}`: its value is not UTF-8"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_an_empty_body_is_correct() {
        assert_eq!(SHA256_OF_EMPTY, sign::sha256_hex(b""));
    }

    #[test]
    fn the_protocol_headers_are_signed_and_no_others() {
        let headers: HeaderMap = [("x-acs-date", "d"), ("accept", "a"), ("host", "h"), ("x-acs-action", "b")]
            .into_iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        assert_eq!(
            signed_headers(&headers).unwrap(),
            [("host", "h"), ("x-acs-action", "b"), ("x-acs-date", "d")]
        );
    }
}
