//! In the place of `http2.rs` without the feature `http2`: connections that do not exist.
//!
//! The types have no values, so the rest of the pool needs no case of its own.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;

use super::lane::Key;
use super::{Failure, Pool};
use crate::transport::connect::{BoxError, Stream};
use crate::transport::delivery::Delivery;

/// The protocols that are offered to a server.
pub(in crate::transport) const PROTOCOLS: &[&[u8]] = &[b"http/1.1"];

pub(super) enum Http2 {}

pub(in crate::transport) enum Http2Call {}

pub(super) enum Sender {}

pub(super) enum Driven {}

pub(super) enum Driver {}

impl Http2 {
    pub(super) fn new(sender: Sender, _: u64) -> Self {
        match sender {}
    }

    pub(super) fn number(&self) -> u64 {
        match *self {}
    }

    pub(super) fn is_open(&self) -> bool {
        match *self {}
    }

    pub(super) fn has_room(&self) -> bool {
        match *self {}
    }

    pub(super) fn begin(&mut self, _: &Arc<Pool>, _: &Key) -> Http2Call {
        match *self {}
    }

    pub(super) fn idle_left(&self, _: Duration) -> Duration {
        match *self {}
    }
}

impl Http2Call {
    pub(super) async fn exchange(
        self,
        _: http::Request<Full<Bytes>>,
        _: &Delivery,
    ) -> Result<http::Response<Bytes>, Failure> {
        match self {}
    }
}

impl Driver {
    pub(super) fn new(driven: Driven, _: &Arc<Pool>, _: &Key, _: u64) -> Self {
        match driven {}
    }

    pub(super) async fn run(self, _: Duration) {
        match self {}
    }
}

/// # Errors
/// The server chose a protocol that was not offered.
pub(super) async fn handshake(_: Stream) -> Result<(Sender, Driven), BoxError> {
    Err("the server chose HTTP/2, which was not offered".into())
}
