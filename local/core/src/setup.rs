//! The state of a server as a JSON document: in a file, or sent to `/_ice/setup`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::fault::Fault;
use crate::resources::JobPlan;

/// What is added to the state of an account.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Setup {
    /// Resources by the names of their kinds, such as `Template`.
    pub(crate) resources: BTreeMap<String, Vec<Map<String, Json>>>,
    /// How jobs go.
    pub(crate) jobs: Vec<JobPlan>,
    /// What goes wrong.
    pub(crate) faults: Vec<Fault>,
    /// Responses to the next calls.
    pub(crate) responses: Vec<ScriptedResponse>,
    /// How far the clock of jobs is moved, in seconds.
    pub(crate) advance_seconds: f64,
    /// How much the clock of the server differs from the true time, in seconds.
    pub(crate) clock_offset_seconds: Option<i64>,
}

/// A response to the next call of an operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScriptedResponse {
    pub(crate) operation: String,
    #[serde(default = "ok")]
    pub(crate) status: u16,
    #[serde(default)]
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Json,
}

fn ok() -> u16 {
    200
}

impl Setup {
    /// Reads a setup.
    ///
    /// # Errors
    /// The text is no setup; the message names the member.
    pub(crate) fn from_json(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| format!("invalid setup: {error}"))
    }
}
