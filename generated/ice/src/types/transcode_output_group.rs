// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeOutputGroup`

use alicloud_runtime::wire::Field;

/// An output of a transcoding job, with its processing settings.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeOutputGroup {
    /// The location and type of the output.
    pub output: Option<super::TranscodeOutput>,
    /// The processing settings of this output.
    pub process_config: Option<super::TranscodeProcessConfig>,
}

impl TranscodeOutputGroup {
    /// Creates a value. Every field is required.
    #[inline]
    pub fn new(
        output: super::TranscodeOutput,
        process_config: super::TranscodeProcessConfig,
    ) -> Self {
        Self {
            output: Some(output),
            process_config: Some(process_config),
        }
    }
}

alicloud_runtime::structure! {
    TranscodeOutputGroup {
        output: Field::member("Output").required(),
        process_config: Field::member("ProcessConfig").required(),
    }
}
