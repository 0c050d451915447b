// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeOutputGroup`

use alicloud_runtime::wire::{Field, Fields};

/// An output of a transcoding job, with its processing settings.
#[non_exhaustive]
pub struct TranscodeOutputGroup {
    /// The location and type of the output.
    pub output: super::TranscodeOutput,
    /// The processing settings of this output.
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
