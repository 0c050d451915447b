//! What the server can do with each operation.

use alicloud_local::{Coverage, OperationCoverage};
use serde_json::json;

use crate::failure::{Failure, Outcome};
use crate::output;

/// Prints the operations, and how many there are of each class.
///
/// # Errors
/// Standard output is closed.
pub(super) fn print(operations: &[OperationCoverage], json: bool) -> Outcome {
    let count = |coverage: Coverage| operations.iter().filter(|one| one.coverage == coverage).count();
    let (stateful, job, sample) = (count(Coverage::Stateful), count(Coverage::Job), count(Coverage::Sample));
    if json {
        let operations = serde_json::to_value(operations)
            .map_err(|error| Failure::internal(format!("the coverage cannot be written: {error}")))?;
        return output::print_json(&json!({
            "operations": operations, "stateful": stateful, "job": job, "sample": sample,
        }));
    }
    let mut text: String = operations
        .iter()
        .map(|one| format!("{:<9} {:<23} {}\n", one.coverage.to_string(), one.group, one.operation))
        .collect();
    text += &format!("{stateful} stateful, {job} job, {sample} sample, of {} operations\n", operations.len());
    output::print(&text)
}
