// Written by `cargo xtask regen`. Change the description and run it again.

//! `CustomizedVoiceJobStatus`

use alicloud_runtime::wire::UnknownValue;

/// The training status of a voice.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomizedVoiceJobStatus {
    /// `Initialization`: created.
    Initialization,
    /// `AudioDetecting`: the recordings are being validated.
    AudioDetecting,
    /// `PreTraining`: waiting to be trained.
    PreTraining,
    /// `Training`: training in progress.
    Training,
    /// `Success`: the conversion is completed.
    Success,
    /// `Fail`: the job failed.
    Fail,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CustomizedVoiceJobStatus {
        Initialization: "Initialization",
        AudioDetecting: "AudioDetecting",
        PreTraining: "PreTraining",
        Training: "Training",
        Success: "Success",
        Fail: "Fail",
    }
}
