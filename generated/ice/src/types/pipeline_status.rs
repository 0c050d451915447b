// Written by `cargo xtask regen`. Change the description and run it again.

//! `PipelineStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a queue: whether it starts jobs.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStatus {
    /// `Active`: jobs are run.
    Active,
    /// `Paused`: the queue is paused.
    Paused,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PipelineStatus {
        Active: "Active",
        Paused: "Paused",
    }
}
