//! Tasks that end with their caller.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use tokio::task::JoinHandle;

/// A future that a task polls. `None` when it has ended.
type Slot<F> = Arc<Mutex<Option<Pin<Box<F>>>>>;

/// A task whose future is dropped together with this. To abort the task is not enough: the runtime
/// drops it later, or never if the runtime does not run, and until then it keeps its connection.
struct Tied<F: Future> {
    future: Slot<F>,
    task: JoinHandle<Option<F::Output>>,
}

impl<F: Future> Drop for Tied<F> {
    fn drop(&mut self) {
        let future = self.future.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(future);
        self.task.abort();
    }
}

/// Runs a future as a task, and returns its result, or `None` if it panicked or the runtime is shut
/// down. If this is dropped, the future is dropped as well.
pub(super) async fn spawn_tied<F>(future: F) -> Option<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let future: Slot<F> = Arc::new(Mutex::new(Some(Box::pin(future))));
    let polled = Arc::clone(&future);
    let task = tokio::spawn(poll_fn(move |context| {
        // Locked by the caller only when it drops the future.
        let mut slot = polled.lock().unwrap_or_else(PoisonError::into_inner);
        match slot.as_mut() {
            Some(future) => future.as_mut().poll(context).map(Some),
            None => Poll::Ready(None),
        }
    }));
    let mut tied = Tied { future, task };
    (&mut tied.task).await.ok().flatten()
}
