//! Work on many items in parallel. The results are in the order of the items.

use std::sync::{OnceLock, mpsc};

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// The number of threads. It is a constant, so that rayon does not read it from the environment.
const THREADS: usize = 4;

/// The stack of a thread in bytes, as large as that of the main thread: formatting recurses as
/// deeply as a description nests.
const STACK_SIZE: usize = 8 << 20;

/// The threads. They are started once, because a description is read in several steps, and the memory of a
/// thread that has ended is not that of the next one. `None` if the system gives no threads.
static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();

/// Maps every item, and calls `watch` after each with the number of items that are done.
///
/// `watch` runs on the calling thread, so it need not be `Send`.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    make: impl Fn(&T) -> R + Sync,
    watch: &mut dyn FnMut(usize),
) -> Vec<R> {
    let new_pool = || ThreadPoolBuilder::new().num_threads(THREADS).stack_size(STACK_SIZE).build().ok();
    let Some(pool) = POOL.get_or_init(new_pool) else { return map_here(items, make, watch) };
    let (done, finished) = mpsc::channel();
    let mut results = Vec::new();
    let (made, make) = (&mut results, &make);
    pool.in_place_scope(|scope| {
        scope.spawn(move |_| {
            // Each thread has a clone of the sender, so the receiver ends after the last item.
            let made_one = |done: &mut mpsc::Sender<()>, item: &T| {
                let result = make(item);
                done.send(()).expect("the receiver outlives the scope");
                result
            };
            *made = items.par_iter().map_with(done, made_one).collect();
        });
        finished.iter().enumerate().for_each(|(before, ())| watch(before + 1));
    });
    results
}

/// The same on the calling thread, for a system that gives no threads.
fn map_here<T, R>(items: &[T], make: impl Fn(&T) -> R, watch: &mut dyn FnMut(usize)) -> Vec<R> {
    let one = |(before, item)| {
        let result = make(item);
        watch(before + 1);
        result
    };
    items.iter().enumerate().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_and_every_item_is_watched() {
        for count in [0, 1, 16, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let doubled: Vec<usize> = items.iter().map(|item| item * 2).collect();
            let mut seen = Vec::new();
            assert_eq!(map(&items, |item| item * 2, &mut |done| seen.push(done)), doubled);
            assert_eq!(seen, (1..=count).collect::<Vec<_>>());

            seen.clear();
            assert_eq!(map_here(&items, |item| item * 2, &mut |done| seen.push(done)), doubled);
            assert_eq!(seen, (1..=count).collect::<Vec<_>>());
        }
    }
}
