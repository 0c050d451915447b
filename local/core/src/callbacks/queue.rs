//! The callbacks that wait to be posted, and what has become of the others.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use jiff::SignedDuration;

use super::event::Made;
use super::{CallbackOutcome, PostedCallback};

/// How many callbacks wait at most. A receiver that does not respond must not fill the memory.
const MOST_WAITING: usize = 10_000;

/// A callback that is ready to be posted.
pub(crate) struct Waiting {
    pub(super) account: String,
    number: u64,
    pub(super) url: String,
    pub(super) body: String,
    /// The key of its signature, if it is signed.
    pub(super) key: Option<String>,
    /// How much the clock of the service differs from the true time.
    pub(super) clock_offset: SignedDuration,
}

/// The callbacks of a server.
pub(crate) struct Callbacks {
    state: Mutex<State>,
    changed: Condvar,
    /// How many callbacks of an account are remembered.
    most: usize,
}

#[derive(Default)]
struct State {
    /// What has become of the callbacks of each account.
    posted: HashMap<String, BTreeMap<u64, PostedCallback>>,
    queue: VecDeque<Waiting>,
    /// How many callbacks are pending, whether they are in the queue or not yet.
    pending: usize,
    next: u64,
    /// Whether a job has become due that the worker does not know of.
    is_woken: bool,
    is_stopped: bool,
    wakers: Vec<Waker>,
}

/// What the worker does next.
pub(super) enum Next {
    Post(Waiting),
    /// A job may be due.
    Look,
    Stop,
}

impl Callbacks {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Creates an empty queue that remembers so many callbacks of an account.
    pub(crate) fn new(most: usize) -> Self {
        Callbacks { state: Mutex::default(), changed: Condvar::new(), most }
    }

    /// Adds callbacks of an account. Returns what has to be posted, and what is not, because too many wait.
    pub(crate) fn add(&self, account: &str, made: Vec<Made>) -> (Vec<Waiting>, Vec<PostedCallback>) {
        let mut state = self.lock();
        let (mut waiting, mut refused) = (Vec::new(), Vec::new());
        for Made { event_type, url, key, body, clock_offset } in made {
            let number = state.next;
            state.next += 1;
            let is_full = state.pending >= MOST_WAITING;
            let outcome = match is_full {
                true => CallbackOutcome::NotPosted(format!("{MOST_WAITING} callbacks are waiting")),
                false => CallbackOutcome::Pending,
            };
            if !is_full {
                state.pending += 1;
                let (account, url, body) = (account.to_owned(), url.clone(), body.to_string());
                waiting.push(Waiting { account, number, url, body, key, clock_offset });
            }
            let callback = PostedCallback { event_type, url, body, attempts: 0, outcome };
            if is_full {
                refused.push(callback.clone());
            }
            let posted = state.posted.entry(account.to_owned()).or_default();
            posted.insert(number, callback);
            trim(posted, self.most);
        }
        (waiting, refused)
    }

    /// Lets callbacks be posted, in their order.
    pub(crate) fn release(&self, waiting: Vec<Waiting>) {
        if !waiting.is_empty() {
            self.lock().queue.extend(waiting);
            self.changed.notify_all();
        }
    }

    /// Lets the worker find out when the next job is due.
    pub(crate) fn wake(&self) {
        self.lock().is_woken = true;
        self.changed.notify_all();
    }

    /// Ends the worker. What it has not posted is dropped.
    pub(crate) fn stop(&self) {
        self.lock().is_stopped = true;
        self.changed.notify_all();
    }

    /// Forgets the callbacks of an account. Those that are in the queue are not posted.
    pub(crate) fn forget(&self, account: &str) {
        let mut state = self.lock();
        state.posted.remove(account);
        wake_all(state);
    }

    /// Returns the callbacks of an account, the oldest first.
    pub(crate) fn of(&self, account: &str) -> Vec<PostedCallback> {
        self.lock().of(account)
    }

