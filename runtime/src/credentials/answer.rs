//! Reading JSON that holds secrets.

use jiff::Timestamp;
use secrecy::zeroize::Zeroize;
use serde_json::Value;

use super::Credentials;

/// JSON that may hold secrets. Its texts are wiped when it is dropped, and it has no `Debug`.
pub(super) struct SecretJson(Value);

impl SecretJson {
    /// Reads a document, or tells where it is broken; the text itself is not told.
    pub(super) fn parse(text: &[u8]) -> Result<Self, String> {
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
        serde_json::from_slice(text)
            .map(SecretJson)
            .map_err(|error| format!("not JSON at line {} column {}", error.line(), error.column()))
    }

    pub(super) fn value(&self) -> &Value {
        &self.0
    }

    pub(super) fn value_mut(&mut self) -> &mut Value {
        &mut self.0
    }
}

impl Drop for SecretJson {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        _ => {}
    }
}

/// A member that is a text and not empty.
pub(super) fn text<'v>(object: &'v Value, name: &str) -> Option<&'v str> {
    object.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A member that must be there, or what is wrong with it.
pub(super) fn required<'v>(object: &'v Value, name: &str) -> Result<&'v str, String> {
    text(object, name).ok_or_else(|| format!("`{name}` is missing, empty or no text"))
}

/// A time that must be there, or what is wrong with it.
pub(super) fn time(object: &Value, name: &str) -> Result<Timestamp, String> {
    required(object, name)?.parse().map_err(|_| format!("`{name}` is no time such as `2030-01-02T03:04:05Z`"))
}

/// Temporary keys in the names of Alibaba Cloud's services, or what is wrong with them.
pub(super) fn temporary_keys(object: &Value) -> Result<Credentials, String> {
    let (id, secret) = (required(object, "AccessKeyId")?, required(object, "AccessKeySecret")?);
    let token = required(object, "SecurityToken")?;
    Ok(Credentials::new(id, secret).with_security_token(token).expires_at(time(object, "Expiration")?))
}
