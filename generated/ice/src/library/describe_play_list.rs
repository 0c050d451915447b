// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribePlayList`: Lists playback records, optionally filtered by the trace ID of a player.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::describe_play_list`](crate::Client::describe_play_list).
#[derive(Clone)]
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
    pub order_type: Option<OrderType>,
    /// The field to sort by.
    ///
    /// Example: `FirstFrameDuration`.
    pub order_name: Option<OrderName>,
    /// The playback type to filter by.
    ///
    /// Example: `vod`.
    pub play_type: Option<PlayType>,
    /// The playback status to filter by.
    ///
    /// Example: `complete`.
    pub status: Option<PlayStatus>,
}

impl DescribePlayListRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: DescribePlayListRequired) -> Self {
        Self {
            page_no: required.page_no,
            page_size: required.page_size,
            begin_ts: required.begin_ts,
            end_ts: required.end_ts,
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
    pub fn order_type(mut self, order_type: impl Into<OrderType>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets `OrderName`. The field to sort by.
    #[must_use]
    pub fn order_name(mut self, order_name: impl Into<OrderName>) -> Self {
        self.order_name = Some(order_name.into());
        self
    }

    /// Sets `PlayType`. The playback type to filter by.
    #[must_use]
    pub fn play_type(mut self, play_type: impl Into<PlayType>) -> Self {
        self.play_type = Some(play_type.into());
        self
    }

    /// Sets `Status`. The playback status to filter by.
    #[must_use]
    pub fn status(mut self, status: impl Into<PlayStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The required values of [`DescribePlayListRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct DescribePlayListRequired {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: i32,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: i32,
    /// The start of the time range, in milliseconds since the Unix epoch.
    ///
    /// Example: `1676170500011`.
    pub begin_ts: Text<i64>,
    /// The end of the time range, in milliseconds since the Unix epoch. At most 24 hours
    /// after `BeginTs`.
    ///
    /// Example: `1682474405173`.
    pub end_ts: Text<i64>,
}

alicloud_runtime::structure! {
    DescribePlayListRequest {
        page_no: Field::query("PageNo").required(),
        page_size: Field::query("PageSize").required(),
        trace_id: Field::query("TraceId"),
        begin_ts: Field::query("BeginTs").required(),
        end_ts: Field::query("EndTs").required(),
        order_type: Field::query("OrderType"),
        order_name: Field::query("OrderName"),
        play_type: Field::query("PlayType"),
        status: Field::query("Status"),
    }
}

/// The values of [`DescribePlayListRequest::order_type`](field@DescribePlayListRequest::order_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `DESC`: descending.
    Desc,
    /// `ASC`: ascending.
    Asc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open OrderType {
        Desc: "DESC",
        Asc: "ASC",
    }
}

/// The values of [`DescribePlayListRequest::order_name`](field@DescribePlayListRequest::order_name).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderName {
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

alicloud_runtime::string_enum! {
    open OrderName {
        FirstFrameDuration: "FirstFrameDuration",
        PlayDuration: "PlayDuration",
        VideoDuration: "VideoDuration",
        StuckDuration: "StuckDuration",
    }
}

/// The values of [`DescribePlayListRequest::play_type`](field@DescribePlayListRequest::play_type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayType {
    /// `vod`: video on demand.
    Vod,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PlayType {
        Vod: "vod",
    }
}

/// The values of [`DescribePlayListRequest::status`](field@DescribePlayListRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayStatus {
    /// `complete`: completed.
    Complete,
    /// `playing`: in progress.
    Playing,
    /// `unusual`: an error occurred during playback.
    Unusual,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PlayStatus {
        Complete: "complete",
        Playing: "playing",
        Unusual: "unusual",
    }
}

/// The response of [`Client::describe_play_list`](crate::Client::describe_play_list).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    DescribePlayListResponse {
        page_num: "PageNum",
        page_size: "PageSize",
        play_list: "PlayList",
        request_id: "RequestId",
        total_num: "TotalNum",
    }
}

/// An item of [`DescribePlayListResponse::play_list`](field@DescribePlayListResponse::play_list).
///
/// The records on this page.
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    Play {
        first_frame_duration: "FirstFrameDuration",
        play_duration: "PlayDuration",
        play_ts: "PlayTs",
        play_type: "PlayType",
        session_id: "SessionId",
        status: "Status",
        stuck_duration: "StuckDuration",
        trace_id: "TraceId",
        video_duration: "VideoDuration",
        video_id: "VideoId",
    }
}

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

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = number;
    }
}
