//! Reduces a description with a fault to the smallest one that has the same fault.

use std::time::{Duration, Instant};

use serde_yaml::Value;

use super::batch::{Case, Fault};
use super::yaml::Description;

/// How long a description is reduced.
const LONGEST: Duration = Duration::from_secs(90);

/// Where a node is: the indexes of entries and items from the root of a file.
type Steps = Vec<usize>;

/// Removes one node after the other, large ones first, as long as `check` finds the same fault.
pub(crate) fn shrink(case: &Case, fault: &Fault, check: &dyn Fn(&Case) -> Option<Fault>) -> (Case, Fault) {
    let end = Instant::now() + LONGEST;
    let (mut smallest, mut found) = (case.clone(), fault.clone());
    loop {
        let before = smallest.description.clone();
        for (file, steps) in places(&smallest.description) {
            if Instant::now() > end {
                return (smallest, found);
            }
            let mut smaller = smallest.clone();
            let Some(root) = smaller.description.0.get_mut(&file) else { continue };
            if !remove(root, &steps) {
                continue;
            }
            smaller.description.remove_unused_files();
            if let Some(fault) = check(&smaller).filter(|other| signature(other) == signature(&found)) {
                (smallest, found) = (smaller, fault);
            }
        }
        if smallest.description == before {
            return (smallest, found);
        }
    }
}

/// Every node, those of a level before those inside them, and of a list or map the last one first, so that
/// a removal does not move the next ones.
fn places(description: &Description) -> Vec<(String, Steps)> {
    let mut found: Vec<(String, Steps)> = Vec::new();
    for (file, root) in &description.0 {
        let mut steps = vec![Steps::new()];
        for depth in 0.. {
            let level: Vec<Steps> = steps.iter().filter(|steps| steps.len() == depth).cloned().collect();
            if level.is_empty() {
                break;
            }
            for at in level {
                let node = at.iter().try_fold(root, |node, index| child(node, *index));
                let count = node.map_or(0, |node| match node {
                    Value::Mapping(entries) => entries.len(),
                    Value::Sequence(items) => items.len(),
                    _ => 0,
                });
                steps.extend(
                    (0..count).rev().map(|index| at.iter().copied().chain([index]).collect::<Steps>()),
                );
            }
        }
        found.extend(steps.into_iter().skip(1).map(|steps| (file.clone(), steps)));
    }
    found.sort_by_key(|(_, steps)| steps.len());
    found
}

fn child(node: &Value, index: usize) -> Option<&Value> {
    match node {
        Value::Mapping(entries) => entries.values().nth(index),
        Value::Sequence(items) => items.get(index),
        _ => None,
    }
}

fn remove(node: &mut Value, steps: &[usize]) -> bool {
    let [first, rest @ ..] = steps else { return false };
    match node {
        Value::Mapping(entries) => {
            let Some(key) = entries.keys().nth(*first).cloned() else { return false };
            match rest {
                [] => entries.shift_remove(&key).is_some(),
                rest => entries.get_mut(&key).is_some_and(|node| remove(node, rest)),
            }
        }
        Value::Sequence(items) => match rest {
            [] if *first < items.len() => {
                items.remove(*first);
                true
            }
            rest => items.get_mut(*first).is_some_and(|node| remove(node, rest)),
        },
        _ => false,
    }
}

/// What two faults of one kind have in common: the first error without names and numbers.
pub(crate) fn signature(fault: &Fault) -> String {
    let text = fault.text();
    let error = text.lines().find(|line| line.starts_with("error")).unwrap_or_default();
    // The values of a smaller description are others.
    let error = error.split(": expected").next().unwrap_or_default();
    let mut quoted = false;
    let plain = error.chars().filter(|letter| {
        quoted ^= *letter == '`';
        !quoted && !letter.is_ascii_digit()
    });
    format!("{}: {}", text.lines().next().unwrap_or_default(), plain.collect::<String>())
}
