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

/// The README of the generated crate.
#[cfg(doctest)]
#[doc = include_str!("../../generated/ice/README.md")]
pub struct ReadmeOfIce;

/// The README of the runtime.
#[cfg(doctest)]
#[doc = include_str!("../../runtime/README.md")]
pub struct ReadmeOfRuntime;

mod acs3;
mod builder;
#[cfg(test)]
mod by_hand;
mod example_response;
mod http;
mod jobs;
mod json;
mod oss;
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
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub use builder::Builder;
pub use example_response::example_response;
pub use json::{difference, metadata};
pub use query::text_pairs;
pub use reply::Reply;
pub use rpc1::verify_rpc1;
pub use runtime::CompiledRuntime;
use service::Service;
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
            metadata: None,
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
