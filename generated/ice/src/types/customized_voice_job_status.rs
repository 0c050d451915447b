// Written by `cargo xtask regen`. Change the description and run it again.

//! `CustomizedVoiceJobStatus`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The training status of a voice.
///
/// The service may add values; one without a name here is kept as `Unknown`.
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

impl OpenSet for CustomizedVoiceJobStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Initialization", Self::Initialization),
        ("AudioDetecting", Self::AudioDetecting),
        ("PreTraining", Self::PreTraining),
        ("Training", Self::Training),
        ("Success", Self::Success),
        ("Fail", Self::Fail),
    ];
}

alicloud_runtime::open_set!(CustomizedVoiceJobStatus);
