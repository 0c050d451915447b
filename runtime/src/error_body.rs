//! Reads the body of an error: JSON, or the XML of older gateways.

use std::borrow::Cow;

use serde_json::Value;

use crate::wire::{body_text, read_available};

/// The members of an error.
///
/// Gateways of ROA services begin the names with a lower-case letter. Like the official SDK, this
/// tries that spelling if the first one is missing, empty or zero.
#[derive(Clone)]
pub(crate) struct ErrorBody {
    code: Option<String>,
    lower_code: Option<String>,
    message: Option<String>,
    lower_message: Option<String>,
    request_id: Option<String>,
    lower_request_id: Option<String>,
    access_denied_detail: Option<Value>,
    lower_access_denied_detail: Option<Value>,
}

crate::structure! {
    ErrorBody {
        code: "Code",
        lower_code: "code",
        message: "Message",
        lower_message: "message",
        request_id: "RequestId",
        lower_request_id: "requestId",
        access_denied_detail: "AccessDeniedDetail",
        lower_access_denied_detail: "accessDeniedDetail",
    }
}

impl ErrorBody {
    pub(crate) fn read(body: &[u8]) -> Self {
        let text = body_text(body);
        // Even if the end is missing, as in a body that was cut off, its beginning is of use.
        let mut members: ErrorBody = read_available(&text);
        if let Some(document) = text.trim_start().strip_prefix('<') {
            members.code = element(document, "Code");
            members.message = element(document, "Message");
            members.request_id = element(document, "RequestId");
        }
        members
    }

    /// Returns the error code, such as `InvalidParameter`.
    pub(crate) fn code(&self) -> Option<String> {
        first_given(&self.code, &self.lower_code)
    }

    /// Returns the message.
    pub(crate) fn message(&self) -> Option<String> {
        first_given(&self.message, &self.lower_message)
    }

    /// Returns the request ID.
    pub(crate) fn request_id(&self) -> Option<String> {
        first_given(&self.request_id, &self.lower_request_id)
    }

    /// Returns the reason of a permission error: which policy denied which action.
    pub(crate) fn access_denied_detail(self) -> Option<Value> {
        let details = [self.access_denied_detail, self.lower_access_denied_detail];
        details.into_iter().flatten().find(Value::is_object)
    }
}

fn first_given(first: &Option<String>, second: &Option<String>) -> Option<String> {
    let is_given = |text: &&String| !text.is_empty() && text.parse::<f64>() != Ok(0.0);
    first.iter().chain(second).find(is_given).cloned()
}

/// Returns the text of an XML element. The errors of gateways have neither attributes nor
/// namespaces, so a search for the tags is enough.
fn element(document: &str, name: &str) -> Option<String> {
    let (_, after) = document.split_once(&format!("<{name}>"))?;
    let (text, _) = after.split_once(&format!("</{name}>"))?;
    // `&amp;` comes last, so that `&amp;lt;` becomes `&lt;` and no further.
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let text =
        entities.iter().fold(Cow::Borrowed(text), |text, (entity, letter)| match text.contains(entity) {
            true => Cow::Owned(text.replace(entity, letter)),
            false => text,
        });
    Some(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_members_of_an_error_are_read_in_both_spellings() {
        let body = ErrorBody::read(br#"{"Code":"","code":"Busy","Message":7,"RequestId":0,"requestId":"r"}"#);
        assert_eq!((body.code().as_deref(), body.message().as_deref()), (Some("Busy"), Some("7")));
        assert_eq!(body.request_id().as_deref(), Some("r"));
        let body = ErrorBody::read(br#"{"AccessDeniedDetail":"no","accessDeniedDetail":{"a":1}}"#);
        assert_eq!(body.access_denied_detail(), Some(serde_json::json!({"a": 1})));
    }

    #[test]
    fn the_spelling_of_the_protocol_comes_first() {
        let body = ErrorBody::read(
            br#"{"code":"b","message":"b","requestId":"b","Code":"a","Message":"a","RequestId":"a"}"#,
        );
        let members = [body.code(), body.message(), body.request_id()];
        assert_eq!(members.map(Option::unwrap), ["a"; 3]);
        for given in ["0", "0.0", "\"\"", "null", "\"0\""] {
            let body = format!(
                r#"{{"Code":{given},"Message":{given},"message":"b","RequestId":{given},"code":"b"}}"#
            );
            let body = ErrorBody::read(body.as_bytes());
            let members = [body.code(), body.message(), body.request_id()];
            assert_eq!(members, [Some("b".to_owned()), Some("b".to_owned()), None], "{given}");
        }
    }

    #[test]
    fn the_beginning_of_a_body_that_was_cut_off_is_read() {
        let body =
            ErrorBody::read(b"\xef\xbb\xbf {\"Code\":\"Busy\",\"Message\":\"a \xff\",\"RequestId\":\"r");
        assert_eq!((body.code().as_deref(), body.message().as_deref()), (Some("Busy"), Some("a \u{fffd}")));
        assert_eq!(body.request_id(), None);
    }

    #[test]
    fn the_errors_of_older_gateways_are_xml() {
        let xml = b"<?xml?><Error><Code>A</Code><Message>&lt;b&gt; &amp;lt;</Message></Error>";
        let body = ErrorBody::read(xml);
        assert_eq!((body.code().as_deref(), body.message().as_deref()), (Some("A"), Some("<b> &lt;")));
        let body = ErrorBody::read(b" \n<Error><RequestId>r</RequestId><Code>A</Code></Error>");
        assert_eq!((body.code().as_deref(), body.request_id().as_deref()), (Some("A"), Some("r")));
        assert_eq!(body.message(), None);
        assert_eq!(ErrorBody::read(b"Code: <Code>A</Code>").code(), None, "not XML");
    }
}
