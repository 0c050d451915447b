//! The response of every operation: read into its typed form and written again.

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, OperationInfo, RetryPolicy};
use serde_json::{Value, json};
use support::difference;
use tokio::runtime::Runtime;

use crate::examples::Examples;
use crate::mock::client_of;
use crate::operations;

/// Reads responses of an operation into its type, and writes them again.
struct RoundTrip<'a> {
    name: &'static str,
    parameters: &'a Value,
    client: Client,
    mock: MockTransport,
    runtime: Runtime,
}

impl<'a> RoundTrip<'a> {
    fn new(operation: &OperationInfo, examples: &'a Examples) -> Self {
        let mock = MockTransport::new();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        RoundTrip {
            name: operation.name,
            parameters: examples.parameters(operation.name),
            client: client_of(&mock, RetryPolicy::none()),
            mock,
            runtime: runtime.expect("a runtime can be created"),
        }
    }

    fn of(&self, response: &Value, context: &str) -> Value {
        let _ = self.mock.clone().respond(200, response.to_string());
        let call = alicloud_ice::call(&self.client, self.name, self.parameters.clone());
        self.runtime.block_on(call).unwrap_or_else(|error| panic!("{context}: {error}"))
    }
}

#[test]
fn the_response_of_every_operation_is_read_and_written_without_loss() {
    let examples = Examples::new();
    let mut lossless = 0;
    for operation in operations() {
        let response = examples.response(operation.name);
        let written = RoundTrip::new(operation, &examples).of(&response, operation.name);
        assert_same(&written, &response, operation.name);
        lossless += 1;
    }
    println!("{lossless} of 400 responses are read and written without loss");
    assert_eq!(lossless, 400);
}

/// Each scalar in turn has another type, is null, is missing, or has an unknown member beside it. The
/// rest of the response stays as it was.
#[test]
fn one_malformed_scalar_changes_nothing_else() {
    let examples = Examples::new();
    let operations: Vec<_> = operations().collect();
    // This takes most of the time of all tests, so it has two threads.
    let responses: usize = std::thread::scope(|scope| {
        let (first, second) = operations.split_at(operations.len() / 2);
        let check =
            |half: &[&'static OperationInfo]| half.iter().map(|it| check_scalars(it, &examples)).sum();
        let first = scope.spawn(move || -> usize { check(first) });
        let second: usize = check(second);
        first.join().expect("every response of the first half is unchanged") + second
    });
    println!("400 operations lose nothing else, in {responses} responses with one malformed scalar");
    assert!(operations.len() == 400 && responses > 20_000, "{responses}");
}

/// Returns the number of responses that were compared.
fn check_scalars(operation: &OperationInfo, examples: &Examples) -> usize {
    let name = operation.name;
    let response = examples.response(name);
    let round_trip = RoundTrip::new(operation, examples);
    let whole = round_trip.of(&response, name);
    let mut paths = Vec::new();
    scalars(&response, &mut Vec::new(), &mut paths);
    for path in &paths {
        let context = format!("{name}: {path:?}");
        let mut expected = whole.clone();
        remove(&mut expected, path);
        for change in CHANGES {
            let mut malformed = response.clone();
            change(&mut malformed, path);
            let mut found = round_trip.of(&malformed, &context);
            remove(&mut found, path);
            assert_same(&found, &expected, &context);
        }
    }
    paths.len() * CHANGES.len()
}

fn assert_same(found: &Value, expected: &Value, context: &str) {
    if let Some(difference) = difference(found, expected) {
        panic!("{context}: {difference}");
    }
}

const CHANGES: &[fn(&mut Value, &[Step])] = &[
    // A string instead of a number, and a number instead of a string: these can still be read.
    |response, path| {
        set(response, path, |value| match value {
            Value::String(text) => text.parse::<i64>().map_or(json!(7), Value::from),
            other => Value::String(other.to_string()),
        })
    },
    // These cannot, as a number, as a boolean, or as either and an enum.
    |response, path| set(response, path, |_| json!("malformed")),
    |response, path| set(response, path, |_| json!(1e300)),
    |response, path| set(response, path, |_| json!({"malformed": [1]})),
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

/// Collects the paths of all scalars.
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
        // The end of a recursive schema, which is no scalar.
        Value::Null => {}
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
