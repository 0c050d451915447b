//! What the server can do with each operation.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;

use alicloud_catalogue::Operation;
use alicloud_ice_local::{Coverage, LocalIce};
use support::operations;

#[test]
fn each_operation_is_covered_once() {
    let covered = LocalIce::start().unwrap().coverage();
    let names: BTreeSet<&str> = covered.iter().map(|one| one.operation).collect();
    assert_eq!((covered.len(), names.len()), (400, 400));
    let of = |coverage: Coverage| covered.iter().filter(|one| one.coverage == coverage).count();
    assert_eq!((of(Coverage::Stateful), of(Coverage::Job), of(Coverage::Sample)), (162, 79, 159));
    // What starts a job and what waits for it belong together.
    let waits = |one: &Operation| one.waiter.as_ref().is_some_and(|waiter| !waiter.started_by.is_empty());
    for operation in operations().filter(|one| !one.lookups.is_empty() || waits(one)) {
        let found = covered.iter().find(|one| one.operation == operation.name).unwrap();
        assert_eq!(
            (found.coverage, found.group),
            (Coverage::Job, operation.group.as_str()),
            "{}",
            operation.name
        );
    }
}
