//! The one error.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

/// What went wrong with a call, and everything that is known about it.
///
/// Ask [`kind`](Self::kind) for the sort of failure and the other methods for
/// what to do about it. `Display` says on one line which operation failed, and
/// the status, code, message and request ID as far as they are known.
///
/// ```
/// # use alicloud_runtime::{Error, ErrorKind};
/// fn worth_another_try(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::Service => error.is_throttling() || error.http_status() == Some(503),
///         other => other == ErrorKind::Connection,
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

/// The sort of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was given something that cannot work: no region, a malformed endpoint.
    Configuration,
    /// No usable credentials were found.
    Credentials,
    /// The request breaks a limit of the service. Nothing was sent.
    InvalidRequest,
    /// The connection failed, before or during the exchange.
    Connection,
    /// The time for the call was over.
    Timeout,
    /// The service answered with an error.
    Service,
    /// The service answered with something that could not be read. The operation
    /// was most likely carried out; [`Error::raw_body`] has the answer, unless it was
    /// too long to be kept.
    InvalidResponse,
}

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    response_path: Option<String>,
    throttling: bool,
    retry_after: Option<Duration>,
    may_have_executed: bool,
    attempts: u32,
    /// Whether the reason for having no credentials may pass.
    passing: bool,
    body: Option<Bytes>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The sort of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, as in `GetUrlUploadInfos`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// The HTTP status, if there was an answer.
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// The service's error code, as in `InvalidParameter`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The service's message, or what this crate has to say.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The ID to quote to Alibaba Cloud's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Where in the answer the unreadable value stands, as in `URLUploadInfoList[0]`.
    pub fn response_path(&self) -> Option<&str> {
        self.0.response_path.as_deref()
    }

    /// The body of the answer, if there was one, as it came.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// Which permission is missing, and by which policy, where the service refused for want
    /// of one and says so.
    pub fn access_denied_detail(&self) -> Option<Value> {
        let body = ErrorBody::read(self.raw_body()?).json;
        let detail = body.get("AccessDeniedDetail").or_else(|| body.get("accessDeniedDetail"));
        detail.filter(|detail| detail.is_object()).cloned()
    }

    /// How long the service asks to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many times the request was sent, or was tried to be sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the service refused because of too many calls. It did not carry out this one.
    pub fn is_throttling(&self) -> bool {
        self.0.throttling
    }

    /// Whether the operation may have been carried out although this is an error: the answer
    /// was lost, could not be read, or tells of a failure inside the service.
    ///
    /// Where it is `true` and the operation makes something, look before calling it again.
    pub fn may_have_executed(&self) -> bool {
        self.0.may_have_executed
    }

    /// Whether the same call may succeed later.
    ///
    /// It says nothing about whether the operation was carried out: that is what
    /// [`may_have_executed`](Self::may_have_executed) tells.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connection | ErrorKind::Timeout => true,
            ErrorKind::Credentials => self.0.passing,
            ErrorKind::Service => self.is_throttling() || self.0.status.is_some_and(|status| status >= 500),
            _ => false,
        }
    }

    /// No credentials, from a [`ProvideCredentials`](crate::ProvideCredentials) of your own.
    ///
    /// ```
    /// use alicloud_runtime::{Error, ErrorKind};
    ///
    /// let error = Error::credentials("the vault is sealed");
    /// assert_eq!(error.kind(), ErrorKind::Credentials);
    /// assert_eq!(error.to_string(), "no credentials: the vault is sealed");
    /// ```
    pub fn credentials(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let source = source.into();
        Error::new(ErrorKind::Credentials, format!("no credentials: {source}")).with_source(source)
    }

    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            code: None,
            message: Some(message.into()),
            request_id: None,
            response_path: None,
            throttling: false,
            retry_after: None,
            may_have_executed: false,
            attempts: 0,
            passing: false,
            body: None,
            source: None,
        }))
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Says that the service may have seen the request, and may have done what it asks for.
    pub(crate) fn with_may_have_executed(mut self, perhaps: bool) -> Self {
        self.0.may_have_executed |= perhaps;
        self
    }

    /// Says of missing credentials whether the reason may pass.
    pub(crate) fn passing(mut self, passing: bool) -> Self {
        self.0.passing = passing;
        self
    }

    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn for_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// An answer with an error status.
    pub(crate) fn service(answer: &http::Response<Bytes>) -> Self {
        let status = answer.status();
        let known = ErrorBody::read(answer.body());
        let code = known.member("Code", "code");
        let message = known.member("Message", "message");
        let mut error = Error::new(
            ErrorKind::Service,
            message.unwrap_or_else(|| match (redirect(answer), &code, excerpt(answer.body())) {
                (Some(to), None, _) => {
                    format!("a redirect to {to}, which is not followed: check the endpoint")
                }
                (_, None, Some(excerpt)) => format!("the answer is not an error of the service: {excerpt}"),
                (_, None, None) => "the answer has no body".to_owned(),
                (_, Some(_), _) => "the answer has no message".to_owned(),
            }),
        );
        let throttled = status == 429 || code.as_deref().is_some_and(is_throttling_code);
        let hint = positive(answer.headers(), RETRY_AFTER_MS).is_some();
        error.0.throttling = throttled || hint;
        let refused = match status.as_u16() {
            // Too busy, and says for how long. Other failures of a server may come after the work.
            503 => hint,
            300..400 | 401 | 403 => true,
            // What has no code comes from a gateway, which may have given up in the middle.
            400..500 => code.is_some(),
            _ => false,
        };
        error.0.may_have_executed = !throttled && !refused;
        error.0.status = Some(status.as_u16());
        error.0.code = code;
        error.0.request_id = known.member("RequestId", "requestId");
        error.0.body = Some(answer.body().clone());
        error.0.retry_after = retry_after(answer.headers());
        error
    }

    /// An answer that is not what the operation promises.
    pub(crate) fn unreadable(answer: &http::Response<Bytes>, reason: crate::wire::ReadError) -> Self {
        // What looks like an answer of the service may hold keys for an upload.
        let is_json = answer.body().trim_ascii_start().starts_with(b"{");
        let shown = match excerpt(answer.body()) {
            None => "it is empty".to_owned(),
            Some(_) if is_json => format!("it has {} bytes", answer.body().len()),
            Some(text) => format!("it begins {text}"),
        };
        let mut error = Error::new(
            ErrorKind::InvalidResponse,
            format!("the answer could not be read: {reason}; {shown}"),
        );
        error.0.status = Some(answer.status().as_u16());
        error.0.request_id = ErrorBody::read(answer.body()).member("RequestId", "requestId");
        error.0.body = Some(answer.body().clone());
        error.0.may_have_executed = true;
        if let crate::wire::ReadError::Mismatch(mismatch) = &reason {
            error.0.response_path = Some(mismatch.path().to_owned());
        }
        error.with_source(reason)
    }
}

