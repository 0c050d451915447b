//! Tasks that end with their caller.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::task::JoinHandle;

/// A future that a task polls, and that can be dropped on any thread. To abort the task is not enough:
/// the runtime drops it later, or never if the runtime does not run, and until then it keeps its
/// connection.
pub(super) struct Slot<F: ?Sized>(Mutex<Option<Pin<Box<F>>>>);

impl<F: Future + ?Sized> Slot<F> {
    pub(super) fn new(future: Pin<Box<F>>) -> Arc<Self> {
        Arc::new(Slot(Mutex::new(Some(future))))
    }

    /// Runs the future. Returns `None` if it was dropped.
    pub(super) async fn run(self: Arc<Self>) -> Option<F::Output> {
        poll_fn(|context| match self.lock().as_mut() {
            Some(future) => future.as_mut().poll(context).map(Some),
            None => Poll::Ready(None),
        })
        .await
    }

    /// Drops the future, after a poll that another thread has begun.
    pub(super) fn clear(&self) {
        let future = self.lock().take();
        drop(future);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Pin<Box<F>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A task whose future is dropped together with this.
pub(super) struct Tied<F: Future + ?Sized> {
    future: Arc<Slot<F>>,
    task: JoinHandle<Option<F::Output>>,
}

impl<F: Future<Output: Send + 'static> + Send + ?Sized + 'static> Tied<F> {
    /// Runs a future as a task.
    pub(super) fn spawn(future: Pin<Box<F>>) -> Self {
        let future = Slot::new(future);
        let task = tokio::spawn(Arc::clone(&future).run());
        Tied { future, task }
    }

    /// Returns whether the task has ended: it is done, panicked, or was aborted. It must not be called again then.
    pub(super) fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.task).poll(context).map(drop)
    }
}

impl<F: Future + ?Sized> Drop for Tied<F> {
    fn drop(&mut self) {
        self.future.clear();
        self.task.abort();
    }
}

/// Runs a future as a task, and returns its result, or `None` if it panicked or the runtime is shut
/// down. If this is dropped, the future is dropped as well.
pub(super) async fn spawn_tied<F>(future: Pin<Box<F>>) -> Option<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let mut tied = Tied::spawn(future);
    (&mut tied.task).await.ok().flatten()
}
