//! Checks that any files are either a description, or have problems with places in these files.

use alicloud_generator::{Input, Level, Report, Sources, generate};

/// The root document of an input that has none.
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

/// Checks a description. The input has its files, each after a line `-- path/of/file.yaml --`. What comes
/// before the first one has no meaning.
pub fn description(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut sources = Sources::from([("openapi.yaml".to_owned(), ROOT.to_owned())]);
    let mut path = None;
    for line in text.split_inclusive('\n') {
        let named = line.trim_end().strip_prefix("-- ").and_then(|line| line.strip_suffix(" --"));
        if let Some(named) = named {
            sources.insert(named.to_owned(), String::new());
            path = Some(named.to_owned());
        } else if let Some(file) = path.as_ref().and_then(|path| sources.get_mut(path)) {
            file.push_str(line);
        }
    }
    check_description(sources);
}

/// Checks that a description becomes a crate, or that each problem is in one of its lines and has a help.
pub fn check_description(sources: Sources) {
    let input = Input::new(sources, "openapi.yaml");
    match generate(&input) {
        Ok(generated) => {
            assert!(generated.files.iter().any(|file| file.path == "src/lib.rs"));
            generated.warnings.iter().for_each(|report| check_report(&input, report));
        }
        Err(reports) => {
            let is_error = |report: &Report| report.kind.level() == Level::Error;
            assert!(reports.iter().any(is_error), "it is refused without an error");
            reports.iter().for_each(|report| check_report(&input, report));
        }
    }
}

fn check_report(input: &Input, report: &Report) {
    let places = std::iter::once(&report.place).chain(report.related.iter().map(|(place, _)| place));
    for place in places {
        // The end of a file may be the line after the last one.
        let lines = input.sources.get(&place.file).map_or(0, |text| text.split(['\n', '\r']).count());
        let line = place.span.start.line;
        assert!(line >= 1 && line <= lines + 1, "line {line} of {}: {:?}", place.file, report.kind);
    }
    assert!(!report.kind.help().is_empty(), "{:?} has no help", report.kind);
    // Reports are printed with the lines around them, whatever these contain.
    assert!(!format!("{report}").is_empty() && !format!("{report:#}").is_empty());
}
