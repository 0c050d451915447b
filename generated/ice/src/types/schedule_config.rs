// Written by `cargo xtask regen`. Change the description and run it again.

//! `ScheduleConfig`

use alicloud_runtime::wire::Field;

/// The queue of a job, and its priority in the queue.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleConfig {
    /// The ID of the job's queue.
    ///
    /// Example: `e37ebee5d98b4781897f6086e89f9c56`.
    pub pipeline_id: Option<String>,
    /// The priority of the job in its queue, from 1 to 10. Jobs with higher values run first.
    ///
    /// At most 10. Default: `6`. Example: `5`.
    pub priority: Option<i32>,
}

impl ScheduleConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PipelineId`. The ID of the job's queue.
    #[must_use]
    pub fn pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = Some(pipeline_id.into());
        self
    }

    /// Sets `Priority`. The priority of the job in its queue, from 1 to 10.
    #[must_use]
    #[inline]
    pub fn priority(mut self, priority: i32) -> Self {
        self.priority = Some(priority);
        self
    }
}

alicloud_runtime::structure! {
    ScheduleConfig {
        pipeline_id: Field::member("PipelineId"),
        priority: Field::member("Priority").integer(i64::MIN, 10),
    }
}
