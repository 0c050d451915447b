//! The result of a check, and the report of all of them.

use anstyle::{AnsiColor, Style};
use serde_json::{Map, Value as Json, json};

use crate::failure::{Cause, Failure, Outcome};

/// The result of a check.
#[derive(Debug)]
pub(super) struct Check {
    name: String,
    status: Status,
    detail: String,
    /// Facts for programs.
    facts: Map<String, Json>,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Ok,
    /// Calls can be made, but something is probably not as intended.
    Warning,
    /// Calls cannot be made.
    Failed(Cause),
    /// There is nothing to check.
    Skipped,
}

impl Check {
    fn new(name: impl Into<String>, status: Status, detail: impl Into<String>) -> Self {
        // The detail may come from a file or a server, and a line break in it would forge a check.
        let detail = detail.into().replace(char::is_control, " ");
        Check { name: name.into(), status, detail, facts: Map::new() }
    }

    pub(super) fn ok(name: impl Into<String>, detail: impl Into<String>) -> Self {
        Check::new(name, Status::Ok, detail)
    }

    pub(super) fn warning(name: impl Into<String>, detail: impl Into<String>) -> Self {
        Check::new(name, Status::Warning, detail)
    }

    pub(super) fn failed(name: impl Into<String>, cause: Cause, detail: impl Into<String>) -> Self {
        Check::new(name, Status::Failed(cause), detail)
    }

    pub(super) fn skipped(name: impl Into<String>, detail: impl Into<String>) -> Self {
        Check::new(name, Status::Skipped, detail)
    }

    /// Adds a fact for programs.
    pub(super) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Status::Ok => "ok",
            Status::Warning => "warning",
            Status::Failed(_) => "failed",
            Status::Skipped => "skipped",
        }
    }

    fn style(self) -> Style {
        match self {
            Status::Ok => AnsiColor::Green.on_default(),
            Status::Warning => AnsiColor::Yellow.on_default(),
            Status::Failed(_) => AnsiColor::Red.on_default().bold(),
            Status::Skipped => Style::new(),
        }
    }
}

/// The results of all checks.
#[derive(Debug)]
pub(super) struct Report(pub(super) Vec<Check>);

impl Report {
    /// Returns a line for each check.
    pub(super) fn to_text(&self) -> String {
        let width = self.0.iter().map(|check| check.name.chars().count()).max().unwrap_or_default();
        let lines = self.0.iter().map(|Check { name, status, detail, .. }| {
            let (style, status) = (status.style(), status.name());
            format!("{style}{status:<7}{style:#}  {name:<width$}  {detail}\n")
        });
        lines.collect()
    }

    /// Returns the report for programs.
    pub(super) fn to_json(&self) -> Json {
        let checks = self.0.iter().map(|Check { name, status, detail, facts }| {
            let mut check = json!({ "check": name.trim_start(), "status": status.name(), "detail": detail });
            if let Some(check) = check.as_object_mut() {
                check.extend(facts.clone());
            }
            check
        });
        json!({ "ok": self.failed().next().is_none(), "checks": checks.collect::<Vec<_>>() })
    }

    fn failed(&self) -> impl Iterator<Item = (&Check, Cause)> {
        self.0.iter().filter_map(|check| match check.status {
            Status::Failed(cause) => Some((check, cause)),
            _ => None,
        })
    }

    /// Returns whether a call could be made.
    ///
    /// # Errors
    /// A check failed. Without a configuration nothing can be reached, so its cause comes first.
    pub(super) fn outcome(&self) -> Outcome {
        let mut causes: Vec<Cause> = self.failed().map(|(_, cause)| cause).collect();
        causes.sort_by_key(|cause| cause.exit_code());
        let Some(cause) = causes.first() else { return Ok(()) };
        let names: Vec<&str> = self.failed().map(|(check, _)| check.name.as_str()).collect();
        Err(Failure::new(*cause, format!("no call can be made; failed checks: {}", names.join(", "))))
    }
}
