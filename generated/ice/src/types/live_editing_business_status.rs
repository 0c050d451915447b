// Written by `cargo xtask regen`. Change the description and run it again.

//! `LiveEditingBusinessStatus`

use alicloud_runtime::wire::UnknownValue;

/// The status of a live editing project.
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveEditingBusinessStatus {
    /// `Reserving`: the live stream is reserved but has not started.
    Reserving,
    /// `ReservationCanceled`: the reservation was canceled.
    ReservationCanceled,
    /// `BroadCasting`: the stream is live.
    BroadCasting,
    /// `LoadingFailed`: the stream could not be loaded.
    LoadingFailed,
    /// `LiveFinished`: the stream has ended.
    LiveFinished,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LiveEditingBusinessStatus {
        Reserving: "Reserving",
        ReservationCanceled: "ReservationCanceled",
        BroadCasting: "BroadCasting",
        LoadingFailed: "LoadingFailed",
        LiveFinished: "LiveFinished",
    }
}
