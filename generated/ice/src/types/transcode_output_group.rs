// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeOutputGroup`

use alicloud_runtime::wire::{Field, Fields};

/// An output of a transcoding job, with the processing that makes it.
#[non_exhaustive]
pub struct TranscodeOutputGroup {
    /// Where and in what form an output is written.
    pub output: super::TranscodeOutput,
    /// What is done to the media to make this output.
    pub process_config: super::TranscodeProcessConfig,
}

impl TranscodeOutputGroup {
    /// Takes everything, for all of it is required.
    #[inline]
    pub fn new(
        output: super::TranscodeOutput,
        process_config: super::TranscodeProcessConfig,
    ) -> Self {
        Self { output, process_config }
    }
}

impl Fields for TranscodeOutputGroup {
    const FIELDS: &'static [Field] = &[
        Field::member("Output").required(),
        Field::member("ProcessConfig").required(),
    ];
}

alicloud_runtime::structure!(TranscodeOutputGroup { output, process_config });
