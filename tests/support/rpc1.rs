//! The older signature, HMAC-SHA1 of the parameters, recomputed from a received request.
//!
//! It was written from the published rule alone, for the reason given in `acs3.rs`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use crate::acs3::{encode, same};
use crate::query::{decode_pairs, split_target};

/// Returns whether a request has exactly one signature of the older kind, and it is valid.
///
/// `target` is the request target as it was received.
#[must_use]
pub fn verify_rpc1(method: &str, target: &str, access_key_secret: &str) -> bool {
    let (_, query) = split_target(target);
    let (given, mut signed): (Vec<_>, Vec<_>) =
        decode_pairs(query.as_bytes()).into_iter().partition(|(name, _)| name == b"Signature");
    let [(_, given)] = given.as_slice() else { return false };
    signed.sort();
    let pairs: Vec<String> =
        signed.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let to_sign = format!("{method}&{}&{}", encode(b"/"), encode(pairs.join("&").as_bytes()));
    let key = format!("{access_key_secret}&");
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("HMAC accepts a key of any length");
    mac.update(to_sign.as_bytes());
    same(&STANDARD.encode(mac.finalize().into_bytes()), &String::from_utf8_lossy(given))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
