//! How an error is shown.

use std::borrow::Cow;
use std::fmt;

use super::Error;

/// The maximum length of a message and of a body as they are shown. [`Error::message`] and
/// [`Error::raw_body`] return all of it.
const MAX_SHOWN_CHARS: usize = 2000;

/// The maximum length of an error code and of a request ID as they are shown.
const MAX_SHOWN_CODE_CHARS: usize = 200;

/// Returns the beginning of a text.
fn cut(text: &str, max_chars: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max_chars) {
        Some((end, _)) => Cow::Owned(format!("{}...", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

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
            line += &format!("{}: ", cut(code, MAX_SHOWN_CODE_CHARS));
        }
        let message = inner.message.as_deref().unwrap_or("no message");
        line += &cut(message, MAX_SHOWN_CHARS);
        let request_id =
            inner.request_id.as_ref().map(|id| format!("request ID {}", cut(id, MAX_SHOWN_CODE_CHARS)));
        let attempts = (inner.attempts > 1).then(|| format!("{} attempts", inner.attempts));
        // A caller needs it to repeat the call without executing the operation twice.
        let token = inner.idempotency_token.as_ref().filter(|_| inner.may_have_executed);
        let token = token.map(|token| format!("idempotency token {token}"));
        let streamed = inner.streamed.as_ref().map(|received| format!("the stream broke after {received}"));
        let details = request_id.into_iter().chain(token).chain(streamed).chain(attempts);
        let details: Vec<String> = details.collect();
        if !details.is_empty() {
            line += &format!(" ({})", details.join(", "));
        }
        // The service writes the message, and a line break in it could forge a line of a log.
        let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
        f.write_str(&line.replace(breaks, " "))
    }
}

/// Shows the fields that are set, except for the headers and the durations: they are many, and the other
/// fields explain the failure.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &inner.kind);
        // The body of a successful response may hold credentials, as for an upload.
        let body = inner.body.as_ref().map(|body| match inner.status {
            Some(200..300) => format!("({} bytes)", body.len()),
            _ => cut(&String::from_utf8_lossy(body), MAX_SHOWN_CHARS).into_owned(),
        });
        let message = inner.message.as_deref().map(|message| cut(message, MAX_SHOWN_CHARS));
        let code = inner.code.as_deref().map(|code| cut(code, MAX_SHOWN_CODE_CHARS));
        let request_id = inner.request_id.as_deref().map(|id| cut(id, MAX_SHOWN_CODE_CHARS));
        let path = inner.response_path.as_deref().map(|path| cut(path, MAX_SHOWN_CHARS));
        let flag = |value: &bool| value.then_some(true);
        let throttling = flag(&inner.throttling);
        let may_have_executed = flag(&inner.may_have_executed);
        let attempts = (inner.attempts > 0).then_some(inner.attempts);
        let known: [(&str, Option<&dyn fmt::Debug>); 13] = [
            ("operation", inner.operation.as_ref().map(|value| value as _)),
            ("http_status", inner.status.as_ref().map(|value| value as _)),
            ("code", code.as_ref().map(|value| value as _)),
            ("message", message.as_ref().map(|value| value as _)),
            ("request_id", request_id.as_ref().map(|value| value as _)),
            ("response_path", path.as_ref().map(|value| value as _)),
            ("throttling", throttling.as_ref().map(|value| value as _)),
            ("may_have_executed", may_have_executed.as_ref().map(|value| value as _)),
            ("idempotency_token", inner.idempotency_token.as_ref().map(|value| value as _)),
            ("attempts", attempts.as_ref().map(|value| value as _)),
            ("streamed", inner.streamed.as_ref().map(|value| value as _)),
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
    fn every_line_break_and_control_character_is_a_blank() {
        let error = Error::new(ErrorKind::Connection, "a\nb\rc\u{85}d\u{2028}e\u{2029}f\u{0}g\u{1b}h");
        assert_eq!(error.to_string(), "a b c d e f g h");
    }

    #[test]
    fn a_text_at_the_limit_is_shown_whole() {
        let shown = |chars: usize| Error::new(ErrorKind::Connection, "\u{e9}".repeat(chars)).to_string();
        assert_eq!(shown(MAX_SHOWN_CHARS), "\u{e9}".repeat(MAX_SHOWN_CHARS));
        assert_eq!(shown(MAX_SHOWN_CHARS + 1), format!("{}...", "\u{e9}".repeat(MAX_SHOWN_CHARS)));
    }

    #[test]
    fn the_details_are_shown_that_a_caller_can_use() {
        let error = || Error::new(ErrorKind::Connection, "m").with_idempotency_token(Some("t"));
        assert_eq!(error().to_string(), "m", "a call that did not execute is simply repeated");
        assert_eq!(error().with_attempts(1).to_string(), "m");
        let executed = error().with_may_have_executed(true).with_attempts(2);
        assert_eq!(executed.to_string(), "m (idempotency token t, 2 attempts)");
        for (attempts, is_shown) in [(0, false), (1, true)] {
            let shown = format!("{:?}", error().with_attempts(attempts));
            assert_eq!(shown.contains("attempts"), is_shown, "{shown}");
        }
    }

    #[test]
    fn a_long_path_and_a_long_body_are_shown_up_to_a_limit() {
        let mut error = Error::new(ErrorKind::InvalidResponse, "m");
        error.0.response_path = Some("p".repeat(5000));
        error.0.body = Some("b".repeat(5000).into());
        let shown = format!("{error:?}");
        let count = |letter: char| shown.chars().filter(|shown| *shown == letter).count();
        assert!((2000..2010).contains(&count('p')) && (2000..2010).contains(&count('b')), "{shown}");
    }

    #[test]
    fn what_the_service_wrote_is_shown_up_to_a_limit() {
        let long = "x".repeat(100_000);
        let body = format!(r#"{{"Code":"{long}","Message":"{long}","RequestId":"{long}"}}"#);
        let mut response = http::Response::new(bytes::Bytes::from(body));
        *response.status_mut() = http::StatusCode::BAD_GATEWAY;
        let error = Error::service(&response);
        assert_eq!(error.code(), Some(&*long));
        assert!(error.to_string().len() < 3000, "{}", error.to_string().len());
        assert!(format!("{error:?}").len() < 8000, "{}", format!("{error:?}").len());
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
