//! A response of any shape is read, or kept in an error.

use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use alicloud_ice::library::{GetCategoriesRequest, ListMediaBasicInfosRequest};
use alicloud_ice::live_packaging::ListLivePackageChannelGroupsRequest;
use alicloud_ice::search::SearchMediaByHybridRequest;
use alicloud_ice::settings::GetEventCallbackRequest;
use alicloud_ice::transcoding::ListTranscodeJobsRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::workflow::GetWorkflowTaskRequest;
use alicloud_ice::{Credentials, RetryPolicy, SERVICE};
use alicloud_runtime::wire::read_body;
use alicloud_runtime::{Client, ClientBuilder, Operation};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use support::{difference, metadata};

use crate::fuzz::{self, OPERATIONS};
use crate::{cases, text};

static METADATA: LazyLock<Value> = LazyLock::new(metadata);

/// The choices that a response is made of, one byte each. After the last byte, every further choice
/// is the simplest, so that proptest reduces a response by removing bytes.
struct Choices<'a> {
    bytes: &'a [u8],
    texts: &'a [String],
    /// Whether a value may have any shape, and not only the declared one.
    any_shape: bool,
}

impl Choices<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *first
    }

    fn text(&mut self) -> String {
        let at = usize::from(self.next());
        self.texts.get(at % self.texts.len().max(1)).cloned().unwrap_or_default()
    }

    fn number(&mut self) -> i64 {
        let bytes = [0; 8].map(|_: u8| self.next());
        i64::from_le_bytes(bytes)
    }

    /// Returns a response of an operation.
    fn response(&mut self, operation: &str) -> Value {
        self.value(&METADATA["apis"][operation]["responses"]["200"]["schema"], 0)
    }

    /// Returns a value that matches a schema.
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return self.value(&METADATA["components"]["schemas"][name], depth + 1);
        }
        if self.any_shape && self.next() % 16 == 15 {
            return self.anything(depth);
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("object"), _) => {
                match (schema["properties"].as_object(), &schema["additionalProperties"]) {
                    (Some(members), _) => {
                        let mut object = Map::new();
                        for (name, member) in members {
                            // The members of the first level are always present.
                            if depth < 12 && (self.next() & 3 > 0 || depth == 0) {
                                object.insert(name.clone(), self.value(member, depth + 1));
                            }
                        }
                        Value::Object(object)
                    }
                    (None, values) => {
                        let entries = self.next() % 3;
                        (0..entries)
                            .map(|_| (self.text(), self.value(values, depth + 1)))
                            .collect::<Map<_, _>>()
                            .into()
                    }
                }
            }
            (Some("array"), _) => {
                let items = self.next() % 4;
                (0..items).map(|_| self.value(&schema["items"], depth + 1)).collect::<Vec<_>>().into()
            }
            (Some("integer"), Some("int32")) => json!(self.number() as i32),
            (Some("integer"), _) => json!(self.number()),
            (Some("number"), _) => json!(self.number() as f64 / 1024.0),
            (Some("boolean"), _) => json!(self.next() % 2 == 1),
            (Some("string"), _) => json!(self.text()),
            _ => self.anything(depth),
        }
    }

    fn scalar(&mut self) -> Value {
        match self.next() % 10 {
            0 => Value::Null,
            1 => json!(self.next() % 2 == 1),
            2 => json!(self.number()),
            3 => json!(self.number() as u64),
            4 => json!(f64::from_bits(self.number() as u64)),
            5 => json!(self.number().to_string()),
            6 => json!(""),
            7 => json!(i64::from(self.next())),
            _ => json!(self.text()),
        }
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.next() % 8 {
            0 | 1 if depth < 8 => {
                let items = self.next() % 4;
                (0..items).map(|_| self.anything(depth + 1)).collect::<Vec<_>>().into()
            }
            2 | 3 if depth < 8 => {
                let entries = self.next() % 4;
                (0..entries).map(|_| (self.text(), self.anything(depth + 1))).collect::<Map<_, _>>().into()
            }
            // A list or an object inside a string.
            4 if depth < 4 => json!(self.anything(depth + 1).to_string()),
            _ => self.scalar(),
        }
    }
}

/// Generates strings, among them names of members of responses.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let known = [
        "RequestId",
        "Code",
        "Message",
        "Status",
        "{}",
        "[]",
        "[1]",
        "true",
        "1",
        "12.5",
        "{\"a\":1}",
        "NaN",
    ];
    vec(prop_oneof![text(), prop::sample::select(known.to_vec()).prop_map(str::to_owned)], 1..8)
}

