//! The older signature, HMAC-SHA1 of the parameters, recomputed from a received request.
//!
//! It was written from the published rule alone, for the reason given in `acs3.rs`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::acs3::{encode, same};
use super::{Claim, Key, check_target, check_token, find_key, parse_time};
use crate::http::Request;
use crate::http::query::{decode_pairs, split_target};
use crate::rejection::{Rejection, reject};

/// Authenticates a request whose operation, nonce and time are among its parameters. An anonymous operation needs no
/// signature.
pub(super) fn authenticate(
    request: &Request,
    pairs: &[(String, String)],
    key: impl Fn(&str) -> Option<Key>,
    is_anonymous: impl Fn(&str) -> bool,
) -> Result<Claim, Rejection> {
    check_target(&request.method, &request.target)?;
    let value = |name: &str| {
        let mut values = pairs.iter().filter(|(given, _)| given == name).map(|(_, value)| value.as_str());
        (values.next().filter(|value| !value.is_empty()), values.next())
    };
    let required = |name: &str| match value(name) {
        (Some(one), None) => Ok(one),
        (None, _) => reject(400, "MissingParameter", format!("{name} is required.")),
        _ => reject(400, "InvalidParameter", format!("{name} is sent more than once.")),
    };
    let operation = required("Action")?;
    let is_signed = value("Signature").0.is_some() || !is_anonymous(operation);
    if is_signed {
        if required("SignatureMethod")? != "HMAC-SHA1" || required("SignatureVersion")? != "1.0" {
            return reject(
                400,
                "InvalidSignatureMethod",
                "The signature has to be HMAC-SHA1 of version 1.0.",
            );
        }
        let key = find_key(key, required("AccessKeyId")?)?;
        check_token(&key.token, value("SecurityToken").0)?;
        let is_form = request.body_is_form();
        let body = if is_form { request.body.as_slice() } else { &[] };
        let (to_sign, given) = string_to_sign(&request.method, &request.target, body);
        if !is_signature_of(&to_sign, given, &key.secret) {
            // The older official SDKs expect the string in the message, and fail without it.
            let message = "Specified signature does not match our calculation. server string to sign is:";
            return reject(400, "SignatureDoesNotMatch", format!("{message}{to_sign}"));
        }
    }
    Ok(Claim {
        key_id: is_signed.then(|| required("AccessKeyId").map(str::to_owned)).transpose()?,
        operation: operation.to_owned(),
        version: required("Version")?.to_owned(),
        nonce: required("SignatureNonce")?.to_owned(),
        sent: parse_time("Timestamp", required("Timestamp")?)?,
    })
}

/// Returns whether a request has exactly one signature of the older kind, and it is valid.
///
/// `target` is the request target as it was received.
#[must_use]
pub fn verify_rpc1(method: &str, target: &str, access_key_secret: &str) -> bool {
    let (to_sign, given) = string_to_sign(method, target, &[]);
    is_signature_of(&to_sign, given, access_key_secret)
}

/// Returns what is signed of a request, and its signature, unless it has several or none.
fn string_to_sign(method: &str, target: &str, form: &[u8]) -> (String, Option<Vec<u8>>) {
    let (_, query) = split_target(target);
    let pairs = decode_pairs(query.as_bytes()).into_iter().chain(decode_pairs(form));
    let (mut given, mut signed): (Vec<_>, Vec<_>) = pairs.partition(|(name, _)| name == b"Signature");
    signed.sort();
    let pairs: Vec<String> =
        signed.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let to_sign = format!("{method}&{}&{}", encode(b"/"), encode(pairs.join("&").as_bytes()));
    let given = given.pop().filter(|_| given.is_empty()).map(|(_, value)| value);
    (to_sign, given)
}

fn is_signature_of(to_sign: &str, given: Option<Vec<u8>>, access_key_secret: &str) -> bool {
    let Some(given) = given else { return false };
    let key = format!("{access_key_secret}&");
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("HMAC accepts a key of any length");
    mac.update(to_sign.as_bytes());
    same(&STANDARD.encode(mac.finalize().into_bytes()), &String::from_utf8_lossy(&given))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::query::text_pairs;

    /// Signed by the official SDK.
    const RECORDED: &str = "/?Action=AssumeRole&Format=JSON&Version=2015-04-01&DurationSeconds=3600&\
        RoleArn=acs%3Aram%3A%3A1%3Arole%2Fr&RoleSessionName=s&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&\
        Timestamp=2023-10-26T10%3A22%3A32Z&SignatureNonce=3156853299f313e23d1673dc12e1703d&\
        AccessKeyId=iniAk&Signature=i8fRG%2FlBY7a3vmVPQzFoOHmOSuY%3D";

    #[test]
    fn a_recorded_signature_is_valid_for_its_request_alone() {
        assert!(verify_rpc1("GET", RECORDED, "iniSecret"));
        assert!(!verify_rpc1("GET", RECORDED, "iniSecre"));
        assert!(!verify_rpc1("POST", RECORDED, "iniSecret"));
        assert!(!verify_rpc1("GET", &RECORDED.replace("3600", "3601"), "iniSecret"));
        assert!(!verify_rpc1("GET", "/?Action=AssumeRole", "iniSecret"));
        assert!(!verify_rpc1("GET", &format!("{RECORDED}&Signature=a"), "iniSecret"));
    }

    #[test]
    fn a_rejection_has_the_string_that_the_older_official_sdks_look_for() {
        let request = Request {
            method: "GET".to_owned(),
            target: RECORDED.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
            keep_alive: true,
        };
        let pairs = text_pairs(split_target(RECORDED).1.as_bytes());
        let rejected = |secret| authenticate(&request, &pairs, |_| Some(Key::new(secret)), |_| false).err();
        assert_eq!(rejected("iniSecret"), None);
        let rejection = rejected("another").expect("the secret is wrong");
        assert_eq!(rejection.code, "SignatureDoesNotMatch");
        // The SDKs take what stands between the first two colons.
        let to_sign = rejection.message.split(':').nth(1).unwrap_or_default();
        assert!(to_sign.starts_with("GET&%2F&AccessKeyId%3DiniAk%26Action%3DAssumeRole%26"), "{to_sign}");
        assert!(to_sign.ends_with("%26Version%3D2015-04-01"), "{to_sign}");
    }
}
