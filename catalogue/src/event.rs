use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Field, Type, is_default};

/// An event that a service reports to a callback.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The name on the wire, such as `ProduceMediaComplete`.
    pub name: String,
    /// What has happened, in one sentence.
    pub summary: String,
    /// Details, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// The URL of the official documentation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub documentation: Option<String>,
    /// The operations that cause it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub caused_by: Vec<String>,
    /// The members of its body.
    pub body: Vec<Field>,
    /// The types of members, by their paths in the generated crate.
    #[serde(default, skip_serializing_if = "is_default")]
    pub types: BTreeMap<String, Type>,
}

impl Event {
    /// Reads the document of an event.
    ///
    /// # Errors
    /// The text is not JSON, or is not the document of an event.
    pub fn from_json(document: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(document)
    }
}
