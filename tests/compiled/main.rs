//! The snapshots of `emit`, compiled as the crate that they are, and put to use.

include!(concat!(env!("OUT_DIR"), "/sample.rs"));

mod behaviour;
