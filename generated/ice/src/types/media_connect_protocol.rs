// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaConnectProtocol`

use alicloud_runtime::wire::UnknownValue;

/// The transport protocol of a flow input or output.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
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

alicloud_runtime::string_enum! {
    open MediaConnectProtocol {
        RtmpPush: "RTMP-PUSH",
        RtmpPull: "RTMP-PULL",
        SrtListener: "SRT-Listener",
        SrtCaller: "SRT-Caller",
        Flow: "Flow",
    }
}
