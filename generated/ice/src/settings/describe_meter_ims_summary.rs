// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeMeterImsSummary`: Queries the usage of each feature of the service.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::describe_meter_ims_summary`](crate::Client::describe_meter_ims_summary).
#[derive(Clone)]
#[non_exhaustive]
pub struct DescribeMeterImsSummaryRequest {
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
}

impl DescribeMeterImsSummaryRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(start_ts: i64, end_ts: i64) -> Self {
        Self {
            start_ts,
            end_ts,
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

alicloud_runtime::structure! {
    DescribeMeterImsSummaryRequest {
        start_ts: Field::query("StartTs").required(),
        end_ts: Field::query("EndTs").required(),
        region: Field::query("Region"),
    }
}

/// The response of [`Client::describe_meter_ims_summary`](crate::Client::describe_meter_ims_summary).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMeterImsSummaryResponse {
    /// The total usage of the service.
    pub data: Vec<MeterImsSummaryData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeMeterImsSummaryResponse {
        data: "Data",
        request_id: "RequestId",
    }
}

/// An item of [`DescribeMeterImsSummaryResponse::data`](field@DescribeMeterImsSummaryResponse::data).
///
/// The total usage of the service.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeterImsSummaryData {
    /// The usage of video editing. The unit is not documented.
    ///
    /// Example: `8722`.
    pub editing_duration: Option<Text<f64>>,
    /// The usage of live editing. The unit is not documented.
    ///
    /// Example: `2000`.
    pub live_edit_duration: Option<Text<f64>>,
    /// The usage of live stream recording. The unit is not documented.
    ///
    /// Example: `100`.
    pub live_record_duration: Option<Text<f64>>,
    /// The number of live stream snapshots.
    ///
    /// Example: `100`.
    pub live_snapshot_count: Option<Text<i64>>,
    /// The usage of live stream transcoding. The unit is not documented.
    ///
    /// Example: `12356`.
    pub live_transcode_duration: Option<i64>,
    /// The usage of AI processing. The unit is not documented.
    ///
    /// Example: `0`.
    pub mps_ai_duration: Option<i64>,
    /// The usage of on-demand transcoding. The unit is not documented.
    ///
    /// Example: `17337`.
    pub mps_transcode_duration: Option<i64>,
    /// The usage of audio and video enhancement (UHD transcoding). The unit is not documented.
    ///
    /// Example: `300`.
    pub mps_transcode_uhd_duration: Option<i64>,
}

alicloud_runtime::structure! {
    MeterImsSummaryData {
        editing_duration: "EditingDuration",
        live_edit_duration: "LiveEditDuration",
        live_record_duration: "LiveRecordDuration",
        live_snapshot_count: "LiveSnapshotCount",
        live_transcode_duration: "LiveTranscodeDuration",
        mps_ai_duration: "MpsAiDuration",
        mps_transcode_duration: "MpsTranscodeDuration",
        mps_transcode_uhd_duration: "MpsTranscodeUHDDuration",
    }
}

impl Operation for DescribeMeterImsSummaryRequest {
    type Response = DescribeMeterImsSummaryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeMeterImsSummary")
        .summary("Queries the usage of each feature of the service.")
        .read_only()
        .ram_action("ice:DescribeMeterImsSummary")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeMeterImsSummary",
        );
}
