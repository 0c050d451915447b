//! A server on the loopback interface that plays the ICE service for tests and examples.
//!
//! It recomputes every signature from the bytes received, keeps a small table of URL
//! upload jobs and answers from it, and can be told what to answer instead.
//!
//! ```
//! use serde_json::json;
//! use support::{LoopbackIce, Reply};
//!
//! let ice = LoopbackIce::start()?;
//! ice.respond("GetUrlUploadInfos", Reply::json(200, json!({ "NonExists": ["a"] })));
//! assert!(ice.url().starts_with("http://127.0.0.1:"));
//! // ... point a client at ice.url(), make calls ...
//! assert!(ice.received().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
#![forbid(unsafe_code)]
#![deny(missing_docs)]

/// The README, whose code is compiled with the other documentation.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

mod acs3;
#[cfg(test)]
mod by_hand;
mod http;
mod jobs;
mod json;
mod query;
mod reply;
mod rpc1;
mod service;
#[cfg(test)]
mod tests;
mod verify;

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub use json::{difference, metadata};
pub use query::text_pairs;
pub use reply::Reply;
pub use rpc1::verify_rpc1;
use service::{Memory, Service};
pub use verify::{Key, Refusal, verify};

/// A running server. Dropping it stops it.
pub struct LoopbackIce {
    address: SocketAddr,
    service: Arc<Service>,
    listener: Option<JoinHandle<()>>,
}

impl LoopbackIce {
    /// The access key ID that is known unless the builder names others.
    pub const KEY_ID: &str = "LoopbackKeyId";
    /// The secret of [`Self::KEY_ID`].
    pub const KEY_SECRET: &str = "LoopbackKeySecret";

    /// Starts a server that knows the one key above and checks everything.
    ///
    /// # Errors
    ///
    /// When the system gives no port or no thread.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Sets up a server that knows other keys or checks less.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            keys: HashMap::new(),
            any_time: false,
            any_nonce: false,
            discard_requests: false,
            faults: None,
            port: 0,
        }
    }

    /// The address to send requests to, `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Queues a reply to an operation. Each is used once, in order; after the last one
    /// the server answers by itself again. A request that is refused uses none up.
    pub fn respond(&self, operation: &str, reply: Reply) {
        self.service.memory().scripted.entry(operation.to_owned()).or_default().push_back(reply);
    }

    /// Resets the next connections, before anything is read from them.
    pub fn reset_connections(&self, number: u64) {
        self.service.memory().resets = number;
    }

    /// How often an operation was carried out, answered or not. A request that repeats one
    /// with the same `ClientToken` is not carried out again.
    #[must_use]
    pub fn executions(&self, operation: &str) -> u64 {
        self.service.memory().executions.get(operation).copied().unwrap_or_default()
    }

    /// How many uploads were of a URL that had been uploaded before.
    #[must_use]
    pub fn duplicate_uploads(&self) -> usize {
        self.service.repeated()
    }

    /// Every request so far in the order of arrival, refused ones too. What could not be
    /// read as HTTP is not among them.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.service.memory().received.clone()
    }
}

impl Drop for LoopbackIce {
    fn drop(&mut self) {
        self.service.stopping.store(true, Ordering::SeqCst);
        // The listener only looks up when somebody connects.
        let woken = TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok();
        if let Some(listener) = self.listener.take().filter(|_| woken) {
            let _ = listener.join();
        }
    }
}

/// Sets up a [`LoopbackIce`].
pub struct Builder {
    keys: HashMap<String, Key>,
    any_time: bool,
    any_nonce: bool,
    discard_requests: bool,
    faults: Option<(u64, Vec<Reply>)>,
    port: u16,
}

impl Builder {
    /// Knows a lasting key.
    #[must_use]
    pub fn key(mut self, id: &str, secret: &str) -> Self {
        self.keys.insert(id.to_owned(), Key { secret: secret.to_owned(), token: None });
        self
    }

    /// Knows a temporary key, which has to come with its security token.
    #[must_use]
    pub fn sts_key(mut self, id: &str, secret: &str, token: &str) -> Self {
        let key = Key { secret: secret.to_owned(), token: Some(token.to_owned()) };
        self.keys.insert(id.to_owned(), key);
        self
    }

    /// Takes any date, for tests that fix it. Its form is still checked.
    #[must_use]
    pub fn any_time(mut self, allowed: bool) -> Self {
        self.any_time = allowed;
        self
    }

    /// Takes a nonce more than once, for tests that fix it.
    #[must_use]
    pub fn any_nonce(mut self, allowed: bool) -> Self {
        self.any_nonce = allowed;
        self
    }

    /// Does not remember what it has received, so that it can serve for long.
    #[must_use]
    pub fn discard_requests(mut self, discard_requests: bool) -> Self {
        self.discard_requests = discard_requests;
        self
    }

    /// Gives one request in so many a fault in place of its answer, each of these in turn.
    #[must_use]
    pub fn faults(mut self, one_in: u64, faults: Vec<Reply>) -> Self {
        self.faults = Some((one_in.max(1), faults));
        self
    }

    /// Listens on this port instead of a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the server on a port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When the system gives no port or no thread.
    pub fn start(self) -> io::Result<LoopbackIce> {
        let Builder { mut keys, any_time, any_nonce, discard_requests, faults, port } = self;
        if keys.is_empty() {
            let secret = LoopbackIce::KEY_SECRET.to_owned();
            keys.insert(LoopbackIce::KEY_ID.to_owned(), Key { secret, token: None });
        }
        let stopping = AtomicBool::new(false);
        let memory = Mutex::new(Memory::new());
        let service =
            Arc::new(Service { keys, any_time, any_nonce, discard_requests, faults, stopping, memory });
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = socket.local_addr()?;
        let shared = Arc::clone(&service);
        let listener =
            thread::Builder::new().name("loopback-ice".into()).spawn(move || listen(&socket, &shared))?;
        Ok(LoopbackIce { address, service, listener: Some(listener) })
    }
}

fn listen(socket: &TcpListener, service: &Arc<Service>) {
    loop {
        let accepted = socket.accept();
        if service.stopping.load(Ordering::SeqCst) {
            return;
        }
        match accepted {
            Ok((stream, _)) => {
                let service = Arc::clone(service);
                // A connection that fails, or finds no thread, is the client's to notice.
                let _ = thread::Builder::new().spawn(move || service.serve(stream));
            }
            // Out of file handles, most likely: wait for connections to end.
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// A request as it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The request target, undecoded.
    pub target: String,
    /// The headers in order, names as spelt, values without outer spaces.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The operation name, empty when there was none.
    pub operation: String,
    /// The decoded parameters of the query string, then those of a form body.
    pub parameters: Vec<(String, String)>,
    /// The code the server refused it with. A scripted error is not a refusal.
    pub refused: Option<&'static str>,
}

impl Received {
    /// The first header of that name, in any spelling.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        http::all_values(&self.headers, name).next()
    }

    /// The first parameter of that name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let (_, value) = self.parameters.iter().find(|(given, _)| given == name)?;
        Some(value)
    }
}
