// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaLiveInputs`: Lists live inputs, optionally filtered by type and keyword.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_media_live_inputs`](crate::Client::list_media_live_inputs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsRequest {
    /// The maximum number of entries per response.
    ///
    /// Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// The number of entries to skip. If fewer entries match, an empty list is returned.
    ///
    /// Example: `20`.
    pub skip: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// The sort order by creation time.
    ///
    /// Default: `asc`. Example: `desc`.
    pub sort_order: Option<types::SortOrder>,
    /// The text to search for in the names and IDs of inputs. Partial matches are supported.
    ///
    /// Example: `123`.
    pub keyword: Option<String>,
    /// The input types to filter by, as a JSON array such as `["RTMP_PUSH","SRT_PULL"]`.
    ///
    /// Example: `["RTMP_PUSH","SRT_PULL"]`.
    pub types: Option<Text<Vec<String>>>,
}

impl ListMediaLiveInputsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `Skip`. The number of entries to skip.
    #[must_use]
    #[inline]
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `SortOrder`. The sort order by creation time.
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<types::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `Keyword`. The text to search for in the names and IDs of inputs.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `Types`. The input types to filter by, as a JSON array such as `["RTMP_PUSH","SRT_PULL"]`.
    #[must_use]
    pub fn types(mut self, types: impl Into<Text<Vec<String>>>) -> Self {
        self.types = Some(types.into());
        self
    }
}

alicloud_runtime::structure! {
    ListMediaLiveInputsRequest {
        max_results: Field::form("MaxResults"),
        skip: Field::form("Skip"),
        next_token: Field::form("NextToken"),
        sort_order: Field::form("SortOrder"),
        keyword: Field::form("Keyword"),
        types: Field::form("Types"),
    }
}

/// The response of [`Client::list_media_live_inputs`](crate::Client::list_media_live_inputs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsResponse {
    /// The inputs.
    pub inputs: Vec<types::MediaLiveInput>,
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `200`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListMediaLiveInputsResponse {
        inputs: "Inputs",
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

impl Operation for ListMediaLiveInputsRequest {
    type Response = ListMediaLiveInputsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaLiveInputs")
        .summary("Lists live inputs, optionally filtered by type and keyword.")
        .read_only()
        .pagination(PaginationInfo::of("Inputs").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaLiveInputs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputs",
        );
}

impl Paginated for ListMediaLiveInputsRequest {
    type Item = types::MediaLiveInput;

    #[inline]
    fn items(page: ListMediaLiveInputsResponse) -> Vec<types::MediaLiveInput> {
        page.inputs
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