fn operation() -> impl Strategy<Value = &'static str> {
    any::<Index>().prop_map(|at| at.get(&OPERATIONS).name)
}

fn read(operation: &str, response: &Value) -> alicloud_ice::Result<Value> {
    fuzz::call(operation, fuzz::received(200, http::HeaderMap::new(), response.to_string().as_bytes()))
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn a_response_of_any_shape_is_read_or_kept_in_an_error(
        operation in operation(),
        bytes in vec(any::<u8>(), 0..300),
        texts in texts(),
    ) {
        let response = Choices { bytes: &bytes, texts: &texts, any_shape: true }.response(operation);
        fuzz::check_response(operation, response.to_string().as_bytes());
        check_notations(operation, &response);
    }

    #[test]
    fn a_response_of_the_declared_shape_is_read_without_loss(
        operation in operation(),
        bytes in vec(any::<u8>(), 0..300),
        texts in texts(),
    ) {
        let response = Choices { bytes: &bytes, texts: &texts, any_shape: false }.response(operation);
        let read = read(operation, &response).unwrap_or_else(|error| panic!("{response}: {error}"));
        let read = normalized(read, &response);
        prop_assert_eq!(difference(&read, &response), None, "{} of {}", operation, response);
    }

    #[test]
    fn malformed_scalars_change_nothing_else(
        operation in operation(),
        bytes in vec(any::<u8>(), 0..300),
        texts in texts(),
        chosen in vec((any::<Index>(), vec(any::<u8>(), 9)), 1..4),
    ) {
        let response = Choices { bytes: &bytes, texts: &texts, any_shape: false }.response(operation);
        let mut members = Vec::new();
        scalar_members(&response, String::new(), &mut members);
        prop_assume!(!members.is_empty());
        let (mut expected, mut malformed) = (read(operation, &response).expect("the response has the declared shape"), response.clone());
        let paths: Vec<&String> = chosen.iter().map(|(at, _)| at.get(&members)).collect();
        for (path, (_, bytes)) in paths.iter().zip(&chosen) {
            let scalar = Choices { bytes, texts: &texts, any_shape: false }.scalar();
            *malformed.pointer_mut(path).expect("the path was made of the response") = scalar;
        }
        let mut found = read(operation, &malformed).unwrap_or_else(|error| panic!("{malformed}: {error}"));
        for path in paths {
            for value in [&mut expected, &mut found] {
                if let Some(value) = value.pointer_mut(path) {
                    *value = Value::Null;
                }
            }
        }
        prop_assert_eq!(difference(&found, &expected), None, "{} of {}", operation, malformed);
    }
}

/// Returns what was read in the form of the response. Types that requests share have a placeholder
/// for a required member that the response lacks, and the description declares a few integers of the
/// metadata as fractions.
fn normalized(read: Value, response: &Value) -> Value {
    let is_placeholder = |value: &Value| *value == json!("") || *value == json!(0) || *value == json!(false);
    match (read, response) {
        (Value::Object(read), Value::Object(response)) => {
            let members = read.into_iter().map(|(name, value)| match response.get(&name) {
                Some(given) => (name, normalized(value, given)),
                None if is_placeholder(&value) => (name, Value::Null),
                None => (name, normalized(value, &json!({}))),
            });
            members.collect::<Map<_, _>>().into()
        }
        (Value::Array(read), Value::Array(response)) if read.len() == response.len() => {
            read.into_iter().zip(response).map(|(read, response)| normalized(read, response)).collect()
        }
        (Value::Number(read), Value::Number(response))
            if read.as_f64() == response.as_f64() && read.is_f64() =>
        {
            Value::Number(response.clone())
        }
        (read, _) => read,
    }
}

/// Collects the JSON pointers of all scalars that are members of objects.
fn scalar_members(value: &Value, path: String, paths: &mut Vec<String>) {
    let mut go = |step: String, value: &Value, in_list: bool| {
        let path = format!("{path}/{}", step.replace('~', "~0").replace('/', "~1"));
        match value {
            Value::Object(_) | Value::Array(_) => scalar_members(value, path, paths),
            _ if in_list => {}
            _ => paths.push(path),
        }
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| go(name.clone(), value, false)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| go(at.to_string(), value, true))
        }
        _ => {}
    }
}

