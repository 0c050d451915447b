//! Output of commands. Results go to standard output; everything else goes to standard error.

mod color;
mod json;
mod query;
mod rows;
mod table;

use std::io::Write;

use alicloud_catalogue::Operation;
use serde_json::Value as Json;

pub(crate) use color::apply_color;
pub(crate) use json::{indented, indented_plain, items_at, with_items_at};
pub(crate) use query::Query;

use crate::arguments::{OutputFormat, OutputOptions};
use crate::failure::{Failure, Outcome};
use rows::Rows;

/// Prints text to standard output. Its styles are removed if standard output is not a terminal.
///
/// # Errors
/// Standard output is closed.
pub(crate) fn print(text: &str) -> Outcome {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Prints a JSON document to standard output, indented.
///
/// # Errors
/// Standard output is closed.
pub(crate) fn print_json(document: &Json) -> Outcome {
    print(&(indented(&document.to_string()) + "\n"))
}

/// Prints a note or progress to standard error. A closed standard error is no failure.
pub(crate) fn note(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// How many columns a table has unless they are chosen. More do not fit on most terminals.
const MOST_COLUMNS: usize = 6;

/// Prints the results of calls in the format that the options choose.
#[derive(Debug)]
pub(crate) struct Printer<'a> {
    format: OutputFormat,
    query: Option<Query>,
    columns: Vec<Query>,
    column_names: &'a [String],
    operation: &'a Operation,
    /// Whether notes are printed.
    has_notes: bool,
    /// Whether items are printed one by one, and the header was printed.
    has_header: bool,
}

impl<'a> Printer<'a> {
    /// Creates a printer.
    ///
    /// # Errors
    /// An expression of the options is invalid. Nothing has been sent yet.
    pub(crate) fn new(options: &'a OutputOptions, operation: &'a Operation) -> Outcome<Self> {
        let parse = |option: &'static str| move |text: &String| Query::parse(option, text);
        let has_columns = !options.columns.is_empty();
        let by_default = if has_columns { OutputFormat::Table } else { OutputFormat::Json };
        let format = options.output.unwrap_or(by_default);
        if has_columns && matches!(format, OutputFormat::Json | OutputFormat::Jsonl) {
            return Err(Failure::usage(
                "--columns is for the formats table, csv and text; use --query with JSON",
            ));
        }
        Ok(Printer {
            format,
            query: options.query.as_ref().map(parse("--query")).transpose()?,
            columns: options.columns.iter().map(parse("--columns")).collect::<Outcome<_>>()?,
            column_names: &options.columns,
            operation,
            has_notes: !options.quiet,
            has_header: false,
        })
    }

    /// Prints a whole response.
    ///
    /// # Errors
    /// The query fails on the response, or standard output is closed.
    pub(crate) fn response(&self, body: &str) -> Outcome {
        match (&self.query, self.format) {
            // As it came: with all members, in their order.
            (None, OutputFormat::Json) => print(&(indented(body) + "\n")),
            (None, OutputFormat::Jsonl) => print(&(json::on_one_line(body) + "\n")),
            (None, _) => self.value(&parsed(body)?, true),
            (Some(query), _) => self.value(&query.search(body)?, false),
        }
    }

    /// Prints one item of a listing, as it came.
    ///
    /// # Errors
    /// As [`response`](Self::response); also if the format has no meaning for single items.
    pub(crate) fn item(&mut self, item: &str) -> Outcome {
        let value = match (&self.query, self.format) {
            (_, OutputFormat::Table) => {
                return Err(Failure::usage("a table needs all items: use --all with -o table"));
            }
            (None, OutputFormat::Json | OutputFormat::Jsonl) => {
                return print(&(json::on_one_line(item) + "\n"));
            }
            (None, _) => parsed(item)?,
            (Some(query), _) => query.search(item)?,
        };
        match self.format {
            OutputFormat::Json | OutputFormat::Jsonl => {
                print(&(json::on_one_line(&value.to_string()) + "\n"))
            }
            // A list is a row, as it is in the list of all items.
            OutputFormat::Text if self.columns.is_empty() && value.is_array() => {
                print(&rows::text(&Json::Array(vec![value])))
            }
            OutputFormat::Text if self.columns.is_empty() && !value.is_object() => print(&rows::text(&value)),
            _ => {
                let rows = self.rows(&Json::Array(vec![value]));
                let with_header = !std::mem::replace(&mut self.has_header, true);
                match self.format {
                    OutputFormat::Csv => print(&table::csv(&rows, with_header)?),
                    _ => print(&table::text(&rows)),
                }
            }
        }
    }

    fn value(&self, value: &Json, is_response: bool) -> Outcome {
        match self.format {
            OutputFormat::Json => print_json(value),
            OutputFormat::Jsonl => match value {
                Json::Array(items) => {
                    let lines = items.iter().map(|item| json::on_one_line(&item.to_string()) + "\n");
                    print(&lines.collect::<String>())
                }
                value => print(&(json::on_one_line(&value.to_string()) + "\n")),
            },
            OutputFormat::Text if self.columns.is_empty() => print(&rows::text(value)),
            format => {
                let listed = is_response.then(|| rows::listed(self.operation, value)).flatten();
                let mut rows = self.rows(listed.unwrap_or(value));
                if format == OutputFormat::Table && self.columns.is_empty() {
                    let hidden = rows.keep_columns(MOST_COLUMNS);
                    rows.shorten_columns();
                    if !hidden.is_empty() && self.has_notes {
                        note(&format!(
                            "note: {} more columns; --columns chooses, -o csv has all",
                            hidden.len()
                        ));
                    }
                }
                let empty = rows.empty_columns();
                if !self.columns.is_empty() && !rows.cells.is_empty() && !empty.is_empty() && self.has_notes {
                    note(&format!(
                        "note: no item has a value in {}; names are those of -o json",
                        empty.join(", ")
                    ));
                }
                print(&match format {
                    OutputFormat::Table => table::table(&rows),
                    OutputFormat::Csv => table::csv(&rows, true)?,
                    _ => table::text(&rows),
                })
            }
        }
    }

    fn rows(&self, value: &Json) -> Rows {
        match self.columns.is_empty() {
            true => Rows::of(value, self.operation),
            false => Rows::selected(value, self.column_names, &self.columns),
        }
    }
}

fn parsed(text: &str) -> Outcome<Json> {
    serde_json::from_str(text).map_err(|error| {
        Failure::internal(format!("the response is not JSON: {error}; use -o json to see it"))
    })
}
