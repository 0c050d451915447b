//! What an import could not take over: facts that do not fit, and operations that are left out.

use std::collections::BTreeMap;
use std::fmt;

/// Something of the metadata that does not get into the description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Whether it is a whole operation or one fact.
    pub kind: FindingKind,
    /// Where it is: the name of an operation, or a place such as `Operation.request.Parameter.Member`.
    pub place: String,
    /// The cause, in the same words for all places that it concerns.
    pub cause: &'static str,
    /// What exactly.
    pub detail: String,
}

/// What a [`Finding`] concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// An operation is left out.
    LeftOut,
    /// A fact is dropped.
    Dropped,
}

impl Finding {
    pub(super) fn dropped(place: &str, cause: &'static str, detail: impl fmt::Display) -> Self {
        Finding { kind: FindingKind::Dropped, place: place.to_owned(), cause, detail: detail.to_string() }
    }

    pub(super) fn left_out(operation: &str, cause: &'static str, detail: impl fmt::Display) -> Self {
        Finding { kind: FindingKind::LeftOut, place: operation.to_owned(), cause, detail: detail.to_string() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            FindingKind::LeftOut => "left out",
            FindingKind::Dropped => "dropped ",
        };
        write!(f, "{what} {}: {}: {}", self.place, self.cause, self.detail)
    }
}

/// Returns a line for each kind of finding, with the number of findings by cause, the most frequent cause first.
pub(super) fn summary(findings: &[Finding]) -> Vec<String> {
    let line = |kind, what: &str| {
        let mut causes: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.kind == kind) {
            *causes.entry(finding.cause).or_default() += 1;
        }
        let mut causes: Vec<(usize, &str)> =
            causes.into_iter().map(|(cause, count)| (count, cause)).collect();
        causes.sort_by(|a, b| b.cmp(a));
        let total: usize = causes.iter().map(|(count, _)| count).sum();
        let listed: Vec<String> = causes.iter().map(|(count, cause)| format!("{count} {cause}")).collect();
        (total > 0).then(|| format!("{what}: {total} ({})", listed.join(", ")))
    };
    let lines =
        [line(FindingKind::LeftOut, "operations left out"), line(FindingKind::Dropped, "facts dropped")];
    lines.into_iter().flatten().collect()
}
