// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsEditUsage`: Looks up how much video editing was used.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::describe_meter_ims_edit_usage`](crate::Client::describe_meter_ims_edit_usage).
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageRequest {
    /// Where the time range starts, as a Unix time in seconds. It may lie at most 90 days back.
    ///
    /// Example: `1654403036`.
    pub start_ts: i64,
    /// Where the time range ends, as a Unix time in seconds. At most 31 days after `StartTs`.
    ///
    /// Example: `1656995036`.
    pub end_ts: i64,
    /// The length of time each entry of the answer covers, in seconds: `3600` for an hour,
    /// `86400` for a day.
    ///
    /// Example: `86400`.
    pub interval: i64,
    /// Has no effect: usage always comes back for all regions.
    ///
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl DescribeMeterImsEditUsageRequest {
    /// Takes what is required; the rest is set by the methods below.
    #[inline]
    pub fn new(start_ts: i64, end_ts: i64, interval: i64) -> Self {
        Self {
            start_ts,
            end_ts,
            interval,
            region: None,
        }
    }

    /// Sets `Region`. Has no effect: usage always comes back for all regions.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

impl Fields for DescribeMeterImsEditUsageRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartTs").required(),
        Field::query("EndTs").required(),
        Field::query("Interval").required(),
        Field::query("Region"),
    ];
}

alicloud_runtime::structure!(
    DescribeMeterImsEditUsageRequest { start_ts, end_ts, interval, region }
);

/// The answer to [`Client::describe_meter_ims_edit_usage`](crate::Client::describe_meter_ims_edit_usage).
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageResponse {
    /// The editing usage, by time and video profile.
    pub data: Vec<Data>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `7F3AE2C6-5CC6-5712-BAC5-5A735A157687`.
    pub request_id: Option<String>,
}

impl Fields for DescribeMeterImsEditUsageResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId"]);
}

alicloud_runtime::structure!(DescribeMeterImsEditUsageResponse { data, request_id });

/// An item of `Data`.
///
/// The editing usage, by time and video profile.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// How much was used, in minutes.
    ///
    /// Example: `1.23`.
    pub duration: Option<f64>,
    /// The video profile, such as `1080P`.
    ///
    /// Example: `1080P`.
    pub profile: Option<String>,
    /// When the period of this entry began, as a Unix time in seconds.
    ///
    /// Example: `1656950400`.
    pub time: Option<i64>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["Duration", "Profile", "Time"]);
}

alicloud_runtime::structure!(Data { duration, profile, time });

impl Operation for DescribeMeterImsEditUsageRequest {
    type Response = DescribeMeterImsEditUsageResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeMeterImsEditUsage")
        .summary("Looks up how much video editing was used.")
        .read_only()
        .ram_action("ice:DescribeMeterImsEditUsage")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsEditUsage",
        );
}
