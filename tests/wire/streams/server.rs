//! What a loopback server sends as a stream, over HTTP/1.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::pool::Counter;

/// A response with chunked transfer coding.
pub(super) struct Chunked<'s>(&'s mut TcpStream);

impl<'s> Chunked<'s> {
    pub(super) fn begin(stream: &'s mut TcpStream, headers: &str) -> Self {
        let head = format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nx-acs-request-id: r-1\r\n{headers}\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        // A chunk must not wait for the acknowledgement of the one before.
        stream.set_nodelay(true).unwrap();
        Chunked(stream)
    }

    pub(super) fn events(stream: &'s mut TcpStream) -> Self {
        Chunked::begin(stream, "Content-Type: text/event-stream;charset=UTF-8\r\n")
    }

    /// Returns whether the client still reads.
    pub(super) fn send(&mut self, chunk: &[u8]) -> bool {
        let framed = [format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat();
        self.0.write_all(&framed).is_ok()
    }

    /// Ends the response. The connection stays open.
    pub(super) fn end(self) -> bool {
        self.0.write_all(b"0\r\n\r\n").is_ok()
    }

    /// Waits until the client closes the connection.
    pub(super) fn wait_for_close(self) -> bool {
        while self.0.read(&mut [0; 64]).is_ok_and(|length| length > 0) {}
        false
    }
}

/// Starts a server that counts its connections and responds with a function, which returns whether the connection
/// stays open.
pub(super) fn start(respond: impl Fn(&mut TcpStream) -> bool + Send + Sync + 'static) -> Counter {
    Counter::start(respond)
}
