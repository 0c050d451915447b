//! Requests, compared with those of the official SDK. A `portable` recording has the parts that do
//! not depend on the version of the SDK.

use std::time::Duration;

use alicloud_ice::upload::upload_media_by_url::{MediaByUrlMediaMetaData, MediaByUrlUploadTargetConfig};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, InString, Json, SERVICE};
use alicloud_local::{Key, text_pairs, verify};
use alicloud_runtime::Endpoint;
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use serde_json::{Value, json};

use crate::{alternatives, list, operation, operations, recorded, text};

/// Every parameter of the official SDK is set.
#[test]
fn the_request_of_every_operation_is_that_of_the_official_sdk() {
    let recording = recorded("all_operations.json");
    let (mut compared, mut exact, mut verified) = (0, 0, 0);
    for record in list(&recording, "records") {
        let name = text(record, "operation");
        for (params, portable) in calls(name, &record["params"], &record["portable"]) {
            let case = json!({ "operation": name, "params": params });
            let sent = sent(&case).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(sent.method().as_str(), text(record, "method"), "{name}");
            match portable.get("authorization") {
                Some(_) if !same_bytes(&sent, &portable) => {
                    same_values(name, &sent, &portable);
                    verified += 1;
                }
                _ => {
                    compare(name, &sent, &portable);
                    exact += 1;
                }
            }
        }
        compared += 1;
    }
    println!(
        "{compared} of {} operations send what the official SDK sends: {exact} requests byte for byte, signature \
         included, {verified} with a verified signature",
        operations().count()
    );
    assert_eq!((compared, operations().count()), (400, 400));
    // More of them in the second group would hide that a request is no longer byte-exact.
    assert_eq!((exact, verified), (393, 15));
}

/// Returns the calls that make up a recorded one, which sets parameters that exclude each other in a
/// typed request.
fn calls(name: &str, params: &Value, portable: &Value) -> Vec<(Value, Value)> {
    let alternatives = alternatives(name, params);
    if let [whole] = alternatives.as_slice() {
        return vec![(whole.clone(), portable.clone())];
    }
    let each = alternatives.into_iter().map(|params| {
        let pairs = |place: &str| -> String {
            let pairs = text(portable, place).split('&').filter(|pair| !pair.is_empty());
            let set = pairs.filter(|pair| params.get(pair.split('=').next().unwrap_or_default()).is_some());
            set.collect::<Vec<_>>().join("&")
        };
        // The recorded signature covers all of them, so the verifier checks this one.
        let portable = json!({ "query": pairs("query"), "body": pairs("body"), "authorization": "" });
        (params, portable)
    });
    each.collect()
}

/// Unusual strings, other credentials and endpoints.
#[test]
fn every_recorded_request_is_sent_alike_or_rejected_with_a_reason() {
    let recording = recorded("requests.json");
    let (mut compared, mut rejected, mut skipped) = (0, Vec::new(), Vec::new());
    for record in list(&recording, "records") {
        let case = &record["case"];
        let name = text(case, "name");
        if let Some((_, reason)) = SKIPPED.iter().find(|(skipped, _)| *skipped == name) {
            skipped.push(*reason);
            continue;
        }
        match sent(case) {
            Ok(sent) => {
                let portable = &record["requests"][0]["portable"];
                if same_bytes(&sent, portable) || portable.get("authorization").is_none() {
                    compare(name, &sent, portable);
                } else {
                    same_values(name, &sent, portable);
                }
                compared += 1;
            }
            Err(error) => rejected.push(format!("{name}: {error}")),
        }
    }
    println!("{compared} recorded requests compared, {} rejected, {} skipped", rejected.len(), skipped.len());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("rejected_requests", rejected.join("\n"));
    });
    let reasons: Vec<&str> = SKIPPED.iter().map(|(_, reason)| *reason).collect();
    let all = list(&recording, "records").len();
    assert_eq!((compared + rejected.len() + skipped.len(), skipped), (all, reasons));
}

