//! Work on many things at once. What comes out has the order of what goes in.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// How many threads work. The machine is not asked: the generator knows nothing of its surroundings.
const WORKERS: usize = 4;

/// Fewer things than these are done sooner than a thread is made.
const FEW: usize = 16;

/// As large as that of the thread a program begins with, for descriptions may be deep.
const STACK: usize = 8 << 20;

/// Makes something of every item, and tells after each how many are done.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    make: impl Fn(&T) -> R + Sync,
    watch: &mut dyn FnMut(usize),
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    let work = |sender: mpsc::Sender<(usize, R)>| {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return };
            // Nobody listens any more if the thread that waits has panicked.
            if sender.send((index, make(item))).is_err() {
                return;
            }
        }
    };
    let work = &work;
    let mut made: Vec<Option<R>> = items.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let workers = if items.len() < FEW { 0 } else { WORKERS };
        let spawned = (0..workers).filter(|_| {
            let sender = sender.clone();
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || work(sender)).is_ok()
        });
        if spawned.count() == 0 {
            work(sender);
        } else {
            drop(sender);
        }
        for (done, (index, result)) in receiver.into_iter().enumerate() {
            if let Some(place) = made.get_mut(index) {
                *place = Some(result);
            }
            watch(done + 1);
        }
    });
    made.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_stays_and_every_one_is_told() {
        for count in [0, 1, FEW, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let mut told = Vec::new();
            let doubled = map(&items, |item| item * 2, &mut |done| told.push(done));
            assert_eq!(doubled, items.iter().map(|item| item * 2).collect::<Vec<_>>());
            assert_eq!(told, (1..=count).collect::<Vec<_>>());
        }
    }
}
