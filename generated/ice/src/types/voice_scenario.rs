// Written by `cargo xtask regen`. Change the description and run it again.

//! `VoiceScenario`

use alicloud_runtime::wire::UnknownValue;

/// The usage scenario of a voice.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceScenario {
    /// `story`: storytelling.
    Story,
    /// `interaction`: interaction with people.
    Interaction,
    /// `navigation`: navigation.
    Navigation,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VoiceScenario {
        Story: "story",
        Interaction: "interaction",
        Navigation: "navigation",
    }
}
