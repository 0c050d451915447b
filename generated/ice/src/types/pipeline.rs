// Written by `cargo xtask regen`. Change the description and run it again.

//! `Pipeline`

use alicloud_runtime::{Text, Timestamp};

/// An MPS queue for jobs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pipeline {
    /// The creation time, in UTC.
    ///
    /// Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2022-07-12T16:17:54Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the queue.
    ///
    /// Example: `test-pipeline`.
    pub name: Option<String>,
    /// The ID of the queue.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub pipeline_id: Option<String>,
    /// The priority of the queue.
    ///
    /// Example: `6`.
    pub priority: Option<i32>,
    /// The type of the MPS queue.
    ///
    /// Example: `Standard`.
    pub speed: Option<super::PipelineSpeed>,
    /// The status of the queue: whether it runs jobs.
    ///
    /// Example: `Active`.
    pub status: Option<super::PipelineStatus>,
}

alicloud_runtime::structure! {
    Pipeline {
        create_time: "CreateTime",
        modified_time: "ModifiedTime",
        name: "Name",
        pipeline_id: "PipelineId",
        priority: "Priority",
        speed: "Speed",
        status: "Status",
    }
}
