use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::http::reply::Reply;

/// Why a request is rejected.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rejection {
    /// The HTTP status.
    pub status: u16,
    /// The error code of the response, such as `SignatureDoesNotMatch`.
    pub code: Cow<'static, str>,
    /// The message of the response. It never contains the secret.
    pub message: String,
    /// More members of the response.
    pub details: Map<String, Value>,
}

impl Rejection {
    pub(crate) fn new(status: u16, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Rejection { status, code: code.into(), message: message.into(), details: Map::new() }
    }

    /// Returns the response as the service sends it.
    pub(crate) fn reply(&self, product: &str, request_id: &str, host: &str) -> Reply {
        let Rejection { status, code, message, details } = self;
        let help =
            format!("https://api.aliyun.com/troubleshoot?q={code}&product={product}&requestId={request_id}");
        let mut body = json!({
            "RequestId": request_id,
            "HostId": host,
            "Code": code,
            "Message": message,
            "Recommend": help,
        });
        if let Value::Object(body) = &mut body {
            body.extend(details.clone());
        }
        Reply::json(*status, body)
    }
}

pub(crate) fn reject<T>(
    status: u16,
    code: impl Into<Cow<'static, str>>,
    message: impl Into<String>,
) -> Result<T, Rejection> {
    Err(Rejection::new(status, code, message))
}

pub(crate) fn no_such_operation<T>() -> Result<T, Rejection> {
    let message = "Specified api is not found, please check your url and method.";
    reject(404, "InvalidAction.NotFound", message)
}
