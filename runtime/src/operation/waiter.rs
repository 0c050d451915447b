//! The facts of a lookup of jobs: how its response reports their states.

use crate::wire::{DynStructure, text, visit_at};

/// How the response of a lookup reports the state of its jobs.
///
/// ```
/// # use alicloud_runtime::WaiterInfo;
/// #
/// const WAITER: WaiterInfo = WaiterInfo::new("Jobs[].Status").success(&["Success"]).failure(&["Fail"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaiterInfo {
    /// The path to the state in the response; `[]` after a name means each item.
    pub state: &'static str,
    /// The path to the IDs that were not found in the response, if it reports them.
    pub missing: Option<&'static str>,
    /// The final states of a job that succeeded.
    pub success: &'static [&'static str],
    /// The final states of a job that failed.
    pub failure: &'static [&'static str],
}

impl WaiterInfo {
    /// Creates the facts of a lookup from the path to the state in the response.
    pub const fn new(state: &'static str) -> Self {
        WaiterInfo { state, missing: None, success: &[], failure: &[] }
    }

    /// Sets the path to the IDs that were not found in the response.
    #[must_use]
    pub const fn missing(self, path: &'static str) -> Self {
        WaiterInfo { missing: Some(path), ..self }
    }

    /// Sets the final states of a job that succeeded.
    #[must_use]
    pub const fn success(self, states: &'static [&'static str]) -> Self {
        WaiterInfo { success: states, ..self }
    }

    /// Sets the final states of a job that failed.
    #[must_use]
    pub const fn failure(self, states: &'static [&'static str]) -> Self {
        WaiterInfo { failure: states, ..self }
    }

    /// Returns the states of the jobs that are not finished. A job without a state is one of them.
    pub(crate) fn unfinished(&self, response: &dyn DynStructure) -> Vec<String> {
        let mut unfinished = Vec::new();
        let mut found = false;
        visit_at(response, self.state, &mut |view| {
            found = true;
            let state = text(view).unwrap_or_else(|| "no state".to_owned());
            if !self.success.iter().chain(self.failure).any(|last| *last == state) {
                unfinished.push(state);
            }
        });
        // A job that was submitted a moment ago may not be visible to the lookup yet.
        if let Some(missing) = self.missing {
            visit_at(response, missing, &mut |view| {
                unfinished.extend(text(view).map(|id| format!("`{id}` not found")));
            });
        }
        if !found && unfinished.is_empty() {
            unfinished.push("no job found".to_owned());
        }
        unfinished
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Field;

    #[derive(Clone, Default)]
    struct Response {
        jobs: Vec<Job>,
        missing: Vec<String>,
    }

    #[derive(Clone, Default)]
    struct Job {
        status: Option<String>,
    }

    crate::structure! { Response { jobs: Field::member("Jobs"), missing: Field::member("Missing") } }
    crate::structure! { Job { status: Field::member("Status") } }

    const WAITER: WaiterInfo = WaiterInfo::new("Jobs[].Status")
        .missing("Missing[]")
        .success(&["Success", "Normal"])
        .failure(&["Fail"]);

    fn unfinished(statuses: &[Option<&str>], missing: &[&str]) -> Vec<String> {
        let job = |status: &Option<&str>| Job { status: status.map(str::to_owned) };
        let missing = missing.iter().map(|id| (*id).to_owned()).collect();
        WAITER.unfinished(&Response { jobs: statuses.iter().map(job).collect(), missing })
    }

    #[test]
    fn jobs_in_a_state_of_success_or_failure_are_finished() {
        assert!(unfinished(&[Some("Success"), Some("Normal"), Some("Fail")], &[]).is_empty());
    }

    #[test]
    fn jobs_that_are_unknown_missing_or_without_a_state_are_not_finished() {
        assert_eq!(unfinished(&[Some("Success"), Some("Paused")], &[]), ["Paused"]);
        assert_eq!(unfinished(&[Some("success")], &[]), ["success"], "states are compared with their case");
        assert_eq!(unfinished(&[None], &[]), ["no state"]);
        assert_eq!(unfinished(&[Some("Success")], &["b"]), ["`b` not found"]);
        assert_eq!(unfinished(&[], &["a", "b"]), ["`a` not found", "`b` not found"]);
        assert_eq!(unfinished(&[], &[]), ["no job found"]);
    }
}
