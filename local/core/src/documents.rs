//! What the checks of documents find in the parameters of a request.

use alicloud_catalogue::{Operation, Shape};
use alicloud_runtime::document::{DocumentKind, Level};
use serde_json::{Map, Value as Json};

/// What is wrong with the documents of a request.
#[derive(Debug, Default)]
pub(crate) struct DocumentProblems {
    /// What contradicts the documentation.
    pub(crate) errors: Vec<String>,
    /// What is suspicious.
    pub(crate) warnings: Vec<String>,
}

/// Checks the parameters that are documents of these kinds.
pub(crate) fn check(
    documents: &[DocumentKind],
    operation: &Operation,
    values: &Map<String, Json>,
) -> DocumentProblems {
    let mut problems = DocumentProblems::default();
    for field in operation.sent_parameters() {
        let Shape::Named(path) = field.shape.without_string() else { continue };
        let kind = documents.iter().find(|kind| kind.type_path == path);
        let (Some(kind), Some(value)) = (kind, values.get(&field.name)) else { continue };
        let parsed = value.as_str().and_then(|text| serde_json::from_str(text).ok());
        for finding in (kind.check)(parsed.as_ref().unwrap_or(value)) {
            let dot = if finding.path.is_empty() { "" } else { "." };
            let message = format!("{}{dot}{}: {}", field.name, finding.path, finding.message);
            match finding.level {
                Level::Error => problems.errors.push(message),
                Level::Warning => problems.warnings.push(message),
                Level::Note => {}
            }
        }
    }
    problems
}
