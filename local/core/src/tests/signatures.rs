//! Who sends a request, when, and whether it was sent before.

use serde_json::json;

use super::by_hand::{Call, call, call_with_parameters, exchange, rejected, send};
use super::{EXAMPLE_JOB, builder, start};
use crate::ResponseSource;

#[test]
fn a_signed_call_has_a_response_and_is_recorded() {
    let ice = builder().examples(true).start().expect("started");
    let (status, body) = send(&ice, &call("GetUrlUploadInfos", &format!("JobIds={EXAMPLE_JOB}%2Cnone"), "n"));
    assert_eq!((status, &body["NonExists"]), (200, &json!(["none"])));
    assert_eq!(body["URLUploadInfoList"][0]["FileSize"], "64610");
    assert!(body["RequestId"].is_string());
    let received = ice.received();
    let [one] = &received[..] else { panic!("{received:?}") };
    assert_eq!((&*one.method, &*one.operation, &one.rejected), ("POST", "GetUrlUploadInfos", &None));
    assert_eq!(one.parameters, [("JobIds".to_owned(), format!("{EXAMPLE_JOB},none"))]);
    assert_eq!(one.values["JobIds"], json!([EXAMPLE_JOB, "none"]));
    assert_eq!(
        (one.header("Host"), one.status, one.response),
        (Some("ice.example"), Some(200), ResponseSource::Job)
    );
}

