//! The local server as a user of it sees it: calls of the typed client, calls by name, and requests that no client would
//! send.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod accounts;
mod callbacks;
mod calls;
mod control;
mod coverage;
mod documents;
mod events;
mod every_operation;
mod faults;
mod job_states;
mod jobs;
mod listings;
mod official_sdk;
mod older_signature;
mod parameters;
mod policy;
mod replay;
mod state;
mod support;
mod timelines;
