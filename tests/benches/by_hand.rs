//! The same call in code for one operation that allocates as little as possible: the lower bound to
//! compare with.

use alicloud_runtime::request::RequestStamp;
use alicloud_runtime::sign::SigningInput;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, HOST, HeaderMap, HeaderValue, USER_AGENT};
use http::uri::{Authority, PathAndQuery, Scheme};
use sha2::{Digest, Sha256};

/// The SHA-256 of no bytes.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Returns the `Authorization` header. Hashes every part in place, and allocates only the result.
pub fn authorization(request: &SigningInput<'_>, id: &str, secret: &str) -> String {
    let mut hash = Sha256::new();
    for part in [request.method, "\n", request.path, "\n", request.query, "\n"] {
        hash.update(part);
    }
    for (name, value) in request.headers {
        for part in [*name, ":", *value, "\n"] {
            hash.update(part);
        }
    }
    hash.update("\n");
    let mut separator = "";
    for (name, _) in request.headers {
        hash.update(separator);
        hash.update(name);
        separator = ";";
    }
    hash.update("\n");
    hash.update(request.payload_hash);
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(b"ACS3-HMAC-SHA256\n");
    mac.update(&hex(&hash.finalize().into()));

    let mut text = String::with_capacity(256);
    text.push_str("ACS3-HMAC-SHA256 Credential=");
    text.push_str(id);
    text.push_str(",SignedHeaders=");
    let mut separator = "";
    for (name, _) in request.headers {
        text.push_str(separator);
        text.push_str(name);
        separator = ";";
    }
    text.push_str(",Signature=");
    let signature = hex(&mac.finalize().into_bytes().into());
    text.push_str(str::from_utf8(&signature).expect("digits are UTF-8"));
    text
}

fn hex(bytes: &[u8; 32]) -> [u8; 64] {
    let mut digits = [0; 64];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    digits
}

/// A client of `GetUrlUploadInfos`.
pub struct ByHand {
    scheme: Scheme,
    authority: Authority,
    host: HeaderValue,
    id: String,
    secret: String,
}

impl ByHand {
    pub fn new(scheme: Scheme, host: &str, id: &str, secret: &str) -> Self {
        ByHand {
            scheme,
            authority: host.parse().expect("it is a host"),
            host: HeaderValue::from_str(host).expect("it is a host"),
            id: id.to_owned(),
            secret: secret.to_owned(),
        }
    }

    /// Returns a signed request for jobs.
    pub fn request(&self, jobs: &[&str], stamp: &RequestStamp) -> http::Request<Bytes> {
        let mut path = String::with_capacity(256);
        path.push_str("/?JobIds=");
        for (index, job) in jobs.iter().enumerate() {
            path.push_str(if index == 0 { "" } else { "%2C" });
            percent_encode(job, &mut path);
        }
        let date = date(stamp.date);
        let date = str::from_utf8(&date).expect("digits are UTF-8");
        let signed = [
            ("host", self.authority.as_str()),
            ("x-acs-action", "GetUrlUploadInfos"),
            ("x-acs-content-sha256", EMPTY),
            ("x-acs-date", date),
            ("x-acs-signature-nonce", &stamp.nonce),
            ("x-acs-version", "2020-11-09"),
        ];
        let signable = SigningInput {
            method: "POST",
            path: "/",
            query: &path[2..],
            headers: &signed,
            payload_hash: EMPTY,
        };
        let authorization = authorization(&signable, &self.id, &self.secret);

        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(HOST, self.host.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert("x-acs-action", HeaderValue::from_static("GetUrlUploadInfos"));
        headers.insert("x-acs-version", HeaderValue::from_static("2020-11-09"));
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        headers.insert(USER_AGENT, HeaderValue::from_static(alicloud_ice::SERVICE.user_agent));
        headers.insert("x-acs-date", HeaderValue::from_str(date).expect("digits are a header"));
        headers.insert(
            "x-acs-signature-nonce",
            HeaderValue::from_str(&stamp.nonce).expect("a nonce is a header"),
        );
        headers.insert("x-acs-content-sha256", HeaderValue::from_static(EMPTY));
        let value = HeaderValue::from_maybe_shared(Bytes::from(authorization));
        let mut value = value.expect("a signature is a header");
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);

        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        let path = PathAndQuery::from_maybe_shared(Bytes::from(path));
        parts.path_and_query = Some(path.expect("it is percent-encoded"));
        let mut request = http::Request::new(Bytes::new());
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = http::Uri::from_parts(parts).expect("it has all parts");
        *request.headers_mut() = headers;
        request
    }
}

fn percent_encode(text: &str, encoded: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from(DIGITS[usize::from(half)]).to_ascii_uppercase();
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

/// Returns a time as in `2023-10-26T10:22:32Z`.
fn date(time: alicloud_runtime::Timestamp) -> [u8; 20] {
    let time = jiff::tz::Offset::UTC.to_datetime(time);
    let mut text = *b"0000-00-00T00:00:00Z";
    let century = time.year() / 100;
    let parts = [
        (0, century as i8),
        (2, (time.year() % 100) as i8),
        (5, time.month()),
        (8, time.day()),
        (11, time.hour()),
        (14, time.minute()),
        (17, time.second()),
    ];
    for (at, number) in parts {
        text[at] += (number / 10) as u8;
        text[at + 1] += (number % 10) as u8;
    }
    text
}
