//! The commands around the generator: they read and write files, and the generator does not.
//!
//! The program `alicloud-generator` has them for everybody, and `cargo xtask` for the services of this repository. They
//! differ in their [`Project`] only.

pub mod diff;
pub mod files;
pub mod import;
pub mod regen;
pub mod sources;
pub mod spec;
pub mod tidy;
pub mod yaml;

mod batch;
mod place;
mod project;

pub use diff::Diff;
pub use import::Import;
pub use project::{Project, Service};
pub use regen::Regen;
pub use tidy::Tidy;
