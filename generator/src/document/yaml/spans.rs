//! The spans of all nodes of a file.
//!
//! Nodes do not carry spans, because a description without problems needs none of them. A file that has
//! problems is read once more, with a parser that reports the span of each event, and all its problems
//! are looked up in the result. Values come from `serde_yaml` alone, so if the two parsers should ever
//! disagree, only a position is wrong.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Marker, Parser, Span as EventSpan};

use crate::problem::{Point, Position, Span};

/// Every node of a file, in the order in which it begins.
#[derive(Debug, Default)]
pub(in crate::document) struct Spans {
    nodes: Vec<SpannedNode>,
}

#[derive(Debug)]
struct SpannedNode {
    span: Span,
    children: Children,
}

#[derive(Debug)]
enum Children {
    Scalar,
    List(Vec<usize>),
    Map(Vec<Entry>, BTreeMap<String, Vec<usize>>),
    /// The children of the node that an alias stands for.
    Alias(usize),
}

#[derive(Debug)]
struct Entry {
    key: Span,
    value: usize,
}

/// A collection whose end has not been read.
struct Open {
    node: usize,
    /// The key of a map whose value follows.
    key: Option<(String, Span)>,
}

impl Spans {
    /// Reads the first document of a file. After a syntax error, the nodes before it are known.
    pub(in crate::document) fn read(text: &str) -> Self {
        let mut spans = Spans::default();
        let mut open: Vec<Open> = Vec::new();
        let mut anchors: BTreeMap<usize, usize> = BTreeMap::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, at)) = event else { break };
            let span = span(at);
            match event {
                Event::Scalar(text, _, anchor, _) => {
                    spans.add(&mut open, &mut anchors, anchor, &text, span, Children::Scalar);
                }
                Event::SequenceStart(anchor, _) => {
                    let list = Children::List(Vec::new());
                    let node = spans.add(&mut open, &mut anchors, anchor, "", span, list);
                    open.push(Open { node, key: None });
                }
                Event::MappingStart(anchor, _) => {
                    let map = Children::Map(Vec::new(), BTreeMap::new());
                    let node = spans.add(&mut open, &mut anchors, anchor, "", span, map);
                    open.push(Open { node, key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => {
                    let Some(closed) = open.pop() else { break };
                    spans.close(closed.node, span);
                }
                Event::Alias(anchor) => {
                    let target = anchors.get(&anchor).copied().unwrap_or_default();
                    spans.add(&mut open, &mut anchors, 0, "", span, Children::Alias(target));
                }
                Event::DocumentEnd => break,
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
            }
        }
        // After a syntax error, collections end where their last nodes end.
        while let Some(unclosed) = open.pop() {
            spans.close(unclosed.node, Span::default());
        }
        spans
    }

    /// Adds a node to the innermost open collection: as an item, a key or the value of a key.
    fn add(
        &mut self,
        open: &mut [Open],
        anchors: &mut BTreeMap<usize, usize>,
        anchor: usize,
        text: &str,
        span: Span,
        children: Children,
    ) -> usize {
        let node = self.nodes.len();
        self.nodes.push(SpannedNode { span, children });
        // The parser numbers anchors from 1.
        if anchor > 0 {
            anchors.insert(anchor, node);
        }
        let Some(parent) = open.last_mut() else { return node };
        match self.nodes.get_mut(parent.node).map(|parent| &mut parent.children) {
            Some(Children::List(items)) => items.push(node),
            Some(Children::Map(entries, index)) => match parent.key.take() {
                None => parent.key = Some((text.to_owned(), span)),
                Some((name, key)) => {
                    index.entry(name).or_default().push(entries.len());
                    entries.push(Entry { key, value: node });
                }
            },
            _ => {}
        }
        node
    }

    /// Ends a collection: at its bracket, or where the last node in it ends.
    fn close(&mut self, node: usize, bracket: Span) {
        let last = match self.nodes.get(node).map(|node| &node.children) {
            Some(Children::List(items)) => items.last(),
            Some(Children::Map(entries, _)) => entries.last().map(|entry| &entry.value),
            _ => None,
        };
        let last = last.and_then(|&last| self.nodes.get(last)).map(|last| last.span.end);
        let end = if bracket.start < bracket.end { Some(bracket.end) } else { last };
        if let (Some(end), Some(node)) = (end, self.nodes.get_mut(node)) {
            node.span.end = end.max(node.span.end);
        }
    }

    /// Returns the span of a position. If its path leads nowhere, that is the innermost node of it.
    pub(in crate::document) fn find(&self, position: &Position) -> Span {
        let (path, nth, key) = match position {
            Position::Line(line, column) => {
                let start = Point { line: *line, column: *column };
                return Span { start, end: start };
            }
            Position::Node(path) => (path, 0, false),
            Position::Key(path) => (path, 0, true),
            Position::Repeat { path, nth } => (path, *nth, true),
        };
        let mut node = 0;
        let mut span = self.nodes.first().map_or(Span::default(), |node| node.span);
        for (index, step) in path.iter().enumerate() {
            let is_last = index + 1 == path.len();
            let Some((key_span, child)) = self.child(node, step, if is_last { nth } else { 0 }) else {
                break;
            };
            node = child;
            span = match key_span.filter(|_| is_last && key) {
                Some(key_span) => key_span,
                None => self.nodes.get(child).map_or(span, |child| child.span),
            };
        }
        span
    }

    /// The span of a key, and the node of its value or of an item.
    fn child(&self, node: usize, step: &str, nth: usize) -> Option<(Option<Span>, usize)> {
        match &self.nodes.get(node)?.children {
            Children::Scalar => None,
            Children::List(items) => Some((None, *items.get(step.parse::<usize>().ok()?)?)),
            Children::Map(entries, index) => {
                let entry = entries.get(*index.get(step)?.get(nth)?)?;
                Some((Some(entry.key), entry.value))
            }
            // An anchor comes before its aliases, so this ends.
            Children::Alias(target) if *target < node => self.child(*target, step, nth),
            Children::Alias(_) => None,
        }
    }
}

