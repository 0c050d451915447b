//! A result as rows and columns, or as plain text.

use alicloud_catalogue::{Field, Operation, Shape};
use serde_json::Value as Json;

use super::Query;
use crate::notation::members_of;

/// Rows of cells under the names of columns.
#[derive(Debug, PartialEq)]
pub(super) struct Rows {
    pub(super) columns: Vec<String>,
    pub(super) cells: Vec<Vec<String>>,
}

impl Rows {
    /// Returns the rows of a value. The columns are the members with single values, also those of objects inside
    /// of an item, as in `MediaBasicInfo.Title`.
    pub(super) fn of(value: &Json, operation: &Operation) -> Self {
        match value {
            Json::Array(items) if items.iter().all(Json::is_object) => {
                let columns = columns(items, operation);
                let cells = items.iter().map(|item| {
                    columns.iter().map(|path| at(item, path).map(cell).unwrap_or_default()).collect()
                });
                Rows { cells: cells.collect(), columns }
            }
            Json::Array(items) => {
                let cells: Vec<Vec<String>> = items
                    .iter()
                    .map(|item| match item {
                        Json::Array(values) => values.iter().map(cell).collect(),
                        value => vec![cell(value)],
                    })
                    .collect();
                let width = cells.iter().map(Vec::len).max().unwrap_or_default();
                let columns = (1..=width).map(|number| number.to_string()).collect();
                Rows { columns, cells }
            }
            Json::Object(members) => Rows {
                columns: vec!["Member".to_owned(), "Value".to_owned()],
                cells: members.iter().map(|(name, value)| vec![name.clone(), cell(value)]).collect(),
            },
            value => Rows { columns: vec!["Value".to_owned()], cells: vec![vec![cell(value)]] },
        }
    }

    /// Keeps the columns that identify an item and describe its state, and returns the names of the others.
    pub(super) fn keep_columns(&mut self, most: usize) -> Vec<String> {
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order.sort_by_key(|index| self.columns.get(*index).map_or(usize::MAX, |path| importance(path)));
        let mut kept: Vec<usize> = order.drain(..most.min(order.len())).collect();
        // Those that are kept stay in their order.
        kept.sort_unstable();
        order.sort_unstable();
        let of = |columns: &[String], indexes: &[usize]| -> Vec<String> {
            indexes.iter().filter_map(|index| columns.get(*index).cloned()).collect()
        };
        let hidden = of(&self.columns, &order);
        self.columns = of(&self.columns, &kept);
        for cells in &mut self.cells {
            *cells = of(cells, &kept);
        }
        hidden
    }

    /// Shortens the names of columns to their last parts, where these are different.
    pub(super) fn shorten_columns(&mut self) {
        let last = |path: &str| path.rsplit('.').next().unwrap_or(path).to_owned();
        let short: Vec<String> = self.columns.iter().map(|path| last(path)).collect();
        let columns = self.columns.iter().zip(&short).map(|(path, name)| {
            match short.iter().filter(|other| *other == name).count() {
                1 => name.clone(),
                _ => path.clone(),
            }
        });
        self.columns = columns.collect();
    }

    /// Returns the names of the columns in which every cell is empty.
    pub(super) fn empty_columns(&self) -> Vec<&str> {
        let is_empty =
            |index: usize| self.cells.iter().all(|cells| cells.get(index).is_none_or(String::is_empty));
        let columns = self.columns.iter().enumerate().filter(|(index, _)| is_empty(*index));
        columns.map(|(_, name)| name.as_str()).collect()
    }

    /// Returns the rows of a value with these columns: names of members, or expressions.
    pub(super) fn selected(value: &Json, names: &[String], columns: &[Query]) -> Self {
        let items = match value {
            Json::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        let cells = items.iter().map(|item| {
            columns
                .iter()
                .map(|column| column.search_value(item).map(|value| cell(&value)).unwrap_or_default())
        });
        Rows { columns: names.to_vec(), cells: cells.map(Iterator::collect).collect() }
    }
}

/// Returns the list that a response is about: the items of a listing, or else its only list of objects.
pub(super) fn listed<'v>(operation: &Operation, response: &'v Json) -> Option<&'v Json> {
    if let Some(pagination) = &operation.pagination {
        return pagination.items.split('.').try_fold(response, |value, name| value.get(name));
    }
    let is_list = |value: &&Json| value.as_array().is_some_and(|items| items.iter().any(Json::is_object));
    let mut lists = response.as_object()?.values().filter(is_list);
    lists.next().filter(|_| lists.next().is_none())
}

