//! Exact texts.

use std::time::Duration;

use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::{Credentials, Endpoint};

use super::*;
use crate::operations::{describe, find};
use crate::sample::example_request::{Request as ExampleRequest, Values, example_request};
use crate::testing::ICE;

/// Returns the HTTP request and the description of an operation.
pub(super) fn prepared(
    name: &str,
    parameters: &Json,
    credentials: &Credentials,
) -> (Request<Bytes>, Operation) {
    prepared_at("https://ice.cn-shanghai.aliyuncs.com", name, parameters, credentials)
}

pub(super) fn prepared_at(
    endpoint: &str,
    name: &str,
    parameters: &Json,
    credentials: &Credentials,
) -> (Request<Bytes>, Operation) {
    let info = find(&ICE, name).unwrap();
    let endpoint = Endpoint::parse(endpoint).unwrap();
    let stamp = RequestStamp {
        date: "2026-11-27T10:00:00Z".parse().unwrap(),
        nonce: "nonce".to_owned(),
        retries: 0,
        pause: Duration::ZERO,
    };
    let request = info.request(parameters).unwrap();
    let options = RequestOptions::default();
    let request = prepare(ICE.service, &endpoint, info, &*request, &options, credentials, &stamp).unwrap();
    (request, describe(&ICE, info).unwrap())
}

pub(super) fn key() -> Credentials {
    Credentials::new("LTAI5tExample", "sEcReT")
}

fn upload(credentials: &Credentials) -> (Request<Bytes>, Operation) {
    let parameters = json!({
        "UploadURLs": ["https://user:sEcReT@example.com/a b.mp4", "https://example.com/b"],
        "UserData": "{\n\"it's\": 1}",
    });
    prepared("UploadMediaByURL", &parameters, credentials)
}