/// The nesting of the deepest node of a file, up to `limit`, and where the limit is exceeded.
pub(super) fn deeper_than(text: &str, limit: usize) -> Option<Point> {
    let mut depth = 0_usize;
    for event in Parser::new_from_str(text) {
        let (event, at) = match event {
            Ok(event) => event,
            // The parser has a limit of its own, of 256 brackets, which it finds while it looks ahead.
            Err(error) if error.info().contains("recursion limit") => return Some(point(*error.marker())),
            Err(_) => return None,
        };
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limit {
            return Some(span(at).start);
        }
    }
    None
}

/// The place where a second document begins.
pub(super) fn second_document(text: &str) -> Option<Point> {
    let starts = Parser::new_from_str(text).map_while(Result::ok);
    let mut starts = starts.filter(|(event, _)| matches!(event, Event::DocumentStart(_)));
    starts.nth(1).map(|(_, at)| span(at).start)
}

fn span(span: EventSpan) -> Span {
    Span { start: point(span.start), end: point(span.end) }
}

fn point(marker: Marker) -> Point {
    Point { line: marker.line().max(1), column: marker.col() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_keys_values_and_repeated_keys() {
        let text = "a:\n  b:\n    - x: 1\n    - y: 2\n      200: {q: 'deep'}\nc d: |\n  long\ny: &n {z: 1}\nw: *n\ny: 2\n";
        let spans = Spans::read(text);
        let path = |steps: &str| -> Vec<String> {
            steps.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect()
        };
        let shown = |position: Position| {
            let Span { start, end } = spans.find(&position);
            format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
        };
        for (steps, value, key) in [
            ("", "1:1-10:5", "1:1-10:5"),
            ("a", "2:3-5:23", "1:1-1:2"),
            ("a/b/0", "3:7-3:11", "3:7-3:11"),
            ("a/b/1/y", "4:10-4:11", "4:7-4:8"),
            ("a/b/1/200", "5:12-5:23", "5:7-5:10"),
            ("a/b/1/200/q", "5:16-5:22", "5:13-5:14"),
            ("c d", "7:3-8:1", "6:1-6:4"),
            ("w/z", "8:11-8:12", "8:8-8:9"),
            ("a/nothing", "2:3-5:23", "2:3-5:23"),
        ] {
            assert_eq!(shown(Position::Node(path(steps))), value, "{steps}");
            assert_eq!(shown(Position::Key(path(steps))), key, "{steps}");
        }
        assert_eq!(shown(Position::Repeat { path: path("y"), nth: 1 }), "10:1-10:2");
    }

    #[test]
    fn a_syntax_error_keeps_the_nodes_before_it() {
        let spans = Spans::read("a: {b: [1, 2], c: ]x");
        let steps = ["a", "b", "1"].map(str::to_owned).to_vec();
        assert_eq!(spans.find(&Position::Node(steps)).start, Point { line: 1, column: 12 });
    }
}
