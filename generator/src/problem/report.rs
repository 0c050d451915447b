//! A problem as it is printed.

use std::fmt;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Heading, Renderer, Snippet};
use serde_json::{Value, json};

use super::excerpt::{Excerpt, visible};
use super::{Level, Point, ProblemKind, Span};

/// A problem with the source of its places.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Report {
    /// Where it is.
    pub place: Place,
    /// What is wrong.
    pub kind: ProblemKind,
    /// Other places that belong to it, each with what is there.
    pub related: Vec<(Place, &'static str)>,
}

/// A place with its source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path of the file, as in the sources.
    pub file: String,
    /// The lines and columns.
    pub span: Span,
    /// What is shown of the first line.
    pub excerpt: Excerpt,
}

impl Report {
    /// Returns the report for a terminal, in colours.
    pub fn styled(&self) -> String {
        self.render(&Renderer::styled())
    }

    /// Returns the place and the message on one line.
    pub fn short(&self) -> String {
        let (Place { file, span, .. }, kind) = (&self.place, &self.kind);
        let Point { line, column } = span.start;
        visible(&format!("{file}:{line}:{column}: {kind}"))
    }

    /// Returns the report as one line of JSON: an object with `level`, `code`, `message`, `help`, `file`,
    /// `line`, `column`, `end_line`, `end_column` and `related`, a list of objects with `label` and the
    /// same keys for the place.
    pub fn json(&self) -> String {
        let mut object = place(&self.place);
        object.extend([
            ("level".to_owned(), json!(self.kind.level().name())),
            ("code".to_owned(), json!(self.kind.code())),
            ("message".to_owned(), json!(self.kind.to_string())),
            ("help".to_owned(), json!(self.kind.help())),
        ]);
        let related = self.related.iter().map(|(other, label)| {
            let mut object = place(other);
            object.insert("label".to_owned(), json!(label));
            Value::Object(object)
        });
        object.insert("related".to_owned(), related.collect());
        Value::Object(object).to_string()
    }

    fn render(&self, renderer: &Renderer) -> String {
        let level = match self.kind.level() {
            Level::Error => Heading::ERROR,
            Level::Warning => Heading::WARNING,
        };
        let title = level.primary_title(visible(&self.kind.to_string())).id(self.kind.code());
        let places = || {
            let related = self.related.iter().map(|(place, label)| (place, Some(*label)));
            std::iter::once((&self.place, None)).chain(related)
        };
        let mut group = Group::with_title(title);
        for (place, label) in places() {
            let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
            let annotation = kind.span(place.excerpt.marked()).label(label);
            let snippet = Snippet::source(&place.excerpt.text).path(visible(&place.file));
            group = group.element(snippet.line_start(place.span.start.line).annotation(annotation));
        }
        group = group.element(Heading::HELP.message(visible(&self.kind.help())));
        let mut report = renderer.render(&[group]);
        for (place, _) in places() {
            report = with_column(report, place);
        }
        report
    }
}

/// The renderer counts columns in the excerpt. Where that is not the line of the file, the column in its
/// heading is replaced.
fn with_column(report: String, place: &Place) -> String {
    let shown = place.excerpt.text.get(..place.excerpt.start).map_or(0, |before| before.chars().count()) + 1;
    let Point { line, column } = place.span.start;
    if shown == column {
        return report;
    }
    let heading = |column: usize| format!("{}:{line}:{column}", visible(&place.file));
    report.replacen(&heading(shown), &heading(column), 1)
}

fn place(place: &Place) -> serde_json::Map<String, Value> {
    let Span { start, end } = place.span;
    [
        ("file", json!(place.file)),
        ("line", json!(start.line)),
        ("column", json!(start.column)),
        ("end_line", json!(end.line)),
        ("end_column", json!(end.column)),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into_iter()
    .collect()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(&Renderer::plain().decor_style(DecorStyle::Ascii)))
    }
}
