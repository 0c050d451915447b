//! The request signature ACS3-HMAC-SHA256, as pure functions.
//!
//! ```
//! # use alicloud_runtime::sign::{self, SigningInput};
//! #
//! let payload_hash = sign::sha256_hex(b"");
//! let request = SigningInput {
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

use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// All characters but the unreserved ones of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The parts of a request that are signed.
#[derive(Debug, Clone, Copy)]
pub struct SigningInput<'a> {
    /// The HTTP method in upper case.
    pub method: &'a str,
    /// The path of the URI, percent-encoded.
    pub path: &'a str,
    /// The query string, as [`canonical_query`] returns it.
    pub query: &'a str,
    /// The signed headers: lower-case names, sorted.
    pub headers: &'a [(&'a str, &'a str)],
    /// The [`sha256_hex`] of the body.
    pub payload_hash: &'a str,
}

/// Returns the value of the `Authorization` header.
pub fn authorization(request: &SigningInput<'_>, access_key_id: &str, access_key_secret: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(access_key_secret.as_bytes())
        .expect("HMAC accepts a key of any length");
    mac.update(string_to_sign(request).as_bytes());
    let mut value = String::with_capacity(512);
    value.extend([ALGORITHM, " Credential=", access_key_id, ",SignedHeaders="]);
    write_signed_headers(request, &mut |text| value.push_str(text));
    value.extend([",Signature=", &hex(&mac.finalize().into_bytes())]);
    value
}

/// Returns the text whose HMAC-SHA256 is the signature: the name of the algorithm, and the hash of the
/// [`canonical_request`].
///
/// ```
/// # use alicloud_runtime::sign::{SigningInput, canonical_request, sha256_hex, string_to_sign};
/// #
/// let payload_hash = sha256_hex(b"");
/// let headers = [("host", "ice.cn-shanghai.aliyuncs.com")];
/// let request =
///     SigningInput { method: "GET", path: "/", query: "", headers: &headers, payload_hash: &payload_hash };
/// let hash = sha256_hex(canonical_request(&request).as_bytes());
/// assert_eq!(string_to_sign(&request), format!("ACS3-HMAC-SHA256\n{hash}"));
/// ```
pub fn string_to_sign(request: &SigningInput<'_>) -> String {
    // Hashed piece by piece: the canonical request is as long as the query and is not needed whole.
    let mut hash = Sha256::new();
    write_canonical_request(request, &mut |text| hash.update(text));
    [ALGORITHM, "\n", &hex(&hash.finalize())].concat()
}

/// Returns the canonical request, whose hash is signed.
pub fn canonical_request(request: &SigningInput<'_>) -> String {
    let mut canonical = String::new();
    write_canonical_request(request, &mut |text| canonical.push_str(text));
    canonical
}

fn write_canonical_request(request: &SigningInput<'_>, write: &mut impl FnMut(&str)) {
    for line in [request.method, request.path, request.query] {
        write(line);
        write("\n");
    }
    for (name, value) in request.headers {
        write(name);
        write(":");
        // HTTP strips spaces and tabs around a value, and only those (RFC 9110, section 5.5). The
        // server verifies the value that it receives.
        write(value.trim_matches([' ', '\t']));
        write("\n");
    }
    write("\n");
    write_signed_headers(request, write);
    write("\n");
    write(request.payload_hash);
}

fn write_signed_headers(request: &SigningInput<'_>, write: &mut impl FnMut(&str)) {
    for (index, (name, _)) in request.headers.iter().enumerate() {
        if index > 0 {
            write(";");
        }
        write(name);
    }
}

/// Sorts parameters and returns them as a percent-encoded query string. The string that is signed
/// is also the one that is sent, so that the two cannot differ.
///
/// ```
/// # use alicloud_runtime::sign::canonical_query;
/// #
/// let mut pairs = vec![("B", "2 *~"), ("A.2", "x"), ("A.10", "")];
/// assert_eq!(canonical_query(&mut pairs), "A.10=&A.2=x&B=2%20%2A~");
/// ```
pub fn canonical_query<N: AsRef<str>, V: AsRef<str>>(pairs: &mut [(N, V)]) -> String {
    pairs.sort_by(|(a, x), (b, y)| (a.as_ref(), x.as_ref()).cmp(&(b.as_ref(), y.as_ref())));
    // Most parameters have few characters that are encoded.
    let lengths = pairs.iter().map(|(name, value)| name.as_ref().len() + value.as_ref().len() + 8);
    let mut query = String::with_capacity(lengths.sum());
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

/// Percent-encodes the UTF-8 bytes of all but the unreserved characters of RFC 3986.
pub(crate) fn percent_encode(text: &str, encoded: &mut String) {
    encoded.extend(utf8_percent_encode(text, RESERVED));
}

/// Returns the SHA-256 hash in lower-case hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' + (value - 10) };
    let digits = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect();
    String::from_utf8(digits).expect("hexadecimal digits are UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_signed_as_the_server_receives_it() {
        let headers = [("x-acs-a", " \ta b\t "), ("x-acs-b", "\u{3000}值\u{a0}")];
        let request =
            SigningInput { method: "GET", path: "/", query: "", headers: &headers, payload_hash: "hash" };
        let canonical = canonical_request(&request);
        assert_eq!(canonical, "GET\n/\n\nx-acs-a:a b\nx-acs-b:\u{3000}值\u{a0}\n\nx-acs-a;x-acs-b\nhash");
    }
}
