//! What is made of answers, beside what the official SDK makes of them.

use std::fmt::Write as _;

use alicloud_ice::transport::Scripted;
use alicloud_ice::{Client, Credentials, Result, RetryPolicy};
use serde_json::Value;

use crate::{list, recorded, text};

/// Recordings of what happens below an answer; `faults` has them on a real connection.
const BELOW: [&str; 4] = [
    "connection closed without an answer",
    "answer cut short",
    "read timeout",
    // Compression is not asked for, so no server sends it.
    "200, gzip body",
];

/// What is no value of the declared type, and is passed on by the SDK all the same.
const NO_VALUE: [&str; 2] =
    ["integer beyond 64 bits, float for integer, exponent", "NaN and Infinity in JSON"];

async fn ours(record: &Value) -> Result<Value> {
    let respond = &record["case"]["respond"];
    let body = match (respond.get("json"), respond.get("body")) {
        (Some(json), _) => json.to_string().into_bytes(),
        (_, Some(body)) => body.as_str().expect("text").as_bytes().to_vec(),
        // The one that is left: `{"RequestId":"` and two bytes that are not UTF-8.
        _ => b"{\"RequestId\":\"\xff\xfe\"}".to_vec(),
    };
    let status = respond["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    let mut answer = http::Response::builder().status(status);
    for (name, value) in respond["headers"].as_object().into_iter().flatten() {
        answer = answer.header(name, value.as_str().expect("text"));
    }
    let script = Scripted::new().response(answer.body(body.into()).expect("an answer"));
    let credentials = Credentials::new("YourAccessKeyId", "YourAccessKeySecret");
    let builder = Client::builder()
        .region("cn-shanghai")
        .credentials(credentials)
        .transport(script)
        .retry(RetryPolicy::none());
    let client = builder.build().await.expect("everything is set");
    alicloud_ice::call(&client, text(&record["case"], "operation"), record["case"]["params"].clone()).await
}

#[tokio::test]
async fn every_recorded_answer() {
    let recording = recorded("responses.json");
    let mut table = String::new();
    let (mut compared, mut left) = (0, 0);
    for record in list(&recording, "records") {
        let name = text(&record["case"], "name");
        // Redirects are not followed, and what is retried is seen elsewhere.
        let several = record["case"]["respond"].is_array();
        if several || BELOW.contains(&name) || NO_VALUE.contains(&name) {
            left += 1;
            continue;
        }
        let ours = ours(record).await;
        writeln!(table, "{name}\n    SDK:  {}\n    ours: {}\n", theirs(&record["result"]), told(&ours))
            .unwrap();
        at_least_as_informative(name, &record["result"], &ours);
        compared += 1;
    }
    println!("{compared} recorded answers compared, {left} left");
    assert_eq!((compared, left), (51, 16));
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("answers", table);
    });
}

fn theirs(result: &Value) -> String {
    if result["outcome"] == "returned" {
        return match &result["typed_body"] {
            Value::Null => "returned nothing".to_owned(),
            body => format!("returned {body}"),
        };
    }
    let shown = |name: &str| result[name].as_str().unwrap_or("-").replace('\n', " ");
    format!("{}: code {}, request ID {}", shown("class"), shown("code"), shown("request_id"))
}

fn told(ours: &Result<Value>) -> String {
    match ours {
        Ok(answer) => format!("returned {answer}"),
        Err(error) => format!("{:?}: {}", error.kind(), error.to_string().replace('\n', " ")),
    }
}

fn at_least_as_informative(name: &str, theirs: &Value, ours: &Result<Value>) {
    match ours {
        Ok(answer) => {
            assert!(
                holds(answer, &theirs["typed_body"]),
                "{name}: {answer} has less than {}",
                theirs["typed_body"]
            );
        }
        Err(error) => {
            // Where the SDK returned something, it was an error that it did not see.
            if theirs["outcome"] == "returned" && !theirs["typed_body"].is_null() {
                assert_eq!(name, "200 with an error body");
                assert_eq!(error.code(), Some("InvalidParameter"));
            }
            assert!(error.http_status().is_some() && error.raw_body().is_some(), "{name}: {error:?}");
            // The SDK writes what it does not know as `None`.
            let known = |name: &str| theirs[name].as_str().filter(|text| *text != "None");
            assert_eq!(error.code(), known("code").or(error.code()), "{name}");
            assert_eq!(error.request_id(), known("request_id").or(error.request_id()), "{name}");
        }
    }
}

/// Whether everything that is in theirs is in ours, a scalar in its form or as its text.
fn holds(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (_, Value::Null) => true,
        (Value::Object(ours), Value::Object(theirs)) => {
            theirs.iter().all(|(name, theirs)| match ours.get(name) {
                Some(ours) => holds(ours, theirs),
                None => theirs.is_null() || theirs.as_array().is_some_and(Vec::is_empty),
            })
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            // A null in a list says nothing and is left out.
            let theirs: Vec<&Value> = theirs.iter().filter(|item| !is_nothing(item)).collect();
            let ours: Vec<&Value> = ours.iter().filter(|item| !is_nothing(item)).collect();
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| holds(ours, theirs))
        }
        (Value::Array(ours), theirs) => matches!(ours.as_slice(), [one] if holds(one, theirs)),
        (Value::String(ours), Value::String(theirs)) => ours == theirs,
        (Value::String(text), other) | (other, Value::String(text)) => {
            let other = other.to_string();
            *text == other
        }
        (ours, theirs) => ours == theirs,
    }
}

fn is_nothing(item: &Value) -> bool {
    item.is_null() || item.as_object().is_some_and(serde_json::Map::is_empty)
}