    /// Returns the callbacks of an account when none is pending.
    pub(crate) fn poll_settled(&self, account: &str, context: &Context<'_>) -> Poll<Vec<PostedCallback>> {
        let mut state = self.lock();
        let is_pending = |posted: &PostedCallback| posted.outcome == CallbackOutcome::Pending;
        if !state.posted.get(account).is_some_and(|posted| posted.values().any(is_pending)) {
            return Poll::Ready(state.of(account));
        }
        if !state.wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            state.wakers.push(context.waker().clone());
        }
        Poll::Pending
    }

    /// Returns what the worker does next. It waits up to the time when the next job is due, or without end.
    pub(super) fn next(&self, due: Option<Duration>) -> Next {
        let mut state = self.lock();
        loop {
            if state.is_stopped {
                return Next::Stop;
            }
            if std::mem::take(&mut state.is_woken) || due == Some(Duration::ZERO) {
                return Next::Look;
            }
            if let Some(waiting) = state.queue.pop_front() {
                // The account may have been reset.
                if state.find(&waiting).is_some() {
                    return Next::Post(waiting);
                }
                state.pending = state.pending.saturating_sub(1);
                continue;
            }
            let Some(due) = due else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let (found, timeout) =
                self.changed.wait_timeout(state, due).unwrap_or_else(PoisonError::into_inner);
            state = found;
            state.is_woken |= timeout.timed_out();
        }
    }

    /// Waits between two attempts, and returns whether the server still runs.
    pub(super) fn pause(&self, pause: Duration) -> bool {
        let waited = self.changed.wait_timeout_while(self.lock(), pause, |state| !state.is_stopped);
        !waited.unwrap_or_else(PoisonError::into_inner).0.is_stopped
    }

    /// Counts an attempt to post a callback.
    pub(super) fn count(&self, waiting: &Waiting) {
        if let Some(posted) = self.lock().find(waiting) {
            posted.attempts += 1;
        }
    }

    /// Sets what has become of a callback, after `write` has written it down.
    pub(super) fn finish(
        &self,
        waiting: &Waiting,
        outcome: CallbackOutcome,
        write: impl FnOnce(&PostedCallback),
    ) {
        let mut state = self.lock();
        state.pending = state.pending.saturating_sub(1);
        // The account may have been reset.
        if let Some(posted) = state.find(waiting) {
            posted.outcome = outcome;
            write(posted);
        }
        if let Some(posted) = state.posted.get_mut(&waiting.account) {
            trim(posted, self.most);
        }
        wake_all(state);
    }
}

/// Forgets the oldest callbacks, unless they are pending.
fn trim(posted: &mut BTreeMap<u64, PostedCallback>, most: usize) {
    while posted.len() > most
        && let Some(oldest) =
            posted.first_entry().filter(|first| first.get().outcome != CallbackOutcome::Pending)
    {
        oldest.remove();
    }
}

/// Wakes those who wait. They may look at the state at once.
fn wake_all(mut state: MutexGuard<'_, State>) {
    let wakers = std::mem::take(&mut state.wakers);
    drop(state);
    wakers.into_iter().for_each(Waker::wake);
}

impl State {
    fn of(&self, account: &str) -> Vec<PostedCallback> {
        self.posted.get(account).map(|posted| posted.values().cloned().collect()).unwrap_or_default()
    }

    fn find(&mut self, waiting: &Waiting) -> Option<&mut PostedCallback> {
        self.posted.get_mut(&waiting.account)?.get_mut(&waiting.number)
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use serde_json::json;

    use super::*;

    fn made(count: usize) -> Vec<Made> {
        let one = |_| Made {
            event_type: "Done".to_owned(),
            url: "http://127.0.0.1/".to_owned(),
            key: None,
            body: json!({}),
            clock_offset: SignedDuration::ZERO,
        };
        (0..count).map(one).collect()
    }

    fn taken(callbacks: &Callbacks) -> Waiting {
        match callbacks.next(None) {
            Next::Post(waiting) => waiting,
            _ => unreachable!("a callback waits"),
        }
    }

    #[test]
    fn beyond_the_limit_callbacks_are_refused_until_others_are_posted() {
        let callbacks = Callbacks::new(usize::MAX);
        let (waiting, refused) = callbacks.add("a", made(MOST_WAITING + 1));
        assert_eq!((waiting.len(), refused.len()), (MOST_WAITING, 1));
        assert_eq!(refused[0].outcome, CallbackOutcome::NotPosted("10000 callbacks are waiting".to_owned()));
        callbacks.release(waiting);
        callbacks.finish(&taken(&callbacks), CallbackOutcome::Delivered, |_| ());
        let (of_other, refused) = callbacks.add("b", made(2));
        assert_eq!((of_other.len(), refused.len()), (1, 1));
        // Those of an account that was reset make room.
        callbacks.forget("a");
        callbacks.release(of_other);
        assert_eq!(taken(&callbacks).account, "b");
        assert_eq!(callbacks.add("b", made(2)).0.len(), 2);
    }

    #[test]
    fn an_account_remembers_its_newest_callbacks_and_all_that_are_pending() {
        let callbacks = Callbacks::new(3);
        let (waiting, _) = callbacks.add("a", made(5));
        callbacks.release(waiting);
        let numbers = || callbacks.lock().posted["a"].keys().copied().collect::<Vec<_>>();
        assert_eq!(numbers(), [0, 1, 2, 3, 4]);
        callbacks.finish(&taken(&callbacks), CallbackOutcome::Delivered, |_| ());
        assert_eq!(numbers(), [1, 2, 3, 4]);
        for _ in 0..4 {
            callbacks.finish(&taken(&callbacks), CallbackOutcome::Delivered, |_| ());
        }
        assert_eq!(numbers(), [2, 3, 4]);
        callbacks.add("a", made(1));
        assert_eq!(numbers(), [3, 4, 5]);
    }
}