/// Returns a JSON text in another notation: with white space around everything, with escapes for all characters of
/// names and strings, and with members in another order. The reader has a faster way for names in the order of the
/// description and for strings without escapes. This notation takes the other way for each value.
fn escaped(value: &Value) -> String {
    let string = |text: &str| {
        let units = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
        format!("\"{}\"", units.collect::<String>())
    };
    match value {
        Value::String(text) => format!(" {} ", string(text)),
        Value::Array(items) => format!(" [ {} ] ", items.iter().map(escaped).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let members = members.iter().rev();
            let members = members.map(|(name, value)| format!(" {} \n: {}", string(name), escaped(value)));
            format!("\t{{ {} }} ", members.collect::<Vec<_>>().join(","))
        }
        scalar => format!("\r\n{scalar}\t"),
    }
}

/// Parses strings that are an object or a list. Where a string is declared, an object is kept as it is written, so
/// that its notation is part of the value.
fn without_notation(value: Value) -> Value {
    match value {
        Value::String(text) => match serde_json::from_str(&text) {
            Ok(inner @ (Value::Object(_) | Value::Array(_))) => without_notation(inner),
            _ => Value::String(text),
        },
        Value::Array(items) => items.into_iter().map(without_notation).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, without_notation(value)))
            .collect::<Map<_, _>>()
            .into(),
        scalar => scalar,
    }
}

/// Checks that a response has the same value in both notations.
fn check_notations(operation: &str, response: &Value) {
    let read = |body: &str| {
        let response = fuzz::received(200, http::HeaderMap::new(), body.as_bytes());
        fuzz::call(operation, response).map(without_notation).map_err(|error| error.kind())
    };
    assert_eq!(read(&response.to_string()), read(&escaped(response)), "{operation}: {response}");
}

#[test]
fn a_recorded_response_is_read_alike_in_every_notation() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire/recordings/responses.json");
    let text = fs::read_to_string(file).expect("the recordings are in the repository");
    let recording: Value = serde_json::from_str(&text).expect("a recording is JSON");
    let mut compared = 0;
    for record in recording["records"].as_array().expect("a recording is a list") {
        let case = &record["case"];
        let operation = case["operation"].as_str().expect("a case has an operation");
        let responses =
            case["respond"].as_array().map_or(std::slice::from_ref(&case["respond"]), Vec::as_slice);
        for body in responses.iter().filter_map(|response| response.get("json")) {
            if OPERATIONS.iter().any(|known| known.name == operation) {
                check_notations(operation, body);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 55);
}

/// Checks that a typed response is the same after it was written and read with serde, and in two notations.
fn check_round_trip<O: Operation + Clone>(request: &O, bytes: &[u8], texts: &[String])
where
    O::Response: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let response = Choices { bytes, texts, any_shape: true }.response(O::INFO.name);
    let mock = MockTransport::new().respond(200, response.to_string());
    let read = fuzz::wait(async {
        let builder = ClientBuilder::<Client>::new(&SERVICE).region("cn-shanghai").transport(mock);
        let builder = builder.credentials(Credentials::new("id", fuzz::SECRET)).retry(RetryPolicy::none());
        builder.build().await?.call(request.clone()).await
    });
    let Ok(read) = read else { return };
    let written = serde_json::to_string(&read).expect("a response can be written");
    let read_again: O::Response =
        serde_json::from_str(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
    assert_eq!(read_again, read, "{written}");

    // It is written in the order of the description.
    let in_order: O::Response =
        read_body(written.as_bytes()).unwrap_or_else(|error| panic!("{written}: {error}"));
    assert_eq!(in_order, read, "{written}");
    let escaped = escaped(&serde_json::from_str(&written).expect("what was written is JSON"));
    let escaped: O::Response =
        read_body(escaped.as_bytes()).unwrap_or_else(|error| panic!("{written}: {error}"));
    assert_eq!(escaped, read, "{written}");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_typed_response_is_written_and_read_without_loss(bytes in vec(any::<u8>(), 0..300), texts in texts()) {
        let (bytes, texts) = (&bytes, &texts);
        check_round_trip(&GetUrlUploadInfosRequest::by_job_ids(["a"]), bytes, texts);
        check_round_trip(&GetCategoriesRequest::new(), bytes, texts);
        check_round_trip(&ListMediaBasicInfosRequest::new(), bytes, texts);
        check_round_trip(&ListLivePackageChannelGroupsRequest::new(), bytes, texts);
        check_round_trip(&SearchMediaByHybridRequest::new(), bytes, texts);
        check_round_trip(&GetEventCallbackRequest::new(), bytes, texts);
        check_round_trip(&ListTranscodeJobsRequest::new(), bytes, texts);
        check_round_trip(&GetWorkflowTaskRequest::new(), bytes, texts);
    }
}
