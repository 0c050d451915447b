//! Turns: of several callers that need the same result, one does the work at a time.
//!
//! A lock is not enough. Its holder is a future of the caller, and nothing makes the caller poll it:
//! it may be kept for later, or be forgotten without being dropped. So a turn must be confirmed. Its
//! holder wakes up every quarter of a second while it works. If it has not been polled for a second,
//! another caller takes the turn and does the work itself. Nothing is spawned for this.
//!
//! For the same reason a turn that ends is not handed to the next waiting caller, which may not be
//! polled either. All of them are notified, and the first one that is polled takes the turn.

use std::future::Future;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::sync::futures::Notified;
use tokio::time::Instant;

const CONFIRM_EVERY: Duration = Duration::from_millis(250);
/// Several times the interval above, so that a busy executor is not taken for a caller that stopped.
const STALLED_AFTER: Duration = Duration::from_secs(1);

/// The turns of the callers that share a piece of work.
#[derive(Debug, Default)]
pub(super) struct Turns {
    state: Mutex<State>,
    ended: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// The number of the latest turn.
    latest: u64,
    /// When the latest turn was last confirmed. `None` after it has ended.
    confirmed: Option<Instant>,
}

/// A turn, which ends when it is dropped.
pub(super) struct Turn<'a> {
    turns: &'a Turns,
    number: u64,
}

impl Turns {
    /// Returns a future that is ready when a turn ends after this call, even if it is polled later.
    pub(super) fn ended(&self) -> Notified<'_> {
        self.ended.notified()
    }

    /// Takes the turn, unless another caller has it and is working.
    pub(super) fn try_take(&self) -> Option<Turn<'_>> {
        let now = Instant::now();
        let mut state = self.state();
        let is_held = |confirmed| now.saturating_duration_since(confirmed) < STALLED_AFTER;
        if state.confirmed.is_some_and(is_held) {
            return None;
        }
        state.latest = state.latest.wrapping_add(1);
        state.confirmed = Some(now);
        Some(Turn { turns: self, number: state.latest })
    }

    /// Waits until the turn may be free: it has ended, or its holder seems to have stopped. The caller
    /// creates `ended` before it looks for the result, so that it cannot miss the end in between.
    pub(super) async fn wait(&self, ended: Notified<'_>) {
        let stalled_at = self.state().confirmed.map(|confirmed| confirmed + STALLED_AFTER);
        if let Some(stalled_at) = stalled_at {
            // Either outcome is the reason to try again.
            let _ = tokio::time::timeout_at(stalled_at, ended).await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic runs between two changes of the state, so a poisoned one is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// Awaits a future, and confirms the turn meanwhile.
    pub(super) async fn run<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        loop {
            self.confirm();
            if let Ok(done) = tokio::time::timeout(CONFIRM_EVERY, work.as_mut()).await {
                return done;
            }
        }
    }

    /// Returns whether no other caller has taken the turn.
    pub(super) fn is_latest(&self) -> bool {
        self.turns.state().latest == self.number
    }

    fn confirm(&self) {
        let mut state = self.turns.state();
        if state.latest == self.number {
            state.confirmed = Some(Instant::now());
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.turns.state();
        // The end of a turn that was taken over must not end the turn that replaced it.
        if state.latest == self.number {
            state.confirmed = None;
            drop(state);
            self.turns.ended.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_turn_is_taken_over_only_if_it_is_not_confirmed() {
        let turns = Turns::default();
        let first = turns.try_take().unwrap();
        first.run(tokio::time::sleep(Duration::from_secs(60))).await;
        assert!(turns.try_take().is_none(), "it is confirmed while the work takes a minute");
        first.confirm();
        tokio::time::advance(Duration::from_millis(999)).await;
        assert!(turns.try_take().is_none());
        tokio::time::advance(Duration::from_millis(1)).await;
        let second = turns.try_take().unwrap();
        assert!(second.is_latest() && !first.is_latest());
        // What the first holder does now has no effect on the second turn.
        first.confirm();
        drop(first);
        assert!(turns.try_take().is_none());
        drop(second);
        assert!(turns.try_take().is_some_and(|third| third.is_latest()));
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_ends_with_the_turn_or_when_it_stalls() {
        let turns = Turns::default();
        let begin = Instant::now();
        turns.wait(turns.ended()).await;
        assert_eq!(begin.elapsed(), Duration::ZERO, "no turn is taken");
        let turn = turns.try_take().unwrap();
        let ended = turns.ended();
        drop(turn);
        let other = turns.try_take();
        turns.wait(ended).await;
        assert_eq!(begin.elapsed(), Duration::ZERO, "a turn ended after `ended` was called");
        turns.wait(turns.ended()).await;
        assert_eq!(begin.elapsed(), STALLED_AFTER);
        drop(other);
    }
}
