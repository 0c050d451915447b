#![doc = include_str!("../README.md")]

use std::io;
use std::ops::Deref;
use std::time::Duration;

use alicloud_ice::runtime::document::DocumentKind;
use alicloud_ice::{Client, ClientBuilder, Credentials, RetryPolicy};

pub use alicloud_local::{
    Builder, Call, CallbackOutcome, Calls, Coverage, FaultSetting, JobSetting, LocalService,
    OperationCoverage, PostedCallback, Product, Received, Reply, ResponseSource,
};

/// The page about testing, whose examples are compiled as doc tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/testing.md")]
pub struct Testing;

#[cfg(feature = "all-groups")]
const DOCUMENTS: &[DocumentKind] = alicloud_ice::timeline::KINDS;
#[cfg(not(feature = "all-groups"))]
const DOCUMENTS: &[DocumentKind] = &[];

/// The service that the server plays.
pub const PRODUCT: Product = Product {
    service: &alicloud_ice::SERVICE,
    groups: alicloud_ice::GROUPS,
    describe: alicloud_ice::describe,
    documents: DOCUMENTS,
    events: alicloud_ice::EVENTS,
};

/// A running server, and one of its accounts. The server stops when the last of them is dropped.
///
/// It has the methods of [`LocalService`].
#[derive(Debug, Clone)]
pub struct LocalIce(LocalService);

impl LocalIce {
    /// Starts a server on a free port. It listens when this returns.
    ///
    /// # Errors
    /// The system has no port or no thread.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Returns a builder of a server that has other settings.
    #[must_use]
    pub fn builder() -> Builder<Self> {
        Builder::new(PRODUCT)
    }

    /// Returns another account of this server by its access key ID, with a state of its own.
    #[must_use]
    pub fn account(&self, access_key_id: &str) -> Self {
        LocalIce(self.0.account(access_key_id))
    }

    /// Creates a client of the account. Its retries and its waits for jobs do not pause.
    ///
    /// # Panics
    /// There is no Tokio runtime, or the feature `default-https-client` is disabled.
    pub async fn client(&self) -> Client {
        self.client_builder()
            .build()
            .await
            .expect("a client needs a Tokio runtime and a transport; the rest is set")
    }

    /// Returns a builder of a client of the account, whose retries and waits for jobs do not pause.
    pub fn client_builder(&self) -> ClientBuilder<Client> {
        let at_once = Duration::from_millis(1);
        Client::builder()
            .endpoint(self.url())
            .credentials(Credentials::new(self.access_key_id(), self.access_key_secret()))
            .retry(RetryPolicy::new().backoff(at_once, at_once))
            .wait_backoff(at_once, at_once)
    }
}

impl Deref for LocalIce {
    type Target = LocalService;

    fn deref(&self) -> &LocalService {
        &self.0
    }
}

impl From<LocalService> for LocalIce {
    fn from(service: LocalService) -> Self {
        LocalIce(service)
    }
}
