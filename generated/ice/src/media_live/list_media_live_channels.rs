// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaLiveChannels`: Lists live channels, optionally filtered by state and keyword.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_media_live_channels`](crate::Client::list_media_live_channels).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsRequest {
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
    /// The text to search for in the names and IDs of channels. Partial matches are supported.
    ///
    /// Example: `123`.
    pub keyword: Option<String>,
    /// The states to filter by, as a JSON array such as `["IDLE","RUNNING"]`. The channel
    /// states are `IDLE`, `STARTING`, `RUNNING`, `RECOVERING`, and `STOPPING`.
    ///
    /// Example: `["IDLE","RUNNING"]`.
    pub states: Option<Text<Vec<String>>>,
}

impl ListMediaLiveChannelsRequest {
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

    /// Sets `Keyword`. The text to search for in the names and IDs of channels.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `States`. The states to filter by, as a JSON array such as `["IDLE","RUNNING"]`.
    #[must_use]
    pub fn states(mut self, states: impl Into<Text<Vec<String>>>) -> Self {
        self.states = Some(states.into());
        self
    }
}

alicloud_runtime::structure! {
    ListMediaLiveChannelsRequest {
        max_results: Field::form("MaxResults"),
        skip: Field::form("Skip"),
        next_token: Field::form("NextToken"),
        sort_order: Field::form("SortOrder"),
        keyword: Field::form("Keyword"),
        states: Field::form("States"),
    }
}

/// The response of [`Client::list_media_live_channels`](crate::Client::list_media_live_channels).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsResponse {
    /// The channels.
    pub channels: Vec<types::MediaLiveChannel>,
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
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListMediaLiveChannelsResponse {
        channels: "Channels",
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

impl Operation for ListMediaLiveChannelsRequest {
    type Response = ListMediaLiveChannelsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaLiveChannels")
        .summary("Lists live channels, optionally filtered by state and keyword.")
        .read_only()
        .pagination(PaginationInfo::of("Channels").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaLiveChannels")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveChannels",
        );
}

impl Paginated for ListMediaLiveChannelsRequest {
    type Item = types::MediaLiveChannel;

    #[inline]
    fn items(page: ListMediaLiveChannelsResponse) -> Vec<types::MediaLiveChannel> {
        page.channels
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
