// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsEditUsage`: Queries the usage of video editing.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::describe_meter_ims_edit_usage`](crate::Client::describe_meter_ims_edit_usage).
#[derive(Clone)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageRequest {
    /// The start of the time range, as a Unix time in seconds. At most 90 days in the past.
    ///
    /// Example: `1654403036`.
    pub start_ts: i64,
    /// The end of the time range, as a Unix time in seconds. At most 31 days after `StartTs`.
    ///
    /// Example: `1656995036`.
    pub end_ts: i64,
    /// The time span that each entry of the response covers, in seconds: `3600` for an hour,
    /// `86400` for a day.
    ///
    /// Example: `86400`.
    pub interval: i64,
    /// Has no effect. Usage is always returned for all regions.
    ///
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
}

impl DescribeMeterImsEditUsageRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DescribeMeterImsEditUsageRequired) -> Self {
        Self {
            start_ts: required.start_ts,
            end_ts: required.end_ts,
            interval: required.interval,
            region: None,
        }
    }

    /// Sets `Region`. Has no effect.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

/// The required values of [`DescribeMeterImsEditUsageRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeMeterImsEditUsageRequired {
    /// The start of the time range, as a Unix time in seconds. At most 90 days in the past.
    ///
    /// Example: `1654403036`.
    pub start_ts: i64,
    /// The end of the time range, as a Unix time in seconds. At most 31 days after `StartTs`.
    ///
    /// Example: `1656995036`.
    pub end_ts: i64,
    /// The time span that each entry of the response covers, in seconds: `3600` for an hour,
    /// `86400` for a day.
    ///
    /// Example: `86400`.
    pub interval: i64,
}

alicloud_runtime::structure! {
    DescribeMeterImsEditUsageRequest {
        start_ts: Field::query("StartTs").required(),
        end_ts: Field::query("EndTs").required(),
        interval: Field::query("Interval").required(),
        region: Field::query("Region"),
    }
}

/// The response of [`Client::describe_meter_ims_edit_usage`](crate::Client::describe_meter_ims_edit_usage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsEditUsageResponse {
    /// The editing usage, by time and video profile.
    pub data: Vec<MeterImsEditUsageData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7F3AE2C6-5CC6-5712-BAC5-5A735A157687`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeMeterImsEditUsageResponse {
        data: "Data",
        request_id: "RequestId",
    }
}

/// An item of [`DescribeMeterImsEditUsageResponse::data`](field@DescribeMeterImsEditUsageResponse::data).
///
/// The editing usage, by time and video profile.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeterImsEditUsageData {
    /// The usage, in minutes.
    ///
    /// Example: `1.23`.
    pub duration: Option<f64>,
    /// The video profile, such as `1080P`.
    ///
    /// Example: `1080P`.
    pub profile: Option<String>,
    /// The start of the period of this entry, as a Unix time in seconds.
    ///
    /// Example: `1656950400`.
    pub time: Option<i64>,
}

alicloud_runtime::structure! {
    MeterImsEditUsageData {
        duration: "Duration",
        profile: "Profile",
        time: "Time",
    }
}

impl Operation for DescribeMeterImsEditUsageRequest {
    type Response = DescribeMeterImsEditUsageResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeMeterImsEditUsage")
        .summary("Queries the usage of video editing.")
        .read_only()
        .ram_action("ice:DescribeMeterImsEditUsage")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsEditUsage",
        );
}
