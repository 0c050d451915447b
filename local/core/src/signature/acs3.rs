//! ACS3-HMAC-SHA256, recomputed from a received request.
//!
//! It was written from the published rules alone. It must never use the signing code of the client:
//! only two independent implementations can confirm each other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::http::query::{decode_pairs, split_target};

pub(crate) const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// Returns the canonical request. `signed` are the signed headers in the order of their names.
pub(crate) fn canonical_request(
    method: &str,
    target: &str,
    signed: &[(&str, &str)],
    body_hash: &str,
) -> String {
    let (path, query) = split_target(target);
    let mut pairs = decode_pairs(query.as_bytes());
    pairs.sort();
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let lines: String = signed.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let names: Vec<&str> = signed.iter().map(|(name, _)| *name).collect();
    [method, path, &pairs.join("&"), &lines, &names.join(";"), body_hash].join("\n")
}

pub(crate) fn sign(canonical_request: &str, secret: &str) -> String {
    let to_sign = format!("{ALGORITHM}\n{}", sha256_hex(canonical_request.as_bytes()));
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC accepts a key of any length");
    mac.update(to_sign.as_bytes());
    hex(&mac.finalize().into_bytes())
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    let encode_byte = |&b: &u8| match b {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(b).to_string(),
        _ => format!("%{b:02X}"),
    };
    bytes.iter().map(encode_byte).collect()
}

/// Compares in a time that does not depend on the position of the difference.
pub(crate) fn same(a: &str, b: &str) -> bool {
    let difference = a.bytes().zip(b.bytes()).fold(0, |seen, (a, b)| seen | (a ^ b));
    a.len() == b.len() && difference == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const NO_BODY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const SECRET: &str = "YourAccessKeySecret";

    fn headers<'a>(host: &'a str, action: &'a str, version: &'a str) -> [(&'a str, &'a str); 6] {
        [
            ("host", host),
            ("x-acs-action", action),
            ("x-acs-content-sha256", NO_BODY),
            ("x-acs-date", "2023-10-26T10:22:32Z"),
            ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
            ("x-acs-version", version),
        ]
    }

    #[test]
    fn the_published_signature_of_run_instances_is_reproduced() {
        let target = "/?RegionId=cn-shanghai&ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd";
        let headers = headers("ecs.cn-shanghai.aliyuncs.com", "RunInstances", "2014-05-26");
        let canonical = canonical_request("POST", target, &headers, NO_BODY);
        assert_eq!(
            sha256_hex(canonical.as_bytes()),
            "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259"
        );
        assert_eq!(
            sign(&canonical, SECRET),
            "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
        );
    }

    #[test]
    fn the_published_signature_with_an_empty_value_and_one_header_is_reproduced() {
        let body_hash = "55e12e91650d2fec56ec74e1d3e4ddbfce2ef3a65890c2a19ecf88a307e76a23";
        let signed = [("x-acs-test", "http,https")];
        let canonical = canonical_request("GET", "/?test=ok&empty", &signed, body_hash);
        assert_eq!(
            sign(&canonical, "secret"),
            "d16b30a7699ae9e43875b13195b2f81bcc3ed10c14a9b5eb780e51619aa50be1"
        );
    }

    #[test]
    fn both_encodings_of_a_parameter_have_the_same_signature() {
        let headers = headers("ice.cn-shanghai.aliyuncs.com", "GetUrlUploadInfos", "2020-11-09");
        let rest = "%2Ff%25g%3Fh%3Di%26j%23k%21%27%28%29%40%2C%3B%3A%5B%5D%22%3C%3E%5C%5E%60%7B%7C%7D";
        for start in ["%20a%20b%2Bc%2Ad~e", "+a+b%2bc*d%7Ee"] {
            let target = format!("/?UploadURLs=%E8%A7%86%E9%A2%91%F0%9F%8E%AC&JobIds={start}{rest}");
            let canonical = canonical_request("POST", &target, &headers, NO_BODY);
            assert_eq!(
                sign(&canonical, SECRET),
                "8bce243333fb4cd9977aff674d7dfb5e487a121db83d5f5b38f92aaebc1e4e0e"
            );
        }
    }

    #[test]
    fn parameters_are_sorted_by_the_bytes_of_their_names() {
        let canonical = canonical_request("GET", "/?a=1&B=2&_=3&Z=4&A.10=5&A.2=6&A=7", &[], NO_BODY);
        assert!(canonical.starts_with("GET\n/\nA=7&A.10=5&A.2=6&B=2&Z=4&_=3&a=1\n"));
    }

    #[test]
    fn only_equal_strings_are_the_same() {
        assert!(same("abc", "abc") && same("", ""));
        assert!(!same("abc", "abd") && !same("abc", "ab") && !same("", "a"));
    }
}
