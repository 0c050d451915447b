//! What the server answers, and how it goes onto the wire.

use std::io::{self, Write};
use std::time::Duration;

use serde_json::Value;

/// A scripted reply, queued with [`LoopbackIce::answer`](crate::LoopbackIce::answer).
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    bytes_sent: Option<usize>,
    hangs_up: bool,
    delay: Duration,
}

impl Reply {
    /// Answers with a JSON value, as the service does.
    #[must_use]
    pub fn json(status: u16, value: Value) -> Self {
        Self::bytes(status, "application/json;charset=utf-8", value.to_string())
    }

    /// Answers with any bytes. The statuses 1xx, 204 and 304 are sent without a body.
    #[must_use]
    pub fn bytes(status: u16, content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), content_type.to_owned())],
            body: bytes.into(),
            bytes_sent: None,
            hangs_up: false,
            delay: Duration::ZERO,
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Announces the whole body, sends only its first `bytes` bytes and closes the connection.
    #[must_use]
    pub fn truncated(mut self, bytes: usize) -> Self {
        self.bytes_sent = Some(bytes);
        self
    }

    /// Closes the connection without answering.
    #[must_use]
    pub fn hang_up(mut self) -> Self {
        self.hangs_up = true;
        self
    }

    /// Waits before answering, or before hanging up.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends the reply and says whether the connection can be used again.
    pub(crate) fn send(&self, stream: &mut impl Write, keep_alive: bool) -> io::Result<bool> {
        std::thread::sleep(self.delay);
        if self.hangs_up {
            return Ok(false);
        }
        let keep_alive = keep_alive && self.bytes_sent.is_none();
        let bodiless = matches!(self.status, 100..200 | 204 | 304);
        let mut bytes = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            bytes += &format!("{name}: {value}\r\n");
        }
        if !bodiless {
            bytes += &format!("Content-Length: {}\r\n", self.body.len());
        }
        bytes += if keep_alive { "\r\n" } else { "Connection: close\r\n\r\n" };
        let mut bytes = bytes.into_bytes();
        if !bodiless {
            bytes.extend(self.body.iter().take(self.bytes_sent.unwrap_or(usize::MAX)));
        }
        stream.write_all(&bytes)?;
        stream.flush()?;
        Ok(keep_alive)
    }
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