/// Recordings that have no counterpart here, with the reason.
const SKIPPED: &[(&str, &str)] = &[
    ("repeatList with a null in the middle keeps its number free", "a typed list has no holes"),
    ("signed operation, no credentials", "covered by `a_signed_operation_without_credentials_is_not_sent`"),
    (
        "no region and no endpoint",
        "covered by `a_missing_region_and_an_invalid_endpoint_are_reported_when_a_client_is_built`",
    ),
    ("older signature (v2, HMAC-SHA1, in the query)", "only the current signature is implemented for calls"),
];

/// Returns the request of a recorded case, made through the typed request of its operation.
fn sent(case: &Value) -> alicloud_ice::Result<http::Request<bytes::Bytes>> {
    let operation = operation(text(case, "operation"));
    let none = json!({});
    let params = case.get("params").filter(|params| !params.is_null()).unwrap_or(&none);
    let request = operation.request(params)?;
    prepare(
        &SERVICE,
        &endpoint(&case["config"])?,
        operation,
        &*request,
        &options(case),
        &credentials(&case["credentials"]),
        &stamp(&case["fixed"]),
    )
}

/// Returns the endpoint of a recorded case: as in the region map of the SDK where that has the
/// region, and else by the rule.
fn endpoint(config: &Value) -> alicloud_ice::Result<Endpoint> {
    if let Some(endpoint) = config["endpoint"].as_str() {
        return Endpoint::parse(endpoint);
    }
    let region = config["region_id"].as_str().unwrap_or("cn-shanghai");
    // The official SDK has one host for these regions, the metadata has one for each.
    let central = ["cn-hangzhou", "cn-beijing", "cn-shenzhen", "ap-southeast-1", "us-west-1"];
    match config["network"].as_str() {
        Some(network) if !central.contains(&region) && region != "cn-shanghai" => {
            Endpoint::parse(&format!("ice-{network}.{region}.aliyuncs.com"))
        }
        _ if central.contains(&region) => Endpoint::parse("ice.aliyuncs.com"),
        _ => Endpoint::parse(&SERVICE.endpoint.replace("{region}", region).replace("{network}", "")),
    }
}

fn header<'r>(sent: &'r http::Request<bytes::Bytes>, name: &str) -> Option<&'r str> {
    sent.headers().get(name).and_then(|value| value.to_str().ok())
}

/// Returns whether the query, the body and the signature are the same, byte for byte.
fn same_bytes(sent: &http::Request<bytes::Bytes>, portable: &Value) -> bool {
    sent.uri().query().unwrap_or_default() == text(portable, "query")
        && sent.body() == text(portable, "body")
        && header(sent, "authorization") == portable["authorization"].as_str()
}

fn compare(name: &str, sent: &http::Request<bytes::Bytes>, portable: &Value) {
    assert_eq!(sent.uri().path(), "/", "{name}");
    assert_eq!(sent.uri().query().unwrap_or_default(), text(portable, "query"), "{name}");
    assert_eq!(sent.body(), text(portable, "body"), "{name}");
    assert_eq!(header(sent, "authorization"), portable["authorization"].as_str(), "{name}");
    same_headers(name, sent, portable);
}

fn same_headers(name: &str, sent: &http::Request<bytes::Bytes>, portable: &Value) {
    let Some(recorded) = portable["headers"].as_object() else { return };
    for (header_name, value) in recorded {
        // The hash of the body depends on the order of members in its JSON.
        if header_name != "x-acs-content-sha256" {
            assert_eq!(header(sent, header_name), value.as_str(), "{name}: {header_name}");
        }
    }
    let signed = sent.headers().keys().filter(|name| name.as_str().starts_with("x-acs-")).count();
    assert_eq!(signed, recorded.keys().filter(|name| name.starts_with("x-acs-")).count(), "{name}");
}

/// Compares parameters whose JSON has its members in another order. The signature is verified by the
/// code of the loopback server.
fn same_values(name: &str, sent: &http::Request<bytes::Bytes>, portable: &Value) {
    let pairs = |encoded: &[u8]| -> Vec<(String, Value)> {
        text_pairs(encoded).into_iter().map(|(name, value)| (name, json_or_text(value))).collect()
    };
    let query = sent.uri().query().unwrap_or_default();
    assert_eq!(pairs(query.as_bytes()), pairs(text(portable, "query").as_bytes()), "{name}");
    assert_eq!(pairs(sent.body()), pairs(text(portable, "body").as_bytes()), "{name}");
    same_headers(name, sent, portable);
    let headers: Vec<(String, String)> = sent
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().expect("a header is text").to_owned()))
        .collect();
    let target = sent.uri().path_and_query().expect("a URL has a path").as_str();
    let key = |_: &str| Some(Key::new("YourAccessKeySecret"));
    verify(sent.method().as_str(), target, &headers, sent.body(), key)
        .unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
}

