//! Checks of documents in files, such as `ice timeline check cut.json`.

use alicloud_runtime::document::{DocumentKind, Finding, Level};
use anstyle::{AnsiColor, Style};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use serde_json::{Value as Json, json};

use crate::Product;
use crate::arguments::{Files, OutputFormat, OutputOptions};
use crate::failure::{Cause, Failure, Outcome};
use crate::output::{print, print_json};
use crate::text::visible;

/// The command of a kind of document.
#[derive(Debug, Parser)]
#[command(no_binary_name = true, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct DocumentLine {
    #[command(flatten)]
    pub(crate) output: OutputOptions,
    #[command(subcommand)]
    command: DocumentCommand,
}

#[derive(Debug, Subcommand)]
enum DocumentCommand {
    /// Find what is wrong or suspicious. Fails if there is an error
    Check {
        /// The files with the documents, as JSON; `-` is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
        /// Fail if there is a warning, too
        #[arg(long)]
        deny_warnings: bool,
    },
}

/// Returns the command of a kind of document.
pub(crate) fn command(kind: &DocumentKind) -> clap::Command {
    let command = DocumentLine::command().name(kind.name).about(kind.about);
    // The options of the output are those of calls.
    command
        .mut_arg("output", |output| {
            output.help("How the findings are printed: text, json or jsonl [default: text]")
        })
        .mut_arg("query", |query| query.hide(true))
        .mut_arg("columns", |columns| columns.hide(true))
}

/// A file and what was found in it.
struct Checked<'f> {
    file: &'f str,
    findings: Vec<Finding>,
}

impl DocumentLine {
    /// Parses what follows the word of the kind.
    ///
    /// # Errors
    /// What `clap` reports.
    pub(crate) fn parse(
        product: &Product,
        kind: &DocumentKind,
        tokens: Vec<String>,
    ) -> Result<Self, clap::Error> {
        let name = format!("{} {}", product.program, kind.name);
        let matches = command(kind).no_binary_name(true).bin_name(name).try_get_matches_from(tokens)?;
        Self::from_arg_matches(&matches)
    }

    /// Prints the findings of all files.
    ///
    /// # Errors
    /// A file cannot be read, or a document has an error.
    pub(crate) fn run(&self, kind: &DocumentKind) -> Outcome {
        let DocumentCommand::Check { files, deny_warnings } = &self.command;
        let reader = Files::default();
        let mut checked = Vec::new();
        let mut unreadable = None;
        for file in files {
            let text = match reader.read(kind.name, file) {
                Ok(text) => text,
                // The findings of the other files are printed nevertheless.
                Err(failure) => {
                    unreadable.get_or_insert(failure);
                    continue;
                }
            };
            let findings = match serde_json::from_str::<Json>(&text) {
                Ok(document) => (kind.check)(&document),
                Err(error) => vec![Finding::error("", format!("is not JSON: {error}"), "JSON")],
            };
            checked.push(Checked { file, findings });
        }
        match self.output.output {
            Some(OutputFormat::Jsonl) => print(&lines(&checked))?,
            Some(OutputFormat::Json) => print_json(&checked.iter().map(to_json).collect())?,
            _ => print(&text(&checked))?,
        }
        match unreadable {
            Some(failure) => Err(failure),
            None => outcome(&checked, *deny_warnings),
        }
    }
}

/// Returns a line for each finding: level, path, message.
fn text(checked: &[Checked<'_>]) -> String {
    let mut text = String::new();
    for Checked { file, findings } in checked {
        if checked.len() > 1 {
            text.push_str(&format!("{}:\n", in_one_line(file)));
        }
        if findings.is_empty() {
            text.push_str("no findings\n");
        }
        // A long path moves its message to the right, and no other one.
        const WIDEST: usize = 56;
        let widths = findings.iter().map(|finding| finding.path.chars().count());
        let width = widths.filter(|width| *width <= WIDEST).max().unwrap_or_default();
        for Finding { level, path, message, source, .. } in findings {
            let (style, message) = (style(*level), in_one_line(message));
            let place =
                if path.is_empty() { String::new() } else { format!("{:<width$}  ", in_one_line(path)) };
            text.push_str(&format!("{style}{level:<7}{style:#}  {place}{message}  [{source}]\n"));
        }
    }
    text
}

/// Returns a text without line ends: one that a document contains must not look like another finding.
fn in_one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

fn style(level: Level) -> Style {
    match level {
        Level::Error => AnsiColor::Red.on_default().bold(),
        Level::Warning => AnsiColor::Yellow.on_default(),
        Level::Note => Style::new(),
    }
}

fn to_json(Checked { file, findings }: &Checked<'_>) -> Json {
    let findings = findings.iter().map(|finding| {
        let Finding { level, path, message, source, .. } = finding;
        json!({"level": level.to_string(), "path": path, "message": message, "source": source})
    });
    json!({"file": file, "findings": findings.collect::<Vec<_>>()})
}

/// Returns a line for each file.
fn lines(checked: &[Checked<'_>]) -> String {
    checked.iter().map(|checked| format!("{}\n", to_json(checked))).collect()
}

fn outcome(checked: &[Checked<'_>], deny_warnings: bool) -> Outcome {
    let count = |level: Level| {
        let findings = checked.iter().flat_map(|checked| &checked.findings);
        findings.filter(|finding| finding.level == level).count()
    };
    let (errors, warnings) = (count(Level::Error), count(Level::Warning));
    let plural = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    if errors == 0 && (warnings == 0 || !deny_warnings) {
        return Ok(());
    }
    let counts = match warnings {
        0 => plural(errors, "error"),
        _ => format!("{} and {}", plural(errors, "error"), plural(warnings, "warning")),
    };
    Err(Failure::new(Cause::Findings, format!("the check found {counts}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_cannot_forge_a_finding() {
        let findings = vec![Finding::warning("A.b\n\u{1b}[2J", "`x\nerror: y` is unknown", "types")];
        let text = text(&[Checked { file: "a.json", findings }]);
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.contains("A.b [2J") && text.contains("`x error: y` is unknown"), "{text}");
    }
}
