//! What several test targets need.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

/// The README, whose examples are compiled as doc tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The README of the crate of ICE.
#[cfg(doctest)]
#[doc = include_str!("../../generated/ice/README.md")]
pub struct ReadmeOfIce;

/// The README of the crate of another service.
#[cfg(doctest)]
#[doc = include_str!("../../generated/sts/README.md")]
pub struct ReadmeOfSts;

/// The README of the local server of any service.
#[cfg(doctest)]
#[doc = include_str!("../../local/core/README.md")]
pub struct ReadmeOfLocal;

/// The README of the runtime.
#[cfg(doctest)]
#[doc = include_str!("../../runtime/README.md")]
pub struct ReadmeOfRuntime;

mod example_response;
mod json;
mod runtime;

pub use example_response::example_response;
pub use json::{difference, metadata};
pub use runtime::CompiledRuntime;
