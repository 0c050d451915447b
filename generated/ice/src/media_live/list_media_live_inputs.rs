// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaLiveInputs`: Lists live inputs, filtered by type and keyword.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_media_live_inputs`](crate::Client::list_media_live_inputs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsRequest {
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
    /// How to sort the inputs by their time of creation.
    ///
    /// Default: `asc`. Example: `desc`.
    pub sort_order: Option<types::SortOrder>,
    /// Text to look for in the names and IDs of inputs; a part is enough.
    ///
    /// Example: `123`.
    pub keyword: Option<String>,
    /// The types of input to filter by, as a JSON array such as `["RTMP_PUSH","SRT_PULL"]`.
    ///
    /// Example: `["RTMP_PUSH","SRT_PULL"]`.
    pub types: Option<Text<Vec<String>>>,
}

impl ListMediaLiveInputsRequest {
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

    /// Sets `SortOrder`. How to sort the inputs by their time of creation.
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<types::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `Keyword`. Text to look for in the names and IDs of inputs; a part is enough.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `Types`. The types of input to filter by, as a JSON array such as `["RTMP_PUSH","SRT_PULL"]`.
    #[must_use]
    pub fn types(mut self, types: impl Into<Text<Vec<String>>>) -> Self {
        self.types = Some(types.into());
        self
    }
}

impl Fields for ListMediaLiveInputsRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("MaxResults"),
        Field::form("Skip"),
        Field::form("NextToken"),
        Field::form("SortOrder"),
        Field::form("Keyword"),
        Field::form("Types"),
    ];
}

alicloud_runtime::structure!(
    ListMediaLiveInputsRequest { max_results, skip, next_token, sort_order, keyword,
    types }
);

/// The answer to [`Client::list_media_live_inputs`](crate::Client::list_media_live_inputs).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputsResponse {
    /// The inputs found.
    pub inputs: Vec<types::MediaLiveInput>,
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
    /// Example: `200`.
    pub total_count: Option<i32>,
}

impl Fields for ListMediaLiveInputsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Inputs",
        "MaxResults",
        "NextToken",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListMediaLiveInputsResponse { inputs, max_results, next_token, request_id,
    total_count }
);

impl Operation for ListMediaLiveInputsRequest {
    type Response = ListMediaLiveInputsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaLiveInputs")
        .summary("Lists live inputs, filtered by type and keyword.")
        .read_only()
        .paging(Paging::of("Inputs").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaLiveInputs")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputs",
        );
}

impl Paged for ListMediaLiveInputsRequest {
    type Item = types::MediaLiveInput;

    #[inline]
    fn items(page: ListMediaLiveInputsResponse) -> Vec<types::MediaLiveInput> {
        page.inputs
    }
}
