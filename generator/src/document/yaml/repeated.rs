//! Keys that stand in a map more than once.

use std::collections::BTreeSet;

use crate::node::Node;
use crate::problem::Position;

/// Removes the entries of maps whose keys are repeated, and returns their positions and keys.
pub(in crate::document) fn remove_repeated_keys(node: &mut Node) -> Vec<(Position, String)> {
    let mut found = Vec::new();
    remove_repeated(node, &mut Vec::new(), &mut found);
    found
}

/// Nodes nest no deeper than [`super::DEEPEST`], so the recursion is bounded.
fn remove_repeated(node: &mut Node, path: &mut Vec<String>, found: &mut Vec<(Position, String)>) {
    let mut visit = |step: String, child: &mut Node| {
        path.push(step);
        remove_repeated(child, path, found);
        path.pop();
    };
    match node {
        Node::List(items) => {
            let nested = items.iter_mut().enumerate().filter(|(_, item)| item.is_collection());
            nested.for_each(|(index, item)| visit(index.to_string(), item));
        }
        Node::Map(entries) => {
            let nested = entries.iter_mut().filter(|(_, value)| value.is_collection());
            nested.for_each(|(name, value)| visit(name.clone(), value));
            if has_repeated(entries) {
                let mut known = BTreeSet::new();
                let mut repeated: Vec<String> = Vec::new();
                entries.retain(|(name, _)| {
                    let is_new = known.insert(name.clone());
                    repeated.extend((!is_new).then(|| name.clone()));
                    is_new
                });
                for (index, name) in repeated.iter().enumerate() {
                    let nth = repeated.iter().take(index).filter(|other| *other == name).count() + 1;
                    let path = path.iter().chain([name]).cloned().collect();
                    found.push((Position::Repeat { path, nth }, name.clone()));
                }
            }
        }
        _ => {}
    }
}

/// Whether two entries have one key. A set pays off from a few dozen keys on, and most maps are smaller.
fn has_repeated(entries: &[(String, Node)]) -> bool {
    const MANY: usize = 32;
    if entries.len() < MANY {
        let is_before = |(index, (name, _)): (usize, &(String, Node))| {
            entries.iter().take(index).any(|(other, _)| other == name)
        };
        return entries.iter().enumerate().any(is_before);
    }
    let names: BTreeSet<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    names.len() < entries.len()
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn repeated_keys_are_removed_from_small_and_large_maps() {
        for count in [1, 31, 32, 33, 96] {
            let keys: String = (0..count).map(|index| format!("n{index}: {index}\n")).collect();
            let mut node = parse(&format!("{keys}a: {{b: 1, b: 2}}\nn0: 1\nn0: 2\n")).expect("it is YAML");
            let positions: Vec<Position> =
                remove_repeated_keys(&mut node).into_iter().map(|(position, _)| position).collect();
            let repeat = |path: &[&str], nth| Position::Repeat {
                path: path.iter().map(|step| (*step).to_owned()).collect(),
                nth,
            };
            assert_eq!(positions, [repeat(&["a", "b"], 1), repeat(&["n0"], 1), repeat(&["n0"], 2)]);
            let Node::Map(entries) = &node else { panic!("{node} is a map") };
            assert_eq!(entries.len(), count + 1);
            assert_eq!(node.child("n0"), Some(&Node::Integer(0)));
        }
    }
}
