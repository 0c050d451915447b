//! Every operation's answer: made of the examples of the metadata, read into the typed
//! response and written again.

use std::collections::BTreeMap;

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials};
use serde_json::{Map, Value, json};
use support::{difference, metadata};

use crate::{choices, list, operations, recorded, text};

/// A client whose one answer is this, and what an operation makes of it.
async fn read(operation: &str, parameters: &Value, answer: &Value) -> alicloud_ice::Result<Value> {
    let script = MockTransport::new().respond(200, answer.to_string());
    let builder = Client::builder().region("cn-shanghai").transport(script).validate_requests(false);
    let client = builder.credentials(Credentials::new("id", "secret")).build().await?;
    alicloud_ice::call(&client, operation, parameters.clone()).await
}

#[tokio::test]
async fn every_answer_is_read_and_written_without_loss() {
    let (metadata, all_parameters) = (metadata(), parameters());
    let mut read_well = 0;
    for operation in operations() {
        let name = operation.name;
        let answer = answer(&metadata, name);
        let parameters = &all_parameters[name];
        let written = read(name, parameters, &answer).await.unwrap_or_else(|error| panic!("{error}"));
        same(&written, &answer, name);
        read_well += 1;
    }
    println!("{read_well} of 400 answers read and written without loss");
    assert_eq!(read_well, 400);
}

/// Each scalar in turn becomes its neighbour: a number as text, a text as a number, null,
/// missing, and something beside it that nobody knows. The rest of the answer stays.
#[tokio::test]
async fn one_odd_scalar_costs_nothing_else() {
    let (metadata, all_parameters) = (metadata(), parameters());
    let (mut proven, mut answers) = (0, 0);
    for operation in operations() {
        let name = operation.name;
        let answer = answer(&metadata, name);
        let parameters = &all_parameters[name];
        let mut ways = Vec::new();
        scalars(&answer, &mut Vec::new(), &mut ways);
        let whole = read(name, parameters, &answer).await.unwrap_or_else(|error| panic!("{error}"));
        for way in ways {
            for change in CHANGES {
                let mut odd = answer.clone();
                change(&mut odd, &way);
                let written =
                    read(name, parameters, &odd).await.unwrap_or_else(|error| panic!("{way:?}: {error}"));
                let (mut expected, mut found) = (whole.clone(), written);
                remove(&mut expected, &way);
                remove(&mut found, &way);
                same(&found, &expected, &format!("{name}: {way:?}"));
                answers += 1;
            }
        }
        proven += 1;
    }
    println!("{proven} of 400 operations lose nothing else: {answers} answers with one odd scalar each");
    assert_eq!(proven, 400);
}

fn same(found: &Value, expected: &Value, what: &str) {
    if let Some(difference) = difference(found, expected) {
        panic!("{what}: {difference}");
    }
}

const CHANGES: &[fn(&mut Value, &[Step])] = &[
    |answer, way| {
        set(answer, way, |value| match value {
            Value::String(text) => text.parse::<i64>().map_or(json!(7), Value::from),
            other => Value::String(other.to_string()),
        })
    },
    |answer, way| set(answer, way, |_| Value::Null),
    remove,
    |answer, way| {
        if let Some((Step::Name(_), parent)) = way.split_last()
            && let Some(Value::Object(members)) = at(answer, parent)
        {
            members.insert("NobodyKnows".to_owned(), json!({"a": [1]}));
        }
    },
];

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Name(String),
    Item(usize),
}

fn scalars(value: &Value, way: &mut Vec<Step>, ways: &mut Vec<Vec<Step>>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                way.push(Step::Name(name.clone()));
                scalars(member, way, ways);
                way.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                way.push(Step::Item(index));
                scalars(item, way, ways);
                way.pop();
            }
        }
        _ => ways.push(way.clone()),
    }
}

fn at<'v>(value: &'v mut Value, way: &[Step]) -> Option<&'v mut Value> {
    way.iter().try_fold(value, |value, step| match step {
        Step::Name(name) => value.get_mut(name),
        Step::Item(index) => value.get_mut(index),
    })
}

fn set(value: &mut Value, way: &[Step], change: impl FnOnce(&Value) -> Value) {
    if let Some(found) = at(value, way) {
        *found = change(found);
    }
}

fn remove(value: &mut Value, way: &[Step]) {
    let Some((last, parent)) = way.split_last() else { return };
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

/// An answer of an operation, made of the examples of its schema.
fn answer(metadata: &Value, operation: &str) -> Value {
    example(metadata, &metadata["apis"][operation]["responses"]["200"]["schema"], &mut BTreeMap::new())
}

/// Parameters of each operation, as they were recorded.
fn parameters() -> BTreeMap<String, Value> {
    let recording = recorded("all_operations.json");
    let records = list(&recording, "records").iter().map(|record| {
        let name = text(record, "operation");
        (name.to_owned(), choices(name, &record["params"]).swap_remove(0))
    });
    records.collect()
}

fn example(metadata: &Value, schema: &Value, open: &mut BTreeMap<String, usize>) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let depth = open.entry(name.to_owned()).or_default();
        if *depth == 2 {
            return Value::Null;
        }
        *depth += 1;
        let made = example(metadata, &metadata["components"]["schemas"][name], open);
        *open.get_mut(name).expect("it was put there above") -= 1;
        return made;
    }
    let given = schema["example"].as_str();
    let trimmed = given.unwrap_or_default().trim();
    match schema["type"].as_str() {
        Some("object") => match (schema["properties"].as_object(), &schema["additionalProperties"]) {
            (Some(members), _) => members
                .iter()
                .map(|(name, member)| (name.clone(), example(metadata, member, open)))
                .collect::<Map<_, _>>()
                .into(),
            (None, values @ Value::Object(_)) => json!({"key": example(metadata, values, open)}),
            _ => json!({"key": "value"}),
        },
        Some("array") => Value::Array(vec![example(metadata, &schema["items"], open)]),
        // Some integers have examples with fractions: see the corrections of the metadata.
        Some("integer" | "number") => match (trimmed.parse::<i64>(), trimmed.parse::<f64>()) {
            (Ok(whole), _) => json!(whole),
            (_, Ok(number)) => json!(number),
            _ => json!(12),
        },
        Some("boolean") => Value::Bool(trimmed != "false"),
        Some("string") => json!(given.unwrap_or("text")),
        _ => json!({"any": ["thing", 1]}),
    }
}
