//! The examples of the documentation and of the vendor, with the same structure and values of our own.

use alicloud_ice::types::Timeline;
use alicloud_ice::{InString, Json};
use serde::Deserialize;
use serde_json::Number;

use crate::findings;

#[derive(Deserialize)]
struct Example {
    name: String,
    /// Whether it is from the documentation, and not from the vendor's tools.
    documented: bool,
    timeline: Json,
}

fn examples() -> Vec<Example> {
    serde_json::from_str(include_str!("examples.json")).unwrap()
}

/// A document in which a number in a string is a number, and what is `null` is missing: older examples write
/// `"Gain": "0"`.
fn normalized(document: &Json) -> Json {
    match document {
        Json::Array(items) => items.iter().map(normalized).collect(),
        Json::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            Json::Object(members.map(|(name, value)| (name.clone(), normalized(value))).collect())
        }
        Json::Number(number) => number.as_f64().and_then(Number::from_f64).map_or(Json::Null, Json::Number),
        Json::String(text) => match text.parse::<f64>().ok().and_then(Number::from_f64) {
            Some(number) => Json::Number(number),
            None => document.clone(),
        },
        other => other.clone(),
    }
}

#[test]
fn each_example_goes_through_the_types_without_loss() {
    let examples = examples();
    assert!(examples.iter().filter(|example| example.documented).count() >= 37);
    for Example { name, timeline, .. } in &examples {
        let text: InString<Timeline> = InString::raw(timeline.to_string());
        let typed = text.value().unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = serde_json::to_value(&typed).unwrap();
        assert_eq!(normalized(&written), normalized(timeline), "{name}");
        let strict: Timeline =
            serde_json::from_value(written).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(strict, typed, "{name}");
    }
}

/// Returns what the checks find in the examples.
fn found(documented: bool) -> String {
    let examples = examples().into_iter().filter(|example| example.documented == documented);
    let reports = examples.filter_map(|Example { name, timeline, .. }| {
        let findings = findings(&timeline);
        (!findings.is_empty()).then(|| format!("{name}\n    {}\n", findings.join("\n    ")))
    });
    reports.collect()
}

/// They should be few: the documentation does not contradict itself often.
#[test]
fn the_examples_of_the_documentation_have_few_findings() {
    insta::assert_snapshot!("documented", found(true));
}

/// The examples of the vendor use members that the documentation does not have, and that the types describe.
#[test]
fn the_examples_of_the_vendor_have_few_findings() {
    insta::assert_snapshot!("vendor", found(false));
}
