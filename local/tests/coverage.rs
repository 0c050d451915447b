//! What the server can do with each operation.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use alicloud_ice::GROUPS;
use alicloud_ice_local::{Coverage, LocalIce};

#[test]
fn the_readme_has_the_coverage() {
    let readme = include_str!("../README.md");
    let ice = LocalIce::start().unwrap();
    let mut counts: BTreeMap<(&str, Coverage), usize> = BTreeMap::new();
    for one in ice.coverage() {
        for group in [one.group, "all"] {
            *counts.entry((group, one.coverage)).or_default() += 1;
        }
    }
    let count = |group, coverage| counts.get(&(group, coverage)).copied().unwrap_or_default();
    for group in GROUPS.iter().map(|group| group.name).chain(["all"]) {
        let row = format!(
            "| {group} | {} | {} | {} |",
            count(group, Coverage::Stateful),
            count(group, Coverage::Job),
            count(group, Coverage::Sample),
        );
        assert!(readme.contains(&row), "{row}");
    }
    for coverage in [Coverage::Stateful, Coverage::Job, Coverage::Sample] {
        let row = format!("| {coverage} | {} |", count("all", coverage));
        assert!(readme.contains(&row), "{row}");
    }
}

#[test]
fn every_operation_on_a_job_of_a_waiter_is_a_job() {
    let ice = LocalIce::start().unwrap();
    let of = |name: &str| ice.coverage().into_iter().find(|one| one.operation == name).unwrap().coverage;
    for operation in GROUPS.iter().flat_map(|group| group.operations) {
        let document: serde_json::Value =
            serde_json::from_str(alicloud_ice::describe(operation.name).unwrap()).unwrap();
        let is_lookup = document["waiter"]["started_by"].is_array();
        if is_lookup || document["lookups"].is_array() {
            assert_eq!(of(operation.name), Coverage::Job, "{}", operation.name);
        }
    }
}
