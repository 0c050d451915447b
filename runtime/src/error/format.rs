//! How an error is shown.

use std::fmt;

use super::Error;

/// The maximum length of a message on the line. [`Error::message`] returns all of it.
const MAX_SHOWN_CHARS: usize = 2000;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut line = String::new();
        if let Some(operation) = inner.operation {
            line += &format!("{operation}: ");
        }
        if let Some(status) = inner.status {
            line += &format!("HTTP {status}: ");
        }
        if let Some(code) = &inner.code {
            line += &format!("{code}: ");
        }
        let message = inner.message.as_deref().unwrap_or("no message");
        line.extend(message.chars().take(MAX_SHOWN_CHARS));
        if message.chars().nth(MAX_SHOWN_CHARS).is_some() {
            line += "...";
        }
        let request_id = inner.request_id.as_ref().map(|id| format!("request ID {id}"));
        let attempts = (inner.attempts > 1).then(|| format!("{} attempts", inner.attempts));
        // A caller needs it to repeat the call without executing the operation twice.
        let token = inner.idempotency_token.as_ref().filter(|_| inner.may_have_executed);
        let token = token.map(|token| format!("idempotency token {token}"));
        let details: Vec<String> = request_id.into_iter().chain(token).chain(attempts).collect();
        if !details.is_empty() {
            line += &format!(" ({})", details.join(", "));
        }
        // The service writes the message, and a line break in it could forge a line of a log.
        let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
        f.write_str(&line.replace(breaks, " "))
    }
}

/// Shows the fields that are set.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &inner.kind);
        // The body of a successful response may hold credentials, as for an upload.
        let body = inner.body.as_ref().map(|body| match inner.status {
            Some(200..300) => format!("({} bytes)", body.len()),
            _ => String::from_utf8_lossy(body).into_owned(),
        });
        let flag = |value: &bool| value.then_some(true);
        let throttling = flag(&inner.throttling);
        let may_have_executed = flag(&inner.may_have_executed);
        let attempts = (inner.attempts > 0).then_some(inner.attempts);
        let known: [(&str, Option<&dyn fmt::Debug>); 12] = [
            ("operation", inner.operation.as_ref().map(|value| value as _)),
            ("http_status", inner.status.as_ref().map(|value| value as _)),
            ("code", inner.code.as_ref().map(|value| value as _)),
            ("message", inner.message.as_ref().map(|value| value as _)),
            ("request_id", inner.request_id.as_ref().map(|value| value as _)),
            ("response_path", inner.response_path.as_ref().map(|value| value as _)),
            ("throttling", throttling.as_ref().map(|value| value as _)),
            ("may_have_executed", may_have_executed.as_ref().map(|value| value as _)),
            ("idempotency_token", inner.idempotency_token.as_ref().map(|value| value as _)),
            ("attempts", attempts.as_ref().map(|value| value as _)),
            ("retry_after", inner.retry_after.as_ref().map(|value| value as _)),
            ("raw_body", body.as_ref().map(|value| value as _)),
        ];
        for (name, value) in known {
            if let Some(value) = value {
                shown.field(name, value);
            }
        }
        if let Some(source) = &inner.source {
            shown.field("source", source);
        }
        shown.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn an_error_is_shown_on_one_line_of_limited_length() {
        let message = format!("a\nb\u{2028}{}", "x".repeat(MAX_SHOWN_CHARS));
        let error = Error::new(ErrorKind::Connection, message).for_operation("Op").with_attempts(2);
        let line = error.to_string();
        assert!(line.starts_with("Op: a b xxx") && line.ends_with("xxx... (2 attempts)"), "{line}");
        assert_eq!(line.chars().count(), "Op: ... (2 attempts)".len() + MAX_SHOWN_CHARS);
    }

    #[test]
    fn the_body_of_a_successful_response_is_not_shown() {
        let mut response = http::Response::new(bytes::Bytes::from_static(b"sEcReT"));
        let shown = |response: &http::Response<bytes::Bytes>| format!("{:?}", Error::service(response));
        assert!(shown(&response).contains("(6 bytes)"));
        *response.status_mut() = http::StatusCode::BAD_GATEWAY;
        assert!(shown(&response).contains("sEcReT"));
    }
}