#[test]
fn a_recorded_call_with_a_token_is_accepted_and_each_change_is_rejected() {
    let token = "CAIS8wF1q6Ft5B2yfSjIr5fGBdX+/wJ==";
    let builder = builder().any_time(true).any_nonce(true);
    let ice = builder.sts_key("STS.NTxxxxxxxx", "secretSecret+/=", token).start().expect("started");
    let bytes = "POST /?JobIds=a HTTP/1.1\r\n\
        Host: ice.cn-shanghai.aliyuncs.com\r\n\
        x-acs-action: GetUrlUploadInfos\r\n\
        x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\r\n\
        x-acs-date: 2023-10-26T10:22:32Z\r\n\
        x-acs-signature-nonce: 3156853299f313e23d1673dc12e1703d\r\n\
        x-acs-version: 2020-11-09\r\n\
        x-acs-accesskey-id: STS.NTxxxxxxxx\r\n\
        x-acs-security-token: CAIS8wF1q6Ft5B2yfSjIr5fGBdX+/wJ==\r\n\
        Authorization: ACS3-HMAC-SHA256 Credential=STS.NTxxxxxxxx,SignedHeaders=host;x-acs-accesskey-id;\
        x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version,\
        Signature=84a49951422281a7b407f79eaeced60495cf6c225843ce7ca51a005fedc2e0b8\r\n\r\n";
    assert!(exchange(&ice, bytes.as_bytes()).contains(r#""NonExists":["a"]"#));
    let unsigned = bytes.replace("\r\nHost", "\r\nx-acs-more: 1\r\nHost");
    assert!(exchange(&ice, unsigned.as_bytes()).contains("IncompleteSignature"));
    let twice = bytes.replace("\r\nHost", "\r\nx-acs-version: 2020-11-09\r\nHost");
    assert!(exchange(&ice, twice.as_bytes()).contains("IncompleteSignature"));
    let other_method = bytes.replace("ACS3-HMAC-SHA256 C", "ACS3-RSA-SHA256 C");
    assert!(exchange(&ice, other_method.as_bytes()).contains("InvalidSignatureMethod"));
    let unauthorized = bytes.replace("Authorization", "Elsewhere");
    assert!(exchange(&ice, unauthorized.as_bytes()).contains("MissingParameter"));
}

#[test]
fn every_invalid_request_is_rejected_with_the_code_of_the_service() {
    let ice = builder().key("id", "s").sts_key("sts", "s", "t").start().expect("started");
    let good = Call { key_id: "id", secret: "s", ..call("GetUrlUploadInfos", "JobIds=a", "1") };
    let bad = |nonce, change: fn(&mut Call)| {
        let mut call = Call { nonce, ..good.clone() };
        change(&mut call);
        rejected(&ice, &call)
    };
    let code = |status, code: &str| (status, code.to_owned());
    assert_eq!(send(&ice, &good).0, 200);
    assert_eq!(rejected(&ice, &good), code(400, "SignatureNonceUsed"));
    assert_eq!(bad("2", |c| c.secret = "other"), code(400, "SignatureDoesNotMatch"));
    assert_eq!(bad("3", |c| c.body = "x=y"), code(400, "SignatureDoesNotMatch"));
    assert_eq!(bad("4", |c| c.key_id = "unknown"), code(404, "InvalidAccessKeyId.NotFound"));
    assert_eq!(bad("5", |c| c.key_id = "sts"), code(400, "InvalidSecurityToken.Malformed"));
    assert_eq!(bad("6", |c| c.extra = "x-acs-security-token:t"), code(400, "InvalidSecurityToken.Malformed"));
    assert_eq!(bad("7", |c| c.version = "2020-11-10"), code(400, "InvalidVersion"));
    assert_eq!(bad("8", |c| c.date = "2023-10-26T10:22:32Z".into()), code(400, "InvalidTimeStamp.Expired"));
    assert_eq!(bad("9", |c| c.date = "2023-13-26T10:22:32Z".into()), code(400, "InvalidTimeStamp.Format"));
    assert_eq!(bad("10", |c| c.date = "2023-10-26 10:22:32Z".into()), code(400, "InvalidTimeStamp.Format"));
    assert_eq!(bad("11", |c| c.path = "/x"), code(404, "InvalidAction.NotFound"));
    assert_eq!(bad("12", |c| c.operation = "Unknown"), code(404, "InvalidAction.NotFound"));
    assert_eq!(bad("13", |c| c.query = "JobId=a".into()), code(400, "MissingParameter"));
    assert_eq!(
        bad("14", |c| c.query = format!("JobIds=a{}", "%2Ca".repeat(10))),
        code(400, "InvalidParameter")
    );
    assert_eq!(bad("15", |c| c.operation = "RegisterMediaInfo"), code(400, "MissingParameter"));
    assert_eq!(bad("", |_| ()), code(400, "MissingParameter"));
    assert_eq!(bad("16", |c| c.method = "DELETE"), code(400, "UnsupportedHTTPMethod"));

    let (_, body) = send(&ice, &Call { secret: "other", nonce: "17", ..good.clone() });
    let message = body["Message"].as_str().unwrap_or_default();
    assert!(message.contains("POST\n/\nJobIds=a\nhost:ice.example\n"), "{message}");
    assert_eq!(body["HostId"], "ice.example");

    // A rejected request has not used its nonce.
    let right = Call { key_id: "sts", extra: "x-acs-security-token:t", nonce: "2", ..good };
    assert_eq!(send(&ice, &right).0, 200);
    assert_eq!(ice.executions("GetUrlUploadInfos"), 1);
    assert_eq!(ice.account("sts").executions("GetUrlUploadInfos"), 1);
}

#[test]
fn without_keys_any_id_is_known_with_one_secret_and_any_token() {
    let ice = start();
    let call = Call { key_id: "anyone", ..call("GetUrlUploadInfos", "JobIds=a", "n") };
    assert_eq!(send(&ice, &call).0, 200);
    assert_eq!(send(&ice, &Call { extra: "x-acs-security-token:t", ..call.clone() }).0, 200);
    assert_eq!(rejected(&ice, &Call { secret: "other", ..call.clone() }).1, "SignatureDoesNotMatch");
    assert_eq!(
        (ice.executions("GetUrlUploadInfos"), ice.account("anyone").executions("GetUrlUploadInfos")),
        (0, 2)
    );
}

/// The service rejects a request that is more than 15 minutes old, and sends its own time.
#[test]
fn a_clock_that_differs_is_reported_with_the_time_of_the_service() {
    let ice = start();
    let call = call("GetUrlUploadInfos", "JobIds=a", "n");
    for (seconds, status) in [(14 * 60, "200"), (-14 * 60, "200"), (16 * 60, "400"), (-16 * 60, "400")] {
        ice.set_clock_offset(seconds);
        let response = exchange(&ice, &call.bytes());
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{seconds}: {response}");
        assert_eq!(response.contains("InvalidTimeStamp.Expired"), status == "400", "{response}");
        let Some((_, date)) = response.split_once("\r\nDate: ") else {
            assert_eq!(status, "200", "{response}");
            continue;
        };
        let date = date.split("\r\n").next().unwrap_or_default();
        let date = jiff::fmt::rfc2822::parse(date).expect("a date").timestamp();
        let difference = date.duration_since(call.date.parse().expect("a time")).as_secs();
        assert!((difference - seconds).abs() < 60, "{response}");
    }
}

#[test]
fn the_older_signature_of_the_parameters_is_accepted_and_checked() {
    let ice = start();
    let signed = |secret: &str| call_with_parameters("GetUrlUploadInfos", "JobIds=a", secret);
    let accepted = exchange(&ice, &signed("local"));
    assert!(accepted.contains(r#""NonExists":["a"]"#), "{accepted}");
    assert!(exchange(&ice, &signed("other")).contains("SignatureDoesNotMatch"));
    let changed = String::from_utf8(signed("local")).expect("text").replace("JobIds=a", "JobIds=b");
    assert!(exchange(&ice, changed.as_bytes()).contains("SignatureDoesNotMatch"));
    let operations: Vec<String> = ice.received().into_iter().map(|one| one.operation).collect();
    assert_eq!(operations[0], "GetUrlUploadInfos");
}

#[test]
fn a_form_body_is_read_and_checked() {
    let ice = start();
    let body = "Name.1=a+b&Name.2=%E4%BD%A0";
    let extra = "content-type:application/x-www-form-urlencoded";
    send(&ice, &Call { body, body_hashed: body, extra, ..call("AddAdInsertion", "Q=1", "n") });
    let received = ice.received();
    assert_eq!(received[0].body, body.as_bytes());
    let expected = [("Q", "1"), ("Name.1", "a b"), ("Name.2", "你")];
    assert_eq!(received[0].parameters, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}
