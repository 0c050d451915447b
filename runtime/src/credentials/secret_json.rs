//! JSON that contains secrets.

use secrecy::zeroize::Zeroize;
use serde_json::Value;

use super::credential::Credentials;
use super::expiration::expiration;

const MAX_BYTES: usize = 1 << 20;

/// JSON that may contain secrets. Its strings are zeroized when it is dropped, and it has no
/// `Debug`.
pub(super) struct SecretJson(Value);

impl SecretJson {
    /// Parses a document.
    ///
    /// # Errors
    /// The document is longer than 1 MiB or nested more than 127 levels deep, or the position at which
    /// it is not JSON. The message of `serde_json` is left out, because it may quote the text.
    pub(super) fn parse(text: &[u8]) -> Result<Self, String> {
        if text.len() > MAX_BYTES {
            return Err(format!("longer than {MAX_BYTES} bytes"));
        }
        serde_json::from_slice(without_byte_order_mark(text)).map(SecretJson).map_err(not_json)
    }

    /// Parses the JSON at the beginning of a text, and ignores what follows.
    ///
    /// # Errors
    /// The same as those of [`parse`](Self::parse), except for the length.
    pub(super) fn parse_first(text: &[u8]) -> Result<Self, String> {
        let mut values = serde_json::Deserializer::from_slice(without_byte_order_mark(text)).into_iter();
        match values.next() {
            Some(first) => first.map(SecretJson).map_err(not_json),
            None => Err("empty".to_owned()),
        }
    }

    pub(super) fn value(&self) -> &Value {
        &self.0
    }

    pub(super) fn value_mut(&mut self) -> &mut Value {
        &mut self.0
    }
}

/// Returns whether a text is the beginning of JSON, but not all of it.
pub(super) fn is_cut_off(text: &[u8]) -> bool {
    let parsed = serde_json::from_slice::<serde::de::IgnoredAny>(without_byte_order_mark(text));
    parsed.is_err_and(|error| error.is_eof())
}

fn without_byte_order_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)
}

#[expect(clippy::needless_pass_by_value, reason = "the argument of `map_err`")]
fn not_json(error: serde_json::Error) -> String {
    format!("not JSON at line {} column {}", error.line(), error.column())
}

impl From<Value> for SecretJson {
    fn from(value: Value) -> Self {
        SecretJson(value)
    }
}

impl Drop for SecretJson {
    fn drop(&mut self) {
        zeroize(&mut self.0);
    }
}

fn zeroize(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(zeroize),
        Value::Object(members) => members.values_mut().for_each(zeroize),
        _ => {}
    }
}

/// Returns a member that is a string and not empty.
pub(super) fn text<'v>(object: &'v Value, name: &str) -> Option<&'v str> {
    object.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// Returns a required member, or the reason why it is invalid.
pub(super) fn required<'v>(object: &'v Value, name: &str) -> Result<&'v str, String> {
    text(object, name).ok_or_else(|| format!("`{name}` is missing, empty or not a string"))
}

/// Reads temporary credentials under the names that all services of Alibaba Cloud use, or returns
/// the reason why they are invalid.
pub(super) fn temporary_credentials(object: &Value) -> Result<Credentials, String> {
    let (id, secret) = (required(object, "AccessKeyId")?, required(object, "AccessKeySecret")?);
    let token = required(object, "SecurityToken")?;
    let credentials = Credentials::new(id, secret).with_security_token(token);
    Ok(credentials.with_expiration(expiration(object, "Expiration")))
}

/// Checks the `Code` of a metadata service, which reports failures under status 200.
pub(super) fn require_success(json: &Value) -> Result<&Value, String> {
    // Anything but an identifier may be a secret of a misconfigured server.
    let is_identifier = |code: &&str| {
        code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    };
    match text(json, "Code") {
        Some("Success") => Ok(json),
        Some(code) => {
            Err(format!("`Code` is {}", Some(code).filter(is_identifier).unwrap_or("not `Success`")))
        }
        None => Err("`Code` is missing".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_does_not_quote_the_text() {
        let error = SecretJson::parse(b"{\"a\": sEcReT}").err().unwrap();
        assert_eq!(error, "not JSON at line 1 column 7");
        assert!(SecretJson::parse("\u{feff}{}".as_bytes()).is_ok());
    }

    #[test]
    fn length_and_depth_are_bounded() {
        let parse = |text: String| SecretJson::parse(text.as_bytes()).map(drop);
        let long = |length: usize| format!("{}1", " ".repeat(length - 1));
        assert_eq!(parse(long(1 << 20)), Ok(()));
        assert_eq!(parse(long((1 << 20) + 1)), Err("longer than 1048576 bytes".to_owned()));
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert_eq!(parse(deep(127)), Ok(()));
        assert_eq!(parse(deep(128)), Err("not JSON at line 1 column 128".to_owned()));
    }

    #[test]
    fn a_code_is_shown_only_if_it_is_an_identifier() {
        let code =
            |code: &str| require_success(&serde_json::json!({ "Code": code })).map(|_| ()).unwrap_err();
        assert_eq!(code("Not.Found"), "`Code` is Not.Found");
        assert_eq!(code("sEcReT+/"), "`Code` is not `Success`");
        assert_eq!(code(""), "`Code` is missing");
    }
}