/// Returns the paths of the single values in items, in the order of the description.
fn columns(items: &[Json], operation: &Operation) -> Vec<String> {
    let mut paths = Vec::new();
    for (name, value) in items.iter().filter_map(Json::as_object).flatten() {
        match value {
            Json::Array(_) => {}
            Json::Object(members) => {
                let inner = members.iter().filter(|(_, value)| !value.is_array() && !value.is_object());
                paths.extend(inner.map(|(member, _)| format!("{name}.{member}")));
            }
            _ => paths.push(name.clone()),
        }
    }
    let described = described_paths(operation);
    let position = |path: &String| described.iter().position(|known| known == path).unwrap_or(usize::MAX);
    paths.sort_by_cached_key(|path| (position(path), path.clone()));
    paths.dedup();
    paths
}

/// Returns the paths of members and of those inside of them, for the items of a listing or of the only list of
/// structures.
fn described_paths(operation: &Operation) -> Vec<String> {
    let mut fields: Vec<&Field> = operation.members(&operation.response).collect();
    match &operation.pagination {
        Some(pagination) => {
            for name in pagination.items.split('.') {
                let field = fields.iter().find(|field| field.name == name);
                fields = field.map(|field| members_of(operation, &field.shape)).unwrap_or_default();
            }
        }
        None => {
            let lists = fields.iter().filter(|field| matches!(field.shape, Shape::List(_)));
            let mut members = lists.map(|field| members_of(operation, &field.shape));
            fields = members.find(|members| !members.is_empty()).unwrap_or_default();
        }
    }
    let with_inner = |field: &Field| {
        let inner = members_of(operation, &field.shape).into_iter();
        let inner = inner.map(|inner| format!("{}.{}", field.name, inner.name));
        std::iter::once(field.name.clone()).chain(inner).collect::<Vec<_>>()
    };
    fields.into_iter().flat_map(with_inner).collect()
}

/// Returns how early a column is in a table that has no room for all: IDs, names, states, kinds and times first.
fn importance(path: &str) -> usize {
    const ENDINGS: &[&[&str]] =
        &[&["Id"], &["Title", "Name"], &["Status", "State"], &["Type"], &["Time", "Duration", "Size"]];
    let rank = ENDINGS.iter().position(|endings| endings.iter().any(|ending| path.ends_with(ending)));
    rank.unwrap_or(ENDINGS.len())
}

/// Returns the value at a path of names with dots.
fn at<'v>(item: &'v Json, path: &str) -> Option<&'v Json> {
    item.get(path).or_else(|| path.split('.').try_fold(item, |value, name| value.get(name)))
}

/// Returns a value as a cell on one line.
fn cell(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => one_line(text),
        value => value.to_string(),
    }
}

/// Escapes line ends, tabs and other control characters, which would break the row or the terminal.
fn one_line(text: &str) -> String {
    escaped(text, "")
}

/// Escapes control characters, except for those that are kept.
fn escaped(text: &str, kept: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter.is_control() && !kept.contains(letter) {
            true => shown.extend(letter.escape_default()),
            false => shown.push(letter),
        }
    }
    shown
}

/// Returns a value as plain text: a single value without quotes, a list with an item on each line, lists in it
/// with tabs.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        // A single text keeps its lines.
        Json::String(text) => escaped(text, "\n\r\t") + "\n",
        Json::Array(items) => items
            .iter()
            .map(|item| match item {
                Json::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n",
                Json::Object(members) => members.values().map(cell).collect::<Vec<_>>().join("\t") + "\n",
                value => cell(value) + "\n",
            })
            .collect(),
        Json::Object(members) => {
            members.iter().map(|(name, value)| format!("{name}\t{}\n", cell(value))).collect()
        }
        value => format!("{value}\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn plain_text_is_for_the_shell() {
        for (value, expected) in [
            (json!("a b"), "a b\n"),
            (json!("a\r\n\tb\u{1b}[31m\u{9b}31m"), "a\r\n\tb\\u{1b}[31m\\u{9b}31m\n"),
            (json!(12), "12\n"),
            (json!(null), ""),
            (json!(["a", "b\tc"]), "a\nb\\tc\n"),
            (json!([["a", 1], [null, true]]), "a\t1\n\ttrue\n"),
            (json!({"A": "x", "B": [1]}), "A\tx\nB\t[1]\n"),
        ] {
            assert_eq!(text(&value), expected, "{value}");
        }
    }
}
