//! Bounds of values: `minimum`, `maxLength`, `minItems` and the like.

use super::object::{Object, Problems, wrong_type};
use crate::api::{Limit, Shape};
use crate::document::{Located, Node, NodePath};
use crate::problem::ProblemKind;

/// Every bound of a schema.
pub(super) struct Limits<'d> {
    path: NodePath<'d>,
    items: (Option<u32>, Option<u32>),
    length: (Option<u32>, Option<u32>),
    size: (Option<Located<'d>>, Option<Located<'d>>),
}

impl<'d> Limits<'d> {
    pub(super) fn read(object: &mut Object<'d, '_>) -> Self {
        // All of them are read whatever the type, so that one of another type is reported as such and
        // not as an unknown keyword.
        Limits {
            path: object.path.clone(),
            items: (object.count("minItems"), object.count("maxItems")),
            length: (object.count("minLength"), object.count("maxLength")),
            size: (object.get("minimum"), object.get("maximum")),
        }
    }

    /// The bounds that apply to a shape. Others are problems.
    pub(super) fn of(&self, shape: &Shape, problems: &Problems) -> Limit {
        let limit = match shape {
            Shape::List(_) => bounded(self.items, Limit::Items),
            Shape::Text | Shape::Secret | Shape::InText(_) => bounded(self.length, Limit::Length),
            Shape::Int32 | Shape::Int64 => {
                let (format, range) = match shape {
                    Shape::Int32 => ("int32", i64::from(i32::MIN)..=i64::from(i32::MAX)),
                    _ => ("int64", i64::MIN..=i64::MAX),
                };
                let bound = |keyword, located: &Option<Located<'_>>| match located.as_ref()?.node.integer() {
                    Some(value) => {
                        let fits = i64::try_from(value).ok().filter(|value| range.contains(value));
                        if fits.is_none() {
                            let value = value.to_string();
                            let kind = ProblemKind::BoundBeyondFormat { bound: keyword, value, format };
                            problems.add(located.as_ref()?.path.clone(), kind);
                        }
                        fits
                    }
                    None => wrong_type(problems, located.as_ref()?, "an integer", located.as_ref()?.node),
                };
                let bounds = (bound("minimum", &self.size.0), bound("maximum", &self.size.1));
                bounded(bounds, Limit::Integer)
            }
            Shape::Float => {
                let bound = |keyword, located: &Option<Located<'_>>| match located.as_ref()?.node {
                    Node::Float(value) if value.is_finite() => Some(*value),
                    Node::Integer(value) => {
                        #[expect(
                            clippy::cast_precision_loss,
                            clippy::cast_possible_truncation,
                            reason = "a value that is not exact is reported"
                        )]
                        let exact = Some(*value as f64).filter(|bound| *bound as i128 == *value);
                        if exact.is_none() {
                            let value = value.to_string();
                            let kind =
                                ProblemKind::BoundBeyondFormat { bound: keyword, value, format: "double" };
                            problems.add(located.as_ref()?.path.clone(), kind);
                        }
                        exact
                    }
                    other => wrong_type(problems, located.as_ref()?, "a finite number", other),
                };
                let bounds = (bound("minimum", &self.size.0), bound("maximum", &self.size.1));
                bounded(bounds, Limit::Number)
            }
            _ => Limit::None,
        };
        for (bound, given, fits) in [
            ("minItems", self.items.0.is_some(), matches!(limit, Limit::Items(..))),
            ("maxItems", self.items.1.is_some(), matches!(limit, Limit::Items(..))),
            ("minLength", self.length.0.is_some(), matches!(limit, Limit::Length(..))),
            ("maxLength", self.length.1.is_some(), matches!(limit, Limit::Length(..))),
            ("minimum", self.size.0.is_some(), matches!(shape, Shape::Int32 | Shape::Int64 | Shape::Float)),
            ("maximum", self.size.1.is_some(), matches!(shape, Shape::Int32 | Shape::Int64 | Shape::Float)),
        ] {
            if given && !fits {
                problems
                    .add(self.path.key(bound), ProblemKind::MeaninglessBound { bound, shape: shape.kind() });
            }
        }
        if let Some((least, most)) = contradiction(limit) {
            let bound = match limit {
                Limit::Items(..) => "minItems",
                Limit::Length(..) => "minLength",
                _ => "minimum",
            };
            problems.add(self.path.key(bound), ProblemKind::EmptyRange { least, most });
        }
        limit
    }
}

fn bounded<T: Copy>(
    (least, most): (Option<T>, Option<T>),
    limit: fn(Option<T>, Option<T>) -> Limit,
) -> Limit {
    if least.is_none() && most.is_none() { Limit::None } else { limit(least, most) }
}

fn contradiction(limit: Limit) -> Option<(String, String)> {
    fn pair<T: PartialOrd + ToString>(least: Option<T>, most: Option<T>) -> Option<(String, String)> {
        let (least, most) = (least?, most?);
        (least > most).then(|| (least.to_string(), most.to_string()))
    }
    match limit {
        Limit::None => None,
        Limit::Items(least, most) | Limit::Length(least, most) => pair(least, most),
        Limit::Integer(least, most) => pair(least, most),
        Limit::Number(least, most) => pair(least, most),
    }
}
