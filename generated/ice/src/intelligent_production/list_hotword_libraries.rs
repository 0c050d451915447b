// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListHotwordLibraries`: Lists the hotword libraries of the account.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_hotword_libraries`](crate::Client::list_hotword_libraries).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesRequest {
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `****73f33c91-d59383e8280b****`.
    pub next_token: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the results, by creation time. By default, the newest come first.
    /// For hotword libraries the value has the form `CreationTime:Desc`, elsewhere `desc`.
    ///
    /// Example: `CreationTime:Desc`.
    pub sort_by: Option<String>,
    /// The name of the hotword library. As a search parameter, part of the name is sufficient.
    ///
    /// Example: `Hotword library name`.
    pub name: Option<String>,
    /// The usage scenario of the hotword library. It cannot be changed after creation.
    ///
    /// Example: `ASR`.
    pub usage_scenario: Option<types::HotwordUsageScenario>,
    /// The start of the time range. Only libraries created from this time on are listed.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// The end of the time range. Only libraries created until this time are listed.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The maximum number of entries per response.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
}

impl ListHotwordLibrariesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`. The page token.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. The sort order of the results, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `Name`. The name of the hotword library.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `UsageScenario`. The usage scenario of the hotword library.
    #[must_use]
    pub fn usage_scenario(
        mut self,
        usage_scenario: impl Into<types::HotwordUsageScenario>,
    ) -> Self {
        self.usage_scenario = Some(usage_scenario.into());
        self
    }

    /// Sets `StartTime`. The start of the time range.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. The end of the time range.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `MaxResults`. The maximum number of entries per response.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}

alicloud_runtime::structure! {
    ListHotwordLibrariesRequest {
        next_token: Field::query("NextToken"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
        name: Field::query("Name"),
        usage_scenario: Field::query("UsageScenario"),
        start_time: Field::query("StartTime"),
        end_time: Field::query("EndTime"),
        max_results: Field::query("MaxResults").integer(1, 100),
    }
}

/// The response of [`Client::list_hotword_libraries`](crate::Client::list_hotword_libraries).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesResponse {
    /// The matching hotword libraries.
    pub hotword_library_list: Vec<HotwordLibrary>,
    /// The maximum number of entries per response.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// The page token. Not set in a request for the first page. Not set or empty in the
    /// response for the last page.
    ///
    /// Example: `CBB6BC61D08`.
    pub next_token: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `20`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListHotwordLibrariesResponse {
        hotword_library_list: "HotwordLibraryList",
        max_results: "MaxResults",
        next_token: "NextToken",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`ListHotwordLibrariesResponse::hotword_library_list`](field@ListHotwordLibrariesResponse::hotword_library_list).
///
/// The matching hotword libraries.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HotwordLibrary {
    /// The time the hotword library was created.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The description of the hotword library.
    ///
    /// Example: `Lexicon containing celebrity names`.
    pub description: Option<String>,
    /// The ID of the hotword library.
    ///
    /// Example: `a93b91141c0f422fa114af203f8b****`.
    pub hotword_library_id: Option<String>,
    /// The time the hotword library was last modified.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the hotword library. As a search parameter, part of the name is sufficient.
    ///
    /// Example: `my_hotwords`.
    pub name: Option<String>,
    /// The usage scenario of the hotword library. It cannot be changed after creation.
    ///
    /// Example: `ASR`.
    pub usage_scenario: Option<types::HotwordUsageScenario>,
}

alicloud_runtime::structure! {
    HotwordLibrary {
        creation_time: "CreationTime",
        description: "Description",
        hotword_library_id: "HotwordLibraryId",
        modified_time: "ModifiedTime",
        name: "Name",
        usage_scenario: "UsageScenario",
    }
}

impl Operation for ListHotwordLibrariesRequest {
    type Response = ListHotwordLibrariesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListHotwordLibraries")
        .summary("Lists the hotword libraries of the account.")
        .read_only()
        .pagination(
            PaginationInfo::of("HotwordLibraryList").token("NextToken", "NextToken"),
        )
        .ram_action("ice:ListHotwordLibraries")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListHotwordLibraries",
        );
}

impl Paginated for ListHotwordLibrariesRequest {
    type Item = HotwordLibrary;

    #[inline]
    fn items(page: ListHotwordLibrariesResponse) -> Vec<HotwordLibrary> {
        page.hotword_library_list
    }

    #[inline]
    fn set_page_token(&mut self, token: String) {
        self.next_token = Some(token);
    }
}
