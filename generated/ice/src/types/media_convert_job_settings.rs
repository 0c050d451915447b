// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConvertJobSettings`

/// The inputs, outputs and output groups of a conversion job.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaConvertJobSettings {
    /// The inputs of the job.
    pub inputs: Vec<super::MediaConvertInput>,
    /// The name of the job.
    ///
    /// Example: `job-1-20241205-102045`.
    pub job_name: Option<String>,
    /// The output groups of the job, each with its settings.
    pub output_groups: Vec<super::MediaConvertOutputGroup>,
    /// The individual outputs of the job, each with its settings.
    pub outputs: Vec<super::MediaConvertOutput>,
}

alicloud_runtime::structure! {
    MediaConvertJobSettings {
        inputs: "Inputs",
        job_name: "JobName",
        output_groups: "OutputGroups",
        outputs: "Outputs",
    }
}
