//! A receiver of callbacks.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver as Channel, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use alicloud_ice::Json;
use alicloud_ice::http::{HeaderMap, HeaderName, HeaderValue};

/// How long a test waits for a request that has to come.
const LIMIT: Duration = Duration::from_secs(10);

/// How a receiver responds to a request.
#[derive(Debug, Clone)]
pub(crate) enum Reaction {
    Status(u16),
    /// The status 200 after some time.
    Late(Duration),
    Redirect(String),
    /// These bytes.
    Bytes(&'static str),
}

/// A request that was received.
#[derive(Debug)]
pub(crate) struct Posted {
    pub(crate) at: Instant,
    pub(crate) line: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Posted {
    pub(crate) fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// A receiver that responds with the reactions in turn, then with 200.
pub(crate) struct Receiver {
    pub(crate) port: u16,
    requests: Channel<Posted>,
}

impl Receiver {
    pub(crate) fn start(reactions: impl IntoIterator<Item = Reaction>) -> Self {
        Self::on("127.0.0.1", reactions)
    }

    /// Starts a receiver on another address of this machine.
    pub(crate) fn on(host: &str, reactions: impl IntoIterator<Item = Reaction>) -> Self {
        let socket = TcpListener::bind((host, 0)).unwrap();
        let port = socket.local_addr().unwrap().port();
        let (sender, requests) = channel();
        let mut reactions: std::collections::VecDeque<_> = reactions.into_iter().collect();
        thread::spawn(move || {
            for stream in socket.incoming() {
                let reaction = reactions.pop_front().unwrap_or(Reaction::Status(200));
                let sender = sender.clone();
                thread::spawn(move || respond(stream.unwrap(), &reaction, &sender));
            }
        });
        Receiver { port, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/callback?from=ice", self.port)
    }

    /// Returns the next request, which has to come.
    pub(crate) fn next(&self) -> Posted {
        self.requests.recv_timeout(LIMIT).expect("a callback")
    }

    /// Returns the requests that have come and were not taken.
    pub(crate) fn rest(&self) -> Vec<Posted> {
        self.requests.try_iter().collect()
    }
}

fn respond(mut stream: TcpStream, reaction: &Reaction, sender: &Sender<Posted>) {
    let mut bytes = Vec::new();
    let posted = loop {
        let mut buffer = [0; 4096];
        let read = stream.read(&mut buffer).unwrap();
        // The server also connects to find out that it must not post.
        if read == 0 {
            return;
        }
        bytes.extend(&buffer[..read]);
        if let Some(posted) = parse(&bytes) {
            break posted;
        }
    };
    sender.send(posted).unwrap();
    let text = match reaction {
        Reaction::Status(status) => format!("HTTP/1.1 {status} Something\r\nContent-Length: 0\r\n\r\n"),
        Reaction::Late(delay) => {
            thread::sleep(*delay);
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_owned()
        }
        Reaction::Redirect(to) => {
            format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n")
        }
        Reaction::Bytes(bytes) => (*bytes).to_owned(),
    };
    // The server may have given up.
    let _ = stream.write_all(text.as_bytes());
}

/// Returns a request if it is complete.
fn parse(bytes: &[u8]) -> Option<Posted> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let (line, rest) = head.split_once("\r\n").unwrap();
    let headers: HeaderMap = rest
        .lines()
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse::<HeaderValue>().unwrap()))
        .collect();
    let length: usize = headers["content-length"].to_str().unwrap().parse().unwrap();
    let body = bytes[end + 4..].to_vec();
    (body.len() == length).then(|| Posted { at: Instant::now(), line: line.to_owned(), headers, body })
}
