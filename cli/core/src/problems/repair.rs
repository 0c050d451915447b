//! Replaces what the SDK rejects in a value by what it accepts, so that it finds the next problem of the value.

use alicloud_catalogue::{Field, Operation, Shape};
use serde_json::{Map, Value as Json};

use crate::notation::{members_of, names_of, structure_of};
use crate::skeleton::of_field;

/// Repairs the value of a parameter, or of a member, at a path below it. Returns whether the path leads to a value.
pub(super) fn repair(operation: &Operation, field: &Field, value: &mut Json, path: &str) -> bool {
    if path.is_empty() {
        *value = of_field(operation, field).into();
        return true;
    }
    // A document may be given as a string.
    if let Json::String(text) = value
        && let Ok(document) = serde_json::from_str(text)
    {
        *value = document;
    }
    let inner = |shape: &Shape| Field { shape: shape.clone(), ..field.clone() };
    match (&field.shape, value) {
        (Shape::List(item), Json::Array(items)) => {
            let step = path.strip_prefix('[').and_then(|path| path.split_once(']'));
            let Some((index, rest)) = step else { return false };
            let item_value = index.parse().ok().and_then(|index: usize| items.get_mut(index));
            item_value.is_some_and(|value| repair(operation, &inner(item), value, rest))
        }
        (Shape::Map(entry), Json::Object(entries)) => {
            let found = entries.iter_mut().find_map(|(name, value)| Some((value, below(path, name)?)));
            found.is_some_and(|(value, rest)| repair(operation, &inner(entry), value, rest))
        }
        (shape @ Shape::Named(_), Json::Object(members)) => {
            let known = members_of(operation, shape).into_iter();
            let known = known.filter_map(|field| Some((field, below(path, &field.name)?))).next();
            if let Some((field, rest)) = known {
                let member = members.entry(field.name.clone()).or_insert(Json::Null);
                return repair(operation, field, member, rest);
            }
            let mut fields =
                structure_of(operation, shape).into_iter().flat_map(|structure| &structure.fields);
            let is_choice = |field: &&Field| below(path, &names_of(operation, field)) == Some("");
            if let Some(choice) = fields.find(is_choice) {
                return repair_choice(operation, choice, members);
            }
            let before = members.len();
            members.retain(|name, _| below(path, name).is_none());
            members.len() < before
        }
        _ => false,
    }
}

/// Leaves only one alternative of a choice in an object, or adds one if there is none.
fn repair_choice(operation: &Operation, choice: &Field, members: &mut Map<String, Json>) -> bool {
    let alternatives = operation.alternatives(choice);
    let is_given = |field: &&&Field| members.get(&field.name).is_some_and(|value| !value.is_null());
    let Some(kept) = alternatives.iter().find(is_given).or(alternatives.first()) else { return false };
    let value = members.remove(&kept.name).filter(|value| !value.is_null());
    for alternative in &alternatives {
        members.remove(&alternative.name);
    }
    members.insert(kept.name.clone(), value.unwrap_or_else(|| of_field(operation, kept).into()));
    true
}

