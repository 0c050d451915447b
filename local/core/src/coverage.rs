use std::fmt;

use crate::journal::ResponseSource;
use crate::service::Service;

/// What a server can do with an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Coverage {
    /// It creates, finds, lists, changes or deletes resources that the server keeps.
    Stateful,
    /// It starts or looks up jobs, which go through their states.
    Job,
    /// Its response is composed of examples. Nothing is kept.
    Sample,
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Coverage::Stateful => "stateful",
            Coverage::Job => "job",
            Coverage::Sample => "sample",
        })
    }
}

/// An operation, and what a server can do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct OperationCoverage {
    /// The name of the operation.
    pub operation: &'static str,
    /// The name of its group.
    pub group: &'static str,
    /// What a server can do with it.
    pub coverage: Coverage,
}

/// Returns what a server can do with each operation, in the order of the groups.
pub(crate) fn coverage(service: &Service) -> Vec<OperationCoverage> {
    let groups = service.catalogue.product.groups.iter();
    let operations =
        groups.flat_map(|group| group.operations.iter().map(|operation| (group.name, operation.name)));
    let covered = operations.map(|(group, name)| {
        let source = service.catalogue.operation(name).map(|operation| service.source(&operation));
        let coverage = match source {
            Some(ResponseSource::Job) => Coverage::Job,
            Some(ResponseSource::State) => Coverage::Stateful,
            _ => Coverage::Sample,
        };
        OperationCoverage { operation: name, group, coverage }
    });
    covered.collect()
}
