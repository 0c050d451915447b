//! A server on the loopback interface that plays the ICE service for tests and examples.
//!
//! It recomputes every signature from the bytes that it has received, keeps a small table of URL
//! upload jobs to respond from, and can be given other responses to send.
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

/// The README, whose examples are compiled as doc tests.
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
mod runtime;
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
pub use runtime::CompiledRuntime;
use service::{Memory, Service};
pub use verify::{Key, Rejection, verify};

/// A running server. Dropping it stops it.
pub struct LoopbackIce {
    address: SocketAddr,
    service: Arc<Service>,
    listener: Option<JoinHandle<()>>,
}

impl LoopbackIce {
    /// The access key ID that the server knows unless the builder sets others.
    pub const KEY_ID: &str = "LoopbackKeyId";
    /// The secret of [`Self::KEY_ID`].
    pub const KEY_SECRET: &str = "LoopbackKeySecret";

    /// Starts a server that knows the access key above and checks everything.
    ///
    /// # Errors
    /// The system has no port or no thread.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Configures a server that knows other access keys or checks less.
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

    /// Returns the URL of the server, as in `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Queues a reply to an operation. Each is sent once, in order; after the last one the server
    /// responds from its table again. A rejected request uses no reply.
    pub fn respond(&self, operation: &str, reply: Reply) {
        self.service.memory().scripted.entry(operation.to_owned()).or_default().push_back(reply);
    }

    /// Resets the next connections before anything is read from them.
    pub fn reset_connections(&self, number: u64) {
        self.service.memory().resets = number;
    }

    /// Returns how often an operation was executed, whether the response was sent or not. A request
    /// with the `ClientToken` of an earlier one is not executed again.
    #[must_use]
    pub fn executions(&self, operation: &str) -> u64 {
        self.service.memory().executions.get(operation).copied().unwrap_or_default()
    }

    /// Returns the number of uploads of a URL that had been uploaded before.
    #[must_use]
    pub fn duplicate_uploads(&self) -> usize {
        self.service.duplicate_uploads()
    }

    /// Returns every request so far in the order of arrival, including rejected ones. Bytes that are
    /// not HTTP are left out.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.service.memory().received.clone()
    }
}

impl Drop for LoopbackIce {
    fn drop(&mut self) {
        self.service.stopping.store(true, Ordering::SeqCst);
        // The thread that accepts connections wakes up only for a connection.
        let is_awake = TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok();
        if let Some(listener) = self.listener.take().filter(|_| is_awake) {
            let _ = listener.join();
        }
    }
}

/// The configuration of a [`LoopbackIce`].
pub struct Builder {
    keys: HashMap<String, Key>,
    any_time: bool,
    any_nonce: bool,
    discard_requests: bool,
    faults: Option<(u64, Vec<Reply>)>,
    port: u16,
}

impl Builder {
    /// Adds an access key.
    #[must_use]
    pub fn key(mut self, id: &str, secret: &str) -> Self {
        self.keys.insert(id.to_owned(), Key { secret: secret.to_owned(), token: None });
        self
    }

    /// Adds a temporary access key, which has to be sent with its security token.
    #[must_use]
    pub fn sts_key(mut self, id: &str, secret: &str, token: &str) -> Self {
        let key = Key { secret: secret.to_owned(), token: Some(token.to_owned()) };
        self.keys.insert(id.to_owned(), key);
        self
    }

    /// Sets whether any date is accepted, for tests with a constant one. Its form is still checked.
    #[must_use]
    pub fn any_time(mut self, allowed: bool) -> Self {
        self.any_time = allowed;
        self
    }

    /// Sets whether a nonce is accepted more than once, for tests with a constant one.
    #[must_use]
    pub fn any_nonce(mut self, allowed: bool) -> Self {
        self.any_nonce = allowed;
        self
    }

    /// Sets whether received requests are discarded, so that memory does not grow.
    #[must_use]
    pub fn discard_requests(mut self, discard: bool) -> Self {
        self.discard_requests = discard;
        self
    }

    /// Sends one of these faults, in turn, in place of every n-th response.
    #[must_use]
    pub fn faults(mut self, one_in: u64, faults: Vec<Reply>) -> Self {
        self.faults = Some((one_in.max(1), faults));
        self
    }

    /// Sets the port. The default is one that is free.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the server on 127.0.0.1.
    ///
    /// # Errors
    /// The port is in use, or the system has no port or no thread.
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
        let listener = thread::Builder::new()
            .name("loopback-ice".into())
            .spawn(move || accept_connections(&socket, &shared))?;
        Ok(LoopbackIce { address, service, listener: Some(listener) })
    }
}

fn accept_connections(socket: &TcpListener, service: &Arc<Service>) {
    loop {
        let accepted = socket.accept();
        if service.stopping.load(Ordering::SeqCst) {
            return;
        }
        match accepted {
            Ok((stream, _)) => {
                let service = Arc::clone(service);
                // The client notices a connection that fails or has no thread.
                let _ = thread::Builder::new().spawn(move || service.serve(stream));
            }
            // Most likely out of file handles: wait for connections to end.
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// A request that was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The request target, not decoded.
    pub target: String,
    /// The headers in their order. Names are unchanged, values have no surrounding spaces.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The name of the operation; empty if it was missing.
    pub operation: String,
    /// The decoded parameters of the query string, then those of a form body.
    pub parameters: Vec<(String, String)>,
    /// The code with which the server rejected the request. A scripted error is not a rejection.
    pub rejected: Option<&'static str>,
}

impl Received {
    /// Returns the first header of a name, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        http::all_values(&self.headers, name).next()
    }

    /// Returns the first parameter of a name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let (_, value) = self.parameters.iter().find(|(given, _)| given == name)?;
        Some(value)
    }
}
