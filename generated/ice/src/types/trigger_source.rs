// Written by `cargo xtask regen`. Change the description and run it again.

//! `TriggerSource`

use alicloud_runtime::wire::UnknownValue;

/// The source that submitted a job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerSource {
    /// `API`: an API call.
    Api,
    /// `WorkFlow`: a workflow.
    WorkFlow,
    /// `Console`: the console.
    Console,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open TriggerSource {
        Api: "API",
        WorkFlow: "WorkFlow",
        Console: "Console",
    }
}
