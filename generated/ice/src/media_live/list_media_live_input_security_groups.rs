// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListMediaLiveInputSecurityGroups`: Lists the security groups of live inputs, filtered by keyword.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_media_live_input_security_groups`](crate::Client::list_media_live_input_security_groups).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsRequest {
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
    /// How to sort the security groups by their time of creation.
    ///
    /// Default: `asc`. Example: `desc`.
    pub sort_order: Option<types::SortOrder>,
    /// Text to look for in the names and IDs of security groups; a part is enough.
    ///
    /// Example: `123`.
    pub keyword: Option<String>,
}

impl ListMediaLiveInputSecurityGroupsRequest {
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

    /// Sets `SortOrder`. How to sort the security groups by their time of creation.
    #[must_use]
    pub fn sort_order(mut self, sort_order: impl Into<types::SortOrder>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Sets `Keyword`. Text to look for in the names and IDs of security groups; a part is enough.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }
}

impl Fields for ListMediaLiveInputSecurityGroupsRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("MaxResults"),
        Field::form("Skip"),
        Field::form("NextToken"),
        Field::form("SortOrder"),
        Field::form("Keyword"),
    ];
}

alicloud_runtime::structure!(
    ListMediaLiveInputSecurityGroupsRequest { max_results, skip, next_token, sort_order,
    keyword }
);

/// The answer to [`Client::list_media_live_input_security_groups`](crate::Client::list_media_live_input_security_groups).
#[derive(Default)]
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsResponse {
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
    /// Example: `123e4567-e89b-12d3-a456-426614174000`.
    pub request_id: Option<String>,
    /// The security groups found.
    pub security_groups: Vec<types::MediaLiveInputSecurityGroup>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

impl Fields for ListMediaLiveInputSecurityGroupsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "MaxResults",
        "NextToken",
        "RequestId",
        "SecurityGroups",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListMediaLiveInputSecurityGroupsResponse { max_results, next_token, request_id,
    security_groups, total_count }
);

impl Operation for ListMediaLiveInputSecurityGroupsRequest {
    type Response = ListMediaLiveInputSecurityGroupsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListMediaLiveInputSecurityGroups")
        .summary("Lists the security groups of live inputs, filtered by keyword.")
        .read_only()
        .paging(Paging::of("SecurityGroups").token("NextToken", "NextToken"))
        .ram_action("ice:ListMediaLiveInputSecurityGroups")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputSecurityGroups",
        );
}

impl Paged for ListMediaLiveInputSecurityGroupsRequest {
    type Item = types::MediaLiveInputSecurityGroup;

    #[inline]
    fn items(
        page: ListMediaLiveInputSecurityGroupsResponse,
    ) -> Vec<types::MediaLiveInputSecurityGroup> {
        page.security_groups
    }
}
