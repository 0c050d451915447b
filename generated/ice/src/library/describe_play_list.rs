// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribePlayList`: Lists playback records, optionally filtered by the trace ID of a player.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::describe_play_list`](crate::Client::describe_play_list).
#[non_exhaustive]
pub struct DescribePlayListRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: i32,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: i32,
    /// The trace ID of the player.
    ///
    /// Example: `0bc5e70516766285805381012d271e`.
    pub trace_id: Option<String>,
    /// The start of the time range, in milliseconds since the Unix epoch.
    ///
    /// Example: `1676170500011`.
    pub begin_ts: Text<i64>,
    /// The end of the time range, in milliseconds since the Unix epoch. At most 24 hours
    /// after `BeginTs`.
    ///
    /// Example: `1682474405173`.
    pub end_ts: Text<i64>,
    /// The sort order.
    ///
    /// Example: `DESC`.
    pub order_type: Option<DescribePlayListOrderType>,
    /// The field to sort by.
    ///
    /// Example: `FirstFrameDuration`.
    pub order_name: Option<DescribePlayListOrderName>,
    /// The playback type to filter by.
    ///
    /// Example: `vod`.
    pub play_type: Option<DescribePlayListPlayType>,
    /// The playback status to filter by.
    ///
    /// Example: `complete`.
    pub status: Option<DescribePlayListStatus>,
}

impl DescribePlayListRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        page_no: i32,
        page_size: i32,
        begin_ts: impl Into<Text<i64>>,
        end_ts: impl Into<Text<i64>>,
    ) -> Self {
        Self {
            page_no,
            page_size,
            begin_ts: begin_ts.into(),
            end_ts: end_ts.into(),
            trace_id: None,
            order_type: None,
            order_name: None,
            play_type: None,
            status: None,
        }
    }

    /// Sets `TraceId`. The trace ID of the player.
    #[must_use]
    pub fn trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Sets `OrderType`. The sort order.
    #[must_use]
    pub fn order_type(
        mut self,
        order_type: impl Into<DescribePlayListOrderType>,
    ) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets `OrderName`. The field to sort by.
    #[must_use]
    pub fn order_name(
        mut self,
        order_name: impl Into<DescribePlayListOrderName>,
    ) -> Self {
        self.order_name = Some(order_name.into());
        self
    }

    /// Sets `PlayType`. The playback type to filter by.
    #[must_use]
    pub fn play_type(mut self, play_type: impl Into<DescribePlayListPlayType>) -> Self {
        self.play_type = Some(play_type.into());
        self
    }

    /// Sets `Status`. The playback status to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<DescribePlayListStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl Fields for DescribePlayListRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo").required(),
        Field::query("PageSize").required(),
        Field::query("TraceId"),
        Field::query("BeginTs").required(),
        Field::query("EndTs").required(),
        Field::query("OrderType"),
        Field::query("OrderName"),
        Field::query("PlayType"),
        Field::query("Status"),
    ];
}

alicloud_runtime::structure!(
    DescribePlayListRequest { page_no, page_size, trace_id, begin_ts, end_ts, order_type,
    order_name, play_type, status }
);

/// The values of `OrderType` in [`DescribePlayListRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribePlayListOrderType {
    /// `DESC`: descending.
    Desc,
    /// `ASC`: ascending.
    Asc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DescribePlayListOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DESC", Self::Desc),
        ("ASC", Self::Asc),
    ];
}

alicloud_runtime::open_set!(DescribePlayListOrderType);

/// The values of `OrderName` in [`DescribePlayListRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribePlayListOrderName {
    /// `FirstFrameDuration`: the time to the first frame.
    FirstFrameDuration,
    /// `PlayDuration`: the playback duration.
    PlayDuration,
    /// `VideoDuration`: the duration of the video.
    VideoDuration,
    /// `StuckDuration`: the stall duration.
    StuckDuration,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DescribePlayListOrderName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FirstFrameDuration", Self::FirstFrameDuration),
        ("PlayDuration", Self::PlayDuration),
        ("VideoDuration", Self::VideoDuration),
        ("StuckDuration", Self::StuckDuration),
    ];
}

