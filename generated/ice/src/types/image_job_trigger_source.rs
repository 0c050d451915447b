// Written by `cargo xtask regen`. Change the description and run it again.

//! `ImageJobTriggerSource`

use alicloud_runtime::wire::UnknownValue;

/// The source that submitted a snapshot or animated image job.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageJobTriggerSource {
    /// `Console`: the web console.
    Console,
    /// `Workflow`: a workflow.
    Workflow,
    /// `API`: an API call.
    Api,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ImageJobTriggerSource {
        Console: "Console",
        Workflow: "Workflow",
        Api: "API",
    }
}
