//! Rows as a table, as CSV or with tabs.

use comfy_table::{ContentArrangement, Table, presets};

use super::rows::Rows;
use crate::failure::{Failure, Outcome};

/// Returns a table for people. On a terminal, its columns share the width.
pub(super) fn table(rows: &Rows) -> String {
    if rows.cells.is_empty() {
        return "no items\n".to_owned();
    }
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(rows.columns.iter())
        .add_rows(rows.cells.iter());
    if let Some(width) = crate::terminal::width() {
        table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    } else {
        table.set_content_arrangement(ContentArrangement::Disabled);
    }
    table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Returns comma-separated values.
///
/// # Errors
/// The rows cannot be written, which would be a defect.
pub(super) fn csv(rows: &Rows, with_header: bool) -> Outcome<String> {
    let cannot = |error: &dyn std::fmt::Display| Failure::internal(format!("cannot write CSV: {error}"));
    let mut writer = ::csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    if with_header {
        writer.write_record(&rows.columns).map_err(|error| cannot(&error))?;
    }
    for cells in &rows.cells {
        writer.write_record(cells).map_err(|error| cannot(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| cannot(&error))?;
    String::from_utf8(bytes).map_err(|error| cannot(&error))
}

/// Returns rows with tabs between cells.
pub(super) fn text(rows: &Rows) -> String {
    rows.cells.iter().map(|cells| cells.join("\t") + "\n").collect()
}
