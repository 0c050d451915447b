//! The default chain, compared with recordings of the official one.

use alicloud_ice::credentials::DefaultChain;
use alicloud_local::text_pairs;
use bytes::Bytes;
use serde_json::Value;

use super::{Sandbox, assert_credentials, error_of, is_signed_with};
use crate::{list, recorded, text};

/// The official library sends a wrong signature here, this crate a valid one.
const SPACES: &str = "CLI profile, mode RamRoleArn, policy with spaces";
/// The official library truncates the secret here, this crate does not.
const HASH: &str = "INI profile, secret that contains a hash is cut";
/// The official library fails here. To this crate, the expiration is unknown.
const NO_EXPIRATION: &str = "credentials URI, response without Expiration";

#[tokio::test]
async fn every_recorded_case_has_the_credentials_and_the_requests_of_the_official_chain() {
    let recording = nearby(&recorded("credentials.json"));
    let (mut found, mut failed, mut exchanges) = (0, 0, 0);
    for record in list(&recording, "records") {
        let name = text(&record["case"], "name");
        println!("{name}");
        let (sandbox, chain) = sandbox(record);
        let result = &record["result"];
        if name == NO_EXPIRATION {
            assert_credentials(&chain, "STS.imds", "imdsSecret", Some("imdsToken")).await;
            found += 1;
        } else if result.get("raised").is_some() {
            let message = error_of(&chain).await;
            for reason in reasons(name) {
                assert!(message.contains(&sandbox.at_home(reason)), "{reason} is not in: {message}");
            }
            failed += 1;
        } else {
            let secret = if name == HASH { "ini#Secret" } else { text(result, "access_key_secret") };
            assert_credentials(
                &chain,
                text(result, "access_key_id"),
                secret,
                result["security_token"].as_str(),
            )
            .await;
            found += 1;
        }
        let sent = sandbox.mock.requests();
        let requests = list(record, "requests");
        assert_eq!(sent.len(), requests.len(), "{name}");
        for (sent, request) in sent.iter().zip(requests) {
            assert_same_request(name, sent, request, record["case"]["signing_secret"].as_str());
            exchanges += 1;
        }
    }
    println!("{found} cases with credentials, {failed} without, {exchanges} requests");
    assert_eq!((found, failed, exchanges), (29, 6, 30));
}

/// Returns a recording in which the server of the credentials URI is on this machine. The official
/// library uses plain HTTP to any host, this crate does not.
fn nearby(recording: &Value) -> Value {
    let text = recording.to_string().replace("credentials.example.com", "127.0.0.1");
    serde_json::from_str(&text).expect("it is still JSON")
}

fn sandbox(record: &Value) -> (Sandbox, DefaultChain) {
    let case = &record["case"];
    let mut sandbox = Sandbox::new();
    for (path, content) in case["files"].as_object().into_iter().flatten() {
        let content = content.as_str().map_or_else(|| content.to_string(), str::to_owned);
        sandbox = sandbox.file(path, &content);
    }
    for (name, value) in case["env"].as_object().into_iter().flatten() {
        sandbox = sandbox.variable(name, value.as_str().expect("variables are strings"));
    }
    // The server repeats its last response.
    let responses = case["respond"].as_array().cloned().unwrap_or_default();
    for index in 0..list(record, "requests").len() {
        let response = responses.get(index).or(responses.last()).expect("a case with requests has responses");
        let status = response["status"].as_u64().unwrap_or(200);
        let body = match response.get("json") {
            Some(json) => json.to_string(),
            None => text(response, "body").to_owned(),
        };
        sandbox = sandbox.respond(u16::try_from(status).unwrap(), body);
    }
    let chain = DefaultChain::new().configure(sandbox.configure());
    (sandbox, chain)
}

fn assert_same_request(name: &str, sent: &http::Request<Bytes>, recorded: &Value, secret: Option<&str>) {
    let uri = sent.uri();
    assert_eq!(uri.scheme_str(), recorded["scheme"].as_str(), "{name}");
    assert_eq!(sent.method().as_str(), text(recorded, "method"), "{name}");
    assert_eq!((uri.host().unwrap(), uri.path()), (text(recorded, "host"), text(recorded, "path")), "{name}");
    // The official library leaves the port out.
    let port = uri.port_u16().map_or_else(String::new, |port| format!(":{port}"));
    assert_eq!(sent.headers()["host"], format!("{}{port}", text(recorded, "host")), "{name}");

    let fixed =
        |(name, _): &(String, String)| !["Timestamp", "SignatureNonce", "Signature"].contains(&name.as_str());
    let mut ours = text_pairs(uri.query().unwrap_or_default().as_bytes());
    let mut theirs: Vec<(String, String)> = list(recorded, "query")
        .iter()
        .map(|pair| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().to_owned()))
        .collect();
    let names = |pairs: &[(String, String)]| {
        let mut names: Vec<String> = pairs.iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&ours), names(&theirs), "{name}");
    ours.retain(fixed);
    theirs.retain(fixed);
    ours.sort();
    theirs.sort();
    assert_eq!(ours, theirs, "{name}");

    let body = std::str::from_utf8(sent.body()).unwrap();
    let as_json = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|_| text.into());
    assert_eq!(as_json(body), as_json(text(recorded, "body")), "{name}");
    let mut headers: Vec<&str> = sent.headers().keys().map(|name| name.as_str()).collect();
    headers.retain(|header| !["host", "user-agent"].contains(header));
    for (header, value) in recorded["headers"].as_object().expect("headers are an object") {
        // JSON is written without spaces.
        let value = if header == "content-length" {
            body.len().to_string()
        } else {
            value.as_str().unwrap().to_owned()
        };
        assert_eq!(sent.headers().get(header).map(|v| v.to_str().unwrap()), Some(value.as_str()), "{name}");
        headers.retain(|own| own != header);
    }
    assert!(headers.is_empty(), "{name}: unexpected headers {headers:?}");

    if let Some(secret) = secret {
        assert!(is_signed_with(sent, secret), "{name}: {uri}");
        assert_eq!(recorded["rpc_signature_holds"], name != SPACES, "{name}");
    }
}

/// Returns what the message of a case without credentials contains.
fn reasons(name: &str) -> &'static [&'static str] {
    match name {
        "environment, empty secret is not enough" => {
            &["environment: ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in the environment;"]
        }
        "nothing at all, metadata disabled" => &[
            "environment: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET not set",
            "CLI profile: {HOME}/.aliyun/config.json: file not found",
            "credentials file: {HOME}/.alibabacloud/credentials.ini: file not found",
            "ECS role: disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED",
            "credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI not set",
            "call `.credentials(..)` on the client's builder",
        ],
        "OIDC refused by STS, falls through to the next" => {
            &["OIDC role: STS at sts.aliyuncs.com: HTTP 400: AuthenticationFail.NoPermission: m;"]
        }
        "CLI profile, unknown mode" => {
            &["CLI profile: {HOME}/.aliyun/config.json: profile `default`: unknown mode `Nope`"]
        }
        "ECS metadata, token service missing and v1 forbidden" => {
            &["ECS role: ECS metadata service: HTTP 404;"]
        }
        "ECS metadata, Code is not Success" => &["ECS role: ECS metadata service: ", "`Code` is Failed"],
        other => panic!("no reasons are expected for {other}"),
    }
}
