//! Every problem that the generator can report, provoked by a bad description. Snapshots hold the
//! reports.
//!
//! A case is a text file: a sentence that names the mistake, then the files of a description, each
//! after a line `-- path/of/file.yaml --`. Most cases consist of the file `operation.yaml` and get
//! [`ROOT`], which refers to it.

mod keywords;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use alicloud_generator::{
    Input, Level, Problem, ProblemKind, Report, Sources, decode, generate, undocumented,
};
use strum::VariantNames;

/// A root document without problems.
const ROOT: &str = "\
openapi: 3.1.0
x-acs-style: RPC
x-acs-product: Example
info: {title: Example, version: '2026-01-01'}
servers:
  - url: https://example.{region}.example.com
    variables: {region: {default: here, enum: [here]}}
tags:
  - {name: examples, description: What can go wrong.}
paths:
  /Example: {$ref: operation.yaml}
";

struct Case {
    name: String,
    mistake: String,
    sources: Sources,
    problems: Vec<Problem>,
}

impl Case {
    fn reports(&self) -> Vec<Report> {
        let mut input = Input::new(self.sources.clone(), "openapi.yaml");
        input.problems.clone_from(&self.problems);
        // The files of hand-written modules are beside those of the description.
        let modules = input.sources.keys().filter(|path| path.starts_with("modules/")).cloned();
        for path in modules.collect::<Vec<String>>() {
            let text = input.sources.remove(&path).unwrap_or_default();
            input.modules.insert(path.trim_start_matches("modules/").to_owned(), text);
        }
        let result = generate(&input).map(|generated| {
            let mut warnings = generated.warnings;
            warnings.extend(undocumented(&input).expect("it can be read"));
            warnings
        });
        let reports = result.unwrap_or_else(|problems| problems);
        assert!(!reports.is_empty(), "the description of a case must have a problem");
        reports
    }
}

/// Returns the files of a folder with an ending, by their names without it.
fn files(folder: &Path, ending: &str) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry can be read").path())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(ending)?.to_owned();
            Some((name, fs::read_to_string(&path).expect("a case and a snapshot are text")))
        })
        .collect()
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/reject"))
}

fn cases() -> Vec<Case> {
    files(folder(), ".txt").into_iter().map(|(name, text)| case(name, &text)).collect()
}

fn case(name: String, text: &str) -> Case {
    let mut sources = Sources::new();
    let mut mistake = String::new();
    let mut current = &mut mistake;
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --\n")) {
            Some(path) => current = sources.entry(path.to_owned()).or_default(),
            None => current.push_str(line),
        }
    }
    // A case is text, so this character stands for a byte that is not.
    let invalid = |text: &str| text.replace('\u{fffd}', "\u{0}").into_bytes();
    let bytes =
        |text: &str| invalid(text).into_iter().map(|byte| if byte == 0 { 0xff } else { byte }).collect();
    let mut problems = Vec::new();
    for (path, text) in &mut sources {
        let (decoded, problem) = decode(path, bytes(text));
        *text = decoded;
        problems.extend(problem);
    }
    if sources.contains_key("operation.yaml") {
        sources.entry("openapi.yaml".to_owned()).or_insert_with(|| ROOT.to_owned());
    }
    Case { name, mistake, sources, problems }
}

#[test]
fn every_mistake_is_reported_as_in_its_snapshot() {
    let cases = cases();
    let compare = |case: &Case| {
        let reports = case.reports();
        assert!(
            reports.iter().all(|report| !report.kind.help().is_empty()),
            "a report suggests a correction"
        );
        let reports: Vec<String> = reports.iter().map(ToString::to_string).collect();
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description(case.mistake.trim());
        settings.bind(|| insta::assert_snapshot!(case.name.as_str(), reports.join("\n\n")));
    };
    // A case that fails, or makes the generator panic, must not hide the others.
    let failed: Vec<&str> = cases
        .iter()
        .filter(|case| catch_unwind(AssertUnwindSafe(|| compare(case))).is_err())
        .map(|case| case.name.as_str())
        .collect();
    assert!(failed.is_empty(), "these cases failed: {failed:?}");

    let snapshots: Vec<String> = files(&folder().join("snapshots"), ".snap").into_keys().collect();
    let names: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(snapshots, names, "remove the snapshot of a case that was removed");
}

#[test]
fn every_kind_of_problem_has_a_case() {
    let provoked: BTreeSet<&str> =
        cases().iter().flat_map(Case::reports).map(|report| (&report.kind).into()).collect();
    let known: BTreeSet<&str> = ProblemKind::VARIANTS.iter().copied().collect();
    assert_eq!(provoked, known, "left: the kinds of the cases; right: all kinds");
}

#[test]
fn the_page_of_problems_explains_every_code() {
    let page = include_str!("../../specs/problems.md");
    let explained: BTreeSet<String> =
        page.lines().filter_map(|line| line.strip_prefix("### ")).map(str::to_owned).collect();
    let warnings: BTreeSet<&str> = cases()
        .iter()
        .flat_map(Case::reports)
        .filter(|report| report.kind.level() == Level::Warning)
        .map(|report| report.kind.code())
        .collect();
    let heading = |code: &&str| match warnings.contains(code) {
        true => format!("`{code}` (warning)"),
        false => format!("`{code}`"),
    };
    let known: BTreeSet<String> = ProblemKind::VARIANTS.iter().map(heading).collect();
    assert_eq!(explained, known, "left: the headings of specs/problems.md; right: the codes");
}
