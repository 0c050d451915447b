//! The document of a RAM policy.
//!
//! Its grammar is that of <https://www.alibabacloud.com/help/doc-detail/93739.htm>.

use serde::Serialize;
use serde_json::Value as Json;

use super::oss;
use crate::failure::Outcome;

/// The maximum number of characters of a custom policy:
/// <https://www.alibabacloud.com/help/en/ram/product-overview/limits>. The page does not mention whether
/// spaces count, so they are counted here.
const MAX_CHARS: usize = 6144;

/// A policy, with its members in the usual order.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Document {
    version: &'static str,
    statement: Vec<Statement>,
}

/// A statement that permits actions on resources.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Statement {
    effect: &'static str,
    action: Vec<String>,
    resource: Resource,
}

/// The resources of a statement. All of them are `*`, which is no list.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
enum Resource {
    All(&'static str),
    Some(Vec<String>),
}

impl Statement {
    fn new(action: Vec<String>, resource: Resource) -> Self {
        Statement { effect: "Allow", action, resource }
    }

    /// Creates the statement that permits operations of the service, which has no permissions for single
    /// resources.
    pub(super) fn of_service(actions: impl Iterator<Item = &'static str>) -> Self {
        let mut actions: Vec<String> = actions.map(str::to_owned).collect();
        actions.sort_unstable();
        Statement::new(actions, Resource::All("*"))
    }

    /// Creates the statement that permits an action on objects of OSS.
    ///
    /// # Errors
    /// The name of a bucket is invalid.
    pub(super) fn of_objects(action: &str, places: &[String]) -> Outcome<Self> {
        let mut resources = Vec::new();
        for place in places {
            resources.extend(oss::resources(place)?);
        }
        resources.sort_unstable();
        resources.dedup();
        let actions = if resources.is_empty() { Vec::new() } else { vec![action.to_owned()] };
        Ok(Statement::new(actions, Resource::Some(resources)))
    }

    /// Creates the statement that permits one action.
    pub(super) fn of_action(action: &str, resource: Option<&str>) -> Self {
        let resource =
            resource.map_or(Resource::All("*"), |resource| Resource::Some(vec![resource.to_owned()]));
        Statement::new(vec![action.to_owned()], resource)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.action.is_empty()
    }
}

impl Document {
    pub(super) fn new(statement: Vec<Statement>) -> Self {
        Document { version: "1", statement }
    }

    /// Returns the text, and a note if RAM does not accept it. The text is indented unless only a shorter one is
    /// accepted.
    pub(super) fn text(&self) -> (String, Option<String>) {
        let indented = self.indented();
        if indented.chars().count() <= MAX_CHARS {
            return (indented, None);
        }
        let compact = serde_json::to_string(self).expect(SERIALIZABLE);
        let length = compact.chars().count();
        let note = (length > MAX_CHARS).then(|| {
            format!(
                "the policy has {length} characters, and RAM accepts {MAX_CHARS}: split it, as with --group, and \
                 attach all parts"
            )
        });
        (compact + "\n", note)
    }

    pub(super) fn indented(&self) -> String {
        serde_json::to_string_pretty(self).expect(SERIALIZABLE) + "\n"
    }

    pub(super) fn to_json(&self) -> Json {
        serde_json::to_value(self).expect(SERIALIZABLE)
    }
}

/// Why writing a document cannot fail.
const SERIALIZABLE: &str = "strings and lists of strings are JSON";
