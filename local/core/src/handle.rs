use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::Value as Json;

use crate::coverage::{self, OperationCoverage};
use crate::fault::{Fault, FaultKind};
use crate::http::reply::Reply;
use crate::journal::{Calls, Received};
use crate::resources::{JobFailure, JobPlan, Resource};
use crate::server::Server;
use crate::service::DEFAULT_KEY;
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

    /// Returns the URL of the server, as in `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
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
    pub fn respond(&self, operation: &str, reply: Reply) {
        self.server.service.with(&self.account, |account| {
            account.scripted.entry(operation.to_owned()).or_default().push_back(reply);
        });
    }

    /// Returns a setting of a fault of an operation.
    pub fn fault(&self, operation: &str) -> FaultSetting<'_> {
        let fault = Fault { operation: Some(operation.to_owned()), ..Fault::default() };
        FaultSetting { service: self, fault }
    }

    /// Returns a setting of a fault of all operations.
    pub fn any_fault(&self) -> FaultSetting<'_> {
        FaultSetting { service: self, fault: Fault::default() }
    }

    /// Returns a setting of the jobs that an operation starts. By default the first lookup of a job finds it pending,
    /// and the second one finds that it has succeeded.
    pub fn job(&self, operation: &str) -> JobSetting<'_> {
        JobSetting { service: self, plan: JobPlan { operation: operation.to_owned(), ..JobPlan::default() } }
    }

    /// Adds a resource of a kind. A kind is named after its operations: `Template` for `GetTemplate`. A job is finished.
    ///
    /// # Panics
    /// There is no such kind, or the members are no JSON object.
    #[track_caller]
    pub fn add(&self, kind: &str, members: impl Into<Json>) {
        let service = &self.server.service;
        let kind = service.kinds.kind(&service.catalogue, kind);
        let kind = kind.expect("the kind is named after the operations on it, such as `Template`");
        let members = members.into();
        let values = members.as_object().cloned().expect("the members of a resource are a JSON object");
        service.with(&self.account, |account| {
            let resource = Resource::finished(&kind, values, account.now());
            account.store.replace(&kind, resource);
        });
    }

    /// Applies a JSON document to the account, as [`Builder::setup`](crate::Builder::setup) does to all accounts.
    ///
    /// # Errors
    /// The document is invalid.
    pub fn set_up(&self, json: &str) -> Result<(), String> {
        let service = &self.server.service;
        let setup = Setup::from_json(json)?;
        service.with(&self.account, |account| account.apply(setup, &service.catalogue, &service.kinds))
    }

    /// Moves the clock of jobs and resources. That of signatures stays.
    pub fn advance(&self, duration: Duration) {
        let duration = SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX);
        self.server.service.with(&self.account, |account| account.advance(duration));
    }

    /// Sets by how many seconds the clock of the service differs from the true time. Beyond 15 minutes, requests are
    /// rejected as expired.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.server
            .service
            .with(&self.account, |account| account.clock_offset = SignedDuration::from_secs(seconds));
    }

    /// Forgets all of the account: its resources, jobs, faults, queued responses and journal.
    pub fn reset(&self) {
        self.server.service.reset(&self.account);
    }

    /// Returns the calls of an operation. A call that was retried is one call with several attempts.
    #[must_use]
    pub fn calls(&self, operation: &str) -> Calls {
        self.collect(Some(operation))
    }

    /// Returns the calls of all operations.
    #[must_use]
    pub fn all_calls(&self) -> Calls {
        self.collect(None)
    }

    fn collect(&self, operation: Option<&str>) -> Calls {
        self.server.service.with(&self.account, |account| {
            Calls::new(account.journal.received.iter(), account.journal.forgotten, operation)
        })
    }

    /// Returns every request in the order of arrival, including rejected ones. Bytes that are not HTTP are left out.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.server.service.with(&self.account, |account| account.journal.received.iter().cloned().collect())
    }

    /// Returns how often an operation was executed, whether the response was sent or not. A request with the
    /// idempotency token of an earlier one is not executed again.
    #[must_use]
    pub fn executions(&self, operation: &str) -> u64 {
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

/// A setting of a fault: which requests it strikes, then what happens to them.
///
/// ```
/// # use alicloud_local::{Builder, LocalService, Product};
/// # let product = Product {
/// #     service: &alicloud_ice::SERVICE, groups: alicloud_ice::GROUPS, describe: alicloud_ice::describe,
/// # };
/// # let ice: LocalService = Builder::new(product).start()?;
/// ice.fault("GetUrlUploadInfos").nth(2).throttled();
/// ice.fault("UploadMediaByURL").nth(1).lost();
/// ice.any_fault().one_in(10, 42).reset();
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use = "it has no effect before it is set what happens"]
pub struct FaultSetting<'a> {
    service: &'a LocalService,
    fault: Fault,
}

