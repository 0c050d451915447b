// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsMpsAiUsage`: Queries the usage of AI media processing.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::describe_meter_ims_mps_ai_usage`](crate::Client::describe_meter_ims_mps_ai_usage).
#[derive(Clone)]
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
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DescribeMeterImsMpsAiUsageRequired) -> Self {
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

/// The required values of [`DescribeMeterImsMpsAiUsageRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeMeterImsMpsAiUsageRequired {
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
    DescribeMeterImsMpsAiUsageRequest {
        start_ts: Field::query("StartTs").required(),
        end_ts: Field::query("EndTs").required(),
        interval: Field::query("Interval").required(),
        region: Field::query("Region"),
    }
}

/// The response of [`Client::describe_meter_ims_mps_ai_usage`](crate::Client::describe_meter_ims_mps_ai_usage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMpsAiUsageResponse {
    /// The AI processing usage, by time and type.
    pub data: Vec<MeterImsMpsAiUsageData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `0622C702-41BE-467E-AF2E-883D4517962E`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeMeterImsMpsAiUsageResponse {
        data: "Data",
        request_id: "RequestId",
    }
}

/// An item of [`DescribeMeterImsMpsAiUsageResponse::data`](field@DescribeMeterImsMpsAiUsageResponse::data).
///
/// The AI processing usage, by time and type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeterImsMpsAiUsageData {
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

alicloud_runtime::structure! {
    MeterImsMpsAiUsageData {
        duration: "Duration",
        time: "Time",
        r#type: "Type",
    }
}

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
