// Written by `cargo xtask regen`. Change the description and run it again.

//! `ChannelPlaybackMode`

use alicloud_runtime::wire::UnknownValue;

/// The playback mode of a channel.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelPlaybackMode {
    /// `loop`: programs are played in a loop.
    Loop,
    /// `linear`: programs are played one after the other.
    Linear,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ChannelPlaybackMode {
        Loop: "loop",
        Linear: "linear",
    }
}