fn json_or_text(text: String) -> Value {
    match serde_json::from_str(&text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => value,
        _ => Value::String(text),
    }
}

fn credentials(recorded: &Value) -> Credentials {
    if let Some(token) = recorded["bearer_token"].as_str() {
        return Credentials::bearer(token);
    }
    if recorded["type"] == "none" {
        return Credentials::anonymous();
    }
    match recorded {
        Value::Null => Credentials::new("YourAccessKeyId", "YourAccessKeySecret"),
        keys => Credentials::new(text(keys, "access_key_id"), text(keys, "access_key_secret"))
            .with_security_token(keys["security_token"].as_str().unwrap_or_default()),
    }
}

fn stamp(fixed: &Value) -> RequestStamp {
    RequestStamp {
        date: fixed["date"].as_str().unwrap_or("2023-10-26T10:22:32Z").parse().expect("a time"),
        nonce: fixed["nonce"].as_str().unwrap_or("3156853299f313e23d1673dc12e1703d").to_owned(),
        retries: 0,
        pause: Duration::ZERO,
    }
}

/// Returns what the official SDK calls global parameters and extensions.
fn options(case: &Value) -> RequestOptions {
    let mut options = RequestOptions::default();
    for more in [&case["config"]["global_parameters"], &case["runtime"]["extends"]] {
        for (name, value) in more["headers"].as_object().into_iter().flatten() {
            let name: http::HeaderName = name.parse().expect("a header");
            options.headers.insert(name, value.as_str().expect("text").parse().expect("a header"));
        }
        for (name, value) in more["queries"].as_object().into_iter().flatten() {
            options.parameters.push((name.clone(), value.as_str().expect("text").to_owned()));
        }
    }
    options
}

#[test]
fn a_typed_request_equals_the_recorded_one_that_it_was_written_after() {
    let recording = recorded("requests.json");
    let params = |index: usize| list(&recording, "records")[index]["case"]["params"].clone();
    let same = |index: usize, typed: GetUrlUploadInfosRequest| {
        let recorded: GetUrlUploadInfosRequest = serde_json::from_value(params(index)).expect("a request");
        assert_eq!(recorded, typed);
    };
    same(0, GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]));
    let urls =
        ["https://media.w3.org/2010/05/sintel/trailer.mp4", "https://example.com/a b.mp4?x=1&y=2#frag"];
    same(1, GetUrlUploadInfosRequest::by_upload_urls(urls));

    let recorded: UploadMediaByUrlRequest = serde_json::from_value(params(2)).expect("a request");
    let url = "http://example.com/视频 1.mp4";
    let target = MediaByUrlUploadTargetConfig::new()
        .storage_type("oss")
        .storage_location("b.oss-cn-shanghai.aliyuncs.com");
    let user_data: Json = json!({"Extend": "{\"localId\":\"***\"}"});
    let typed = UploadMediaByUrlRequest::new()
        .upload_urls([url])
        .media_meta_data(vec![MediaByUrlMediaMetaData::new(url).title("a+b & c=d")])
        .user_data(user_data)
        .upload_target_config(target)
        .app_id("app-1000000");
    assert_eq!(recorded, typed);
    assert_eq!(typed.post_process_config.as_ref().map(InString::as_str), None);
}

/// As in the official SDK.
#[tokio::test]
async fn a_signed_operation_without_credentials_is_not_sent() {
    let mock = alicloud_ice::transport::MockTransport::new();
    let builder = Client::builder().region("cn-shanghai").transport(mock.clone());
    let client = builder.credentials(Credentials::anonymous()).build().await.expect("everything is set");
    let error = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await.unwrap_err();
    assert_eq!(error.kind(), alicloud_ice::ErrorKind::Credentials);
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: no credentials: this operation needs them, and the client is anonymous"
    );
    assert!(mock.requests().is_empty());
}
