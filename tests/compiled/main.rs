//! The snapshots of `emit`, compiled as the crate that they are, and put to use.

include!(concat!(env!("OUT_DIR"), "/sample.rs"));

mod behaviour;
mod values;

/// The examples of the documentation. They are compiled and not run.
#[allow(dead_code, deprecated, unused_variables)]
mod examples_of_documentation {
    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}