alicloud_runtime::open_set!(DescribePlayListOrderName);

/// The values of `PlayType` in [`DescribePlayListRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribePlayListPlayType {
    /// `vod`: video on demand.
    Vod,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DescribePlayListPlayType {
    const VALUES: &'static [(&'static str, Self)] = &[("vod", Self::Vod)];
}

alicloud_runtime::open_set!(DescribePlayListPlayType);

/// The values of `Status` in [`DescribePlayListRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribePlayListStatus {
    /// `complete`: completed.
    Complete,
    /// `playing`: in progress.
    Playing,
    /// `unusual`: an error occurred during playback.
    Unusual,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for DescribePlayListStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("complete", Self::Complete),
        ("playing", Self::Playing),
        ("unusual", Self::Unusual),
    ];
}

alicloud_runtime::open_set!(DescribePlayListStatus);

/// The answer to [`Client::describe_play_list`](crate::Client::describe_play_list).
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePlayListResponse {
    /// The page number.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The records on this page.
    pub play_list: Vec<Play>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `B960580D-26FA-5547-8AFC-3CDC812DBF27`.
    pub request_id: Option<String>,
    /// The total number of playback records.
    ///
    /// Example: `49`.
    pub total_num: Option<i64>,
}

impl Fields for DescribePlayListResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "PageNum",
        "PageSize",
        "PlayList",
        "RequestId",
        "TotalNum",
    ]);
}

alicloud_runtime::structure!(
    DescribePlayListResponse { page_num, page_size, play_list, request_id, total_num }
);

/// An item of `PlayList`.
///
/// The records on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Play {
    /// The time to the first frame.
    ///
    /// Example: `200`.
    pub first_frame_duration: Option<Text<i64>>,
    /// The playback duration.
    ///
    /// Example: `1000`.
    pub play_duration: Option<Text<i64>>,
    /// The time playback started, in milliseconds since the Unix epoch.
    ///
    /// Example: `1675922209572`.
    pub play_ts: Option<Text<i64>>,
    /// The playback type, such as `vod`.
    ///
    /// Example: `vod`.
    pub play_type: Option<String>,
    /// The session ID of the player.
    ///
    /// Example: `91488be2-8381-40c9-8494-e8afe22c4a2d`.
    pub session_id: Option<String>,
    /// The playback status, such as `complete`.
    ///
    /// Example: `complete`.
    pub status: Option<String>,
    /// The stall duration.
    ///
    /// Example: `20`.
    pub stuck_duration: Option<Text<i64>>,
    /// The trace ID of the player.
    ///
    /// Example: `0b736abf16724820210842673d9543`.
    pub trace_id: Option<String>,
    /// The duration of the video.
    ///
    /// Example: `2000`.
    pub video_duration: Option<Text<i64>>,
    /// The ID of the played video.
    ///
    /// Example: `250314203f0171eebff17035d0b20102`.
    pub video_id: Option<String>,
}

impl Fields for Play {
    const FIELDS: &'static [Field] = &Field::members([
        "FirstFrameDuration",
        "PlayDuration",
        "PlayTs",
        "PlayType",
        "SessionId",
        "Status",
        "StuckDuration",
        "TraceId",
        "VideoDuration",
        "VideoId",
    ]);
}

alicloud_runtime::structure!(
    Play { first_frame_duration, play_duration, play_ts, play_type, session_id, status,
    stuck_duration, trace_id, video_duration, video_id }
);

impl Operation for DescribePlayListRequest {
    type Response = DescribePlayListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribePlayList")
        .summary(
            "Lists playback records, optionally filtered by the trace ID of a player.",
        )
        .read_only()
        .pagination(PaginationInfo::of("PlayList").number("PageNo").total("TotalNum"))
        .ram_action("ice:DescribePlayList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribePlayList",
        );
}

impl Paginated for DescribePlayListRequest {
    type Item = Play;

    #[inline]
    fn items(page: DescribePlayListResponse) -> Vec<Play> {
        page.play_list
    }
}
