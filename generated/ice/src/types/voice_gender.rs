// Written by `cargo xtask regen`. Change the description and run it again.

//! `VoiceGender`

use alicloud_runtime::wire::UnknownValue;

/// The gender of a voice.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceGender {
    /// `female`: a female voice.
    Female,
    /// `male`: a male voice.
    Male,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VoiceGender {
        Female: "female",
        Male: "male",
    }
}
