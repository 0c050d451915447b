//! What a change of a description means for a program that uses the crate, in one snapshot.
//!
//! `cases.txt` has the changes of the description in `openapi.yaml`. After the line `-- name --`, each two
//! lines are a text of the description and its replacement. A `|` stands for the end of a line, and
//! `(nothing)` for an empty text.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use alicloud_generator::compare::{Change, ChangeKind, compare};
use alicloud_generator::names::NamedApi;
use alicloud_generator::{Input, Sources, read, read_leniently};
use strum::IntoEnumIterator;

const BASE: &str = include_str!("openapi.yaml");

/// The name of each case, and its description.
fn cases() -> Vec<(&'static str, String)> {
    let cases = include_str!("cases.txt").split("\n-- ").map(|case| {
        let (name, edits) = case.trim_start_matches("-- ").split_once(" --\n").expect("a case has a name");
        let mut text = BASE.to_owned();
        let lines: Vec<String> =
            edits.lines().map(|line| line.replace("(nothing)", "").replace('|', "\n")).collect();
        for edit in lines.chunks(2) {
            let [from, to] = edit else { panic!("`{name}` has a text without its replacement") };
            assert!(text.contains(from), "`{name}`: the description has no `{from}`");
            text = text.replace(from, to);
        }
        (name, text)
    });
    cases.collect()
}

fn named(name: &str, text: &str) -> NamedApi {
    let sources = [("openapi.yaml".to_owned(), text.to_owned())].into();
    let checked = read(&Input::new(sources, "openapi.yaml")).unwrap_or_else(|reports| {
        let reports: Vec<String> = reports.iter().map(ToString::to_string).collect();
        panic!("`{name}`: {}", reports.join("\n"))
    });
    checked.named
}

/// Returns the changes of each case. Each is also applied backwards: what was added is removed.
fn changes() -> Vec<(String, Vec<Change>)> {
    let base = named("the base", BASE);
    let cases = cases().into_iter().flat_map(|(name, text)| {
        let changed = named(name, &text);
        let back = format!("{name}, backwards");
        [(name.to_owned(), compare(&base, &changed)), (back, compare(&changed, &base))]
    });
    cases.collect()
}

#[test]
fn every_change_means_what_is_in_the_snapshot() {
    let mut text = String::new();
    for (name, changes) in changes() {
        writeln!(text, "\n-- {name} --").expect("a string can be written");
        for Change { area, item, kind, before, after, .. } in changes {
            let effect: &str = kind.effect().into();
            let values = match (before, after) {
                (None, None) => String::new(),
                (before, after) => format!(
                    ": {} -> {}",
                    before.as_deref().unwrap_or("nothing"),
                    after.as_deref().unwrap_or("nothing")
                ),
            };
            writeln!(text, "{effect}: {area}: {item}: {kind}{values}").expect("a string can be written");
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("changes", text);
    });
}

#[test]
fn every_kind_of_change_has_a_case() {
    let provoked: BTreeSet<ChangeKind> =
        changes().into_iter().flat_map(|(_, changes)| changes).map(|change| change.kind).collect();
    let missing: Vec<ChangeKind> = ChangeKind::iter().filter(|kind| !provoked.contains(kind)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn a_description_does_not_differ_from_itself() {
    assert_eq!(compare(&named("the base", BASE), &named("the base", BASE)), []);
}

/// The old description may be one that the generator has rejected since.
#[test]
fn a_description_with_problems_is_compared_without_a_panic() {
    let base = named("the base", BASE);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/reject");
    let mut compared = 0;
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("an entry can be read").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let case = fs::read_to_string(&path).expect("a case is text");
        let mut files = case.split("\n-- ").skip(1).filter_map(|file| file.split_once(" --\n"));
        let (name, text) = files.next().expect("a case has files");
        // A case that has only an operation is one of the base, too.
        let root = BASE.replace("paths:\n", "paths:\n  /Example: {$ref: operation.yaml}\n");
        let mut sources: Sources = [("openapi.yaml".to_owned(), root)].into();
        sources.extend(files.chain([(name, text)]).map(|(name, text)| (name.to_owned(), text.to_owned())));
        let (wrong, problems) = read_leniently(&Input::new(sources, "openapi.yaml"));
        compared += usize::from(!problems.is_empty());
        compare(&wrong, &base);
        compare(&base, &wrong);
        compare(&wrong, &wrong);
    }
    assert!(compared > 100, "{compared} descriptions had problems");
}
