//! The status of jobs, as a lookup reports it.

use std::fmt;

/// The status of a job in the response of a lookup.
///
/// Its `Display` is the ID, the state and, if the job failed, the error: `` `3829`: UPLOAD_FAIL (404:
/// not found) ``.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitedJob {
    /// The ID of the job. `None` if the response does not contain it.
    pub id: Option<String>,
    /// The state, as the service reported it. `None` if the job was not found.
    pub state: Option<String>,
    /// What the state means.
    pub phase: JobPhase,
    /// The error code, if the job failed and the response has one.
    pub code: Option<String>,
    /// The error message, if the job failed and the response has one.
    pub message: Option<String>,
}

/// What the state of a job means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobPhase {
    /// The job has not finished. A state that this version does not know counts as not finished.
    Running,
    /// The job has succeeded.
    Succeeded,
    /// The job has failed.
    Failed,
    /// The response does not contain the job, or not its state.
    NotFound,
}

impl WaitedJob {
    /// Creates the status of a job, as for [`Error::of_jobs`](crate::Error::of_jobs) in a test.
    pub fn new(id: impl Into<String>, state: impl Into<String>, phase: JobPhase) -> Self {
        let (id, state) = (Some(id.into()), Some(state.into()));
        WaitedJob { id, state, phase, code: None, message: None }
    }

    /// Sets the error code and the error message.
    #[must_use]
    pub fn with_reason(mut self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self.message = Some(message.into());
        self
    }

    pub(crate) fn not_found(id: String) -> Self {
        let id = Some(id).filter(|id| !id.is_empty());
        WaitedJob { id, state: None, phase: JobPhase::NotFound, code: None, message: None }
    }

    /// Returns whether the state of the job is final.
    pub fn is_finished(&self) -> bool {
        matches!(self.phase, JobPhase::Succeeded | JobPhase::Failed)
    }
}

impl fmt::Display for WaitedJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.id {
            write!(f, "`{id}`: ")?;
        }
        f.write_str(self.state.as_deref().unwrap_or("not found"))?;
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, " ({code}: {message})"),
            (Some(reason), None) | (None, Some(reason)) => write!(f, " ({reason})"),
            (None, None) => Ok(()),
        }
    }
}
