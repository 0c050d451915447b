//! The configuration of the server.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use crate::service::{Memory, Service};
use crate::verify::Key;
use crate::{LoopbackIce, Reply, accept_connections, metadata};

/// The configuration of a [`LoopbackIce`].
pub struct Builder {
    pub(crate) keys: HashMap<String, Key>,
    pub(crate) any_time: bool,
    pub(crate) any_nonce: bool,
    pub(crate) discard_requests: bool,
    pub(crate) faults: Option<(u64, Vec<Reply>)>,
    pub(crate) metadata: Option<Value>,
    pub(crate) port: u16,
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

    /// Sends the examples of the metadata as responses to operations that the server does not know.
    #[must_use]
    pub fn example_responses(mut self) -> Self {
        self.metadata = Some(metadata());
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
        let Builder { mut keys, any_time, any_nonce, discard_requests, faults, metadata, port } = self;
        if keys.is_empty() {
            let secret = LoopbackIce::KEY_SECRET.to_owned();
            keys.insert(LoopbackIce::KEY_ID.to_owned(), Key { secret, token: None });
        }
        let stopping = AtomicBool::new(false);
        let memory = Mutex::new(Memory::new());
        let service = Arc::new(Service {
            keys,
            any_time,
            any_nonce,
            discard_requests,
            faults,
            metadata,
            stopping,
            memory,
        });
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = socket.local_addr()?;
        let shared = Arc::clone(&service);
        let listener = thread::Builder::new()
            .name("loopback-ice".into())
            .spawn(move || accept_connections(&socket, &shared))?;
        Ok(LoopbackIce { address, service, listener: Some(listener) })
    }
}
