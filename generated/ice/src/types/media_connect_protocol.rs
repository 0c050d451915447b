// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConnectProtocol`

use alicloud_runtime::wire::{OpenSet, UnknownValue};

/// The transport protocol of a flow input or output.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaConnectProtocol {
    /// `RTMP-PUSH`: over RTMP, pushed by the sender.
    RtmpPush,
    /// `RTMP-PULL`: over RTMP, pulled by the receiver.
    RtmpPull,
    /// `SRT-Listener`: over SRT, where the flow waits for the peer to connect.
    SrtListener,
    /// `SRT-Caller`: over SRT, where the flow connects to the peer.
    SrtCaller,
    /// `Flow`: to or from another flow.
    Flow,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for MediaConnectProtocol {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RTMP-PUSH", Self::RtmpPush),
        ("RTMP-PULL", Self::RtmpPull),
        ("SRT-Listener", Self::SrtListener),
        ("SRT-Caller", Self::SrtCaller),
        ("Flow", Self::Flow),
    ];
}

alicloud_runtime::open_set!(MediaConnectProtocol);
