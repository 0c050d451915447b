//! Values in a description, which have to fit the schema that they stand in: `default`, `example`,
//! `examples` and `pattern`. Only documentation is made of them, so that they do not fit is a warning.

use super::Checker;
use crate::api::{Limit, Shape, TypeKind};
use crate::document::{Located, Node, NodePath};
use crate::problem::ProblemKind;

/// The longest pattern that is checked. The parser of patterns recurses into their groups.
const LONGEST_PATTERN: usize = 2_000;

impl<'d> Checker<'d> {
    /// Checks the values beside a type.
    pub(super) fn check_values(&self, located: &Located<'d>, shape: &Shape, limit: Limit, nullable: bool) {
        let check = |keyword: &'static str, node: &Node, at: &NodePath<'d>| {
            if nullable && *node == Node::Null {
                return;
            }
            if let Some(why) = self.contradiction(shape, node).or_else(|| out_of_bounds(limit, node)) {
                let value = shortened(node);
                self.problems.add(at.clone(), ProblemKind::Contradiction { keyword, value, why });
            }
        };
        for keyword in ["default", "example"] {
            if let Some(node) = located.node.child(keyword) {
                check(keyword, node, &located.path.child(keyword));
            }
        }
        if let Some(Node::List(examples)) = located.node.child("examples") {
            for (index, node) in (0_usize..).zip(examples) {
                check("examples", node, &located.path.child("examples").child(index));
            }
        }
        // An empty pattern matches everything.
        if let Some(Node::Text(pattern)) = located.node.child("pattern")
            && !pattern.is_empty()
        {
            self.check_pattern(located, pattern, shape);
        }
    }

    /// Warns of a description that only says that something is deprecated.
    pub(super) fn check_deprecated(&self, located: &Located<'d>, deprecated: bool) {
        if let Some(Node::Text(text)) = located.node.child("description").filter(|_| !deprecated) {
            let text = text.trim_start().trim_start_matches(['*', '_', '[', '(']).to_lowercase();
            let sentence = text.split(['.', '\n']).next().unwrap_or_default();
            // A sentence about a value, or about one site, begins otherwise.
            let is_about_this = sentence.starts_with("this ") && sentence.contains("is deprecated");
            if sentence.starts_with("deprecated") || is_about_this || text.contains("(deprecated)") {
                self.problems.add(located.path.child("description"), ProblemKind::DeprecatedInWords);
            }
        }
    }

    fn check_pattern(&self, located: &Located<'d>, pattern: &str, shape: &Shape) {
        if !matches!(shape, Shape::Text | Shape::Secret | Shape::InText(_)) {
            let kind = ProblemKind::MeaninglessBound { bound: "pattern", shape: shape.kind() };
            self.problems.add(located.path.key("pattern"), kind);
        } else if pattern.len() <= LONGEST_PATTERN {
            // JSON Schema asks for Unicode patterns. Many that are in use are not.
            let valid = |flags| regress::Regex::with_flags(pattern, flags);
            if let Err(error) = valid("u").or_else(|_| valid("")) {
                let kind = ProblemKind::NotAPattern { pattern: pattern.to_owned(), why: error.text };
                self.problems.add(located.path.child("pattern"), kind);
            }
        }
    }

    /// Why a value does not have a shape.
    fn contradiction(&self, shape: &Shape, node: &Node) -> Option<String> {
        let expected = |what: &str| Some(format!("expected {what}"));
        match (shape, node) {
            (Shape::Any, _)
            | (Shape::Boolean, Node::Boolean(_))
            | (Shape::Float, Node::Integer(_) | Node::Float(_))
            | (Shape::Text | Shape::Secret | Shape::Timestamp, Node::Text(_)) => None,
            (Shape::Int32, Node::Integer(value)) => {
                i32::try_from(*value).is_err().then(|| "it is out of the range of int32".to_owned())
            }
            (Shape::Int64, Node::Integer(value)) => {
                i64::try_from(*value).is_err().then(|| "it is out of the range of int64".to_owned())
            }
            (Shape::InText(inner), Node::Text(text)) => {
                let is_container = |open| is_json(text) && text.trim_start().starts_with(open);
                let fits = match **inner {
                    Shape::Int32 => text.trim().parse::<i32>().is_ok(),
                    Shape::Int64 => text.trim().parse::<i64>().is_ok(),
                    Shape::Float => text.trim().parse::<f64>().is_ok(),
                    Shape::Boolean => ["true", "false"].contains(&text.to_lowercase().as_str()),
                    Shape::Any | Shape::Named(_) => is_json(text),
                    Shape::List(_) => is_container('['),
                    Shape::Map(_) => is_container('{'),
                    _ => true,
                };
                if fits || text.is_empty() {
                    None
                } else {
                    let what =
                        if matches!(**inner, Shape::Any | Shape::Named(_)) { "JSON" } else { inner.kind() };
                    expected(&format!("{what} in a string"))
                }
            }
            (Shape::List(item), Node::List(items)) => {
                items.iter().find_map(|node| self.contradiction(item, node))
            }
            (Shape::Map(value), Node::Map(entries)) => {
                entries.iter().find_map(|(_, node)| self.contradiction(value, node))
            }
            (Shape::Named(id), node) => match (self.types.get(*id).map(|found| &found.kind)?, node) {
                (TypeKind::Structure(_), Node::Map(_)) | (TypeKind::OneOf(_), _) => None,
                (TypeKind::OpenSet(_), Node::Text(_)) => None,
                (TypeKind::ClosedSet(values), Node::Text(text)) => {
                    let known = values.iter().any(|value| value.text == *text);
                    (!known).then(|| "it is not a value of the enum".to_owned())
                }
                (TypeKind::Structure(_), _) => expected("a map"),
                _ => expected("a string"),
            },
            (shape, _) => expected(shape.kind()),
        }
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// Why a value is out of bounds.
fn out_of_bounds(limit: Limit, node: &Node) -> Option<String> {
    fn outside<T: PartialOrd + ToString>(
        value: &T,
        least: Option<T>,
        most: Option<T>,
        what: &str,
    ) -> Option<String> {
        match (least, most) {
            (Some(least), _) if *value < least => {
                Some(format!("expected at least {}{what}", least.to_string()))
            }
            (_, Some(most)) if *value > most => Some(format!("expected at most {}{what}", most.to_string())),
            _ => None,
        }
    }
    match (limit, node) {
        (Limit::Items(least, most), Node::List(items)) => {
            outside(&u32::try_from(items.len()).unwrap_or(u32::MAX), least, most, " items")
        }
        (Limit::Length(least, most), Node::Text(text)) => {
            outside(&u32::try_from(text.chars().count()).unwrap_or(u32::MAX), least, most, " characters")
        }
        (Limit::Integer(least, most), Node::Integer(value)) => {
            outside(value, least.map(i128::from), most.map(i128::from), "")
        }
        (Limit::Number(least, most), Node::Float(value)) => outside(value, least, most, ""),
        (Limit::Number(least, most), Node::Integer(value)) => {
            #[expect(clippy::cast_precision_loss, reason = "bounds in descriptions are far below 2^53")]
            let value = *value as f64;
            outside(&value, least, most, "")
        }
        _ => None,
    }
}

/// A value for a message: the beginning of a long one.
fn shortened(node: &Node) -> String {
    const LONG: usize = 40;
    let text = node.to_string();
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
