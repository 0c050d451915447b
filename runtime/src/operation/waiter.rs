//! The facts of a lookup of jobs: how its response reports their states.

use crate::job::{JobPhase, WaitedJob};
use crate::wire::{DynStructure, View, parameter_at, text, text_at, visit_at};

/// How the response of a lookup reports the state of its jobs.
///
/// ```
/// # use alicloud_runtime::WaiterInfo;
/// const WAITER: WaiterInfo = WaiterInfo::new("Jobs[].Status")
///     .job("JobId", "ErrorCode", "ErrorMessage")
///     .success(&["Success"])
///     .failure(&["Fail"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaiterInfo {
    /// The path to the state in the response; `[]` after a name means each item.
    pub state: &'static str,
    /// The member with the ID of the job, beside the state.
    pub id: Option<&'static str>,
    /// The member with the error code of a job that failed, beside the state.
    pub code: Option<&'static str>,
    /// The member with the error message of a job that failed, beside the state.
    pub message: Option<&'static str>,
    /// The path to the IDs that were not found in the response, if it reports them.
    pub missing: Option<&'static str>,
    /// The list parameter with the IDs of the jobs to look up.
    pub requested: Option<&'static str>,
    /// The final states of a job that succeeded.
    pub success: &'static [&'static str],
    /// The final states of a job that failed.
    pub failure: &'static [&'static str],
}

impl WaiterInfo {
    /// Creates the facts of a lookup from the path to the state in the response.
    pub const fn new(state: &'static str) -> Self {
        WaiterInfo {
            state,
            id: None,
            code: None,
            message: None,
            missing: None,
            requested: None,
            success: &[],
            failure: &[],
        }
    }

    /// Sets the members beside the state that have the ID of a job and, if it failed, its error code
    /// and message. An empty name means that there is no such member.
    #[must_use]
    pub const fn job(mut self, id: &'static str, code: &'static str, message: &'static str) -> Self {
        self.id = named(id);
        self.code = named(code);
        self.message = named(message);
        self
    }

    /// Sets the path to the IDs that were not found in the response.
    #[must_use]
    pub const fn missing(mut self, path: &'static str) -> Self {
        self.missing = Some(path);
        self
    }

    /// Sets the list parameter with the IDs of the jobs to look up. A job that the response leaves
    /// out is not finished then.
    #[must_use]
    pub const fn requested(mut self, parameter: &'static str) -> Self {
        self.requested = Some(parameter);
        self
    }

    /// Sets the final states of a job that succeeded.
    #[must_use]
    pub const fn success(mut self, states: &'static [&'static str]) -> Self {
        self.success = states;
        self
    }

    /// Sets the final states of a job that failed.
    #[must_use]
    pub const fn failure(mut self, states: &'static [&'static str]) -> Self {
        self.failure = states;
        self
    }

    /// Returns the jobs of a response, and those of the request that it leaves out. The list is
    /// empty only if the response has no job and the request names none.
    pub(crate) fn jobs(&self, request: &dyn DynStructure, response: &dyn DynStructure) -> Vec<WaitedJob> {
        let mut jobs = Vec::new();
        match self.state.rsplit_once('.') {
            None => jobs.push(self.status(response, self.state)),
            Some((path, state)) => visit_at(response, path, &mut |view| {
                if let View::Structure(job) = view {
                    jobs.push(self.status(job, state));
                }
            }),
        }
        // A job that was submitted a moment ago may not be visible to the lookup yet.
        if let Some(missing) = self.missing {
            visit_at(response, missing, &mut |view| jobs.extend(text(view).map(WaitedJob::not_found)));
        }
        for id in self.requested.map(|parameter| parameter_at(request, parameter)).unwrap_or_default() {
            if !jobs.iter().any(|job: &WaitedJob| job.id.as_deref() == Some(id.as_str())) {
                jobs.push(WaitedJob::not_found(id));
            }
        }
        jobs
    }

    /// Returns the status of a job from the structure that has its state.
    fn status(&self, job: &dyn DynStructure, member: &str) -> WaitedJob {
        let text = |name: Option<&str>| name.and_then(|name| text_at(job, name));
        let state = text_at(job, member);
        let is_one_of = |states: &[&str]| state.as_deref().is_some_and(|state| states.contains(&state));
        let phase = match &state {
            None => JobPhase::NotFound,
            Some(_) if is_one_of(self.success) => JobPhase::Succeeded,
            Some(_) if is_one_of(self.failure) => JobPhase::Failed,
            Some(_) => JobPhase::Running,
        };
        // A job that succeeded may have a code, too, such as `200`.
        let failed = phase == JobPhase::Failed;
        let reason = |name: Option<&str>| text(name.filter(|_| failed));
        WaitedJob { id: text(self.id), code: reason(self.code), message: reason(self.message), state, phase }
    }
}

