//! Where a callback is posted to.

use serde_json::{Map, Value as Json};

use crate::resources::{Completed, Store};

/// The kind of the setting for all callbacks of an account, with the members `CallbackURL`, `CallbackType`,
/// `CallbackQueueName`, `EventTypeList`, `AuthSwitch` and `AuthKey`.
const SETTING: &str = "EventCallback";

/// Where a request may name a receiver in the JSON of its parameter `UserData`.
const OF_REQUEST: &[&str] = &["/NotifyAddress", "/MessageCallback/CallbackURL"];

/// The receiver of a callback.
pub(super) struct Address {
    /// A URL, or the name of a queue.
    pub(super) url: String,
    /// The key with which requests are signed.
    pub(super) key: Option<String>,
}

/// Returns the receiver of an event: that of the request, or the one that is set for all. It is not documented whether
/// that of the request replaces the other one; here it does.
pub(super) fn address(store: &Store, completed: &Completed, event_type: &str) -> Option<Address> {
    let setting = store.setting(SETTING);
    // Nor is it documented whether callbacks to that address are signed. A receiver that requires a signature
    // rejects what has none, and one that expects none ignores it, so they are.
    let key = setting.and_then(auth_key);
    if let Some(url) = of_request(completed) {
        return Some(Address { url, key });
    }
    let setting = setting.filter(|setting| selects(setting, event_type))?;
    let member =
        if text(setting, "CallbackType") == Some("MNS") { "CallbackQueueName" } else { "CallbackURL" };
    let url = text(setting, member).filter(|url| !url.is_empty())?;
    Some(Address { url: url.to_owned(), key })
}

fn of_request(completed: &Completed) -> Option<String> {
    let user_data: Json = serde_json::from_str(text(&completed.values, "UserData")?).ok()?;
    let found = OF_REQUEST.iter().find_map(|path| user_data.pointer(path)?.as_str());
    found.filter(|url| !url.is_empty()).map(str::to_owned)
}

/// Returns whether a setting is for an event. Without a list, it is for all events.
fn selects(setting: &Map<String, Json>, event_type: &str) -> bool {
    match setting.get("EventTypeList") {
        Some(Json::Array(names)) => names.iter().any(|name| name == event_type),
        Some(Json::String(names)) if !names.is_empty() => {
            names.split(',').any(|name| name.trim() == event_type)
        }
        _ => true,
    }
}

fn auth_key(setting: &Map<String, Json>) -> Option<String> {
    let is_on = text(setting, "AuthSwitch") == Some("on");
    text(setting, "AuthKey").filter(|key| is_on && !key.is_empty()).map(str::to_owned)
}

fn text<'a>(values: &'a Map<String, Json>, name: &str) -> Option<&'a str> {
    values.get(name)?.as_str()
}
