#![allow(clippy::panic, reason = "a mistake in a test panics")]

use std::fmt;
use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::Value as Json;

use crate::account::{Account, unknown_kind};
use crate::callbacks::PostedCallback;
use crate::coverage::{self, OperationCoverage};
use crate::fault::Fault;
use crate::http::reply::Reply;
use crate::journal::{Calls, Received};
use crate::resources::{JobPlan, Resource};
use crate::server::Server;
use crate::service::DEFAULT_KEY;
use crate::settings::{FaultSetting, JobSetting};
use crate::setup::Setup;

/// A running server, and one of its accounts. The server stops when the last of them is dropped.
///
/// Each access key has an account of its own: its resources, jobs, faults and journal. So tests that run in parallel can
/// share a server, each with an [`account`](Self::account).
#[derive(Clone)]
pub struct LocalService {
    server: Arc<Server>,
    account: String,
}

impl fmt::Debug for LocalService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalService").field("url", &self.url()).field("account", &self.account).finish()
    }
}

impl LocalService {
    pub(crate) fn new(server: Arc<Server>, account: String) -> Self {
        LocalService { server, account }
    }

    /// Does something with the state of the account.
    pub(crate) fn with<T>(&self, action: impl FnOnce(&mut Account) -> T) -> T {
        self.server.service.with(&self.account, action)
    }

    /// Checks that a test means an operation of the service.
    #[track_caller]
    fn require(&self, operation: &str) {
        if let Err(reason) = self.server.service.catalogue.require(operation) {
            panic!("{reason}");
        }
    }

    /// Adds a plan of jobs.
    #[track_caller]
    pub(crate) fn plan(&self, plan: JobPlan) {
        let service = &self.server.service;
        if let Err(reason) = service.kinds.check_plan(&service.catalogue, &plan) {
            panic!("{reason}");
        }
        self.with(|account| account.plans.push(plan));
    }

    /// Returns the URL of the server, as in `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// Returns the address of the server without its port, such as `127.0.0.1`.
    #[must_use]
    pub fn host(&self) -> String {
        self.server.address.ip().to_string()
    }

    /// Returns another account of this server by its access key ID.
    #[must_use]
    pub fn account(&self, access_key_id: &str) -> Self {
        LocalService { server: Arc::clone(&self.server), account: access_key_id.to_owned() }
    }

