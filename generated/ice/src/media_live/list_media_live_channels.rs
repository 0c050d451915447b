// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaLiveChannels`: Lists live channels, filtered by state and keyword.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_media_live_channels`](crate::Client::list_media_live_channels).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsRequest {
    /// How many entries an answer has at most.
    ///
    /// Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
    /// How many entries to pass over. If fewer match, the list comes back empty.
    ///
    /// Example: `20`.
    pub skip: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// How to sort the channels by their time of creation.
    ///
    /// Default: `asc`. Example: `desc`.
    pub sort_order: Option<types::SortOrder>,
    /// Text to look for in the names and IDs of channels; a part is enough.
    ///
    /// Example: `123`.
    pub keyword: Option<String>,
    /// The states to filter by, as a JSON array such as `["IDLE","RUNNING"]`. A channel is in
    /// one of `IDLE`, `STARTING`, `RUNNING`, `RECOVERING`, and `STOPPING`.
    ///
    /// Example: `["IDLE","RUNNING"]`.
    pub states: Option<Text<Vec<String>>>,
}

impl ListMediaLiveChannelsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MaxResults`. How many entries an answer has at most.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `Skip`. How many entries to pass over.
    #[must_use]
    #[inline]
    pub fn skip(mut self, skip: i32) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Sets `NextToken`. Where the next page begins.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `SortOrder`. How to sort the channels by their time of creation.
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<types::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `Keyword`. Text to look for in the names and IDs of channels; a part is enough.
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

impl Fields for ListMediaLiveChannelsRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("MaxResults"),
        Field::form("Skip"),
        Field::form("NextToken"),
        Field::form("SortOrder"),
        Field::form("Keyword"),
        Field::form("States"),
    ];
}

alicloud_runtime::structure!(
    ListMediaLiveChannelsRequest { max_results, skip, next_token, sort_order, keyword,
    states }
);

/// The answer to [`Client::list_media_live_channels`](crate::Client::list_media_live_channels).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaLiveChannelsResponse {
    /// The channels found.
    pub channels: Vec<types::MediaLiveChannel>,
    /// How many entries an answer has at most.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

impl Fields for ListMediaLiveChannelsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Channels",
        "MaxResults",
        "NextToken",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListMediaLiveChannelsResponse { channels, max_results, next_token, request_id,
    total_count }
);

impl Operation for ListMediaLiveChannelsRequest {
    type Response = ListMediaLiveChannelsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaLiveChannels")
        .summary("Lists live channels, filtered by state and keyword.")
        .read_only()
        .paging(Paging::of("Channels").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaLiveChannels")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveChannels",
        );
}

impl Paged for ListMediaLiveChannelsRequest {
    type Item = types::MediaLiveChannel;

    #[inline]
    fn items(page: ListMediaLiveChannelsResponse) -> Vec<types::MediaLiveChannel> {
        page.channels
    }
}
