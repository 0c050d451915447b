// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsMediaConvertUsage`: Queries the usage of on-demand transcoding.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::describe_meter_ims_media_convert_usage`](crate::Client::describe_meter_ims_media_convert_usage).
#[derive(Clone)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageRequest {
    /// The start of the time range, as a Unix time in seconds. At most 90 days in the past.
    ///
    /// Example: `1654403036`.
    pub start_ts: i64,
    /// The end of the time range, as a Unix time in seconds. At most 31 days after `StartTs`.
    ///
    /// Example: `1656995036`.
    pub end_ts: i64,
    /// Has no effect. Usage is always returned for all regions.
    ///
    /// Example: `cn-shanghai`.
    pub region: Option<String>,
    /// The time span that each entry of the response covers, in seconds: `3600` for an hour,
    /// `86400` for a day.
    ///
    /// Example: `86400`.
    pub interval: i64,
}

impl DescribeMeterImsMediaConvertUsageRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DescribeMeterImsMediaConvertUsageRequired) -> Self {
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

/// The required values of [`DescribeMeterImsMediaConvertUsageRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DescribeMeterImsMediaConvertUsageRequired {
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
    DescribeMeterImsMediaConvertUsageRequest {
        start_ts: Field::query("StartTs").required(),
        end_ts: Field::query("EndTs").required(),
        region: Field::query("Region"),
        interval: Field::query("Interval").required(),
    }
}

/// The response of [`Client::describe_meter_ims_media_convert_usage`](crate::Client::describe_meter_ims_media_convert_usage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsMediaConvertUsageResponse {
    /// The transcoding usage, by time and specification.
    pub data: Vec<types::MediaConvertUsage>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `FBBB5210-2B78-58FB-A6FE-9DD887BB2C61`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeMeterImsMediaConvertUsageResponse {
        data: "Data",
        request_id: "RequestId",
    }
}

impl Operation for DescribeMeterImsMediaConvertUsageRequest {
    type Response = DescribeMeterImsMediaConvertUsageResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeMeterImsMediaConvertUsage")
        .summary("Queries the usage of on-demand transcoding.")
        .read_only()
        .ram_action("ice:DescribeMeterImsMediaConvertUsage")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsMediaConvertUsage",
        );
}
