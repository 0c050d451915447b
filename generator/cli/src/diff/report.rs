//! Changes as a table for a terminal, as lines of JSON, and as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write;

use alicloud_generator::compare::{Area, Change, ChangeKind, Effect};
use anyhow::Result;
use clap::ValueEnum;
use comfy_table::{ContentArrangement, Table, presets};
use semver::Version;
use serde::Serialize;

use super::version::Step;

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Table,
    Json,
    Markdown,
}

/// A change as a line of JSON. Absent values are `null`.
#[derive(Serialize)]
struct Line<'c> {
    effect: &'static str,
    step: String,
    area: String,
    item: &'c str,
    kind: &'static str,
    before: Option<&'c str>,
    after: Option<&'c str>,
    reason: &'static str,
}

/// Returns the report of some changes since a version. Unless `verbose`, changes of the documentation are
/// only counted.
pub(super) fn render(changes: &[Change], since: &Version, format: Format, verbose: bool) -> Result<String> {
    let is_listed = |change: &&Change| verbose || change.kind.effect() != Effect::Documents;
    let listed: Vec<&Change> = changes.iter().filter(is_listed).collect();
    let mut text = match format {
        Format::Table => table(&listed),
        Format::Json => return json(&listed, since),
        Format::Markdown => markdown(&listed)?,
    };
    if !text.is_empty() {
        text.push('\n');
    }
    writeln!(text, "{}", summary(changes, since))?;
    Ok(text)
}

fn table(changes: &[&Change]) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let mut table = Table::new();
    // The width of the terminal bounds that of the table; without a terminal, it has no bound.
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    let mut last: Option<&Area> = None;
    for change in changes {
        if last != Some(&change.area) && !change.is_of_area() {
            table.add_row([change.area.to_string()]);
        }
        last = Some(&change.area);
        let kind = match values(change, "") {
            values if values.is_empty() => change.kind.to_string(),
            values => format!("{}: {values}", change.kind),
        };
        let item = match change.is_of_area() {
            true => change.area.to_string(),
            false => format!("  {}", change.item),
        };
        table.add_row([item, effect(change.kind).to_owned(), kind, change.kind.reason().to_owned()]);
    }
    table.lines().map(|line| format!("{}\n", line.trim_end().strip_prefix(' ').unwrap_or(&line))).collect()
}

fn json(changes: &[&Change], since: &Version) -> Result<String> {
    let mut text = String::new();
    for change in changes {
        let line = Line {
            effect: change.kind.effect().into(),
            step: Step::of(change.kind.effect(), since).to_string(),
            area: change.area.to_string(),
            item: &change.item,
            kind: change.kind.into(),
            before: change.before.as_deref(),
            after: change.after.as_deref(),
            reason: change.kind.reason(),
        };
        writeln!(text, "{}", serde_json::to_string(&line)?)?;
    }
    Ok(text)
}

/// A list for each effect, the worst first.
fn markdown(changes: &[&Change]) -> Result<String> {
    let mut by_effect: BTreeMap<Effect, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        by_effect.entry(change.kind.effect()).or_default().push(change);
    }
    let mut text = String::new();
    for (kind, changes) in by_effect {
        let gap = if text.is_empty() { "" } else { "\n" };
        let heading = match kind {
            Effect::BreaksCompilation => "Breaking: programs may no longer compile",
            Effect::BreaksBehaviour => "Breaking: programs behave differently",
            Effect::Extends => "Compatible: programs can do more",
            Effect::Keeps => "Compatible: programs behave as before",
            Effect::Documents => "Documentation",
        };
        writeln!(text, "{gap}## {heading}\n")?;
        for change in changes {
            let item = match &change.area {
                Area::Crate => code(&change.item),
                area if change.is_of_area() => code(&area.to_string()),
                area => format!("{}: {}", code(&area.to_string()), code(&change.item)),
            };
            let values = match values(change, "`") {
                values if values.is_empty() => values,
                values => format!(" ({values})"),
            };
            writeln!(text, "- {item}: {}{values}: {}", change.kind, change.kind.reason())?;
        }
    }
    Ok(text)
}

/// The values before and after. They are on one line, because the texts of a description may have many.
fn values(change: &Change, quote: &str) -> String {
    let value = |value: &Option<String>| {
        let text = value.as_deref().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        match text {
            Some(text) if quote.is_empty() => text,
            Some(text) => code(&text),
            None => "nothing".to_owned(),
        }
    };
    match (&change.before, &change.after) {
        (None, None) => String::new(),
        (None, Some(_)) => value(&change.after),
        (Some(_), None) if change.kind.effect().is_breaking() => value(&change.before),
        (before, after) => format!("{} -> {}", value(before), value(after)),
    }
}

/// A text as a code span, which cannot contain backquotes here.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

fn effect(kind: ChangeKind) -> &'static str {
    match kind.effect() {
        Effect::BreaksCompilation => "breaking (compile)",
        Effect::BreaksBehaviour => "breaking (behaviour)",
        Effect::Extends | Effect::Keeps => "compatible",
        Effect::Documents => "documentation",
    }
}

/// The number of changes of each effect, and the next version.
fn summary(changes: &[Change], since: &Version) -> String {
    let count = |effect: Effect| changes.iter().filter(|change| change.kind.effect() == effect).count();
    let parts = [
        (count(Effect::BreaksCompilation), "breaking (compile)"),
        (count(Effect::BreaksBehaviour), "breaking (behaviour)"),
        (count(Effect::Extends) + count(Effect::Keeps), "compatible"),
        (count(Effect::Documents), "of the documentation"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let step = changes.iter().map(|change| Step::of(change.kind.effect(), since)).max();
    match step {
        None => "No changes.".to_owned(),
        Some(step) => {
            let next = step.next(since);
            format!("Changes: {}. The next version after {since} is {next} ({step}).", parts.join(", "))
        }
    }
}
