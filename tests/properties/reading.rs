//! Whatever an answer looks like, it is read, or it is an error that has all of it.

use std::fmt::Debug;
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

/// Where the choices that make up an answer come from. When they are used up, every further one
/// is the simplest, so that fewer and smaller bytes are a simpler answer.
struct Choices<'a> {
    bytes: &'a [u8],
    texts: &'a [String],
    /// Whether a value may be of any shape, and not only of the declared one.
    odd: bool,
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

    /// An answer of an operation.
    fn respond(&mut self, operation: &str) -> Value {
        self.value(&METADATA["apis"][operation]["responses"]["200"]["schema"], 0)
    }

    /// A value that the schema describes.
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return self.value(&METADATA["components"]["schemas"][name], depth + 1);
        }
        if self.odd && self.next() % 16 == 15 {
            return self.anything(depth);
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("object"), _) => {
                match (schema["properties"].as_object(), &schema["additionalProperties"]) {
                    (Some(members), _) => {
                        let mut object = Map::new();
                        for (name, member) in members {
                            // The first level is always there, as far as the choices go.
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
            // A list or an object inside a text.
            4 if depth < 4 => json!(self.anything(depth + 1).to_string()),
            _ => self.scalar(),
        }
    }
}

/// Texts, names of members that answers have among them.
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

fn read(operation: &str, answer: &Value) -> alicloud_ice::Result<Value> {
    fuzz::call(operation, fuzz::received(200, http::HeaderMap::new(), answer.to_string().as_bytes()))
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn an_answer_of_any_shape_is_read_or_kept(
        operation in operation(),
        bytes in vec(any::<u8>(), 0..300),
        texts in texts(),
    ) {
        let answer = Choices { bytes: &bytes, texts: &texts, odd: true }.respond(operation);
        fuzz::check_answer(operation, answer.to_string().as_bytes());
    }

    #[test]
    fn an_answer_of_the_declared_shape_loses_nothing(
        operation in operation(),
        bytes in vec(any::<u8>(), 0..300),
        texts in texts(),
    ) {
        let answer = Choices { bytes: &bytes, texts: &texts, odd: false }.respond(operation);
        let read = read(operation, &answer).unwrap_or_else(|error| panic!("{answer}: {error}"));
        let read = as_it_was_said(read, &answer);
        prop_assert_eq!(difference(&read, &answer), None, "{} of {}", operation, answer);
    }

    #[test]
    fn odd_scalars_cost_nothing_else(
        operation in operation(),
        bytes in vec(any::<u8>(), 0..300),
        texts in texts(),
        chosen in vec((any::<Index>(), vec(any::<u8>(), 9)), 1..4),
    ) {
        let answer = Choices { bytes: &bytes, texts: &texts, odd: false }.respond(operation);
        let mut members = Vec::new();
        scalar_members(&answer, String::new(), &mut members);
        prop_assume!(!members.is_empty());
        let (mut expected, mut odd) = (read(operation, &answer).expect("it is of the declared shape"), answer.clone());
        let ways: Vec<&String> = chosen.iter().map(|(at, _)| at.get(&members)).collect();
        for (way, (_, bytes)) in ways.iter().zip(&chosen) {
            let scalar = Choices { bytes, texts: &texts, odd: false }.scalar();
            *odd.pointer_mut(way).expect("it is a way to a member") = scalar;
        }
        let mut found = read(operation, &odd).unwrap_or_else(|error| panic!("{odd}: {error}"));
        for way in ways {
            for value in [&mut expected, &mut found] {
                if let Some(value) = value.pointer_mut(way) {
                    *value = Value::Null;
                }
            }
        }
        prop_assert_eq!(difference(&found, &expected), None, "{} of {}", operation, odd);
    }
}

/// What was read, as the answer said it. In types that requests share, something stands in for
/// what the answer does not have, for there what a request must have is no `Option`; and the
/// description makes a few whole numbers of the metadata fractions.
fn as_it_was_said(read: Value, answer: &Value) -> Value {
    let stands_in = |value: &Value| *value == json!("") || *value == json!(0) || *value == json!(false);
    match (read, answer) {
        (Value::Object(read), Value::Object(answer)) => {
            let members = read.into_iter().map(|(name, value)| match answer.get(&name) {
                Some(given) => (name, as_it_was_said(value, given)),
                None if stands_in(&value) => (name, Value::Null),
                None => (name, as_it_was_said(value, &json!({}))),
            });
            members.collect::<Map<_, _>>().into()
        }
        (Value::Array(read), Value::Array(answer)) if read.len() == answer.len() => {
            read.into_iter().zip(answer).map(|(read, answer)| as_it_was_said(read, answer)).collect()
        }
        (Value::Number(read), Value::Number(answer)) if read.as_f64() == answer.as_f64() && read.is_f64() => {
            Value::Number(answer.clone())
        }
        (read, _) => read,
    }
}

/// The ways to all scalars that are members of objects.
fn scalar_members(value: &Value, way: String, ways: &mut Vec<String>) {
    let mut go = |step: String, value: &Value, in_list: bool| {
        let way = format!("{way}/{}", step.replace('~', "~0").replace('/', "~1"));
        match value {
            Value::Object(_) | Value::Array(_) => scalar_members(value, way, ways),
            _ if in_list => {}
            _ => ways.push(way),
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

/// A typed response that was read, written with serde and read again is the same.
fn same_again<O: Operation + Clone>(request: &O, bytes: &[u8], texts: &[String])
where
    O::Response: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let answer = Choices { bytes, texts, odd: true }.respond(O::INFO.name);
    let script = MockTransport::new().respond(200, answer.to_string());
    let read = fuzz::wait(async {
        let builder = ClientBuilder::<Client>::new(&SERVICE).region("cn-shanghai").transport(script);
        let builder = builder.credentials(Credentials::new("id", fuzz::SECRET)).retry(RetryPolicy::none());
        builder.build().await?.call(request.clone()).await
    });
    let Ok(read) = read else { return };
    let written = serde_json::to_string(&read).expect("a response can be written");
    let again: O::Response =
        serde_json::from_str(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
    assert_eq!(again, read, "{written}");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_typed_response_can_be_stored(bytes in vec(any::<u8>(), 0..300), texts in texts()) {
        let (bytes, texts) = (&bytes, &texts);
        same_again(&GetUrlUploadInfosRequest::by_job_ids(["a"]), bytes, texts);
        same_again(&GetCategoriesRequest::new(), bytes, texts);
        same_again(&ListMediaBasicInfosRequest::new(), bytes, texts);
        same_again(&ListLivePackageChannelGroupsRequest::new(), bytes, texts);
        same_again(&SearchMediaByHybridRequest::new(), bytes, texts);
        same_again(&GetEventCallbackRequest::new(), bytes, texts);
        same_again(&ListTranscodeJobsRequest::new(), bytes, texts);
        same_again(&GetWorkflowTaskRequest::new(), bytes, texts);
    }
}
