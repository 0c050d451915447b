//! The connections to one server on one runtime, and the calls that wait for one.

use std::sync::{Arc, Weak};
use std::time::Duration;

use http::uri::{Authority, Scheme, Uri};
use tokio::runtime::{self, Handle};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::dial::{self, DialTask};
use super::http1::Http1Connection;
use super::http2::Http2;
use super::queue::{DialError, Queue, Received};
use super::{Connection, Lease, Pool};
use crate::transport::connect::BoxError;

/// How many HTTP/1 connections are made at the same time. Each takes one or two descriptors more
/// than the connection, and a thread that resolves the host name.
const MAX_DIALS: usize = 8;

/// What a connection can be used for. Its socket and its timers belong to the runtime that made it,
/// which may have been shut down, or may not be running.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    pub(super) scheme: Scheme,
    pub(super) authority: Authority,
    pub(super) runtime: runtime::Id,
}

impl Key {
    pub(super) fn server(&self) -> Result<Uri, http::Error> {
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query("/")
            .build()
    }
}

/// The connections with one key, and the calls that wait for one.
pub(super) struct Lane {
    pub(super) key: Key,
    runtime: Handle,
    /// HTTP/1 connections that are idle or in use.
    pub(super) open: usize,
    /// Connections that are being made, the oldest first.
    dials: Vec<Dialing>,
    /// One until the protocol is known: an HTTP/2 connection serves all calls that wait meanwhile.
    max_dials: usize,
    /// Whether a connection may be made for the calls that wait. After a failure, they wait for
    /// the open connections, until something changes.
    may_dial: bool,
    /// Ordered by the time of their last use.
    idle: Vec<(Instant, Box<Http1Connection>)>,
    pub(super) has_reaper: bool,
    http2: Option<Http2>,
    waiters: Queue,
}

/// A connection that is being made.
struct Dialing {
    number: u64,
    since: Instant,
    /// The runtime has the task, so it ends when the runtime is shut down.
    task: Weak<DialTask>,
}

/// What has to be dropped when the lock of the pool is released: a socket takes time to close, and a
/// connection locks the pool itself.
#[derive(Default)]
pub(super) struct Trash {
    pub(super) dials: Vec<Weak<DialTask>>,
    #[expect(clippy::vec_box, reason = "they are boxed where they are made")]
    pub(super) http1: Vec<Box<Http1Connection>>,
    pub(super) connections: Vec<Connection>,
    pub(super) http2: Vec<Http2>,
}

impl Lane {
    pub(super) fn new(key: Key, runtime: Handle) -> Self {
        // Without TLS, no protocol is negotiated.
        let max_dials = if key.scheme == Scheme::HTTP { MAX_DIALS } else { 1 };
        Lane {
            key,
            runtime,
            open: 0,
            dials: Vec::new(),
            max_dials,
            may_dial: true,
            idle: Vec::new(),
            has_reaper: false,
            http2: None,
            waiters: Queue::default(),
        }
    }

    /// Takes a connection that can be used now.
    pub(super) fn take(
        &mut self,
        pool: &Arc<Pool>,
        may_reuse: bool,
        trash: &mut Trash,
    ) -> Option<Connection> {
        // The tasks that close idle connections may be late: their runtime may not have been running.
        self.reap(pool.idle_timeout, trash);
        trash.http2.extend(
            self.http2.take_if(|http2| !http2.is_open() || http2.idle_left(pool.idle_timeout).is_zero()),
        );
        if let Some(http2) = self.http2.as_mut().filter(|http2| http2.has_room()) {
            return Some(Connection::Http2(http2.begin(pool, &self.key)));
        }
        while may_reuse && let Some((_, mut connection)) = self.idle.pop() {
            if !connection.is_stale() {
                return Some(Connection::Http1(Lease::new(pool, &self.key, connection)));
            }
            self.open -= 1;
            trash.http1.push(connection);
        }
        None
    }

    /// Adds a call to those that wait. `first` puts it before the others: it has waited already.
    pub(super) fn wait(&mut self, first: bool, may_reuse: bool) -> oneshot::Receiver<Received> {
        self.may_dial = true;
        self.waiters.add(first, may_reuse)
    }

    /// Hands a connection over to the call that has waited longest, or keeps it.
    pub(super) fn put(&mut self, mut lease: Lease) {
        while let Some(waiter) = self.waiters.next(lease.is_new()) {
            match waiter.send(Ok(Connection::Http1(lease))) {
                Ok(()) => return,
                Err(Ok(Connection::Http1(unused))) => lease = unused,
                Err(_) => return,
            }
        }
        self.idle.extend(lease.release().map(|connection| (Instant::now(), connection)));
    }

    pub(super) fn dialed_http1(&mut self, pool: &Arc<Pool>, connection: Box<Http1Connection>) {
        (self.max_dials, self.may_dial) = (MAX_DIALS, true);
        self.open += 1;
        self.put(Lease::new(pool, &self.key, connection));
    }

    pub(super) fn dialed_http2(&mut self, pool: &Arc<Pool>, made: Http2, trash: &mut Trash) {
        let surplus = match &self.http2 {
            Some(existing) if existing.is_open() => Some(made),
            _ => self.http2.replace(made),
        };
        trash.http2.extend(surplus);
        self.serve_from_http2(pool, trash);
    }