/// Returns the rest of a path below the member of this name, if it leads there.
fn below<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let rest = path.strip_prefix('.')?.strip_prefix(name)?;
    (rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::problems::tests::{each_operation, lines, odd_values, whole};
    use crate::problems::{Finding, Level, alone, problems};
    use crate::skeleton::required_parameters;
    use crate::testing::ICE;
    use crate::testing::clips;

    /// The SDK stops at the first one of them.
    #[test]
    fn all_members_of_a_value_that_the_sdk_rejects_are_found_at_once() {
        let mut all = 0;
        each_operation(|info, operation| {
            let required = required_parameters(operation);
            let whole = whole(operation);
            for field in operation.sent_parameters() {
                let (value, path) = match whole.get(&field.name) {
                    Some(value @ Json::Object(_)) => (value.clone(), field.name.clone()),
                    // The problems are in the second item, after a good one.
                    Some(Json::Array(items)) if items[0].is_object() => {
                        (json!([items[0], items[0]]), format!("{}[1]", field.name))
                    }
                    _ => continue,
                };
                let members = |value: &Json| value.get(1).unwrap_or(value).as_object().unwrap().clone();
                let with = |members: Map<String, Json>| match value.get(0) {
                    Some(first) => json!([first, members]),
                    None => Json::Object(members),
                };
                let is_rejected = |name: &String, odd: &Json| {
                    let mut members = members(&value);
                    members.insert(name.clone(), odd.clone());
                    !info.problems(&alone(operation, &required, field, &with(members))).is_empty()
                };
                let mut odd = members(&value);
                let odd_value = |name: &String| odd_values().into_iter().find(|odd| is_rejected(name, odd));
                let unknown = ["Zzyx".to_owned(), "Zzzyx".to_owned()];
                let names: Vec<String> = odd.keys().cloned().chain(unknown).collect();
                let rejected: Vec<(String, Json)> =
                    names.into_iter().filter_map(|name| Some((name.clone(), odd_value(&name)?))).collect();
                odd.extend(rejected.clone());
                let found =
                    problems(&ICE, info, operation, &Map::from_iter([(field.name.clone(), with(odd))]));
                for (name, odd) in &rejected {
                    let path = format!("{path}.{name}");
                    let is_at =
                        |finding: &&Finding| finding.level == Level::Error && finding.path.starts_with(&path);
                    assert!(
                        found.iter().any(|finding| is_at(&finding)),
                        "{} {path} {odd}: {found:?}",
                        info.name
                    );
                }
                all += rejected.len();
            }
        });
        assert!(all > 300, "{all}");
    }

    #[test]
    fn problems_behind_one_in_a_list_a_document_or_a_required_member_are_found() {
        let settings =
            json!([null, 7, {"Name": "a"}, {"AudioCodec": "AAC"}, {"Name": "a", "Nmae": 2, "Zebra": 1}]);
        let expected = [
            "error AudioSettings[0]: expected a list without `null` items, found null",
            "error AudioSettings[1]: expected an object, found a number",
            "error AudioSettings[3].Name: missing field",
            "error AudioSettings[4].Nmae: unknown field; did you mean `Name`?",
            "error AudioSettings[4].Zebra: unknown field",
        ];
        for settings in [json!(settings.to_string()), settings] {
            let found = lines("CreateMediaLiveChannel", json!({"AudioSettings": settings}));
            let found: Vec<&String> =
                found.iter().filter(|line| line.starts_with("error AudioSettings")).collect();
            assert_eq!(found, expected);
        }
    }

    /// The path of a choice has the names of its alternatives.
    #[test]
    fn one_alternative_of_a_choice_is_left_or_added() {
        let operation = clips();
        let field = operation.sent_parameters().next().unwrap();
        let repaired = |clip: Json| {
            let mut value = json!([clip]);
            assert!(repair(&operation, field, &mut value, "[0].MediaId or MediaURL"));
            value[0].take()
        };
        assert_eq!(repaired(json!({"MediaId": null, "MediaURL": "a"})), json!({"MediaURL": "a"}));
        assert_eq!(repaired(json!({"MediaURL": "a", "MediaId": "b"})), json!({"MediaId": "b"}));
        assert_eq!(repaired(json!({"Time": 5})), json!({"MediaId": "<MediaId>", "Time": 5}));
    }

    #[test]
    fn at_most_a_hundred_problems_of_a_value_are_looked_for() {
        let settings: Vec<Json> = (0..1000).map(Json::from).collect();
        let found = lines("CreateMediaLiveChannel", json!({"AudioSettings": settings}));
        assert_eq!(found.iter().filter(|line| line.contains("AudioSettings[")).count(), 100);
    }
}
