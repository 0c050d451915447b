//! Whole calls to the server over a real socket, without a client.
#![allow(clippy::indexing_slicing, clippy::panic)]

mod by_hand;
mod connections;
mod jobs;
mod scripted;
mod signatures;
mod uploads;

use crate::{Builder, LocalService, Product};

/// The job of the examples in the documentation.
const EXAMPLE_JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";

fn builder() -> Builder<LocalService> {
    Builder::new(Product {
        service: &alicloud_ice::SERVICE,
        groups: alicloud_ice::GROUPS,
        describe: alicloud_ice::describe,
        documents: &[],
        events: alicloud_ice::EVENTS,
    })
}

/// Starts a server that accepts a request again, so that tests need no nonces.
fn start() -> LocalService {
    builder().any_nonce(true).start().expect("started")
}