const fn named(member: &'static str) -> Option<&'static str> {
    if member.is_empty() { None } else { Some(member) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Field;

    #[derive(Clone, Default)]
    struct Request {
        ids: Vec<String>,
    }

    #[derive(Clone, Default)]
    struct Response {
        jobs: Vec<Job>,
        missing: Vec<String>,
    }

    #[derive(Clone, Default)]
    struct Job {
        id: Option<String>,
        status: Option<String>,
        code: Option<i64>,
        message: Option<String>,
    }

    crate::structure! { Request { ids: Field::query("Ids") } }
    crate::structure! { Response { jobs: Field::member("Jobs"), missing: Field::member("Missing") } }
    crate::structure! { Job {
        id: Field::member("Id"), status: Field::member("Status"), code: Field::member("Code"),
        message: Field::member("Message"),
    } }

    const WAITER: WaiterInfo = WaiterInfo::new("Jobs[].Status")
        .job("Id", "Code", "Message")
        .missing("Missing[]")
        .success(&["Success", "Normal"])
        .failure(&["Fail"]);

    fn job(status: Option<&str>) -> Job {
        let status = status.map(str::to_owned);
        Job { id: Some("a".to_owned()), status, code: Some(404), message: Some("gone".to_owned()) }
    }

    fn phases(statuses: &[Option<&str>], missing: &[&str]) -> Vec<JobPhase> {
        let missing = missing.iter().map(|id| (*id).to_owned()).collect();
        let response = Response { jobs: statuses.iter().map(|status| job(*status)).collect(), missing };
        WAITER.jobs(&Request::default(), &response).iter().map(|job| job.phase).collect()
    }

    #[test]
    fn the_phase_of_a_job_follows_from_its_state() {
        use JobPhase::{Failed, NotFound, Running, Succeeded};
        assert_eq!(
            phases(&[Some("Success"), Some("Normal"), Some("Fail")], &[]),
            [Succeeded, Succeeded, Failed]
        );
        assert_eq!(phases(&[Some("Paused")], &[]), [Running]);
        assert_eq!(phases(&[Some("success")], &[]), [Running], "states are compared with their case");
        assert_eq!(phases(&[None], &[]), [NotFound]);
        assert_eq!(phases(&[Some("Success")], &["b"]), [Succeeded, NotFound]);
        assert!(phases(&[], &[]).is_empty());
    }

    #[test]
    fn a_failed_job_has_its_code_and_message_and_another_has_none() {
        let response = Response { jobs: vec![job(Some("Fail")), job(Some("Success"))], missing: Vec::new() };
        let jobs = WAITER.jobs(&Request::default(), &response);
        let shown: Vec<String> = jobs.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["`a`: Fail (404: gone)", "`a`: Success"]);
    }

    #[test]
    fn a_requested_job_that_the_response_leaves_out_is_not_found() {
        let request = Request { ids: vec!["a".to_owned(), "b".to_owned()] };
        let response = Response { jobs: vec![job(Some("Success"))], missing: Vec::new() };
        let jobs = WAITER.requested("Ids").jobs(&request, &response);
        let shown: Vec<String> = jobs.iter().map(ToString::to_string).collect();
        assert_eq!(shown, ["`a`: Success", "`b`: not found"]);
        let reported = Response { missing: vec!["b".to_owned()], ..response };
        assert_eq!(WAITER.requested("Ids").jobs(&request, &reported).len(), 2, "not reported twice");
    }
}
