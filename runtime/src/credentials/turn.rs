//! Turns: of several callers that need the same result, one does the work at a time.
//!
//! A lock is not enough. Its holder is a future of the caller, and nothing makes the caller poll it:
//! it may be kept for later, or be forgotten without being dropped. So a caller that finds the turn
//! taken asks its holder whether it still works: it wakes the holder's task. If the holder is not
//! polled within a second, another caller takes the turn and does the work itself. Nothing is spawned
//! for this, and a caller that is alone needs no timer.
//!
//! A holder that is polled may hang nevertheless, and may have more time than the callers that wait. So
//! one of them takes over after three seconds as well. That time doubles with each such takeover, so
//! that work that is only slow is started a few times and not by every caller.
//!
//! A holder that was overtaken goes on. The first result counts for all: each end of a turn is
//! announced to the holders, too, and a holder stops if the work is done.
//!
//! As a caller need not be polled, a turn that ends is not handed to the next waiting caller. All of
//! them are notified, and the first one that is polled takes the turn.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::sync::futures::Notified;
use tokio::time::Instant;

/// Long enough that a busy executor is not taken for a caller that stopped.
const STALLED_AFTER: Duration = Duration::from_secs(1);
/// How long the first holder may work while others wait. Short enough that a call with five seconds
/// still gets a result of its own.
const FIRST_LIMIT: Duration = Duration::from_secs(3);

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
    /// Whether the latest turn has not ended.
    is_taken: bool,
    /// Wakes the task of the holder.
    waker: Option<Waker>,
    /// Since when the holder has been asked whether it works, without having been polled.
    asked: Option<Instant>,
    /// When the latest turn is taken over even if its holder works.
    late_at: Option<Instant>,
    /// The time between the beginning of the latest turn and `late_at`.
    limit: Duration,
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

    /// Takes the turn, unless another caller has it and may be working. Then that one is asked.
    pub(super) fn try_take(&self) -> Option<Turn<'_>> {
        let now = Instant::now();
        let mut state = self.state();
        let mut limit = FIRST_LIMIT;
        if state.is_taken {
            let asked = *state.asked.get_or_insert(now);
            let is_late = state.late_at.is_some_and(|late_at| late_at <= now);
            limit = if is_late { state.limit.saturating_mul(2) } else { state.limit };
            if !is_late && now.saturating_duration_since(asked) < STALLED_AFTER {
                let waker = state.waker.clone();
                // Released first, because a waker may be code of the user.
                drop(state);
                if let Some(waker) = waker {
                    waker.wake();
                }
                return None;
            }
        }
        let latest = state.latest.wrapping_add(1);
        *state = State {
            latest,
            is_taken: true,
            waker: None,
            asked: None,
            late_at: now.checked_add(limit),
            limit,
        };
        Some(Turn { turns: self, number: latest })
    }

    /// Waits until the turn may be free: it has ended, or its holder seems to have stopped. The caller
    /// creates `ended` before it looks for the result, so that it cannot miss the end in between.
    pub(super) async fn wait(&self, ended: Notified<'_>) {
        // Without a question, the holder has been polled since `try_take` asked. It is asked again in a
        // second, not at once: otherwise the two would wake each other without a pause.
        let until = {
            let state = self.state();
            let stalled_at = state.asked.unwrap_or_else(Instant::now) + STALLED_AFTER;
            state.late_at.map_or(stalled_at, |late_at| late_at.min(stalled_at))
        };
        // Either outcome is the reason to try again.
        let _ = tokio::time::timeout_at(until, ended).await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic runs between two changes of the state, so a poisoned one is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// Awaits a future, unless `is_done` reports that another holder has done the work: then returns
    /// `None`. Each poll confirms that this holder works.
    pub(super) async fn run<T>(
        &self,
        work: impl Future<Output = T>,
        is_done: impl Fn() -> bool,
    ) -> Option<T> {
        let mut work = pin!(work);
        // Created before `is_done` looks, so that no end of a turn is missed in between.
        let mut ended = pin!(self.turns.ended());
        if is_done() {
            return None;
        }
        poll_fn(|context| {
            self.confirm(context);
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            while ended.as_mut().poll(context).is_ready() {
                ended.set(self.turns.ended());
                if is_done() {
                    return Poll::Ready(None);
                }
            }
            Poll::Pending
        })
        .await
    }

    /// Returns the number of the turn. Later turns have larger numbers.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Returns whether no other caller has taken the turn.
    pub(super) fn is_latest(&self) -> bool {
        self.turns.state().latest == self.number
    }

    fn confirm(&self, context: &Context<'_>) {
        let mut state = self.turns.state();
        if state.latest == self.number {
            state.asked = None;
            if !state.waker.as_ref().is_some_and(|waker| waker.will_wake(context.waker())) {
                state.waker = Some(context.waker().clone());
            }
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.turns.state();
        // The end of a turn that was taken over must not end the turn that replaced it. It is announced
        // nevertheless, because it may have had a result.
        if state.latest == self.number {
            state.is_taken = false;
            state.waker = None;
            state.asked = None;
        }
        drop(state);
        self.turns.ended.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// Polls a future once.
    async fn poll_once<T>(work: &mut (impl Future<Output = T> + Unpin)) {
        poll_fn(|context| {
            assert!(std::pin::Pin::new(&mut *work).poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_is_taken_over_a_second_after_its_holder_was_asked() {
        let turns = Turns::default();
        let first = turns.try_take().unwrap();
        let mut work = Box::pin(first.run(std::future::pending::<()>(), || false));
        poll_once(&mut work).await;
        tokio::time::advance(SECOND / 4).await;
        assert!(turns.try_take().is_none(), "it has not been asked before");
        tokio::time::advance(SECOND - Duration::from_millis(1)).await;
        assert!(turns.try_take().is_none());
        // It is polled, so it is not taken over.
        poll_once(&mut work).await;
        tokio::time::advance(SECOND / 2).await;
        assert!(turns.try_take().is_none());
        tokio::time::advance(SECOND).await;
        let second = turns.try_take().unwrap();
        assert!(second.is_latest() && !first.is_latest());
        // What the first holder does now has no effect on the second turn.
        assert!(turns.try_take().is_none());
        tokio::time::advance(SECOND).await;
        poll_once(&mut work).await;
        drop(work);
        drop(first);
        let third = turns.try_take().unwrap();
        assert!(third.is_latest() && !second.is_latest());
        drop(third);
        assert!(turns.try_take().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_holder_that_works_is_taken_over_after_three_seconds_and_then_after_twice_as_long() {
        let turns = Turns::default();
        let mut held = vec![turns.try_take().unwrap()];
        for seconds in [3, 6, 12] {
            let mut work = Box::pin(held.last().unwrap().run(std::future::pending::<()>(), || false));
            let begin = Instant::now();
            while begin.elapsed() < SECOND * seconds {
                poll_once(&mut work).await;
                assert!(turns.try_take().is_none(), "after {:?} of {seconds} s", begin.elapsed());
                tokio::time::advance(SECOND / 2).await;
            }
            poll_once(&mut work).await;
            let next = turns.try_take().expect("it is late");
            assert!(turns.try_take().is_none(), "one caller takes over");
            drop(work);
            held.push(next);
        }
        held.clear();
        let _first = turns.try_take().unwrap();
        tokio::time::advance(SECOND * 3).await;
        assert!(turns.try_take().is_some(), "a turn that is not taken over begins anew");
    }

    #[tokio::test]
    async fn a_holder_that_was_overtaken_ends_with_the_work() {
        use std::sync::atomic::{AtomicBool, Ordering};
        let (turns, is_done) = (Turns::default(), AtomicBool::new(false));
        let first = turns.try_take().unwrap();
        let mut work = Box::pin(first.run(std::future::pending::<()>(), || is_done.load(Ordering::Relaxed)));
        poll_once(&mut work).await;
        let other = Turn { turns: &turns, number: 7 };
        drop(other);
        poll_once(&mut work).await;
        is_done.store(true, Ordering::Relaxed);
        drop(Turn { turns: &turns, number: 7 });
        assert_eq!(work.await, None);
        assert_eq!(first.run(std::future::pending::<()>(), || true).await, None, "it is done already");
    }

    #[tokio::test(start_paused = true)]
    async fn a_holder_that_is_asked_is_polled() {
        let turns = std::sync::Arc::new(Turns::default());
        let holder = tokio::spawn({
            let turns = std::sync::Arc::clone(&turns);
            async move {
                let turn = turns.try_take().unwrap();
                turn.run(tokio::time::sleep(SECOND * 60), || false).await;
                turn.number()
            }
        });
        tokio::task::yield_now().await;
        let mut waits = 0;
        let late = loop {
            let ended = turns.ended();
            if let Some(turn) = turns.try_take() {
                break turn;
            }
            turns.wait(ended).await;
            waits += 1;
        };
        assert_eq!(waits, 3, "waits of a second, until the holder is late");
        assert_eq!(holder.await.unwrap() + 1, late.number(), "it kept its turn until then");
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_ends_with_the_turn_or_when_it_stalls() {
        let turns = Turns::default();
        let turn = turns.try_take().unwrap();
        let ended = turns.ended();
        let begin = Instant::now();
        drop(turn);
        let other = turns.try_take();
        turns.wait(ended).await;
        assert_eq!(begin.elapsed(), Duration::ZERO, "a turn ended after `ended` was called");
        turns.wait(turns.ended()).await;
        assert_eq!(begin.elapsed(), STALLED_AFTER);
        drop(other);
    }
}
