//! The strongly connected components of a graph of types: the sets of types that contain each other.

use super::TypeId;

/// The components of a graph, computed once: to search from each type anew would take quadratic time.
#[derive(Debug, Clone)]
pub(crate) struct Components {
    /// The component of each node.
    of: Vec<usize>,
    /// Whether the nodes of a component lead to themselves.
    cyclic: Vec<bool>,
    /// The number of nodes on the longest way that begins in a component. Of a component, all nodes
    /// count.
    depths: Vec<usize>,
}

/// A node whose successors are being visited.
struct Visit {
    node: usize,
    successors: Vec<usize>,
    next: usize,
}

impl Components {
    /// Finds the components with the algorithm of Tarjan, without recursion: a chain of types can be as
    /// long as a description.
    pub(crate) fn new(count: usize, successors: impl Fn(TypeId) -> Vec<TypeId>) -> Self {
        const NEW: usize = usize::MAX;
        let mut found = Components { of: vec![NEW; count], cyclic: Vec::new(), depths: Vec::new() };
        let mut order = vec![NEW; count];
        let mut lowest = vec![NEW; count];
        let mut stack = Vec::new();
        let mut visited = 0;
        for root in 0..count {
            if at(&order, root) != NEW {
                continue;
            }
            let mut visits = vec![Visit { node: root, successors: successors(root), next: 0 }];
            set(&mut order, root, visited);
            set(&mut lowest, root, visited);
            visited += 1;
            stack.push(root);
            while let Some(visit) = visits.last_mut() {
                let node = visit.node;
                let next = visit.successors.get(visit.next).copied();
                visit.next += 1;
                match next {
                    Some(next) if at(&order, next) == NEW => {
                        set(&mut order, next, visited);
                        set(&mut lowest, next, visited);
                        visited += 1;
                        stack.push(next);
                        visits.push(Visit { node: next, successors: successors(next), next: 0 });
                    }
                    // A node that is on the stack leads back here.
                    Some(next) if at(&found.of, next) == NEW => {
                        let low = at(&lowest, node).min(at(&order, next));
                        set(&mut lowest, node, low);
                    }
                    Some(_) => {}
                    None => {
                        if at(&lowest, node) == at(&order, node) {
                            found.close(node, &mut stack, &successors);
                        }
                        visits.pop();
                        if let Some(before) = visits.last() {
                            let low = at(&lowest, before.node).min(at(&lowest, node));
                            set(&mut lowest, before.node, low);
                        }
                    }
                }
            }
        }
        found
    }

    /// Takes the nodes of a component from the stack. The components that it leads to are known.
    fn close(&mut self, root: usize, stack: &mut Vec<usize>, successors: &impl Fn(TypeId) -> Vec<TypeId>) {
        let component = self.depths.len();
        let from = stack.iter().rposition(|node| *node == root).unwrap_or_default();
        let nodes = stack.split_off(from);
        for node in &nodes {
            set(&mut self.of, *node, component);
        }
        let mut is_cyclic = nodes.len() > 1;
        let mut below = 0;
        for node in &nodes {
            for next in successors(*node) {
                is_cyclic |= next == *node;
                below = below.max(self.depths.get(at(&self.of, next)).copied().unwrap_or_default());
            }
        }
        self.cyclic.push(is_cyclic);
        self.depths.push(below + nodes.len());
    }

    /// Returns whether a node leads to itself.
    pub(crate) fn is_in_cycle(&self, node: TypeId) -> bool {
        self.cyclic.get(at(&self.of, node)).copied().unwrap_or_default()
    }

    /// Returns whether two nodes lead to each other.
    pub(crate) fn are_connected(&self, a: TypeId, b: TypeId) -> bool {
        at(&self.of, a) == at(&self.of, b)
    }

    /// Returns the number of nodes on the longest way.
    pub(crate) fn deepest(&self) -> usize {
        self.depths.iter().copied().max().unwrap_or_default()
    }

    /// Returns the number of nodes on the longest way that begins at a node. It counts all nodes of a
    /// component, so it can be too large.
    pub(crate) fn depth(&self, node: TypeId) -> usize {
        self.depths.get(at(&self.of, node)).copied().unwrap_or_default()
    }
}

fn at(values: &[usize], index: usize) -> usize {
    values.get(index).copied().expect("a node is less than the number of nodes")
}

fn set(values: &mut [usize], index: usize, value: usize) {
    if let Some(entry) = values.get_mut(index) {
        *entry = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_and_depths() {
        // 0 -> 1 <-> 2 -> 3, 4 -> 4, 5
        let graph = [vec![1], vec![2], vec![1, 3], vec![], vec![4], vec![]];
        let components = Components::new(graph.len(), |node| graph[node].clone());
        assert!(components.are_connected(1, 2) && !components.are_connected(0, 1));
        let cycles: Vec<usize> = (0..graph.len()).filter(|node| components.is_in_cycle(*node)).collect();
        assert_eq!(cycles, [1, 2, 4]);
        let depths: Vec<usize> = (0..graph.len()).map(|node| components.depth(node)).collect();
        assert_eq!(depths, [4, 3, 3, 1, 1, 1]);
    }

    #[test]
    fn a_long_chain_needs_no_deep_stack() {
        let count = 200_000;
        let chain = |node: usize| if node + 1 < count { vec![node + 1] } else { Vec::new() };
        assert_eq!(Components::new(count, chain).depth(0), count);
    }
}
