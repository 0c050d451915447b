//! The connections of a transport.
//!
//! A call takes an idle connection, or waits in a queue: for a connection that another call returns,
//! or for one that is being made. Each change of the state ends with
//! [`State::dial_where_needed`], so a call never waits without a reason.

mod dial;
mod http1;
#[cfg_attr(not(feature = "http2"), path = "no_http2.rs")]
mod http2;
mod lane;
mod queue;
mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::uri::Uri;
use http_body_util::Full;
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use self::http1::Http1Connection;
use self::http2::Http2Call;
pub(super) use self::http2::PROTOCOLS;
use self::lane::{Key, Lane, Trash};
use self::state::State;
use super::connect::{BoxError, Connector};
use super::default::ConnectionSettings;
use super::delivery::Delivery;
use super::error::{TransportError, TransportErrorKind};

/// The connections of a transport in one process.
pub(super) struct Pool {
    connector: Connector,
    max_connections: usize,
    connect_timeout: Duration,
    idle_timeout: Duration,
    state: Mutex<State>,
}

/// A connection for one exchange.
pub(super) enum Connection {
    Http1(Lease),
    Http2(Http2Call),
}

/// An exchange without a complete response.
pub(super) struct Failure {
    pub(super) error: TransportError,
    pub(super) resend: Resend,
}

/// Whether a request may be sent again at once, on another connection.
pub(super) enum Resend {
    Never,
    /// The server has not processed the request, or has most likely not processed it: the error says which. The call
    /// decides, and sends it with another nonce.
    ByCall,
    /// Nothing of this request was sent, so the transport sends it.
    Unsent(Box<http::Request<Full<Bytes>>>),
}

impl Connection {
    /// Sends a request and receives the response.
    pub(super) async fn exchange(
        self,
        request: http::Request<Full<Bytes>>,
        delivery: &Delivery,
    ) -> Result<http::Response<Bytes>, Failure> {
        match self {
            Connection::Http1(lease) => lease.exchange(request, delivery).await,
            Connection::Http2(call) => call.exchange(request, delivery).await,
        }
    }

    /// Returns whether the server has closed the connection after its last response.
    fn is_stale(&mut self) -> bool {
        match self {
            Connection::Http1(Lease { connection: Some(connection), .. }) => {
                !connection.is_new() && connection.is_stale()
            }
            _ => false,
        }
    }
}

/// The right to use an HTTP/1 connection. If it is dropped, the connection is closed.
pub(super) struct Lease {
    pool: Arc<Pool>,
    key: Key,
    connection: Option<Box<Http1Connection>>,
    is_released: bool,
}

impl Lease {
    fn new(pool: &Arc<Pool>, key: &Key, connection: Box<Http1Connection>) -> Self {
        Lease { pool: Arc::clone(pool), key: key.clone(), connection: Some(connection), is_released: false }
    }

    fn is_new(&self) -> bool {
        self.connection.as_ref().is_some_and(|connection| connection.is_new())
    }

    /// Gives the connection back to its lane.
    fn release(mut self) -> Option<Box<Http1Connection>> {
        self.is_released = true;
        self.connection.take()
    }

    async fn exchange(
        mut self,
        request: http::Request<Full<Bytes>>,
        delivery: &Delivery,
    ) -> Result<http::Response<Bytes>, Failure> {
        let connection = self.connection.take().expect("the connection is taken by the only exchange");
        // If this is dropped, the connection is closed before the lease ends: the bound counts it.
        let (response, connection) = connection.exchange(request, delivery).await?;
        if connection.is_some() {
            self.connection = connection;
            Arc::clone(&self.pool).put(self);
        }
        Ok(response)
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if !self.is_released {
            drop(self.connection.take());
            self.pool.change_lane(&self.key, |lane, _| lane.closed());
        }
    }
}

impl Pool {
    pub(super) fn new(connector: Connector, settings: &ConnectionSettings) -> Self {
        let ConnectionSettings { max_connections, connect_timeout, idle_timeout, .. } = *settings;
        Pool { connector, max_connections, connect_timeout, idle_timeout, state: Mutex::default() }
    }

