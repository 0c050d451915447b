//! The documents of events, made from their descriptions and from what is known about the work that was done.

use alicloud_catalogue::{Event, Field, Shape, TypeKind};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value as Json, json};

use super::address::address;
use crate::account::Account;
use crate::product::Catalogue;
use crate::resources::Completed;
use crate::response::{Times, member, sample_members, set};
use crate::signature::sha256_hex;

/// What a callback is made from.
pub(crate) struct Made {
    pub(crate) event_type: String,
    pub(crate) url: String,
    pub(crate) key: Option<String>,
    pub(crate) body: Json,
    pub(crate) clock_offset: SignedDuration,
}

/// Returns the callbacks of what was completed in an account since the last time.
pub(crate) fn make(catalogue: &Catalogue, name: &str, account: &mut Account) -> Vec<Made> {
    let now = account.now();
    let mut made = Vec::new();
    for completed in std::mem::take(&mut account.store.completed) {
        for event in catalogue.caused_by(&completed.operation) {
            let Some(address) = address(&account.store, &completed, &event.name) else { continue };
            made.push(Made {
                event_type: event.name.clone(),
                url: address.url,
                key: address.key,
                body: json!({
                    "EventType": event.name,
                    "UserId": user_id(name),
                    "EventTime": now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
                    "MessageBody": body(event, &completed, now),
                }),
                clock_offset: account.clock_offset,
            });
        }
    }
    made
}

/// Returns the members of an event: examples, and what is known in their place. What the request has not set is left
/// out, and of failed work what is not known.
fn body(event: &Event, completed: &Completed, now: Timestamp) -> Map<String, Json> {
    let mut body = sample_members(&event.body, &event.types, Times::all(now));
    let failure = completed.failure.as_ref();
    let documents = if failure.is_none() { documents(&completed.values) } else { Vec::new() };
    for field in &event.body {
        let name = &field.name;
        let error = failure.map(|failure| (failure.code.as_str(), failure.message.as_str()));
        let error = error.unwrap_or_default();
        let of_error = if name.ends_with("Code") { error.0 } else { error.1 };
        let in_documents = || documents.iter().find_map(|document| document.get(name));
        match member(&completed.values, name).or_else(in_documents) {
            _ if name == "Status" => set(&mut body, name, &status(event, field, failure.is_some()).into()),
            // It is an empty string if there was no error.
            _ if name.starts_with("Error") => set(&mut body, name, &of_error.into()),
            Some(value) => set(&mut body, name, value),
            None if failure.is_some() || completed.unset.contains(name) => drop(body.remove(name)),
            None => {}
        }
    }
    body
}

/// Returns the parameters that are documents, such as the settings of an output with its URL. What `UserData` contains is
/// the caller's own.
fn documents(values: &Map<String, Json>) -> Vec<Map<String, Json>> {
    let texts = values.iter().filter(|(name, _)| *name != "UserData").filter_map(|(_, value)| value.as_str());
    let documents = texts.filter(|text| text.trim_start().starts_with('{'));
    documents.filter_map(|text| serde_json::from_str(text).ok()).collect()
}

/// Returns the status of work that has succeeded or failed. An event that knows neither has one for all.
fn status(event: &Event, field: &Field, has_failed: bool) -> String {
    let wanted = if has_failed { "Fail" } else { "Success" };
    let kind = match field.shape.innermost() {
        Shape::Named(path) => event.types.get(path).map(|found| &found.kind),
        _ => None,
    };
    let values = kind.and_then(TypeKind::values).unwrap_or_default();
    let value = values.iter().find(|known| known.value == wanted).or(values.first());
    value.map_or(wanted, |known| &known.value).to_owned()
}

/// Returns the number of an account: 16 digits, which a number in JSON can have.
fn user_id(account: &str) -> u64 {
    const FIRST: u64 = 1_000_000_000_000_000;
    let digest = sha256_hex(account.as_bytes());
    let number = digest.get(..15).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or_default();
    FIRST + number % (8 * FIRST)
}