impl FaultSetting<'_> {
    /// Strikes the n-th request alone, from 1, counted from now.
    pub fn nth(mut self, number: u64) -> Self {
        self.fault.nth = Some(number);
        self
    }

    /// Strikes every n-th request.
    pub fn every(mut self, number: u64) -> Self {
        self.fault.every = Some(number);
        self
    }

    /// Strikes one in `number` requests at random. Another seed chooses other requests.
    pub fn one_in(mut self, number: u64, seed: u64) -> Self {
        (self.fault.one_in, self.fault.seed) = (Some(number), seed);
        self
    }

    /// Strikes so many requests at most.
    pub fn times(mut self, number: u64) -> Self {
        self.fault.times = Some(number);
        self
    }

    /// Resets the connection before the operation is executed.
    pub fn reset(self) {
        self.set(FaultKind::Reset);
    }

    /// Executes the operation and resets the connection: the response is lost.
    pub fn lost(self) {
        self.set(FaultKind::Lost);
    }

    /// Closes the connection before the operation is executed.
    pub fn hang_up(self) {
        self.set(FaultKind::HangUp);
    }

    /// Executes the operation and sends half of the response.
    pub fn cut_body(self) {
        self.set(FaultKind::CutBody);
    }

    /// Sends the response later.
    pub fn delayed(self, delay: Duration) {
        self.set(FaultKind::Delay(milliseconds(delay)));
    }

    /// Rejects the request because of a rate limit.
    pub fn throttled(self) {
        self.set(FaultKind::Throttled);
    }

    /// Rejects the request because of a rate limit, and asks the client to wait.
    pub fn throttled_for(self, wait: Duration) {
        self.set(FaultKind::ThrottledFor(milliseconds(wait)));
    }

    /// Responds that the service is unavailable: 503.
    pub fn unavailable(self) {
        self.set(FaultKind::Unavailable);
    }

    /// Responds that the service has failed: 500.
    pub fn internal_error(self) {
        self.set(FaultKind::InternalError);
    }

    /// Responds with a page in HTML, as a gateway does: 502.
    pub fn html(self) {
        self.set(FaultKind::Html);
    }

    /// Responds with these replies in turn.
    pub fn replies(self, replies: impl IntoIterator<Item = Reply>) {
        self.set(FaultKind::Replies(replies.into_iter().collect()));
    }

    fn set(self, kind: FaultKind) {
        let FaultSetting { service, mut fault } = self;
        fault.fault = kind;
        service.server.service.with(&service.account, |account| account.faults.push(fault));
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A setting of jobs: for how long they are pending, then how they end.
///
/// ```
/// # use std::time::Duration;
/// # use alicloud_local::{Builder, LocalService, Product};
/// # let product = Product {
/// #     service: &alicloud_ice::SERVICE, groups: alicloud_ice::GROUPS, describe: alicloud_ice::describe,
/// # };
/// # let ice: LocalService = Builder::new(product).start()?;
/// ice.job("UploadMediaByURL").lookups(3).succeeds();
/// ice.job("UploadMediaByURL").nth(2).fails("404", "the file does not exist");
/// ice.job("SubmitMediaProducingJob").takes(Duration::from_secs(60)).succeeds();
/// ice.advance(Duration::from_secs(61));
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use = "it has no effect before it is set how the jobs end"]
pub struct JobSetting<'a> {
    service: &'a LocalService,
    plan: JobPlan,
}

impl JobSetting<'_> {
    /// Is for the n-th job that the operation starts, from 1.
    pub fn nth(mut self, number: u64) -> Self {
        self.plan.nth = Some(number);
        self
    }

    /// Sets how many lookups find the job pending.
    pub fn lookups(mut self, pending: u32) -> Self {
        self.plan.lookups = pending;
        self
    }

    /// Sets how long the job is pending by the clock of the server, which [`LocalService::advance`] moves. Lookups do
    /// not count.
    pub fn takes(mut self, duration: Duration) -> Self {
        (self.plan.seconds, self.plan.lookups) = (duration.as_secs_f64(), 0);
        self
    }

    /// Lets the jobs succeed.
    pub fn succeeds(self) {
        self.set();
    }

    /// Lets the jobs fail with an error code and a message, in the first documented state of failed jobs.
    pub fn fails(mut self, code: &str, message: &str) {
        let failure = self.plan.failure.get_or_insert_default();
        (failure.code, failure.message) = (code.to_owned(), message.to_owned());
        self.set();
    }

    /// Lets the jobs fail in a state, such as `DOWNLOAD_FAIL`.
    pub fn fails_in(mut self, state: &str, code: &str, message: &str) {
        self.plan.failure = Some(JobFailure { state: Some(state.to_owned()), ..JobFailure::default() });
        self.fails(code, message);
    }

    fn set(self) {
        let JobSetting { service, plan } = self;
        service.server.service.with(&service.account, |account| account.plans.push(plan));
    }
}