/// What an error body says, whether it is JSON or the XML of older gateways.
struct ErrorBody<'a> {
    json: Value,
    text: std::borrow::Cow<'a, str>,
}

impl<'a> ErrorBody<'a> {
    fn read(body: &'a [u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        // Read as leniently as an answer is.
        let json = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
        ErrorBody { json, text }
    }

    /// The capital form wins unless it is empty or zero, as in the official SDK.
    fn member(&self, capital: &str, small: &str) -> Option<String> {
        let json = [capital, small].into_iter().find_map(|name| match self.json.get(name)? {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) if number.as_f64() != Some(0.0) => Some(number.to_string()),
            _ => None,
        });
        json.or_else(|| self.element(capital))
    }

    /// The text of an element, if the body is a document of XML that has it.
    fn element(&self, name: &str) -> Option<String> {
        let document = self.text.trim_start().strip_prefix('<')?;
        let (_, after) = document.split_once(&format!("<{name}>"))?;
        let (text, _) = after.split_once(&format!("</{name}>"))?;
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
        Some(entities.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter)))
    }
}

/// The host that an answer sends the client to. What else stands there is nobody's to see.
fn redirect(answer: &http::Response<Bytes>) -> Option<String> {
    let location =
        answer.headers().get(http::header::LOCATION).filter(|_| answer.status().is_redirection())?;
    let to: Option<http::Uri> = location.to_str().ok().and_then(|location| location.parse().ok());
    Some(to.and_then(|to| to.host().map(str::to_owned)).unwrap_or_else(|| "another path".to_owned()))
}

