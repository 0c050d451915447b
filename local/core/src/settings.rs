//! What a test sets about faults and jobs.
#![allow(clippy::panic, reason = "a mistake in a test panics")]

use std::time::Duration;

use crate::LocalService;
use crate::fault::{Fault, FaultKind};
use crate::http::reply::Reply;
use crate::resources::{JobFailure, JobPlan};

/// A setting of a fault: which requests it strikes, then what happens to them.
///
/// ```
/// # use alicloud_local::{Builder, LocalService, Product};
/// # let product = Product {
/// #     service: &alicloud_ice::SERVICE, groups: alicloud_ice::GROUPS, describe: alicloud_ice::describe,
/// #     documents: &[], events: alicloud_ice::EVENTS,
/// # };
/// # let ice: LocalService = Builder::new(product).start()?;
/// ice.fault("GetUrlUploadInfos").nth(2).throttled();
/// ice.fault("UploadMediaByURL").nth(1).lost();
/// ice.any_fault().one_in(10, 42).reset();
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// The methods that set what happens panic if a number of requests is 0.
#[must_use = "it has no effect before it is set what happens"]
pub struct FaultSetting<'a> {
    pub(crate) service: &'a LocalService,
    pub(crate) fault: Fault,
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
        fault.check().unwrap_or_else(|reason| panic!("{reason}"));
        fault.fault = kind;
        service.with(|account| account.faults.push(fault));
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
/// #     documents: &[], events: alicloud_ice::EVENTS,
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
    pub(crate) service: &'a LocalService,
    pub(crate) plan: JobPlan,
}

impl JobSetting<'_> {
    /// Is for the n-th job that the operation starts, from 1.
    pub fn nth(mut self, number: u64) -> Self {
        self.plan.nth = Some(number);
        self
    }

    /// Sets how many lookups find the job pending.
    pub fn lookups(mut self, pending: u32) -> Self {
        self.plan.lookups = Some(pending);
        self
    }

    /// Sets how long the job is pending by the clock of the server, which [`LocalService::advance`] moves. Lookups do
    /// not count.
    pub fn takes(mut self, duration: Duration) -> Self {
        (self.plan.seconds, self.plan.lookups) = (duration.as_secs_f64(), Some(0));
        self
    }

    /// Lets the jobs succeed.
    ///
    /// # Panics
    /// The operation starts no jobs.
    #[track_caller]
    pub fn succeeds(self) {
        self.set();
    }

    /// Lets the jobs fail with an error code and a message, in the first documented state of failed jobs.
    ///
    /// # Panics
    /// The operation starts no jobs.
    #[track_caller]
    pub fn fails(mut self, code: &str, message: &str) {
        let failure = self.plan.failure.get_or_insert_default();
        (failure.code, failure.message) = (code.to_owned(), message.to_owned());
        self.set();
    }

    /// Lets the jobs fail in a state, such as `DOWNLOAD_FAIL`.
    ///
    /// # Panics
    /// The operation starts no jobs, or no failed job has this state: a client would wait for the end of the job.
    #[track_caller]
    pub fn fails_in(mut self, state: &str, code: &str, message: &str) {
        self.plan.failure = Some(JobFailure { state: Some(state.to_owned()), ..JobFailure::default() });
        self.fails(code, message);
    }

    #[track_caller]
    fn set(self) {
        let JobSetting { service, plan } = self;
        service.plan(plan);
    }
}
