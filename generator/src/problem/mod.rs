//! Problems of a description: what is wrong, where, and what to do about it.

mod excerpt;
mod help;
mod keyword;
mod kind;
mod place;
mod report;
mod suggestion;

pub use excerpt::Excerpt;
pub(crate) use excerpt::Line;
pub(crate) use keyword::counterpart;
pub use kind::{Level, ProblemKind};
pub use place::{Location, Point, Position, Span};
pub use report::{Place, Report};
pub(crate) use suggestion::Suggestions;
pub use suggestion::closest;

/// Something that is wrong with a description, or suspicious in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it is.
    pub location: Location,
    /// What it is.
    pub kind: ProblemKind,
    /// Other places that belong to it, each with what is there.
    pub related: Vec<(Location, &'static str)>,
}

impl Problem {
    /// Creates a problem that concerns one place.
    pub fn new(location: impl Into<Location>, kind: ProblemKind) -> Self {
        Problem { location: location.into(), kind, related: Vec::new() }
    }

    /// Adds another place that belongs to the problem, such as the first of two equal names.
    #[must_use]
    pub fn with(mut self, location: impl Into<Location>, what: &'static str) -> Self {
        self.related.push((location.into(), what));
        self
    }
}
