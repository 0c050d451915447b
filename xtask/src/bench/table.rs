//! Tables that are readable on a terminal and valid as Markdown.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write as _};

/// A header and rows of text.
pub(super) struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(header: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Table { header: header.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = impl Into<String>>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = || std::iter::once(&self.header).chain(&self.rows);
        let width = |column: usize| {
            all().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.header.len()).map(width).collect();
        let mut line = |cells: &[String]| {
            let cells: Vec<String> =
                cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            writeln!(f, "{}", cells.join(" | ").trim_end())
        };
        line(&self.header)?;
        line(&widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>())?;
        self.rows.iter().try_for_each(|row| line(row))
    }
}

/// The measurements of several contestants in rounds. The first is the one that the others are
/// compared with.
pub(super) struct Comparison {
    contestants: Vec<String>,
    figures: Vec<(&'static str, BTreeMap<String, Vec<f64>>)>,
}

impl Comparison {
    pub(super) fn new(contestants: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Comparison { contestants: contestants.into_iter().map(Into::into).collect(), figures: Vec::new() }
    }

    /// Adds the measurement of the next round.
    pub(super) fn add(&mut self, figure: &'static str, contestant: &str, value: f64) {
        let at = self.figures.iter().position(|(name, _)| *name == figure).unwrap_or_else(|| {
            self.figures.push((figure, BTreeMap::new()));
            self.figures.len() - 1
        });
        if let Some((_, values)) = self.figures.get_mut(at) {
            values.entry(contestant.to_owned()).or_default().push(value);
        }
    }

    /// Returns one row for each figure: the value of the first contestant, and the values of the
    /// others as multiples of it.
    pub(super) fn table(&self) -> Table {
        self.table_of(&self.contestants)
    }

    /// As [`Comparison::table`], with some of the contestants.
    pub(super) fn table_of(&self, contestants: &[impl AsRef<str>]) -> Table {
        let mut table = Table::new(std::iter::once("").chain(contestants.iter().map(AsRef::as_ref)));
        for (figure, values) in &self.figures {
            let of = |name: &str| values.get(name).map(Vec::as_slice).unwrap_or_default();
            let mut names = contestants.iter().map(AsRef::as_ref);
            let first = names.next().map(of).unwrap_or_default();
            let row = [(*figure).to_owned(), Spread::of(first).format(3)];
            table.row(row.into_iter().chain(names.map(|name| ratios(first, of(name)).format(2))));
        }
        table
    }
}

/// Returns the ratios of the values of each round. A round in which the machine was slow was slow
/// for both, so its ratio still holds.
fn ratios(ours: &[f64], theirs: &[f64]) -> Spread {
    let pairs = ours.iter().zip(theirs).filter(|(ours, _)| **ours > 0.0);
    Spread::of(&pairs.map(|(ours, theirs)| theirs / ours).collect::<Vec<_>>())
}

/// Returns the median, or zero without values.
pub(super) fn median(values: &[f64]) -> f64 {
    Spread::of(values).median
}

/// A summary of repeated measurements.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spread {
    values: usize,
    min: f64,
    median: f64,
    max: f64,
}

impl Spread {
    fn of(values: &[f64]) -> Self {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |index: usize| sorted.get(index).copied().unwrap_or_default();
        let last = sorted.len().saturating_sub(1);
        // The median of an even number of values is the mean of two of them.
        let median = (at(last / 2) + at(sorted.len() / 2)) / 2.0;
        Spread { values: sorted.len(), min: at(0), median, max: at(last) }
    }

    /// Returns the median with this many significant digits, and the range with two.
    fn format(self, digits: usize) -> String {
        let [min, max] = [self.min, self.max].map(|value| number(value, 2));
        match self.values {
            0 => "-".to_owned(),
            1 => number(self.median, digits),
            _ if min == max => number(self.median, digits),
            _ => format!("{} [{min}–{max}]", number(self.median, digits)),
        }
    }
}

/// Formats a number with this many significant digits. Digits before the point are never rounded
/// away.
pub(super) fn number(value: f64, digits: usize) -> String {
    let before = if value.abs() < 1.0 { 0 } else { value.abs().log10().floor() as usize + 1 };
    let mut text = String::new();
    // Zeros after the point of a small number are not significant.
    let zeros = if value != 0.0 && value.abs() < 0.1 { (-value.abs().log10()).floor() as usize } else { 0 };
    write!(text, "{value:.*}", digits.saturating_sub(before) + zeros)
        .expect("writing to a String does not fail");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_computed_within_rounds() {
        let mut comparison = Comparison::new(["ours", "theirs", "absent"]);
        // The second round was slow for both: no ratio is 10 or 0.3.
        for (ours, theirs) in [(1.0, 3.0), (10.0, 20.0), (2.0, 5.0)] {
            comparison.add("CPU s", "ours", ours);
            comparison.add("CPU s", "theirs", theirs);
        }
        comparison.add("lines", "theirs", 7.0);
        let expected = "      | ours          | theirs        | absent\n\
                        ----- | ------------- | ------------- | ------\n\
                        CPU s | 2.00 [1.0–10] | 2.5 [2.0–3.0] | -\n\
                        lines | -             | -             | -\n";
        assert_eq!(comparison.table().to_string(), expected);
    }

    #[test]
    fn every_column_is_as_wide_as_its_widest_cell() {
        let mut table = Table::new(["", "CPU s"]);
        table.row(["ours", "1"]);
        assert_eq!(table.to_string(), "     | CPU s\n---- | -----\nours | 1\n");
    }

    #[test]
    fn the_median_of_an_even_number_of_values_is_the_mean_of_the_middle_two() {
        assert_eq!(Spread::of(&[4.0, 1.0, 3.0, 2.0]), Spread { values: 4, min: 1.0, median: 2.5, max: 4.0 });
        assert_eq!(Spread::of(&[]).format(3), "-");
        assert_eq!(Spread::of(&[0.5]).format(3), "0.500");
    }

    #[test]
    fn numbers_are_formatted_with_significant_digits() {
        let formatted =
            [0.0, 0.004567, 0.0456, 0.456, 4.56, 45.6, 456.7, 45678.0].map(|value| number(value, 3));
        assert_eq!(formatted, ["0.000", "0.00457", "0.0456", "0.456", "4.56", "45.6", "457", "45678"]);
    }
}
