//! Object storage, as far as an upload needs it: the address and credential of `CreateUploadMedia`, and the
//! `PUT` of the file with the signature OSS4-HMAC-SHA256.
//!
//! It was written from the published rule and checked with the published signatures, so that the client is not
//! compared with itself.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Map, Value, json};
use sha2::Sha256;

use crate::http::query::split_target;
use crate::http::reply::Reply;
use crate::http::{Request, all_values};
use crate::signature::{same, sha256_hex};

pub(crate) const KEY_ID: &str = "STS.example";
pub(crate) const KEY_SECRET: &str = "the secret of the upload";
pub(crate) const TOKEN: &str = "the token of the upload";
pub(crate) const REGION: &str = "cn-shanghai";
const BUCKET: &str = "outin-example";

/// The address and the credential of an upload of a file to the server at `host`, as members of a response.
pub(crate) fn upload(host: &str, file: &str) -> Map<String, Value> {
    let address = json!({"Endpoint": format!("http://{host}"), "Bucket": BUCKET, "FileName": file});
    let credential = json!({
        "AccessKeyId": KEY_ID,
        "AccessKeySecret": KEY_SECRET,
        "SecurityToken": TOKEN,
        "Region": REGION,
        "Expiration": "3600",
    });
    let members = [("UploadAddress", address), ("UploadAuth", credential)];
    members
        .map(|(name, value)| (name.to_owned(), json!(STANDARD.encode(value.to_string()))))
        .into_iter()
        .collect()
}

/// Replies to a request of an upload, and returns the file that was uploaded; `None` if it is a request of another kind.
pub(crate) fn reply_to(request: &Request) -> Option<(Reply, Option<&str>)> {
    let (path, _) = split_target(&request.target);
    let file = path.strip_prefix(&format!("/{BUCKET}/")).filter(|_| request.method == "PUT")?;
    let error = |code: &str| {
        let body = format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code></Error>");
        (Reply::bytes(403, "application/xml", body), None)
    };
    if all_values(&request.headers, "x-oss-security-token").next() != Some(TOKEN) {
        return Some(error("InvalidSecurityToken"));
    }
    let given = all_values(&request.headers, "authorization").next().unwrap_or_default();
    Some(match same(given, &authorization(request, REGION, KEY_ID, KEY_SECRET)) {
        true => (Reply::bytes(200, "application/xml", ""), Some(file)),
        false => error("SignatureDoesNotMatch"),
    })
}

/// The header `Authorization` that a request must have. The path begins with the bucket.
pub(crate) fn authorization(request: &Request, region: &str, id: &str, secret: &str) -> String {
    let header = |name| all_values(&request.headers, name).next().unwrap_or_default();
    let time = header("x-oss-date");
    let day = time.get(..8).unwrap_or_default();
    let mut signed: Vec<String> = request
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value))
        .filter(|(name, _)| name.starts_with("x-oss-") || name == "content-type" || name == "content-md5")
        .map(|(name, value)| format!("{name}:{}\n", value.trim()))
        .collect();
    signed.sort_unstable();
    let (path, query) = split_target(&request.target);
    let mut parameters: Vec<&str> =
        query.split('&').map(|pair| pair.strip_suffix('=').unwrap_or(pair)).collect();
    parameters.sort_unstable();
    let canonical = format!(
        "{}\n{path}\n{}\n{}\n\n{}",
        request.method,
        parameters.join("&"),
        signed.concat(),
        header("x-oss-content-sha256"),
    );
    let scope = format!("{day}/{region}/oss/aliyun_v4_request");
    let to_sign = format!("OSS4-HMAC-SHA256\n{time}\n{scope}\n{}", sha256_hex(canonical.as_bytes()));
    let mut key = format!("aliyun_v4{secret}").into_bytes();
    for part in [day, region, "oss", "aliyun_v4_request", &to_sign] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("a key of HMAC has any length");
        mac.update(part.as_bytes());
        key = mac.finalize().into_bytes().to_vec();
    }
    let signature: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("OSS4-HMAC-SHA256 Credential={id}/{scope},Signature={signature}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(headers: &[(&str, &str)]) -> Request {
        Request {
            method: "PUT".to_owned(),
            target: "/bucket/1234%2B-/123/1.txt?%2Bparam1=value3&%2Bparam2=&param1=value1&param2=&%7Cparam1=value4\
                     &%7Cparam2="
                .to_owned(),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: Vec::new(),
            keep_alive: true,
        }
    }

    /// From `oss/signer/v4_test.go` of the official SDK for Go.
    #[test]
    fn the_published_signatures_are_reproduced() {
        let mut headers = vec![
            ("x-oss-head1", "value"),
            ("abc", "value"),
            ("ZAbc", "value"),
            ("content-type", "text/plain"),
            ("x-oss-content-sha256", "UNSIGNED-PAYLOAD"),
            ("x-oss-date", "20231216T162057Z"),
        ];
        let expected = "OSS4-HMAC-SHA256 Credential=ak/20231216/cn-hangzhou/oss/aliyun_v4_request,\
                        Signature=e21d18daa82167720f9b1047ae7e7f1ce7cb77a31e8203a7d5f4624fa0284afe";
        assert_eq!(authorization(&request(&headers), "cn-hangzhou", "ak", "sk"), expected);
        headers.pop();
        headers.extend([("x-oss-date", "20231217T034736Z"), ("x-oss-security-token", "token")]);
        let expected = "OSS4-HMAC-SHA256 Credential=ak/20231217/cn-hangzhou/oss/aliyun_v4_request,\
                        Signature=b94a3f999cf85bcdc00d332fbd3734ba03e48382c36fa4d5af5df817395bd9ea";
        assert_eq!(authorization(&request(&headers), "cn-hangzhou", "ak", "sk"), expected);
    }
}
