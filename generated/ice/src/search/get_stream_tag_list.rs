// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetStreamTagList`: Lists the tags of a live stream in a search library.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_stream_tag_list`](crate::Client::get_stream_tag_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagListRequest {
    /// The name of the search library.
    ///
    /// Example: `Stream_xxx`.
    pub search_lib_name: Option<String>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// The ID of the media.
    ///
    /// Example: `******b48fb04483915d4f2cd8******`.
    pub media_id: Option<String>,
    /// The earliest tag time to list, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    ///
    /// Example: `2025-04-23T02:26:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The latest tag time to list, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    ///
    /// Example: `2017-12-22T08:00:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the tags.
    ///
    /// Default: `StartTime:Desc`. Example: `StartTime:Asc`.
    pub sort_by: Option<StreamTagSortBy>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****73f33c91-d59383e8280b****`.
    pub next_token: Option<String>,
}

impl GetStreamTagListRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SearchLibName`. The name of the search library.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media asset in the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `MediaId`. The ID of the media.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `StartTime`. The earliest tag time to list, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The latest tag time to list, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. The sort order of the tags.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<StreamTagSortBy>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }
}

alicloud_runtime::structure! {
    GetStreamTagListRequest {
        search_lib_name: Field::query("SearchLibName"),
        namespace: Field::query("Namespace"),
        media_id: Field::query("MediaId"),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
        next_token: Field::query("NextToken"),
    }
}

/// The values of [`GetStreamTagListRequest::sort_by`](field@GetStreamTagListRequest::sort_by).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamTagSortBy {
    /// `StartTime:Desc`: newest first.
    StartTimeDesc,
    /// `StartTime:Asc`: oldest first.
    StartTimeAsc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open StreamTagSortBy {
        StartTimeDesc: "StartTime:Desc",
        StartTimeAsc: "StartTime:Asc",
    }
}

/// The response of [`Client::get_stream_tag_list`](crate::Client::get_stream_tag_list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamTagListResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****73f33c91-d59383e8280b****`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The tags of the stream.
    pub stream_tag_list: Vec<StreamTag>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of tags.
    ///
    /// Example: `163`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    GetStreamTagListResponse {
        code: "Code",
        next_token: "NextToken",
        request_id: "RequestId",
        stream_tag_list: "StreamTagList",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`GetStreamTagListResponse::stream_tag_list`](field@GetStreamTagListResponse::stream_tag_list).
///
/// The tags of the stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamTag {
    /// The end time of the tagged segment, in UTC.
    ///
    /// Example: `2025-02-25T02:24:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The start time of the tagged segment, in UTC.
    ///
    /// Example: `2025-04-26T16:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Custom data, returned unchanged with the job. Often a JSON document.
    ///
    /// Example: `{"result":"xxx"}`.
    pub user_data: Option<String>,
}

alicloud_runtime::structure! {
    StreamTag {
        end_time: "EndTime",
        start_time: "StartTime",
        user_data: "UserData",
    }
}

impl Operation for GetStreamTagListRequest {
    type Response = GetStreamTagListResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetStreamTagList")
        .summary("Lists the tags of a live stream in a search library.")
        .read_only()
        .pagination(PaginationInfo::of("StreamTagList").token("NextToken", "NextToken"))
        .ram_action("ice:GetStreamTagList")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetStreamTagList",
        );
}

impl Paginated for GetStreamTagListRequest {
    type Item = StreamTag;

    #[inline]
    fn items(page: GetStreamTagListResponse) -> Vec<StreamTag> {
        page.stream_tag_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
