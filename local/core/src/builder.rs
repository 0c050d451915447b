use std::collections::HashMap;
use std::fmt;
use std::fs::OpenOptions;
use std::io;
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use crate::LocalService;
use crate::account::Account;
use crate::policy::Policy;
use crate::product::{Catalogue, Product};
use crate::replay::Recording;
use crate::server::Server;
use crate::service::{Config, DEFAULT_KEY, Service};
use crate::setup::Setup;
use crate::signature::Key;

/// How many requests a server remembers by default.
const MOST_RECEIVED: usize = 10_000;

/// A builder of a server. `L` is what it starts: a [`LocalService`], or the type of a product around it.
pub struct Builder<L = LocalService> {
    product: Product,
    keys: Vec<(String, Key)>,
    config: Config,
    address: SocketAddr,
    setup: Option<String>,
    policy: Option<String>,
    recording: Option<String>,
    journal: Option<PathBuf>,
    started: PhantomData<fn() -> L>,
}

impl<L> fmt::Debug for Builder<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("address", &self.address).finish_non_exhaustive()
    }
}

impl<L: From<LocalService>> Builder<L> {
    /// Creates a builder.
    #[must_use]
    pub fn new(product: Product) -> Self {
        Builder {
            product,
            keys: Vec::new(),
            config: Config { most_received: MOST_RECEIVED, ..Config::default() },
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            setup: None,
            policy: None,
            recording: None,
            journal: None,
            started: PhantomData,
        }
    }

    /// Adds an access key. Without one, any ID is known, with the secret `local`.
    #[must_use]
    pub fn key(mut self, id: &str, secret: &str) -> Self {
        self.keys.push((id.to_owned(), Key::new(secret)));
        self
    }

    /// Adds a temporary access key, which has to be sent with its security token.
    #[must_use]
    pub fn sts_key(mut self, id: &str, secret: &str, token: &str) -> Self {
        self.keys.push((id.to_owned(), Key::with_token(secret, token)));
        self
    }

    /// Sets the port. The default is one that is free.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Sets the address to listen on. The default is 127.0.0.1, which other machines and containers cannot reach.
    #[must_use]
    pub fn host(mut self, host: IpAddr) -> Self {
        self.address.set_ip(host);
        self
    }

    /// Sets whether any date is accepted, for tests with a constant one. Its form is still checked.
    #[must_use]
    pub fn any_time(mut self, allowed: bool) -> Self {
        self.config.any_time = allowed;
        self
    }

    /// Sets whether a nonce is accepted more than once, for tests with a constant one.
    #[must_use]
    pub fn any_nonce(mut self, allowed: bool) -> Self {
        self.config.any_nonce = allowed;
        self
    }

    /// Sets whether requests are rejected that the service is not documented to reject: unknown parameters, values
    /// that no enum has, parameters that the service would ignore. By default they are warnings in the journal.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.config.strict = strict;
        self
    }

    /// Sets whether invalid parameters are warnings in the journal, and not rejected.
    #[must_use]
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.config.lenient = lenient;
        self
    }

    /// Sets whether operations are rejected whose responses would be samples.
    #[must_use]
    pub fn only_state(mut self, only: bool) -> Self {
        self.config.only_state = only;
        self
    }

    /// Sets whether each account has a resource of each kind, and a finished job of each kind, with the IDs that are
    /// examples in the documentation. By default an account has nothing.
    #[must_use]
    pub fn examples(mut self, examples: bool) -> Self {
        self.config.examples = examples;
        self
    }

    /// Sets how many requests of an account are remembered, and how many callbacks; the oldest are forgotten. The default
    /// is 10,000.
    #[must_use]
    pub fn remember(mut self, requests: usize) -> Self {
        self.config.most_received = requests;
        self
    }

    /// Sets the state with which each account begins, as a JSON document: see the README.
    #[must_use]
    pub fn setup(mut self, json: impl Into<String>) -> Self {
        self.setup = Some(json.into());
        self
    }

    /// Sets the RAM policy of all callers. By default every call is permitted.
    #[must_use]
    pub fn policy(mut self, json: impl Into<String>) -> Self {
        self.policy = Some(json.into());
        self
    }

    /// Sets recorded responses, as `RecordingTransport::to_json` returns them. A request with the parameters of a
    /// recorded one has its response.
    #[must_use]
    pub fn recording(mut self, json: impl Into<String>) -> Self {
        self.recording = Some(json.into());
        self
    }

    /// Appends a line of JSON for each request to a file. Values that must not be shown are masked.
    #[must_use]
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.journal = Some(path.into());
        self
    }

    /// Sets whether callbacks are posted to other machines. By default they are posted to loopback addresses only: a URL
    /// that a test has in its parameters may be that of a real receiver.
    #[must_use]
    pub fn callbacks_to_any_host(mut self, allowed: bool) -> Self {
        self.config.callbacks_to_any_host = allowed;
        self
    }

    /// Starts the server. It listens when this returns.
    ///
    /// # Errors
    /// The port is in use, a document is invalid, or the journal cannot be written.
    pub fn start(self) -> io::Result<L> {
        let Builder { product, keys, mut config, address, setup, policy, recording, journal, .. } = self;
        let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidInput, reason);
        config.default_account = keys.first().map_or(DEFAULT_KEY, |(id, _)| id).to_owned();
        config.keys = HashMap::from_iter(keys);
        config.policy = policy.map(|text| Policy::from_json(&text)).transpose().map_err(invalid)?;
        config.recording = recording
            .map(|text| Recording::from_json(&text))
            .transpose()
            .map_err(invalid)?
            .unwrap_or_default();
        config.setup =
            setup.map(|text| Setup::from_json(&text)).transpose().map_err(invalid)?.unwrap_or_default();
        if let Some(path) = journal {
            let file = OpenOptions::new().create(true).append(true).open(&path).map_err(|error| {
                io::Error::new(
                    error.kind(),
                    format!("the journal {} cannot be written: {error}", path.display()),
                )
            })?;
            config.journal = Some(Mutex::new(file));
        }
        let (catalogue, kinds) = Catalogue::of(product);
        // An error in it is better found now than at the first call.
        let mut trial = Account::new("", Recording::default());
        let applied = trial.apply(config.setup.clone(), &catalogue, &kinds);
        applied.map_err(|reason| invalid(format!("invalid setup: {reason}")))?;
        let account = config.default_account.clone();
        let server = Server::start(address, Service::new(catalogue, kinds, config))
            .map_err(|error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))?;
        Ok(LocalService::new(Arc::new(server), account).into())
    }
}
