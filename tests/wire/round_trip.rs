//! The response of every operation: read into its typed form and written again.

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials};
use serde_json::{Value, json};
use support::difference;

use crate::examples::Examples;
use crate::operations;

/// Reads a response of an operation into its type, and writes it again.
async fn round_trip(operation: &str, parameters: &Value, response: &Value) -> alicloud_ice::Result<Value> {
    let mock = MockTransport::new().respond(200, response.to_string());
    let builder = Client::builder().region("cn-shanghai").transport(mock).validate_requests(false);
    let client = builder.credentials(Credentials::new("id", "secret")).build().await?;
    alicloud_ice::call(&client, operation, parameters.clone()).await
}

#[tokio::test]
async fn the_response_of_every_operation_is_read_and_written_without_loss() {
    let examples = Examples::new();
    let mut lossless = 0;
    for operation in operations() {
        let name = operation.name;
        let response = examples.response(name);
        let written = round_trip(name, examples.parameters(name), &response).await;
        assert_same(&written.unwrap_or_else(|error| panic!("{error}")), &response, name);
        lossless += 1;
    }
    println!("{lossless} of 400 responses are read and written without loss");
    assert_eq!(lossless, 400);
}

/// Each scalar in turn has the type of its neighbour, is null, is missing, or has an unknown member
/// beside it. The rest of the response stays as it was.
#[tokio::test]
async fn one_malformed_scalar_changes_nothing_else() {
    let examples = Examples::new();
    let (mut unchanged, mut responses) = (0, 0);
    for operation in operations() {
        let name = operation.name;
        let response = examples.response(name);
        let parameters = examples.parameters(name);
        let mut paths = Vec::new();
        scalars(&response, &mut Vec::new(), &mut paths);
        let whole = round_trip(name, parameters, &response).await.unwrap_or_else(|error| panic!("{error}"));
        for path in paths {
            for change in CHANGES {
                let mut malformed = response.clone();
                change(&mut malformed, &path);
                let written = round_trip(name, parameters, &malformed).await;
                let mut found = written.unwrap_or_else(|error| panic!("{path:?}: {error}"));
                let mut expected = whole.clone();
                remove(&mut expected, &path);
                remove(&mut found, &path);
                assert_same(&found, &expected, &format!("{name}: {path:?}"));
                responses += 1;
            }
        }
        unchanged += 1;
    }
    println!(
        "{unchanged} of 400 operations lose nothing else, in {responses} responses with one malformed scalar"
    );
    assert_eq!(unchanged, 400);
}

fn assert_same(found: &Value, expected: &Value, context: &str) {
    if let Some(difference) = difference(found, expected) {
        panic!("{context}: {difference}");
    }
}

const CHANGES: &[fn(&mut Value, &[Step])] = &[
    |response, path| {
        set(response, path, |value| match value {
            Value::String(text) => text.parse::<i64>().map_or(json!(7), Value::from),
            other => Value::String(other.to_string()),
        })
    },
    |response, path| set(response, path, |_| Value::Null),
    remove,
    |response, path| {
        if let Some((Step::Name(_), parent)) = path.split_last()
            && let Some(Value::Object(members)) = at(response, parent)
        {
            members.insert("UnknownMember".to_owned(), json!({"a": [1]}));
        }
    },
];

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Name(String),
    Item(usize),
}

fn scalars(value: &Value, path: &mut Vec<Step>, paths: &mut Vec<Vec<Step>>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                path.push(Step::Name(name.clone()));
                scalars(member, path, paths);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Step::Item(index));
                scalars(item, path, paths);
                path.pop();
            }
        }
        _ => paths.push(path.clone()),
    }
}

fn at<'v>(value: &'v mut Value, path: &[Step]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match step {
        Step::Name(name) => value.get_mut(name),
        Step::Item(index) => value.get_mut(index),
    })
}

fn set(value: &mut Value, path: &[Step], change: impl FnOnce(&Value) -> Value) {
    if let Some(found) = at(value, path) {
        *found = change(found);
    }
}

fn remove(value: &mut Value, path: &[Step]) {
    let Some((last, parent)) = path.split_last() else { return };
    match (at(value, parent), last) {
        (Some(Value::Object(members)), Step::Name(name)) => drop(members.remove(name)),
        // The items after it keep their places.
        (Some(Value::Array(items)), Step::Item(index)) => {
            if let Some(item) = items.get_mut(*index) {
                *item = Value::Null;
            }
        }
        _ => {}
    }
}
