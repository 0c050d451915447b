//! The event of a file that was uploaded.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::by_hand::{call, exchange, send};
use super::start;
use crate::http::Request;
use crate::upload::{KEY_ID, KEY_SECRET, REGION, TOKEN, authorization};
use crate::{LocalService, PostedCallback};

const FILE: &str = "a file";

/// Starts an upload with a callback to an address that is not posted to, and returns the response.
fn start_upload(ice: &LocalService) -> Value {
    let user_data = "%7B%22MessageCallback%22%3A%7B%22CallbackURL%22%3A%22https%3A%2F%2Fa%22%7D%7D";
    let (status, response) = send(ice, &call("CreateUploadMedia", &format!("UserData={user_data}"), "n"));
    assert_eq!(status, 200, "{response}");
    response
}

/// Sends the file of an upload, and returns the status.
fn put(ice: &LocalService, started: &Value, token: &str) -> u16 {
    let address = STANDARD.decode(started["UploadAddress"].as_str().unwrap_or_default()).expect("base64");
    let address: Value = serde_json::from_slice(&address).expect("JSON");
    let name = |member: &str| address[member].as_str().unwrap_or_default().to_owned();
    let headers = [
        ("x-oss-content-sha256", "UNSIGNED-PAYLOAD"),
        ("x-oss-date", "20260101T000000Z"),
        ("x-oss-security-token", token),
    ];
    let mut request = Request {
        method: "PUT".to_owned(),
        target: format!("/{}/{}", name("Bucket"), name("FileName")),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        body: FILE.into(),
        keep_alive: false,
    };
    let signature = authorization(&request, REGION, KEY_ID, KEY_SECRET);
    request.headers.push(("Authorization".to_owned(), signature));
    let headers: String =
        request.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!("PUT {} HTTP/1.1\r\nContent-Length: {}\r\n{headers}\r\n", request.target, FILE.len());
    let response = exchange(ice, format!("{head}{FILE}").as_bytes());
    response.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default()
}

fn bodies(callbacks: &[PostedCallback]) -> Vec<&Value> {
    callbacks.iter().map(|callback| &callback.body["MessageBody"]).collect()
}

#[test]
fn a_file_is_reported_when_it_was_uploaded() {
    let ice = start();
    let other = ice.account("other");
    let (first, second) = (start_upload(&ice), start_upload(&ice));
    assert_eq!(put(&ice, &first, "another token"), 403);
    assert_eq!(ice.callbacks(), []);
    assert_eq!(put(&ice, &second, TOKEN), 200);
    let callbacks = ice.callbacks();
    let [body] = bodies(&callbacks)[..] else { panic!("{callbacks:?}") };
    assert_eq!(callbacks[0].event_type, "FileUploadComplete");
    assert_eq!((&body["MediaId"], &body["Size"]), (&second["MediaId"], &json!("6")));
    assert_eq!((&body["FileUrl"], &body["Status"]), (&second["FileURL"], &json!("Success")));
    // It is the same file again.
    assert_eq!(put(&ice, &second, TOKEN), 200);
    assert_eq!(put(&ice, &first, TOKEN), 200);
    assert_eq!(ice.callbacks().len(), 2);
    assert_eq!(other.callbacks(), []);
}