    /// Returns a connection to a server, in the order in which the calls came. `may_reuse` allows an
    /// idle one.
    ///
    /// # Errors
    /// A connection cannot be made, and there is no open one to wait for.
    pub(super) async fn connect(
        self: &Arc<Self>,
        server: &Uri,
        may_reuse: bool,
    ) -> Result<Connection, TransportError> {
        let failed = |error: BoxError| TransportError::new(TransportErrorKind::Connect, error);
        let runtime = Handle::try_current().map_err(|error| failed(error.into()))?;
        let (Some(scheme), Some(authority)) = (server.scheme(), server.authority()) else {
            return Err(failed("invalid URI: no scheme or no host".into()));
        };
        let key = Key { scheme: scheme.clone(), authority: authority.clone(), runtime: runtime.id() };
        let mut may_reuse = may_reuse;
        let mut has_waited = false;
        loop {
            let found = self.change(|state, trash| {
                let lane = state.lane_or_new(&key, &runtime);
                lane.take(self, may_reuse, trash).ok_or_else(|| lane.wait(has_waited, may_reuse))
            });
            let connection = match found {
                Ok(connection) => return Ok(connection),
                Err(receiver) => self.receive(&key, receiver).await.map_err(|error| failed(error.into()))?,
            };
            let mut connection = connection.map_err(|error| failed(error.into()))?;
            if !connection.is_stale() {
                return Ok(connection);
            }
            // A new one is not stale, so this ends.
            (has_waited, may_reuse) = (true, false);
        }
    }

    /// Waits for what a call receives. From time to time, it lets the lane make a connection again after
    /// one could not be made, and looks for dials that are stuck: of those, nothing is reported.
    async fn receive<T>(
        self: &Arc<Self>,
        key: &Key,
        mut receiver: oneshot::Receiver<T>,
    ) -> Result<T, oneshot::error::RecvError> {
        let period = self.connect_timeout.clamp(Duration::from_millis(100), Duration::from_secs(1));
        loop {
            match tokio::time::timeout(period, &mut receiver).await {
                Ok(received) => return received,
                Err(_) => _ = self.change_lane(key, |lane, _| lane.allow_dial()),
            }
        }
    }

    /// Takes back an HTTP/1 connection that can be used again.
    fn put(self: Arc<Self>, lease: Lease) {
        let key = lease.key.clone();
        let mut lease = Some(lease);
        self.change(|state, trash| {
            // Otherwise the calls of one lane could keep all connections to themselves.
            let is_needed_elsewhere =
                state.connections() >= self.max_connections && state.lanes.iter().any(Lane::is_starving);
            let Some(lane) = state.lane(&key) else { return };
            let Some(lease) = lease.take() else { return };
            if is_needed_elsewhere || self.idle_timeout.is_zero() {
                lane.closed();
                trash.http1.extend(lease.release());
            } else {
                lane.put(lease);
            }
        });
    }

    fn change_lane<T>(
        self: &Arc<Self>,
        key: &Key,
        change: impl FnOnce(&mut Lane, &mut Trash) -> T,
    ) -> Option<T> {
        self.change(|state, trash| state.lane(key).map(|lane| change(lane, trash)))
    }

    /// Changes the state, then makes connections for the calls that wait.
    fn change<T>(self: &Arc<Self>, change: impl FnOnce(&mut State, &mut Trash) -> T) -> T {
        let mut trash = Trash::default();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut state, &mut trash);
        self.settle(state, trash);
        result
    }

    /// What follows each change. It is compiled once, and not for each kind of change.
    fn settle(self: &Arc<Self>, mut state: MutexGuard<'_, State>, mut trash: Trash) {
        let dials = state.dial_where_needed(self, &mut trash);
        let reapers: Vec<_> = state.lanes.iter_mut().filter_map(Lane::begin_reaping).collect();
        state.lanes.retain(|lane| !lane.is_unused());
        // A runtime that has been shut down drops a new task at once, which locks the state.
        drop(state);
        trash.dials.drain(..).filter_map(|task| task.upgrade()).for_each(|task| task.clear());
        drop(trash);
        for (task, runtime) in dials {
            // A connection is made even if the call that needed it is dropped or is served by another
            // one. Otherwise a server that is slow to accept would never get a second connection.
            // The time limit for connecting ends this task.
            runtime.spawn(task.run());
        }
        for (key, runtime) in reapers {
            // No call has to close idle connections. Ends when there are none.
            runtime.spawn(dial::reap(self, key));
        }
    }
}
