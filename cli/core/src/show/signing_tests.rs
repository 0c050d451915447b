use alicloud_runtime::Credentials;
use alicloud_runtime::sign::sha256_hex;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value as Json, json};
use sha2::Sha256;

use super::signing::Signing;
use super::tests::{key, prepared};
use super::{pairs, signing};
use crate::operations::describe;
use crate::sample::example_request::{Request, Values, example_request};
use crate::testing::ICE;

/// The secret of the key that the requests are prepared with.
const SECRET: &str = "sEcReT";

fn hmac(text: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn header<'s>(signing: &'s Signing, name: &str) -> &'s str {
    let (_, value) = signing.headers.iter().find(|(found, _)| found == name).unwrap();
    value
}

#[test]
fn the_steps_lead_to_the_signature_that_is_sent() {
    let form = json!({"Timeline": "{\"a\": \"秘*\"}", "OutputMediaConfig": "{}"});
    for (name, parameters, credentials) in [
        ("DeleteTemplate", json!({"TemplateIds": ["a b*"]}), key()),
        ("UpdateMediaInfo", json!({"MediaId": "a", "Title": "it's *"}), key()),
        ("SubmitMediaProducingJob", form, key().with_security_token("token")),
    ] {
        let (request, operation) = prepared(name, &parameters, &credentials);
        let signing = signing(&request, &operation).unwrap();
        let sent = request.headers()["authorization"].to_str().unwrap();
        assert_eq!(header(&signing, "authorization"), sent);
        let signature = hmac(&signing.string_to_sign);
        assert!(sent.ends_with(&format!(",Signature={signature}")), "{name}: {signing:?}");
        assert_eq!(signing.signature, Some(signature));
        let hash = sha256_hex(signing.canonical_request.as_bytes());
        assert_eq!(signing.string_to_sign, format!("ACS3-HMAC-SHA256\n{hash}"));
        assert!(signing.canonical_request.ends_with(&sha256_hex(request.body())), "{signing:?}");
        let method = if name == "DeleteTemplate" { "GET" } else { "POST" };
        assert!(signing.canonical_request.starts_with(&format!("{method}\n/\n")), "{signing:?}");
    }
}

#[test]
fn the_canonical_request_is_shown_with_all_of_its_lines() {
    let (request, operation) = prepared("GetUrlUploadInfos", &json!({"JobIds": ["a", "b"]}), &key());
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(
        signing(&request, &operation).unwrap().canonical_request,
        format!(
            "\
POST
/
JobIds=a%2Cb
host:ice.cn-shanghai.aliyuncs.com
x-acs-action:GetUrlUploadInfos
x-acs-content-sha256:{empty}
x-acs-date:2026-11-27T10:00:00Z
x-acs-signature-nonce:nonce
x-acs-version:2020-11-09

host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version
{empty}"
        )
    );
}

#[test]
fn a_request_with_a_secret_is_shown_without_its_hashes() {
    let settings = json!([{"SrtPassphrase": "sEcReT*"}]);
    let parameters = json!({"Name": "a*", "Type": "SRT_PULL", "InputSettings": settings});
    let (request, operation) = prepared("CreateMediaLiveInput", &parameters, &key());
    let shown = signing(&request, &operation).unwrap();
    assert_eq!(shown.signature, None);
    assert_eq!(shown.string_to_sign, "ACS3-HMAC-SHA256\n****");
    assert_eq!(header(&shown, "x-acs-content-sha256"), "****");
    assert!(shown.canonical_request.contains("\nx-acs-content-sha256:****\n"), "{shown:?}");
    assert!(shown.canonical_request.ends_with("\n****"), "{shown:?}");
    assert!(header(&shown, "authorization").ends_with(",Signature=****"), "{shown:?}");

    // In the query, where a `*` of another parameter is still encoded.
    let url = json!({"UploadURLs": ["https://user:sEcReT@example.com/b"], "UserData": "*"});
    let (request, operation) = prepared("UploadMediaByURL", &url, &key());
    let shown = signing(&request, &operation).unwrap();
    let query = "UploadURLs=https%3A%2F%2Fuser%3A****%40example.com%2Fb&UserData=%2A";
    assert!(shown.canonical_request.starts_with(&format!("POST\n/\n{query}\nhost:")), "{shown:?}");
    assert_eq!((shown.signature, shown.string_to_sign.as_str()), (None, "ACS3-HMAC-SHA256\n****"));
}

#[test]
fn a_request_without_a_signature_has_no_steps() {
    for (name, parameters, credentials) in [
        ("GetPublicMediaInfo", json!({"MediaId": "a"}), key()),
        ("UpdateMediaInfo", json!({"MediaId": "a"}), Credentials::bearer("a")),
    ] {
        let (request, operation) = prepared(name, &parameters, &credentials);
        assert_eq!(signing(&request, &operation), None, "{name}");
    }
}

#[test]
fn no_signing_of_any_operation_shows_a_secret() {
    let (mut signed, mut masked) = (0, 0);
    for info in ICE.operations() {
        for values in [Values::Examples, Values::Hard] {
            let operation = describe(&ICE, info).unwrap();
            let what = Request { values, only_required: false, alternative: 0 };
            let parameters: Json = example_request(&operation, what);
            let (request, operation) = prepared(info.name, &parameters, &key());
            let sent = pairs(&request).iter().any(|pair| pair.value.contains("secret"));
            let Some(shown) = signing(&request, &operation) else { continue };
            let text = format!("{shown:?}");
            assert!(!text.contains("secret") && !text.contains(SECRET), "{text}");
            assert_eq!(sent, shown.signature.is_none(), "{text}");
            if let Some(signature) = shown.signature {
                assert_eq!(signature, hmac(&shown.string_to_sign), "{}", info.name);
            }
            signed += 1;
            masked += usize::from(sent);
        }
    }
    assert_eq!(signed, 794);
    assert!(masked >= 18, "{masked}");
}
