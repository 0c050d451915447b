//! State that a child process does not share with its parent.

use std::fmt;
use std::sync::OnceLock;

/// A value of this process. After a `fork`, the child creates one of its own.
///
/// The threads of the parent do not exist in the child, and a lock that one of them held stays
/// locked there. The sockets of the parent are still in use by it. So a child must neither use nor
/// drop what it inherits: it is leaked. This list needs no lock to find the value of a process.
pub(crate) struct PerProcess<T>(OnceLock<Box<Node<T>>>);

struct Node<T> {
    process: u32,
    /// `None` only while the node is dropped.
    value: Option<T>,
    next: PerProcess<T>,
}

/// Shows nothing: a value of another process must not be used.
impl<T> fmt::Debug for PerProcess<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PerProcess").finish_non_exhaustive()
    }
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        PerProcess(OnceLock::new())
    }

    /// Returns the value of this process, and creates it if it is first needed.
    pub(crate) fn get_or_init(&self, create: impl Fn() -> T) -> &T {
        self.of(std::process::id(), create)
    }

    fn of(&self, process: u32, create: impl Fn() -> T) -> &T {
        let mut list = self;
        loop {
            let node = list
                .0
                .get_or_init(|| Box::new(Node { process, value: Some(create()), next: PerProcess::new() }));
            if node.process == process {
                return node.value.as_ref().expect("the value is taken only when the node is dropped");
            }
            list = &node.next;
        }
    }
}

impl<T> Drop for Node<T> {
    fn drop(&mut self) {
        if self.process != std::process::id() {
            std::mem::forget(self.value.take());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    struct Counted<'a>(&'a Cell<u32>);

    impl Drop for Counted<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    #[test]
    fn each_process_has_one_value_and_drops_only_its_own() {
        let (created, dropped) = (Cell::new(0), Cell::new(0));
        let values = PerProcess::new();
        let create = || {
            created.set(created.get() + 1);
            Counted(&dropped)
        };
        let parent: *const _ = values.of(std::process::id() + 1, create);
        let child: *const _ = values.get_or_init(create);
        assert!(parent != child && std::ptr::eq(child, values.get_or_init(create)));
        assert!(std::ptr::eq(parent, values.of(std::process::id() + 1, create)));
        drop(values);
        assert_eq!((created.get(), dropped.get()), (2, 1));
    }
}