#[test]
fn a_dry_run_shows_the_request_without_secrets() {
    let (request, operation) = upload(&key().with_security_token("sEcReT"));
    assert_eq!(
        dry_run(&request, &operation),
        "\
POST https://ice.cn-shanghai.aliyuncs.com/?UploadURLs=https%3A%2F%2Fuser%3A****%40example.com%2Fa%20b.mp4%2Chttps%3A%2F%2Fexample.com%2Fb&UserData=%7B%0A%22it%27s%22%3A%201%7D
accept: application/json
authorization: ACS3-HMAC-SHA256 Credential=LTAI****,SignedHeaders=host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version,Signature=****
content-length: 0
host: ice.cn-shanghai.aliyuncs.com
user-agent: alicloud-ice/0.1.0
x-acs-accesskey-id: LTAI****
x-acs-action: UploadMediaByURL
x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
x-acs-date: 2026-11-27T10:00:00Z
x-acs-security-token: ****
x-acs-signature-nonce: nonce
x-acs-version: 2020-11-09

query:
  UploadURLs: https://user:****@example.com/a b.mp4,https://example.com/b
  UserData: {
    \"it's\": 1}

not sent. permission: ice:UploadMediaByURL. changes something: yes
"
    );
}

#[test]
fn a_dry_run_masks_the_secrets_of_parameters() {
    let settings = json!([{"SrtPassphrase": "sEcReT", "SourceUrl": "srt://a:sEcReT@b"}]);
    let parameters = json!({"Name": "a", "Type": "SRT_PULL", "InputSettings": settings});
    let (request, operation) = prepared("CreateMediaLiveInput", &parameters, &key());
    let shown = dry_run(&request, &operation);
    let form = "
form:
  InputSettings: [{\"SourceUrl\":\"srt://a:****@b\",\"SrtPassphrase\":\"****\"}]
  Name: a
  Type: SRT_PULL
";
    assert!(shown.contains(form), "{shown}");
    // The hash of a body with one short unknown value gives it away.
    assert!(shown.contains("x-acs-content-sha256: ****\n"), "{shown}");

    let parameters = json!({"Name": "a", "SrtPassphrase": "sEcReT"});
    let shown = parameters.as_object().unwrap().iter().map(|(name, value)| {
        let info = find(&ICE, "AddMediaConnectFlowInput").unwrap();
        let operation = describe(&ICE, info).unwrap();
        super::mask::parameter(&operation, name, value.as_str().unwrap())
    });
    assert_eq!(shown.collect::<Vec<_>>(), ["a", "****"]);
}

#[test]
fn a_dry_run_masks_what_has_the_name_of_a_secret_in_any_document() {
    for (parameter, document) in [
        ("UserData", json!({"Other": {"AccessKeySecret": "sEcReT"}}).to_string()),
        ("UserData", r#"{"AuthKey": "sEcReT",}"#.to_owned()),
        (
            "OutputMediaConfig",
            json!({"accessKeySecrt": "sEcReT", "Bucket": {"AccessKeySecret": ["sEcReT"]}}).to_string(),
        ),
    ] {
        let mut parameters = json!({"Timeline": "{}", "OutputMediaConfig": "{}"});
        parameters[parameter] = document.into();
        let (request, operation) = prepared("SubmitMediaProducingJob", &parameters, &key());
        let shown = dry_run(&request, &operation);
        assert!(!shown.contains("sEcReT") && shown.contains("****"), "{shown}");
    }
}

#[test]
fn no_dry_run_of_any_operation_shows_a_secret() {
    let mut secrets = 0;
    for info in ICE.operations() {
        for values in [Values::Examples, Values::Hard] {
            let operation = describe(&ICE, info).unwrap();
            let what = ExampleRequest { values, only_required: false, alternative: 0 };
            let (request, operation) = prepared(info.name, &example_request(&operation, what), &key());
            let sent = pairs(&request).iter().any(|pair| pair.value.contains("secret"));
            let shown = dry_run(&request, &operation) + &dry_run_json(&request, &operation).to_string();
            assert!(!shown.contains("secret") && !shown.contains("sEcReT"), "{shown}");
            assert!(!sent || shown.contains("****"), "{shown}");
            secrets += usize::from(sent);
        }
    }
    assert!(secrets >= 36, "{secrets}");
}

#[test]
fn a_dry_run_for_programs_has_the_same_facts() {
    let (request, operation) = prepared("GetPublicMediaInfo", &json!({"MediaId": "a"}), &key());
    let query = json!({
        "Action": "GetPublicMediaInfo",
        "Format": "json",
        "MediaId": "a",
        "SignatureNonce": "nonce",
        "Timestamp": "2026-11-27T10:00:00Z",
        "Version": "2020-11-09",
    });
    assert_eq!(
        dry_run_json(&request, &operation),
        json!({
            "sent": false,
            "operation": "GetPublicMediaInfo",
            "method": "POST",
            "url": "https://ice.cn-shanghai.aliyuncs.com/?Action=GetPublicMediaInfo&Format=json&MediaId=a&SignatureNonce=nonce&\
                    Timestamp=2026-11-27T10%3A00%3A00Z&Version=2020-11-09",
            "headers": {
                "accept": "application/json",
                "content-length": "0",
                "host": "ice.cn-shanghai.aliyuncs.com",
                "user-agent": "alicloud-ice/0.1.0",
                "x-acs-action": "GetPublicMediaInfo",
                "x-acs-version": "2020-11-09",
            },
            "query": query,
            "form": {},
            "permission": null,
            "readOnly": true,
        })
    );
    assert!(dry_run(&request, &operation).ends_with("\nnot sent. permission: none. changes something: no\n"));
}

/// A bearer token is a login by itself, and a proxy or a hook may add other headers.
#[test]
fn no_header_shows_credentials() {
    let (request, operation) = upload(&Credentials::bearer("sEcReT"));
    assert!(dry_run(&request, &operation).contains("\nx-acs-bearer-token: ****\n"));
    let mut marked = alicloud_runtime::http::HeaderValue::from_static("sEcReT");
    marked.set_sensitive(true);
    let (mut request, operation) = upload(&key());
    request.headers_mut().insert("x-login", marked);
    assert!(dry_run(&request, &operation).contains("\nx-login: ****\n"));
    for (name, value, expected) in [
        ("authorization", "Bearer sEcReT", "****"),
        ("authorization", "X Credential=LTAI5t,Signature=sEcReT", "X Credential=LTAI****,Signature=****"),
        ("authorization", "X Credential=sEcReT", "****"),
        ("cookie", "id=sEcReT", "****"),
        ("referer", "https://a:sEcReT@b/", "https://a:****@b/"),
        ("x-forwarded-for", "192.0.2.1", "192.0.2.1"),
    ] {
        let (mut request, operation) = upload(&key());
        request.headers_mut().insert(name, value.parse().unwrap());
        let shown = dry_run(&request, &operation);
        assert!(shown.contains(&format!("\n{name}: {expected}\n")), "{shown}");
        assert!(!shown.contains("sEcReT"), "{shown}");
    }
}

#[test]
fn a_command_of_curl_sends_what_was_signed() {
    let (request, _) = upload(&key());
    assert_eq!(
        curl(&request),
        r"curl -X POST 'https://ice.cn-shanghai.aliyuncs.com/?UploadURLs=https%3A%2F%2Fuser%3AsEcReT%40example.com%2Fa%20b.mp4%2Chttps%3A%2F%2Fexample.com%2Fb&UserData=%7B%0A%22it%27s%22%3A%201%7D' \
  -H 'accept: application/json' \
  -H 'x-acs-action: UploadMediaByURL' \
  -H 'x-acs-version: 2020-11-09' \
  -H 'user-agent: alicloud-ice/0.1.0' \
  -H 'x-acs-date: 2026-11-27T10:00:00Z' \
  -H 'x-acs-signature-nonce: nonce' \
  -H 'x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' \
  -H 'authorization: ACS3-HMAC-SHA256 Credential=LTAI5tExample,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=SIGNATURE' \
  -H content-type: \
  --data-raw ''"
        .replace("SIGNATURE", signature(&request))
    );
    let parameters = json!({"Timeline": "{\"a\": \"b\"}", "OutputMediaConfig": "{}"});
    let (request, _) = prepared("SubmitMediaProducingJob", &parameters, &key());
    let command = curl(&request);
    assert!(command.contains("-H 'content-type: application/x-www-form-urlencoded' \\\n"), "{command}");
    assert!(command.ends_with("--data-raw Timeline=%7B%22a%22%3A%20%22b%22%7D"), "{command}");
    let (request, _) = prepared("ListPublicMediaBasicInfos", &json!({}), &key());
    assert!(!curl(&request).contains("authorization"));
}

fn signature(request: &Request<Bytes>) -> &str {
    let header = request.headers()["authorization"].to_str().unwrap();
    header.rsplit_once('=').unwrap().1
}

#[cfg(unix)]
#[test]
fn a_shell_reads_the_words_of_a_command_as_they_are() {
    let (mut request, _) = upload(&key());
    let value = "it's $HOME `id` \"\\\" !! *";
    request.headers_mut().insert("x-note", value.parse().unwrap());
    let command = curl(&request).replacen("curl", "printf '%s\\n'", 1);
    let output = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.lines().any(|line| line == format!("x-note: {value}")), "{printed}");
    assert!(printed.ends_with("--data-raw\n\n"), "{printed}");
}

#[test]
fn a_command_with_credentials_has_a_warning() {
    fn warning(credentials: &Credentials) -> Option<&'static str> {
        curl_warning(&upload(credentials).0)
    }
    assert_eq!(
        warning(&key()),
        Some(
            "warning: the command contains a live signature, which is valid once and for 15 minutes; do not share it"
        )
    );
    assert_eq!(
        warning(&Credentials::bearer("a")),
        Some(
            "warning: the command contains a bearer token, which is valid until it expires; do not share it"
        )
    );
    let (request, _) = prepared("GetPublicMediaInfo", &json!({"MediaId": "a"}), &key());
    assert_eq!(curl_warning(&request), None);
}

#[test]
fn a_request_as_json_has_the_order_of_the_description() {
    let (_, operation) = upload(&key());
    let request = json!({
        "AppId": "a",
        "Unknown": {"b": 1, "a": [{"d": 1, "c": 2}]},
        "UploadURLs": ["b", "a"],
        "MediaMetaData": [{"Other": 1, "Title": "t", "SourceURL": "s"}],
    });
    assert_eq!(
        request_json(&operation, &request),
        r#"{
  "UploadURLs": [
    "b",
    "a"
  ],
  "AppId": "a",
  "MediaMetaData": [
    {
      "SourceURL": "s",
      "Title": "t",
      "Other": 1
    }
  ],
  "Unknown": {
    "a": [
      {
        "c": 2,
        "d": 1
      }
    ],
    "b": 1
  }
}
"#
    );
}