/// The beginning of a body, on one line.
fn excerpt(body: &[u8]) -> Option<String> {
    const SHOWN: usize = 200;
    let text = String::from_utf8_lossy(body);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = text.char_indices().nth(SHOWN).map_or(text.len(), |(at, _)| at);
    let dots = if cut < text.len() { "..." } else { "" };
    let shown = text.get(..cut).filter(|shown| !shown.is_empty())?;
    Some(format!("{shown:?}{dots}"))
}

/// In milliseconds. It makes an answer one of throttling, whatever its status.
const RETRY_AFTER_MS: &str = "x-acs-retry-after";

/// A header that says a number greater than zero.
fn positive(headers: &http::HeaderMap, name: &str) -> Option<u64> {
    more_than_zero(headers.get(name)?.to_str().ok()?)
}

fn more_than_zero(text: &str) -> Option<u64> {
    text.trim().parse::<u64>().ok().filter(|&number| number > 0)
}

/// Whether a code says that there are too many calls.
pub(crate) fn is_throttling_code(code: &str) -> bool {
    code == "Throttling" || code.starts_with("Throttling.")
}

/// How long to wait, in the ways in which services and gateways say it.
fn retry_after(headers: &http::HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    if let Some(milliseconds) = positive(headers, RETRY_AFTER_MS) {
        return Some(Duration::from_millis(milliseconds));
    }
    // As in `Limit:1,Remain:0,TimeLeft:2000,Reset:1234`: what counts the calls of a user.
    let time_left = |name: &str| {
        text(name)?.split(',').find_map(|entry| more_than_zero(entry.trim().strip_prefix("TimeLeft:")?))
    };
    if let Some(milliseconds) =
        ["x-ratelimit-user-api", "x-ratelimit-user"].into_iter().filter_map(time_left).max()
    {
        return Some(Duration::from_millis(milliseconds));
    }
    let standard = text("retry-after")?;
    if let Some(seconds) = more_than_zero(standard) {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(standard).ok()?.timestamp();
    Duration::try_from(date.duration_since(Timestamp::now())).ok()
}

/// How much of a message is shown on the line. [`Error::message`] has it whole.
const LONGEST_SHOWN: usize = 2000;

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
        line.extend(message.chars().take(LONGEST_SHOWN));
        if message.chars().nth(LONGEST_SHOWN).is_some() {
            line += "...";
        }
        let request_id = inner.request_id.as_ref().map(|id| format!("request ID {id}"));
        let attempts = (inner.attempts > 1).then(|| format!("{} attempts", inner.attempts));
        let more: Vec<String> = request_id.into_iter().chain(attempts).collect();
        if !more.is_empty() {
            line += &format!(" ({})", more.join(", "));
        }
        // One line, whatever the service has written: it goes into logs.
        let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
        f.write_str(&line.replace(breaks, " "))
    }
}

/// What is known, and nothing else.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &inner.kind);
        // An answer of the service may hold keys, as for an upload.
        let body = inner.body.as_ref().map(|body| match inner.status {
            Some(200..300) => format!("({} bytes)", body.len()),
            _ => String::from_utf8_lossy(body).into_owned(),
        });
        let flag = |value: &bool| value.then_some(true);
        let throttling = flag(&inner.throttling);
        let perhaps = flag(&inner.may_have_executed);
        let attempts = (inner.attempts > 0).then_some(inner.attempts);
        let known: [(&str, Option<&dyn fmt::Debug>); 11] = [
            ("operation", inner.operation.as_ref().map(|value| value as _)),
            ("http_status", inner.status.as_ref().map(|value| value as _)),
            ("code", inner.code.as_ref().map(|value| value as _)),
            ("message", inner.message.as_ref().map(|value| value as _)),
            ("request_id", inner.request_id.as_ref().map(|value| value as _)),
            ("response_path", inner.response_path.as_ref().map(|value| value as _)),
            ("throttling", throttling.as_ref().map(|value| value as _)),
            ("may_have_executed", perhaps.as_ref().map(|value| value as _)),
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

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
