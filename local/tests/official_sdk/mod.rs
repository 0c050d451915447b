//! The recorded requests of the official SDK for Python, sent to the server as they are. `check.py` and
//! `every_operation.py` beside this file call it with the SDK itself.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use alicloud_ice_local::{Builder, LocalIce};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

/// A recorded request.
struct Request {
    /// The operation, or the name of the case.
    name: String,
    method: String,
    query: String,
    body: String,
    headers: Vec<(String, String)>,
    /// The parameters, as they were passed to the SDK.
    parameters: Map<String, Value>,
}

fn recorded(file: &str) -> Vec<Value> {
    let path = format!("{}/../tests/wire/recordings/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let recording: Value = serde_json::from_str(&text).unwrap();
    recording["records"].as_array().unwrap().clone()
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

/// Returns a request of each operation, with all of its parameters. Their values are made up.
fn all_operations() -> Vec<Request> {
    let request = |record: Value| {
        let portable = &record["portable"];
        let (operation, body, authorization) =
            (text(&record, "operation"), text(portable, "body"), text(portable, "authorization"));
        let hash: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
        // The recording leaves out the headers, which are the same in every request.
        let mut headers = vec![
            ("host", "ice.cn-shanghai.aliyuncs.com"),
            ("x-acs-action", &operation),
            ("x-acs-version", "2020-11-09"),
        ];
        if !authorization.is_empty() {
            headers.extend([
                ("x-acs-content-sha256", &*hash),
                ("x-acs-date", "2023-10-26T10:22:32Z"),
                ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
                ("authorization", &authorization),
            ]);
        }
        if authorization.contains("content-type") {
            headers.push(("content-type", "application/x-www-form-urlencoded"));
        }
        let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Request {
            name: operation,
            method: text(&record, "method"),
            query: text(portable, "query"),
            body,
            headers,
            parameters: record["params"].as_object().cloned().unwrap_or_default(),
        }
    };
    recorded("all_operations.json").into_iter().map(request).collect()
}

/// Returns the requests with unusual values, other credentials and other endpoints.
fn unusual() -> Vec<Request> {
    let request = |record: Value| {
        // The SDK sent none, as it had no credentials or no endpoint.
        let portable = record["requests"].get(0)?.get("portable")?;
        let header = |(name, value): (&String, &Value)| (name.clone(), value.as_str().unwrap().to_owned());
        let mut headers: Vec<_> = portable["headers"].as_object()?.iter().map(header).collect();
        headers
            .extend(portable["authorization"].as_str().map(|it| ("authorization".to_owned(), it.to_owned())));
        Some(Request {
            name: text(&record["case"], "name"),
            method: text(portable, "method"),
            query: text(portable, "query"),
            body: text(portable, "body"),
            headers,
            parameters: record["case"]["params"].as_object().cloned().unwrap_or_default(),
        })
    };
    recorded("requests.json").into_iter().filter_map(request).collect()
}

/// Returns a builder of a server that knows the recorded credentials. Dates and nonces are the same in all recordings.
fn server() -> Builder<LocalIce> {
    LocalIce::builder()
        .key("YourAccessKeyId", "YourAccessKeySecret")
        .sts_key("STS.NTxxxxxxxx", "secretSecret+/=", "CAIS8wF1q6Ft5B2yfSjIr5fGBdX+/wJ==")
        .any_time(true)
        .any_nonce(true)
}

/// Sends a request, and returns why it was rejected; an empty code if it was not.
fn send(ice: &LocalIce, request: &Request) -> (String, String) {
    let Request { method, query, body, .. } = request;
    let headers: String =
        request.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let mut stream = TcpStream::connect(ice.url().trim_start_matches("http://")).unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} /?{query} HTTP/1.1\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    if head.starts_with("HTTP/1.1 200 ") {
        return (String::new(), String::new());
    }
    let body: Value = serde_json::from_str(body).unwrap();
    (text(&body, "Code"), text(&body, "Message"))
}

/// Returns whether the server reads a value as it was passed to the SDK, which has strings for some lists and numbers.
fn is_same(passed: &Value, read: &Value) -> bool {
    match (passed, read) {
        (Value::String(text), Value::Array(items)) => {
            *text == items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(",")
        }
        (Value::String(text), Value::Number(number)) => *text == number.to_string(),
        _ => passed == read,
    }
}

#[test]
fn every_operation_is_authenticated_and_all_of_its_parameters_are_read() {
    let ice = server().lenient(true).start().unwrap();
    let (mut sent, mut read) = (0, 0);
    for request in all_operations() {
        let name = &request.name;
        let (code, message) = send(&ice, &request);
        // The resources do not exist.
        assert!(code.is_empty() || code.ends_with("NotFound"), "{name}: {code}: {message}");
        let received = ice.received().pop().unwrap();
        let warnings = received.warnings.iter();
        // The values are made up, so many of them exceed limits and are not of an enum.
        let about_values = [
            " has to be ",
            " is not a documented value",
            " is required.",
            " is ignored, ",
            " is no token of ",
            " is no JSON",
            " is not evaluated",
            " is no time",
        ];
        let others: Vec<&String> =
            warnings.filter(|warning| !about_values.iter().any(|words| warning.contains(words))).collect();
        assert!(others.is_empty(), "{name}: {others:?}");
        for (parameter, passed) in &request.parameters {
            match received.values.get(parameter) {
                Some(value) => {
                    assert!(is_same(passed, value), "{name}: {parameter}: {passed} was read as {value}");
                    read += 1;
                }
                None => {
                    let is_left_out =
                        |warning: &String| warning.contains(&**parameter) && !warning.contains("required");
                    assert!(received.warnings.iter().any(is_left_out), "{name}: {parameter} was not read");
                }
            }
        }
        sent += 1;
    }
    println!("{sent} operations with {read} parameters");
    assert_eq!(sent, 400);
}

#[test]
fn a_request_is_rejected_only_for_its_values() {
    let ice = server().start().unwrap();
    let mut rejected = Vec::new();
    for request in all_operations().into_iter().chain(unusual()) {
        let (code, message) = send(&ice, &request);
        if !code.is_empty() && !code.ends_with("NotFound") {
            rejected.push(format!("{}: {code}: {message}", request.name));
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("rejected_requests", rejected.join("\n"));
    });
}

#[test]
fn a_content_type_has_to_be_signed_only_with_a_body() {
    let ice = server().start().unwrap();
    let send_without_signature = |operation: &str, content_type: &str| {
        let mut request = all_operations().into_iter().find(|request| request.name == operation).unwrap();
        request.headers.retain(|(name, _)| name != "content-type");
        request.headers.push(("content-type".to_owned(), content_type.to_owned()));
        for (_, value) in &mut request.headers {
            *value = value.replace("content-type;", "");
        }
        send(&ice, &request)
    };
    assert_eq!(send_without_signature("GetDefaultStorageLocation", "application/octet-stream").0, "");
    let (code, message) =
        send_without_signature("CreateLivePackageChannelGroup", "application/x-www-form-urlencoded");
    assert_eq!(code, "IncompleteSignature");
    assert_eq!(message, "The header content-type is sent, but not signed.");
}
