//! The tasks of a pool: they make connections, and close idle ones.

use std::sync::{Arc, Weak};
use std::time::Duration;

use super::http1::Http1Connection;
use super::http2::{self, Driver, Http2};
use super::lane::Key;
use super::queue::DialError;
use super::{BoxError, Pool};
use crate::transport::tied::Slot;

/// A connection that is being made. If it is dropped before, because its runtime is shut down, it has
/// failed.
struct Dial {
    pool: Weak<Pool>,
    key: Key,
    number: u64,
    is_done: bool,
}

pub(super) type DialTask = Slot<dyn Future<Output = ()> + Send>;

/// Makes a connection and hands it to the calls that wait.
pub(super) fn dial(pool: &Arc<Pool>, key: Key, number: u64) -> Arc<DialTask> {
    let connector = pool.connector.clone();
    let mut dial = Dial { pool: Arc::downgrade(pool), key, number, is_done: false };
    Slot::new(Box::pin(async move {
        let connecting = async {
            let stream = connector.connect(&dial.key.server()?).await?;
            if stream.is_h2() {
                return Ok(Made::Http2(Box::new(http2::handshake(stream).await?)));
            }
            Ok::<_, BoxError>(Made::Http1(Http1Connection::new(stream).await?))
        };
        let result = connecting.await;
        dial.end(result);
    }))
}

enum Made {
    Http1(Box<Http1Connection>),
    Http2(Box<(http2::Sender, http2::Driven)>),
}

impl Dial {
    fn end(&mut self, result: Result<Made, BoxError>) {
        self.is_done = true;
        let Some(pool) = self.pool.upgrade() else { return };
        let driver = pool.change(|state, trash| {
            // If the pool has given this up, another connection may be open in its place.
            let lane = state.lane(&self.key)?;
            if !lane.end_dial(self.number) {
                return None;
            }
            match result {
                Ok(Made::Http1(connection)) => lane.dialed_http1(&pool, connection),
                Ok(Made::Http2(made)) => {
                    let (sender, connection) = *made;
                    lane.dialed_http2(&pool, Http2::new(sender, self.number), trash);
                    return Some(Driver::new(connection, &pool, &self.key, self.number));
                }
                Err(error) => lane.dial_failed(&DialError::from(error)),
            }
            None
        });
        if let Some(driver) = driver {
            // All calls share the connection, so none of them can drive it. Ends with the connection.
            tokio::spawn(driver.run(pool.idle_timeout));
        }
    }
}

impl Drop for Dial {
    fn drop(&mut self) {
        if !self.is_done {
            self.end(Err("the runtime is shutting down".into()));
        }
    }
}

/// The task that closes idle connections.
struct Reaper {
    pool: Weak<Pool>,
    key: Key,
    is_done: bool,
}

/// Closes the connections that are idle for too long, until there are no idle ones.
pub(super) fn reap(pool: &Arc<Pool>, key: Key) -> impl Future<Output = ()> + Send + 'static {
    let mut reaper = Reaper { pool: Arc::downgrade(pool), key, is_done: false };
    async move {
        while let Some(left) = reaper.close_idle() {
            tokio::time::sleep(left).await;
        }
    }
}

impl Reaper {
    /// Closes the connections that have been idle for too long, and returns the time until the next
    /// one has been.
    fn close_idle(&mut self) -> Option<Duration> {
        let pool = self.pool.upgrade()?;
        let left = pool.change_lane(&self.key, |lane, trash| {
            let left = lane.reap(pool.idle_timeout, trash);
            lane.has_reaper = left.is_some();
            left
        });
        self.is_done = left.flatten().is_none();
        left.flatten()
    }
}

/// If the runtime is shut down, its connections cannot be used again.
impl Drop for Reaper {
    fn drop(&mut self) {
        if let Some(pool) = self.pool.upgrade().filter(|_| !self.is_done) {
            pool.change_lane(&self.key, |lane, trash| {
                while lane.oldest_idle().is_some() {
                    lane.evict(trash);
                }
                lane.has_reaper = false;
            });
        }
    }
}
