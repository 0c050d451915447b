//! The snapshots of `emit`, compiled as a crate and called.

include!(concat!(env!("OUT_DIR"), "/sample.rs"));

mod members;
mod operations;
mod parameters;
mod paths;
mod responses;
mod support;
mod values;

/// The examples in the documentation, which are compiled and not run.
#[allow(dead_code, deprecated, unreachable_code, unused_variables)]
mod examples_of_documentation {
    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}
