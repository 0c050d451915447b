//! The references that lead to a problem.

use std::collections::BTreeMap;

use crate::document::NodePath;
use crate::problem::{Location, Position, Problem};

/// The first reference to each node.
#[derive(Debug, Default)]
pub(super) struct Trail {
    /// References by the file and the steps of their targets.
    references: BTreeMap<(String, Vec<String>), Location>,
}

/// The number of references that a report shows.
const LONGEST: usize = 3;

impl Trail {
    pub(super) fn add(&mut self, target: &NodePath<'_>, reference: &NodePath<'_>) {
        let Location { file, position: Position::Node(steps) } = target.clone().into() else { return };
        let reference: Location = reference.clone().into();
        // Every operation has such a reference, so it does not help to find a problem.
        if reference.steps().first().is_some_and(|step| step == "paths") && reference.steps().len() == 3 {
            return;
        }
        self.references.entry((file, steps)).or_insert(reference);
    }

    /// Adds the references that lead to each problem, innermost first.
    pub(super) fn extend(&self, mut problems: Vec<Problem>) -> Vec<Problem> {
        for problem in &mut problems {
            let mut at = problem.location.clone();
            for _ in 0..LONGEST {
                let Some(reference) = self.reference_to(&at) else { break };
                at = reference.clone();
                problem.related.push((reference.clone(), "referred to here"));
            }
        }
        problems
    }

    /// The reference to the innermost node around a location that has one.
    fn reference_to(&self, at: &Location) -> Option<&Location> {
        let mut steps = at.steps().to_vec();
        loop {
            let key = (at.file.clone(), steps);
            // A reference inside its own target is not how a reader gets there.
            let found = self
                .references
                .get(&key)
                .filter(|found| found.file != key.0 || !found.steps().starts_with(&key.1));
            if found.is_some() {
                return found;
            }
            steps = key.1;
            steps.pop()?;
        }
    }
}
