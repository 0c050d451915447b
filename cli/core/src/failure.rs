//! What ends a command: the cause, which decides the exit code, and the report on standard error.

mod advice;

use std::io;

use alicloud_runtime::{Error, ErrorKind};
use serde_json::{Map, Value as Json, json};

pub(crate) use advice::in_options;

/// The result of a step of a command.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// A failure of a command.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) cause: Cause,
    /// What failed, why, and what to do about it.
    pub(crate) message: String,
    /// What to do about it, for people.
    pub(crate) hint: Option<String>,
    /// The error of the call, if there was one.
    pub(crate) error: Option<Box<Error>>,
    /// The error of `clap`, which prints itself.
    pub(crate) clap: Option<Box<clap::Error>>,
    /// Further facts for programs, such as the IDs of the jobs that were started.
    pub(crate) facts: Map<String, Json>,
}

/// The cause of a failure. Scripts see it as the exit code and as the member `error` of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The service rejected the call.
    Service,
    /// The arguments are wrong. Nothing was sent.
    Usage,
    /// The request is invalid. Nothing was sent.
    Request,
    /// There are no credentials, no region, or no readable configuration.
    Configuration,
    /// The service was not reached, and the operation cannot have executed.
    Transport,
    /// A job that was waited for failed or was not found.
    Job,
    /// The time is up, and the job goes on.
    Deadline,
    /// The response was lost or unreadable, and the operation may have executed.
    Uncertain,
    /// The service denied permission.
    Denied,
    /// The user interrupted the command.
    Interrupted,
    /// A search has no result.
    NoMatch,
    /// A check of documents found what it fails for.
    Findings,
    /// A reader closed the output. It is no failure.
    ClosedPipe,
    /// The program has a defect, or the machine a problem.
    Internal,
}

impl Cause {
    /// Returns the exit code.
    pub(crate) fn exit_code(self) -> u8 {
        match self {
            Cause::ClosedPipe => 0,
            Cause::Service | Cause::NoMatch | Cause::Findings | Cause::Internal => 1,
            Cause::Usage | Cause::Request => 2,
            Cause::Configuration => 3,
            Cause::Transport => 4,
            Cause::Job => 5,
            Cause::Deadline => 6,
            Cause::Uncertain => 7,
            Cause::Denied => 8,
            Cause::Interrupted => 130,
        }
    }

    /// Returns the name in the report.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Cause::Service => "service",
            Cause::Usage => "usage",
            Cause::Request => "request",
            Cause::Configuration => "configuration",
            Cause::Transport => "transport",
            Cause::Job => "job",
            Cause::Deadline => "deadline",
            Cause::Uncertain => "uncertain",
            Cause::Denied => "denied",
            Cause::Interrupted => "interrupted",
            Cause::NoMatch => "no-match",
            Cause::Findings => "findings",
            Cause::ClosedPipe => "closed-pipe",
            Cause::Internal => "internal",
        }
    }
}

impl Failure {
    pub(crate) fn new(cause: Cause, message: impl Into<String>) -> Self {
        Failure { cause, message: message.into(), hint: None, error: None, clap: None, facts: Map::new() }
    }

    /// Creates the failure of wrong arguments.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Failure::new(Cause::Usage, message)
    }

    /// Creates the failure of an invalid request.
    pub(crate) fn request(message: impl Into<String>) -> Self {
        Failure::new(Cause::Request, message)
    }

    /// Creates the failure of the program itself.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Failure::new(Cause::Internal, message)
    }

    /// Adds a fact for programs.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Returns the report for programs.
    pub(crate) fn to_json(&self) -> Json {
        let mut report = json!({ "error": self.cause.name(), "message": self.message });
        if let (Some(report), Some(error)) = (report.as_object_mut(), &self.error) {
            let mut fact = |name: &str, value: Json| {
                if !value.is_null() {
                    report.insert(name.to_owned(), value);
                }
            };
            fact("operation", error.operation().into());
            fact("status", error.http_status().into());
            fact("code", error.code().into());
            fact("requestId", error.request_id().into());
            fact("attempts", error.attempts().into());
            fact("mayHaveExecuted", error.may_have_executed().into());
            fact("clientToken", error.idempotency_token().into());
            fact("accessDeniedDetail", error.access_denied_detail().unwrap_or_default());
            let body = error.raw_body().and_then(|body| serde_json::from_slice(body).ok());
            fact("body", body.unwrap_or_default());
        }
        if let Some(report) = report.as_object_mut() {
            report.extend(self.facts.clone());
        }
        report
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let is_denied =
            error.access_denied_detail().is_some() || error.code().is_some_and(crate::policy::is_denial);
        let cause = match error.kind() {
            ErrorKind::Configuration | ErrorKind::Credentials => Cause::Configuration,
            ErrorKind::InvalidRequest => Cause::Request,
            ErrorKind::JobFailed | ErrorKind::JobNotFound => Cause::Job,
            ErrorKind::Service if is_denied => Cause::Denied,
            ErrorKind::Service if !error.may_have_executed() => Cause::Service,
            _ if error.may_have_executed() => Cause::Uncertain,
            // The service was reached, as when a listing returns the same page again.
            ErrorKind::InvalidResponse => Cause::Service,
            _ => Cause::Transport,
        };
        Failure {
            message: in_options(&error.to_string()),
            hint: (cause == Cause::Denied).then(|| "`policy explain` reads this report".to_owned()),
            error: Some(Box::new(error)),
            ..Failure::new(cause, "")
        }
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let text = error.to_string();
        // Usage and the hint to the help are for people, who get the whole text.
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines =
            lines.take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"));
        let message = lines.collect::<Vec<_>>().join(" ");
        let message = message.trim_start_matches("error: ");
        Failure { clap: Some(Box::new(error)), ..Failure::usage(message) }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::new(Cause::ClosedPipe, "the output was closed"),
            _ => Failure::internal(format!("the output cannot be written: {error}")),
        }
    }
}
