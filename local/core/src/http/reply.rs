//! Scripted replies, and how they are sent.

use std::io::{self, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use socket2::SockRef;

/// A response, or what a server does in place of one.
///
/// ```
/// use alicloud_local::Reply;
///
/// let reply = Reply::json(200, serde_json::json!({"NonExists": ["a"]})).header("x-acs-request-id", "1");
/// let lost = reply.reset().after_execution();
/// ```
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    bytes_sent: Option<usize>,
    bytes_announced: Option<usize>,
    ending: Ending,
    delay: Duration,
    delay_in_body: Duration,
    pub(crate) executes: bool,
}

/// What is sent of a reply.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Ending {
    /// A header section and a body.
    Response,
    /// The bytes of the body alone, then the connection is closed.
    Bytes,
    /// Nothing, and the connection is closed.
    HangUp,
    /// Nothing, and the connection is reset.
    Reset,
}

impl Reply {
    /// Creates a reply with a JSON value, as the service sends it.
    #[must_use]
    pub fn json(status: u16, value: Value) -> Self {
        Self::bytes(status, "application/json;charset=utf-8", value.to_string())
    }

    /// Creates a reply with any bytes. The statuses 1xx, 204 and 304 are sent without a body.
    #[must_use]
    pub fn bytes(status: u16, content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), content_type.to_owned())],
            body: bytes.into(),
            bytes_sent: None,
            bytes_announced: None,
            ending: Ending::Response,
            delay: Duration::ZERO,
            delay_in_body: Duration::ZERO,
            executes: false,
        }
    }

    /// Creates a reply of these bytes alone, which need not be HTTP. The connection is closed after it.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { ending: Ending::Bytes, ..Self::bytes(200, "", bytes) }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends the `Content-Length` of the whole body, but only its first `bytes` bytes, and closes the
    /// connection.
    #[must_use]
    pub fn truncated(mut self, bytes: usize) -> Self {
        self.bytes_sent = Some(bytes);
        self
    }

    /// Sends another `Content-Length` than that of the body, and keeps the connection open.
    #[must_use]
    pub fn announcing(mut self, bytes: usize) -> Self {
        self.bytes_announced = Some(bytes);
        self
    }

    /// Closes the connection without a response.
    #[must_use]
    pub fn hang_up(mut self) -> Self {
        self.ending = Ending::HangUp;
        self
    }

    /// Resets the connection without a response.
    #[must_use]
    pub fn reset(mut self) -> Self {
        self.ending = Ending::Reset;
        self
    }

    /// Executes the operation before this reply is sent in place of its response.
    #[must_use]
    pub fn after_execution(mut self) -> Self {
        self.executes = true;
        self
    }

    /// Waits in the middle of the body.
    #[must_use]
    pub fn delay_in_body(mut self, delay: Duration) -> Self {
        self.delay_in_body = delay;
        self
    }

    /// Waits before the reply is sent, or before the connection is closed.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends half of the body.
    pub(crate) fn cut_in_half(self) -> Self {
        let half = self.body.len() / 2;
        self.truncated(half)
    }

    /// Returns the status; `None` if there is no response.
    pub(crate) fn status(&self) -> Option<u16> {
        (self.ending == Ending::Response).then_some(self.status)
    }

    /// Sends the reply, and returns whether the connection can be used again.
    pub(crate) fn send(&self, stream: &mut TcpStream, keep_alive: bool) -> io::Result<bool> {
        std::thread::sleep(self.delay);
        match self.ending {
            Ending::Response => {}
            Ending::Bytes => return stream.write_all(&self.body).map(|()| false),
            Ending::HangUp => return Ok(false),
            Ending::Reset => return reset(stream).map(|()| false),
        }
        let keep_alive = keep_alive && self.bytes_sent.is_none();
        let has_no_body = matches!(self.status, 100..200 | 204 | 304);
        let mut bytes = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            bytes += &format!("{name}: {value}\r\n");
        }
        if !has_no_body {
            let length = self.bytes_announced.unwrap_or(self.body.len());
            bytes += &format!("Content-Length: {length}\r\n");
        }
        bytes += if keep_alive { "\r\n" } else { "Connection: close\r\n\r\n" };
        let mut bytes = bytes.into_bytes();
        if !has_no_body {
            let body = self.body.get(..self.bytes_sent.unwrap_or(usize::MAX)).unwrap_or(&self.body);
            let (before, after) = body.split_at(body.len() / 2);
            bytes.extend(before);
            if !self.delay_in_body.is_zero() {
                stream.write_all(&std::mem::take(&mut bytes))?;
                std::thread::sleep(self.delay_in_body);
            }
            bytes.extend(after);
        }
        stream.write_all(&bytes)?;
        stream.flush()?;
        Ok(keep_alive)
    }
}

/// Makes a connection end with a reset instead of an orderly close.
pub(crate) fn reset(stream: &TcpStream) -> io::Result<()> {
    SockRef::from(stream).set_linger(Some(Duration::ZERO))
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        302 => "Found",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        413 => "Content Too Large",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        _ => "Other",
    }
}
