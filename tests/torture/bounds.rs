//! The bounds of values.

use super::yaml::At;

/// The numbers that a value, its length or the number of its items has to keep.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Bounds {
    pub(crate) least: Option<f64>,
    pub(crate) most: Option<f64>,
    /// The same of an integer, which a float does not represent exactly.
    pub(crate) integers: (Option<i64>, Option<i64>),
}

/// Reads the bounds beside a type or a reference.
pub(crate) fn bounds(at: At<'_>) -> Bounds {
    let bound = |keywords: [&str; 3]| keywords.into_iter().find_map(|keyword| at.node.get(keyword));
    let least = bound(["minimum", "minLength", "minItems"]);
    let most = bound(["maximum", "maxLength", "maxItems"]);
    Bounds {
        least: least.and_then(|bound| bound.as_f64()),
        most: most.and_then(|bound| bound.as_f64()),
        integers: (least.and_then(|bound| bound.as_i64()), most.and_then(|bound| bound.as_i64())),
    }
}

impl Bounds {
    /// Takes each bound that is missing from others.
    pub(crate) fn or(self, other: Bounds) -> Bounds {
        Bounds {
            least: self.least.or(other.least),
            most: self.most.or(other.most),
            integers: (self.integers.0.or(other.integers.0), self.integers.1.or(other.integers.1)),
        }
    }

    /// Takes the narrower bound on each side.
    pub(crate) fn and(self, other: Bounds) -> Bounds {
        fn narrower<T>(a: Option<T>, b: Option<T>, choose: fn(T, T) -> T) -> Option<T> {
            match (a, b) {
                (Some(a), Some(b)) => Some(choose(a, b)),
                (a, b) => a.or(b),
            }
        }
        Bounds {
            least: narrower(self.least, other.least, f64::max),
            most: narrower(self.most, other.most, f64::min),
            integers: (
                narrower(self.integers.0, other.integers.0, i64::max),
                narrower(self.integers.1, other.integers.1, i64::min),
            ),
        }
    }
}
