//! The part of an error that is about the jobs that a wait was for.

use std::any::Any;

use super::{Error, ErrorKind};
use crate::job::{JobPhase, WaitedJob};
use crate::protocol::REQUEST_ID;
use crate::redact::redact_text;
use crate::wire::{Response, text_at};

/// The jobs that a wait was for.
#[derive(Default)]
pub(super) struct Jobs {
    jobs: Vec<WaitedJob>,
    response: Option<Box<dyn Response>>,
}

impl Error {
    /// Returns the jobs that a [wait](crate::Call::wait_until_done) was for, as the last lookup
    /// reported them: finished ones, and those that are not. Empty for any other error.
    pub fn jobs(&self) -> &[WaitedJob] {
        self.0.jobs.as_ref().map(|jobs| jobs.jobs.as_slice()).unwrap_or_default()
    }

    /// Returns the response of the last lookup of a [wait](crate::Call::wait_until_done). `R` is the
    /// response type of the lookup; it is [`DynamicResponse`](crate::DynamicResponse) if the request was a
    /// [`DynamicRequest`](crate::DynamicRequest). `None` for another type, and if no lookup had a response.
    ///
    /// ```
    /// # use alicloud_runtime::{Call, Error, Waitable, Result};
    /// # use std::time::Duration;
    /// /// Returns the last response, whether the jobs have succeeded or not.
    /// async fn finished<O: Waitable>(lookup: Call<O>) -> Result<O::Response> {
    ///     let error = match lookup.wait_until_done(Duration::from_secs(600)).await {
    ///         Ok(response) => return Ok(response),
    ///         Err(error) => error,
    ///     };
    ///     error.response::<O::Response>().cloned().ok_or(error)
    /// }
    /// ```
    pub fn response<R: 'static>(&self) -> Option<&R> {
        let response: &dyn Any = self.0.jobs.as_ref()?.response.as_deref()?;
        response.downcast_ref()
    }

    /// Creates the error that a [wait](crate::Call::wait_until_done) for these jobs ends in, to test code that
    /// handles it: [`JobNotFound`](ErrorKind::JobNotFound) if a job was not found,
    /// [`Timeout`](ErrorKind::Timeout) if one has not finished, and otherwise
    /// [`JobFailed`](ErrorKind::JobFailed).
    ///
    /// ```
    /// # use alicloud_runtime::{Error, ErrorKind, JobPhase, WaitedJob};
    /// #
    /// let job = WaitedJob::new("3829", "DOWNLOAD_FAIL", JobPhase::Failed).with_reason("404", "no such file");
    /// let error = Error::of_jobs(vec![job]);
    /// assert_eq!((error.kind(), error.code()), (ErrorKind::JobFailed, Some("404")));
    /// ```
    pub fn of_jobs(jobs: Vec<WaitedJob>) -> Self {
        let in_phase = |phase| jobs.iter().filter(|job| job.phase == phase).collect::<Vec<_>>();
        let (missing, running) = (in_phase(JobPhase::NotFound), in_phase(JobPhase::Running));
        let error = if !missing.is_empty() {
            Error::new(ErrorKind::JobNotFound, format!("no such job: {}", joined(&missing)))
        } else if !running.is_empty() {
            Error::new(ErrorKind::Timeout, format!("waiting timed out: {}", joined(&running)))
        } else {
            Error::jobs_failed(&jobs)
        };
        error.with_jobs(jobs, None, &[])
    }

    /// Creates the error of jobs of which at least one has failed.
    pub(crate) fn jobs_failed(jobs: &[WaitedJob]) -> Self {
        let failed: Vec<&WaitedJob> = jobs.iter().filter(|job| job.phase == JobPhase::Failed).collect();
        let mut error = match failed.as_slice() {
            // The code stands before the message.
            [job] => {
                let shown = WaitedJob { code: None, ..(*job).clone() };
                Error::new(ErrorKind::JobFailed, format!("job failed: {shown}"))
            }
            _ => Error::new(
                ErrorKind::JobFailed,
                format!("{} of {} jobs failed: {}", failed.len(), jobs.len(), joined(&failed)),
            ),
        };
        error.0.code = match failed.as_slice() {
            [job] => job.code.clone(),
            _ => None,
        };
        error
    }

    /// Adds the jobs of a wait and the response that reported them.
    /// An error of a lookup keeps its own request ID.
    pub(crate) fn with_jobs(
        mut self,
        jobs: Vec<WaitedJob>,
        response: Option<Box<dyn Response>>,
        secrets: &[String],
    ) -> Self {
        if let (Some(response), None) = (&response, &self.0.request_id) {
            let request_id = text_at(&**response, REQUEST_ID.name);
            self.0.request_id = request_id.map(|request_id| redact_text(&request_id, secrets));
        }
        self.0.jobs = Some(Jobs { jobs, response });
        self
    }
}

/// Returns the first jobs as one text, and the number of the others.
pub(crate) fn joined(jobs: &[&WaitedJob]) -> String {
    const MAX_SHOWN: usize = 10;
    let mut shown: Vec<String> = jobs.iter().take(MAX_SHOWN).map(ToString::to_string).collect();
    if jobs.len() > MAX_SHOWN {
        shown.push(format!("{} more", jobs.len() - MAX_SHOWN));
    }
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(id: &str, phase: JobPhase, code: Option<&str>) -> WaitedJob {
        WaitedJob {
            state: Some("S".to_owned()),
            phase,
            code: code.map(str::to_owned),
            ..WaitedJob::not_found(id.to_owned())
        }
    }

    #[test]
    fn one_failed_job_gives_the_error_its_code_and_several_do_not() {
        let one =
            Error::jobs_failed(&[job("a", JobPhase::Succeeded, None), job("b", JobPhase::Failed, Some("X"))]);
        assert_eq!((one.code(), one.to_string().as_str()), (Some("X"), "X: job failed: `b`: S"));
        assert!(!one.is_retryable() && !one.may_have_executed());
        let two = Error::jobs_failed(&[
            job("a", JobPhase::Failed, Some("X")),
            job("b", JobPhase::Failed, Some("Y")),
        ]);
        assert_eq!(
            (two.code(), two.to_string().as_str()),
            (None, "2 of 2 jobs failed: `a`: S (X), `b`: S (Y)")
        );
    }

    #[test]
    fn the_response_has_the_type_of_the_lookup() {
        #[derive(Clone, Default)]
        struct Found {
            id: Option<String>,
        }
        crate::structure! { Found { id: crate::wire::Field::member("RequestId") } }
        let found = Found { id: Some("r".to_owned()) };
        let error = Error::jobs_failed(&[]).with_jobs(Vec::new(), Some(Box::new(found)), &[]);
        assert_eq!(error.response::<Found>().and_then(|found| found.id.as_deref()), Some("r"));
        assert_eq!(error.request_id(), Some("r"));
        assert!(error.response::<Box<Found>>().is_none());
        assert!(Error::jobs_failed(&[]).response::<Found>().is_none());
    }

    #[test]
    fn a_long_list_of_jobs_is_cut() {
        let jobs: Vec<WaitedJob> = (0..12).map(|id| WaitedJob::not_found(id.to_string())).collect();
        let joined = joined(&jobs.iter().collect::<Vec<_>>());
        assert!(joined.ends_with("`9`: not found, 2 more"), "{joined}");
    }
}
