//! What is sent, byte for byte as the official SDK sends it in its portable form.

use alicloud_ice::upload::upload_media_by_url::{MediaMetaData, UploadTargetConfig};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Credentials, Json, SERVICE, Text};
use alicloud_runtime::request::{Extras, Stamp, prepare};
use alicloud_runtime::wire::Structure;
use alicloud_runtime::{Endpoint, Operation};
use serde_json::Value;

use crate::{list, recorded, text};

/// Recordings of what this crate does not do: it signs, and in one way.
const NOT_DONE: [&str; 3] =
    ["bearer token", "signed operation, no credentials", "older signature (v2, HMAC-SHA1, in the query)"];

#[test]
fn every_recorded_request_of_the_two_operations() {
    let mut compared = Vec::new();
    let mut left = Vec::new();
    for (path, read) in [
        (
            "upload/GetUrlUploadInfos.json",
            read::<GetUrlUploadInfosRequest> as fn(&Value) -> Box<dyn Structure>,
        ),
        ("upload/UploadMediaByURL.json", read::<UploadMediaByUrlRequest>),
    ] {
        let recording = recorded(path);
        for record in list(&recording, "requests") {
            let name = text(&record["case"], "name");
            if NOT_DONE.contains(&name) {
                left.push(name.to_owned());
                continue;
            }
            let operation = match text(&record["case"], "operation") {
                "GetUrlUploadInfos" => GetUrlUploadInfosRequest::INFO,
                _ => UploadMediaByUrlRequest::INFO,
            };
            let sent = prepare(
                &SERVICE,
                &Endpoint::parse("ice.cn-shanghai.aliyuncs.com").expect("an endpoint"),
                operation,
                &*read(&record["case"]["params"]),
                &extras(&record["case"]),
                &credentials(&record["case"]["credentials"]),
                &stamp(&record["case"]["fixed"]),
            )
            .expect("the request can be prepared");
            compare(name, &sent, &record["requests"][0]["portable"]);
            compared.push(name.to_owned());
        }
    }
    assert_eq!((compared.len(), left), (8, NOT_DONE.map(str::to_owned).to_vec()));
    println!("{} recorded requests compared", compared.len());
}

fn compare(name: &str, sent: &http::Request<bytes::Bytes>, portable: &Value) {
    assert_eq!(sent.method().as_str(), text(portable, "method"), "{name}");
    assert_eq!(sent.uri().path(), text(portable, "path"), "{name}");
    assert_eq!(sent.uri().query().unwrap_or_default(), text(portable, "query"), "{name}");
    assert_eq!(sent.body(), text(portable, "body"), "{name}");
    let header = |name: &str| sent.headers().get(name).and_then(|value| value.to_str().ok());
    assert_eq!(header("authorization"), Some(text(portable, "authorization")), "{name}");
    for (header_name, value) in portable["headers"].as_object().expect("headers") {
        assert_eq!(header(header_name), value.as_str(), "{name}: {header_name}");
    }
    let signed = sent.headers().keys().filter(|name| name.as_str().starts_with("x-acs-")).count();
    let recorded = portable["headers"].as_object().expect("headers").keys();
    assert_eq!(signed, recorded.filter(|name| name.starts_with("x-acs-")).count(), "{name}");
}

fn read<T: Structure + serde::de::DeserializeOwned + 'static>(parameters: &Value) -> Box<dyn Structure> {
    Box::new(serde_json::from_value::<T>(parameters.clone()).expect("recorded parameters are a request"))
}

fn credentials(recorded: &Value) -> Credentials {
    match recorded {
        Value::Null => Credentials::new("YourAccessKeyId", "YourAccessKeySecret"),
        keys => Credentials::new(text(keys, "access_key_id"), text(keys, "access_key_secret"))
            .with_security_token(text(keys, "security_token")),
    }
}

fn stamp(fixed: &Value) -> Stamp {
    Stamp {
        date: fixed["date"].as_str().unwrap_or("2023-10-26T10:22:32Z").parse().expect("a time"),
        nonce: fixed["nonce"].as_str().unwrap_or("3156853299f313e23d1673dc12e1703d").to_owned(),
    }
}

/// What the official SDK calls global parameters and extensions.
fn extras(case: &Value) -> Extras {
    let mut extras = Extras::default();
    for more in [&case["config"]["global_parameters"], &case["runtime"]["extends"]] {
        for (name, value) in more["headers"].as_object().into_iter().flatten() {
            let name: http::HeaderName = name.parse().expect("a header");
            extras.headers.insert(name, value.as_str().expect("text").parse().expect("a header"));
        }
        for (name, value) in more["queries"].as_object().into_iter().flatten() {
            extras.parameters.push((name.clone(), value.as_str().expect("text").to_owned()));
        }
    }
    extras
}

/// The recorded requests again, as a caller writes them.
#[test]
fn typed_requests_are_the_recorded_ones() {
    let recording = recorded("upload/GetUrlUploadInfos.json");
    let same = |index: usize, typed: GetUrlUploadInfosRequest| {
        let recorded: GetUrlUploadInfosRequest =
            serde_json::from_value(recording["requests"][index]["case"]["params"].clone())
                .expect("a request");
        assert_eq!(recorded, typed);
    };
    same(0, GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]));
    let urls =
        ["https://media.w3.org/2010/05/sintel/trailer.mp4", "https://example.com/a b.mp4?x=1&y=2#frag"];
    same(1, GetUrlUploadInfosRequest::by_upload_urls(urls));

    let recording = recorded("upload/UploadMediaByURL.json");
    let recorded: UploadMediaByUrlRequest =
        serde_json::from_value(recording["requests"][0]["case"]["params"].clone()).expect("a request");
    let url = "http://example.com/视频 1.mp4";
    let target =
        UploadTargetConfig::new().storage_type("oss").storage_location("b.oss-cn-shanghai.aliyuncs.com");
    let user_data: Json = serde_json::json!({"Extend": "{\"localId\":\"***\"}"});
    let typed = UploadMediaByUrlRequest::new([url])
        .media_meta_data(vec![MediaMetaData::new(url).title("a+b & c=d")])
        .user_data(user_data)
        .upload_target_config(target)
        .app_id("app-1000000");
    assert_eq!(recorded, typed);
    assert_eq!(typed.post_process_config.as_ref().map(Text::as_str), None);
}
