//! ACS3-HMAC-SHA256: the signature of a request, as pure functions.
//!
//! ```
//! use alicloud_runtime::sign::{self, Signable};
//!
//! let payload_hash = sign::sha256_hex(b"");
//! let request = Signable {
//!     method: "POST",
//!     path: "/",
//!     query: "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
//!     headers: &[
//!         ("host", "ecs.cn-shanghai.aliyuncs.com"),
//!         ("x-acs-action", "RunInstances"),
//!         ("x-acs-content-sha256", &payload_hash),
//!         ("x-acs-date", "2023-10-26T10:22:32Z"),
//!         ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
//!         ("x-acs-version", "2014-05-26"),
//!     ],
//!     payload_hash: &payload_hash,
//! };
//! let authorization = sign::authorization(&request, "YourAccessKeyId", "YourAccessKeySecret");
//! assert!(authorization.ends_with("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"));
//! ```

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The parts of a request that are signed.
#[derive(Debug, Clone, Copy)]
pub struct Signable<'a> {
    /// In capitals.
    pub method: &'a str,
    /// `/` for every RPC operation.
    pub path: &'a str,
    /// As [`canonical_query`] writes it.
    pub query: &'a str,
    /// Names in small letters, sorted.
    pub headers: &'a [(&'a str, &'a str)],
    /// [`sha256_hex`] of the body.
    pub payload_hash: &'a str,
}

/// The value of the `Authorization` header.
pub fn authorization(request: &Signable<'_>, access_key_id: &str, access_key_secret: &str) -> String {
    let to_sign = format!("{ALGORITHM}\n{}", sha256_hex(canonical_request(request).as_bytes()));
    let mut mac =
        Hmac::<Sha256>::new_from_slice(access_key_secret.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(to_sign.as_bytes());
    let signature = hex(&mac.finalize().into_bytes());
    format!(
        "{ALGORITHM} Credential={access_key_id},SignedHeaders={},Signature={signature}",
        signed_headers(request)
    )
}

/// The text whose hash is signed.
pub fn canonical_request(request: &Signable<'_>) -> String {
    let mut canonical = format!("{}\n{}\n{}\n", request.method, request.path, request.query);
    for (name, value) in request.headers {
        // What HTTP takes off a value on its way, and no other space.
        canonical.extend([name, ":", value.trim_matches([' ', '\t']), "\n"]);
    }
    canonical.extend(["\n", &signed_headers(request), "\n", request.payload_hash]);
    canonical
}

fn signed_headers(request: &Signable<'_>) -> String {
    request.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";")
}

/// Pairs in the order and form that is signed, which is also the form that is sent.
///
/// ```
/// use alicloud_runtime::sign::canonical_query;
///
/// let mut pairs = vec![("B", "2 *~"), ("A.2", "x"), ("A.10", "")];
/// assert_eq!(canonical_query(&mut pairs), "A.10=&A.2=x&B=2%20%2A~");
/// ```
pub fn canonical_query<N: AsRef<str>, V: AsRef<str>>(pairs: &mut [(N, V)]) -> String {
    pairs.sort_by(|(a, x), (b, y)| (a.as_ref(), x.as_ref()).cmp(&(b.as_ref(), y.as_ref())));
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        percent_encode(name.as_ref(), &mut query);
        query.push('=');
        percent_encode(value.as_ref(), &mut query);
    }
    query
}

/// RFC 3986: everything but unreserved characters becomes `%XX` of its UTF-8 bytes.
pub(crate) fn percent_encode(text: &str, encoded: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte))
            }
            other => write!(encoded, "%{other:02X}").expect("a String takes every write"),
        }
    }
}

/// The SHA-256 of some bytes in small hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes every write");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server sees a value without the spaces and tabs around it, and with all else.
    #[test]
    fn a_header_is_signed_as_it_arrives() {
        let headers = [("x-acs-a", " \ta b\t "), ("x-acs-b", "\u{3000}值\u{a0}")];
        let request =
            Signable { method: "GET", path: "/", query: "", headers: &headers, payload_hash: "hash" };
        let canonical = canonical_request(&request);
        assert_eq!(canonical, "GET\n/\n\nx-acs-a:a b\nx-acs-b:\u{3000}值\u{a0}\n\nx-acs-a;x-acs-b\nhash");
    }
}
