//! Known values in place of examples.

use std::collections::VecDeque;

use serde_json::{Map, Value as Json};

use super::fresh::{Ids, is_id};

/// Sets the members that have the names of parameters to their values: a response repeats what was requested.
pub(crate) fn echo(response: &mut Map<String, Json>, parameters: &Map<String, Json>) {
    for (name, value) in parameters {
        set(response, name, value);
    }
}

/// Sets a member to a value, where the name stands nearest to the root. Lists are not searched. A value that cannot
/// be written like the example is left out.
pub(crate) fn set(object: &mut Map<String, Json>, name: &str, value: &Json) {
    if let Some((holder, name)) = shallowest(object, name)
        && let Some(member) = holder.get_mut(&name)
        && let Some(value) = written_as(member, value)
    {
        *member = value;
    }
}

/// Removes a member, where the name stands nearest to the root. Lists are not searched.
pub(crate) fn remove(object: &mut Map<String, Json>, name: &str) {
    if let Some((holder, name)) = shallowest(object, name) {
        holder.remove(&name);
    }
}

/// Returns a member, where the name stands nearest to the root. Lists are not searched.
pub(crate) fn member<'a>(object: &'a Map<String, Json>, name: &str) -> Option<&'a Json> {
    let mut level = VecDeque::from([object]);
    while let Some(object) = level.pop_front() {
        if let Some(name) = spelling(object, name) {
            return object.get(&name);
        }
        level.extend(object.values().filter_map(Json::as_object));
    }
    None
}

/// Sets all members of a name to a value, also those in lists.
pub(crate) fn set_all(value: &mut Json, name: &str, to: &Json) {
    match value {
        Json::Object(object) => {
            for (member, value) in object {
                match written_as(value, to).filter(|_| member == name) {
                    Some(to) => *value = to,
                    None => set_all(value, name, to),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| set_all(item, name, to)),
        _ => {}
    }
}

/// Replaces the IDs nearest to the root that the request does not have by new ones.
pub(crate) fn fresh_ids(response: &mut Map<String, Json>, parameters: &Map<String, Json>, ids: &mut Ids) {
    let is_made = |name: &String| is_id(name) && !parameters.contains_key(name);
    let mut level: Vec<&mut Map<String, Json>> = vec![response];
    while !level.is_empty() && !level.iter().any(|object| object.keys().any(is_made)) {
        level = level
            .into_iter()
            .flat_map(|object| object.values_mut().filter_map(Json::as_object_mut))
            .collect();
    }
    for (name, value) in level.into_iter().flatten() {
        if is_made(name) && (value.is_string() || value.is_number()) {
            *value = ids.next_like(value);
        }
    }
}

/// The words with which the names of members begin that report failures.
const FAILURES: &[&str] = &["Error", "Fail", "Forbidden", "Ignored", "NonExist"];

/// Removes what reports failures from a sample, except for the members to keep: their examples would look like the failure
/// of a request that has succeeded. Lists are empty then.
pub(crate) fn remove_failures(sample: &mut Map<String, Json>, keep: &[&str]) {
    let is_failure = |name: &str| {
        !keep.contains(&name)
            && (name.contains("Error") || FAILURES.iter().any(|word| name.starts_with(word)))
    };
    sample.retain(|name, value| !is_failure(name) || value.is_array() || value.is_object());
    for (name, value) in sample {
        match value {
            Json::Array(items) if is_failure(name) => items.clear(),
            Json::Object(members) if is_failure(name) => {
                members.values_mut().filter_map(Json::as_array_mut).for_each(Vec::clear);
            }
            Json::Array(items) => {
                items.iter_mut().filter_map(Json::as_object_mut).for_each(|item| remove_failures(item, keep))
            }
            Json::Object(members) => remove_failures(members, keep),
            _ => {}
        }
    }
}

/// Returns the object nearest to the root that has a member of this name, and the name as it is spelt there. Lists are not
/// searched.
fn shallowest<'a>(
    object: &'a mut Map<String, Json>,
    name: &str,
) -> Option<(&'a mut Map<String, Json>, String)> {
    let mut level: VecDeque<&mut Map<String, Json>> = VecDeque::from([object]);
    while let Some(object) = level.pop_front() {
        if let Some(name) = spelling(object, name) {
            return Some((object, name));
        }
        level.extend(object.values_mut().filter_map(Json::as_object_mut));
    }
    None
}

/// Returns the name of a member. Operations spell the same one differently, as in `CoverUrl` and `CoverURL`.
fn spelling(object: &Map<String, Json>, name: &str) -> Option<String> {
    let is_same = |known: &&String| known.eq_ignore_ascii_case(name);
    object.get_key_value(name).map(|(name, _)| name).or_else(|| object.keys().find(is_same)).cloned()
}

/// Returns a value in the JSON type of an example.
fn written_as(example: &Json, value: &Json) -> Option<Json> {
    match (example, value) {
        (Json::String(_), Json::String(_)) | (Json::Null, _) => Some(value.clone()),
        // A list is written with commas, unless the example is JSON.
        (Json::String(text), Json::Array(items))
            if !text.starts_with('[') && items.iter().all(Json::is_string) =>
        {
            Some(items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(",").into())
        }
        (Json::String(_), other) => Some(other.to_string().into()),
        (Json::Number(_), Json::String(text)) => text.parse::<serde_json::Number>().ok().map(Json::from),
        (Json::Bool(_), Json::String(text)) => text.parse::<bool>().ok().map(Json::from),
        (Json::Array(_) | Json::Object(_), Json::String(text)) => {
            serde_json::from_str(text).ok().and_then(|value| written_as(example, &value))
        }
        (Json::Array(examples), Json::Array(items)) => Some(match examples.first() {
            Some(example) => items.iter().filter_map(|item| written_as(example, item)).collect(),
            None => value.clone(),
        }),
        // A request may have members that a response has not.
        (Json::Object(examples), Json::Object(members)) if !examples.is_empty() => {
            let known = members
                .iter()
                .filter_map(|(name, value)| Some((name.clone(), written_as(examples.get(name)?, value)?)));
            Some(known.collect::<Map<_, _>>().into())
        }
        (example, value) => {
            (std::mem::discriminant(example) == std::mem::discriminant(value)).then(|| value.clone())
        }
    }
}