    /// Returns the access key ID of the account.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        &self.account
    }

    /// Returns the access key secret of the account. It is `local` unless the builder has keys.
    #[must_use]
    pub fn access_key_secret(&self) -> &str {
        self.server.service.config.keys.get(&self.account).map_or(DEFAULT_KEY, |key| key.secret())
    }

    /// Queues a response to an operation. Each is sent once, in order; after the last one the server responds from its
    /// state again. A rejected request uses no response.
    ///
    /// # Panics
    /// The service has no such operation.
    #[track_caller]
    pub fn respond(&self, operation: &str, reply: Reply) {
        self.require(operation);
        self.with(|account| {
            account.scripted.entry(operation.to_owned()).or_default().push_back(reply);
        });
    }

    /// Returns a setting of a fault of an operation.
    ///
    /// # Panics
    /// The service has no such operation.
    #[track_caller]
    pub fn fault(&self, operation: &str) -> FaultSetting<'_> {
        self.require(operation);
        let fault = Fault { operation: Some(operation.to_owned()), ..Fault::default() };
        FaultSetting { service: self, fault }
    }

    /// Returns a setting of a fault of all operations.
    pub fn any_fault(&self) -> FaultSetting<'_> {
        FaultSetting { service: self, fault: Fault::default() }
    }

    /// Returns a setting of the jobs that an operation starts. By default the first lookup of a job finds it pending,
    /// and the second one finds that it has succeeded.
    ///
    /// # Panics
    /// The service has no such operation. The setting panics if the operation starts no jobs.
    #[track_caller]
    pub fn job(&self, operation: &str) -> JobSetting<'_> {
        self.require(operation);
        JobSetting { service: self, plan: JobPlan { operation: operation.to_owned(), ..JobPlan::default() } }
    }

    /// Adds a resource of a kind. A kind is named after its operations: `Template` for `GetTemplate`. A job is finished.
    ///
    /// # Panics
    /// There is no such kind, or the members are no JSON object with the ID of the resource.
    #[track_caller]
    pub fn add(&self, kind_name: &str, members: impl Into<Json>) {
        let service = &self.server.service;
        let kind = service.kinds.kind(&service.catalogue, kind_name);
        // Not in closures: the message has the place in the test.
        let Some(kind) = kind else { panic!("{}", unknown_kind(kind_name)) };
        let Json::Object(values) = members.into() else { panic!("expected the members as a JSON object") };
        if let Err(reason) = kind.check_identifiers(&values) {
            panic!("{reason}");
        }
        service.with(&self.account, |account| {
            let resource = Resource::finished(&kind, values, account.now());
            account.store.add(&kind, resource);
        });
    }

    /// Applies a JSON document to the account, as [`Builder::setup`](crate::Builder::setup) does to all accounts.
    ///
    /// # Errors
    /// The document is invalid.
    pub fn set_up(&self, json: &str) -> Result<(), String> {
        self.server.service.set_up(&self.account, Setup::from_json(json)?)
    }

    /// Moves the clock of jobs and resources, and finishes the jobs that are due then. The clock of signatures stays.
    pub fn advance(&self, duration: Duration) {
        let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
        self.with(|account| account.advance(duration));
        self.server.service.settle();
    }

    /// Sets by how many seconds the clock of the service differs from the true time. Beyond 15 minutes, requests are
    /// rejected as expired.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.server
            .service
            .with(&self.account, |account| account.clock_offset = SignedDuration::from_secs(seconds));
    }

    /// Forgets all of the account: its resources, jobs, faults, queued responses, callbacks and journal.
    pub fn reset(&self) {
        self.server.service.reset(&self.account);
    }

    /// Returns the calls of an operation. A call that was retried is one call with several attempts.
    ///
    /// # Panics
    /// The service has no such operation: an assertion that it was not called would always pass.
    #[track_caller]
    #[must_use]
    pub fn calls(&self, operation: &str) -> Calls {
        self.require(operation);
        self.collect(Some(operation))
    }

    /// Returns the calls of all operations.
    #[must_use]
    pub fn all_calls(&self) -> Calls {
        self.collect(None)
    }

    fn collect(&self, operation: Option<&str>) -> Calls {
        self.with(|account| Calls::new(account.journal.received.iter(), account.journal.forgotten, operation))
    }

    /// Returns every request in the order of arrival, including rejected ones. Bytes that are not HTTP are left out.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.with(|account| account.journal.received.iter().cloned().collect())
    }

    /// Returns the callbacks of the account so far, the oldest first, also those that are still to be posted.
    #[must_use]
    pub fn callbacks(&self) -> Vec<PostedCallback> {
        self.server.service.callbacks.of(&self.account)
    }

    /// Waits until each callback of the account is delivered or dropped, and returns all of them.
    ///
    /// A callback is among them as soon as the program has the response after which it is posted, or
    /// [`advance`](Self::advance) has returned. That of a job which takes time is not, before the job finishes.
    ///
    /// A callback takes 11 seconds at most: three attempts of 3 seconds each, with pauses of one second. The future needs
    /// no runtime.
    pub fn wait_for_callbacks(&self) -> impl Future<Output = Vec<PostedCallback>> + Send + '_ {
        poll_fn(|context| self.server.service.callbacks.poll_settled(&self.account, context))
    }

    /// Returns how often an operation was executed, whether the response was sent or not. A request with the
    /// idempotency token of an earlier one is not executed again.
    ///
    /// # Panics
    /// The service has no such operation.
    #[track_caller]
    #[must_use]
    pub fn executions(&self, operation: &str) -> u64 {
        self.require(operation);
        self.server
            .service
            .with(&self.account, |account| account.executions.get(operation).copied().unwrap_or_default())
    }

    /// Returns what the server can do with each operation.
    #[must_use]
    pub fn coverage(&self) -> Vec<OperationCoverage> {
        coverage::coverage(&self.server.service)
    }
}
