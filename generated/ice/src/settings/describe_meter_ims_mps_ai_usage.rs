// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsMpsAiUsage`: Queries the usage of AI media processing.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::describe_meter_ims_mps_ai_usage`](crate::Client::describe_meter_ims_mps_ai_usage).
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageRequest {
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

impl DescribeMeterImsMpsAiUsageRequest {
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

    /// Sets `Region`. Has no effect.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

impl Fields for DescribeMeterImsMpsAiUsageRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("StartTs").required(),
        Field::query("EndTs").required(),
        Field::query("Interval").required(),
        Field::query("Region"),
    ];
}

alicloud_runtime::structure!(
    DescribeMeterImsMpsAiUsageRequest { start_ts, end_ts, interval, region }
);

/// The answer to [`Client::describe_meter_ims_mps_ai_usage`](crate::Client::describe_meter_ims_mps_ai_usage).
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageResponse {
    /// The AI processing usage, by time and type.
    pub data: Vec<Data>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
}

impl Fields for DescribeMeterImsMpsAiUsageResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId"]);
}

alicloud_runtime::structure!(DescribeMeterImsMpsAiUsageResponse { data, request_id });

/// An item of `Data`.
///
/// The AI processing usage, by time and type.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The usage, in minutes.
    ///
    /// Example: `644`.
    pub duration: Option<f64>,
    /// The start of the period of this entry, as a Unix time in seconds.
    ///
    /// Example: `1656950400`.
    pub time: Option<i64>,
    /// The type of AI processing.
    pub r#type: Option<String>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["Duration", "Time", "Type"]);
}

alicloud_runtime::structure!(Data { duration, time, r#type });

impl Operation for DescribeMeterImsMpsAiUsageRequest {
    type Response = DescribeMeterImsMpsAiUsageResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeMeterImsMpsAiUsage")
        .summary("Queries the usage of AI media processing.")
        .read_only()
        .ram_action("ice:DescribeMeterImsMpsAiUsage")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMpsAiUsage",
        );
}