    /// Serves the calls that wait from the HTTP/2 connection, as far as its server allows.
    pub(super) fn serve_from_http2(&mut self, pool: &Arc<Pool>, trash: &mut Trash) {
        while let Some(http2) = self.http2.as_mut().filter(|http2| http2.is_open() && http2.has_room())
            && let Some(waiter) = self.waiters.next(true)
        {
            let unused = waiter.send(Ok(Connection::Http2(http2.begin(pool, &self.key))));
            trash.connections.extend(unused.err().and_then(Result::ok));
        }
    }

    /// Lets a connection be made again after one could not be made.
    pub(super) fn allow_dial(&mut self) {
        self.may_dial = true;
    }

    /// Fails the calls that wait and that no other connection can serve. If the process has no file
    /// descriptor left, they keep waiting: another part of the program will close one.
    pub(super) fn dial_failed(&mut self, error: &DialError) {
        self.may_dial = false;
        if !self.dials.is_empty() || self.http2.is_some() || error.is_out_of_descriptors() {
            return;
        }
        self.waiters.fail(error, self.open > self.idle.len());
    }

    pub(super) fn closed(&mut self) {
        self.open -= 1;
        self.may_dial = true;
    }

    pub(super) fn http2(&mut self, number: u64) -> Option<&mut Http2> {
        self.http2.as_mut().filter(|http2| http2.number() == number)
    }

    pub(super) fn remove_http2(&mut self, number: u64, trash: &mut Trash) {
        trash.http2.extend(self.http2.take_if(|http2| http2.number() == number));
    }

    /// Closes the connections that have been idle for this long. Returns the time until the next
    /// one will have been.
    pub(super) fn reap(&mut self, idle_timeout: Duration, trash: &mut Trash) -> Option<Duration> {
        let fresh = self.idle.partition_point(|(since, _)| since.elapsed() >= idle_timeout);
        self.open -= fresh;
        trash.http1.extend(self.idle.drain(..fresh).map(|(_, connection)| connection));
        self.oldest_idle().map(|since| idle_timeout.saturating_sub(since.elapsed()))
    }

    pub(super) fn oldest_idle(&self) -> Option<Instant> {
        self.idle.first().map(|(since, _)| *since)
    }

    /// Closes the connection that has been idle for longest.
    pub(super) fn evict(&mut self, trash: &mut Trash) {
        self.open -= 1;
        trash.http1.push(self.idle.remove(0).1);
    }

    pub(super) fn forget_cancelled(&mut self) {
        self.waiters.forget_cancelled();
    }

    pub(super) fn needs_dial(&self) -> bool {
        self.may_dial && self.http2.is_none() && self.dials.len() < self.waiters.count(self.max_dials)
    }

    /// Returns whether calls wait that no connection of this lane will serve.
    pub(super) fn is_starving(&self) -> bool {
        self.needs_dial() && self.connections() == 0
    }

    /// Returns the number of HTTP/1 connections that are open or being made.
    pub(super) fn connections(&self) -> usize {
        self.open + self.dials.len()
    }

    pub(super) fn begin_dial(&mut self, pool: &Arc<Pool>, number: u64) -> (Arc<DialTask>, Handle) {
        let task = dial::dial(pool, self.key.clone(), number);
        self.dials.push(Dialing { number, since: Instant::now(), task: Arc::downgrade(&task) });
        (task, self.runtime.clone())
    }

    /// Removes a dial that has ended, and returns whether it was not given up before.
    pub(super) fn end_dial(&mut self, number: u64) -> bool {
        let index = self.dials.iter().position(|dial| dial.number == number);
        index.map(|index| self.dials.remove(index)).is_some()
    }

    /// Gives up a dial that no call of this lane waits for, or that has outlived its time limit because
    /// its runtime does not run. `runtimes` are those that need a connection: a dial on the only one of
    /// them ends by itself. Returns whether there was one.
    pub(super) fn give_up_dial(
        &mut self,
        connect_timeout: Duration,
        runtimes: &[runtime::Id],
        trash: &mut Trash,
    ) -> bool {
        let Some(oldest) = self.dials.first() else { return false };
        let is_surplus = self.waiters.count(self.dials.len()) < self.dials.len();
        let is_needed_elsewhere = runtimes.iter().any(|runtime| *runtime != self.key.runtime);
        let is_stuck = is_needed_elsewhere && oldest.since.elapsed() >= connect_timeout;
        if !is_surplus && !is_stuck {
            return false;
        }
        trash.dials.push(self.dials.remove(0).task);
        if !is_surplus {
            // As if the timer of the dial had run.
            let message = format!("timed out after {connect_timeout:?}: the runtime does not run");
            self.dial_failed(&DialError::from(BoxError::from(message)));
        }
        true
    }

    pub(super) fn is_unused(&self) -> bool {
        self.connections() == 0 && self.waiters.is_empty() && self.http2.is_none() && !self.has_reaper
    }

    pub(super) fn begin_reaping(&mut self) -> Option<(Key, Handle)> {
        if self.idle.is_empty() || std::mem::replace(&mut self.has_reaper, true) {
            return None;
        }
        Some((self.key.clone(), self.runtime.clone()))
    }
}
