//! Responses over a real connection, compared with what the official SDK returns for them.

use std::fmt::Write as _;
use std::time::Duration;

use alicloud_ice::{Client, Credentials, ErrorKind, Result, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::Value;

use crate::{list, recorded, stable_message, text};

/// The cases in which the SDK returns more than this crate, with the reason.
const DIFFERENT: [(&str, &str); 5] = [
    ("redirect 302 to another host", "the security token would be sent to another host"),
    ("redirect 307 to another host keeps the method", "the security token would be sent to another host"),
    ("200 with an error body", "it is an error, and is reported as one"),
    ("integer beyond 64 bits, float for integer, exponent", "the member is a 64-bit integer"),
    ("NaN and Infinity in JSON", "neither is a number in JSON"),
];

fn reply(recorded: &Value) -> Reply {
    let status = recorded["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    let body = match (recorded.get("json"), recorded.get("body"), recorded.get("body_base64")) {
        (Some(json), ..) => json.to_string().into_bytes(),
        (_, Some(body), _) => body.as_str().expect("text").as_bytes().to_vec(),
        (.., Some(encoded)) => base64(encoded.as_str().expect("text")),
        _ => Vec::new(),
    };
    let is_json = recorded.get("json").is_some();
    let mut reply = Reply::bytes(status, if is_json { "application/json" } else { "" }, body);
    for (name, value) in recorded["headers"].as_object().into_iter().flatten() {
        let value = value.as_str().expect("text");
        reply = match name.as_str() {
            "Content-Length" => reply.announcing(value.parse().expect("a length")),
            name => reply.header(name, value),
        };
    }
    if recorded["hang_up"] == true {
        reply = reply.hang_up();
    }
    if recorded["close_after"] == true {
        reply = reply.truncated(usize::MAX);
    }
    match recorded["delay_ms"].as_u64() {
        Some(milliseconds) => reply.delay(Duration::from_millis(milliseconds)),
        None => reply,
    }
}

fn base64(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.decode(text).expect("a body in base64")
}

async fn ours(record: &Value) -> Result<Value> {
    let case = &record["case"];
    let ice = LocalIce::builder().key("YourAccessKeyId", "YourAccessKeySecret").start().unwrap();
    let respond = &case["respond"];
    let replies = respond.as_array().map_or(std::slice::from_ref(respond), Vec::as_slice);
    let operation = text(case, "operation");
    // The last response repeats, as it did for the SDK.
    let last = replies.last().expect("a case has a response");
    for recorded in replies.iter().chain(std::iter::repeat_n(last, 5)) {
        ice.respond(operation, reply(recorded));
    }
    // After a single response a retry is pointless, and a requested delay would really pass.
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let policy = if replies.len() > 1 { policy } else { RetryPolicy::none() };
    let read_timeout = case["runtime"]["read_timeout"].as_u64().unwrap_or(5000);
    let client = Client::builder()
        .endpoint(ice.url())
        .credentials(Credentials::new("YourAccessKeyId", "YourAccessKeySecret"))
        .attempt_timeout(Duration::from_millis(read_timeout))
        .retry(policy)
        .build()
        .await
        .expect("everything is set");
    let mut parameters = case["params"].clone();
    if operation == "CreateMediaLiveInputSecurityGroup" {
        // The SDK sends the request without this required parameter.
        parameters["WhitelistRules"] = serde_json::json!(["0.0.0.0/0"]);
    }
    alicloud_ice::call(&client, operation, parameters).await
}

#[tokio::test]
async fn every_recorded_response_is_read_as_completely_as_by_the_official_sdk() {
    let recording = recorded("responses.json");
    let mut table = String::new();
    let mut compared = 0;
    for record in list(&recording, "records") {
        let name = text(&record["case"], "name");
        let ours = ours(record).await;
        let different = DIFFERENT.iter().find(|(different, _)| *different == name);
        let reason = different.map_or(String::new(), |(_, reason)| format!("    reason: {reason}\n"));
        writeln!(
            table,
            "{name}\n    SDK:  {}\n    ours: {}\n{reason}",
            describe_recorded(&record["result"]),
            describe(&ours)
        )
        .unwrap();
        check_complete(name, &record["result"], &ours, different.is_some());
        compared += 1;
    }
    println!("{compared} recorded responses compared");
    assert_eq!(compared, 67);
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("responses", table);
    });
}

fn describe_recorded(result: &Value) -> String {
    if result["outcome"] == "returned" {
        return match &result["typed_body"] {
            Value::Null => "returned nothing".to_owned(),
            body => format!("returned {body}"),
        };
    }
    let shown = |name: &str| result[name].as_str().unwrap_or("-").replace('\n', " ");
    format!("{}: code {}, request ID {}", shown("class"), shown("code"), shown("request_id"))
}

fn describe(ours: &Result<Value>) -> String {
    match ours {
        Ok(response) => format!("returned {response}"),
        Err(error) => format!("{:?}: {}", error.kind(), stable_message(error)),
    }
}

fn check_complete(name: &str, theirs: &Value, ours: &Result<Value>, different: bool) {
    let theirs_is_response = theirs["outcome"] == "returned" && !theirs["typed_body"].is_null();
    match ours {
        Ok(response) => {
            let has_all = contains(response, &theirs["typed_body"]);
            assert_ne!(has_all, different, "{name}: {response}, SDK: {}", theirs["typed_body"]);
        }
        Err(error) => {
            assert_ne!(error.kind(), ErrorKind::InvalidRequest, "{name}: {error}");
            assert_eq!(theirs_is_response, different, "{name}: {error:?}");
            // The SDK writes an unknown value as `None`.
            let known = |name: &str| theirs[name].as_str().filter(|text| *text != "None");
            assert_eq!(error.code(), known("code").or(error.code()), "{name}");
            assert_eq!(error.request_id(), known("request_id").or(error.request_id()), "{name}");
            let status = theirs["status_code"].as_u64().filter(|_| !theirs_is_response);
            let ours = error.http_status().map(u64::from);
            assert_eq!(ours, status.or(ours), "{name}");
            // An error of a response has its body.
            assert_eq!(error.http_status().is_some(), error.raw_body().is_some(), "{name}: {error:?}");
        }
    }
}

/// Returns whether everything in theirs is in ours, a scalar as itself or as a string.
fn contains(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (_, Value::Null) => true,
        (Value::Object(ours), Value::Object(theirs)) => {
            theirs.iter().all(|(name, theirs)| match ours.get(name) {
                Some(ours) => contains(ours, theirs),
                None => theirs.is_null() || theirs.as_array().is_some_and(Vec::is_empty),
            })
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            // A null in a list is left out.
            let theirs: Vec<&Value> = theirs.iter().filter(|item| !is_empty(item)).collect();
            let ours: Vec<&Value> = ours.iter().filter(|item| !is_empty(item)).collect();
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| contains(ours, theirs))
        }
        (Value::Array(ours), theirs) => matches!(ours.as_slice(), [one] if contains(one, theirs)),
        (Value::String(ours), Value::String(theirs)) => ours == theirs,
        (Value::String(text), other) | (other, Value::String(text)) => {
            let other = other.to_string();
            *text == other
        }
        (ours, theirs) => ours == theirs,
    }
}

fn is_empty(item: &Value) -> bool {
    item.is_null() || item.as_object().is_some_and(serde_json::Map::is_empty)
}
