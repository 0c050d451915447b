// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListHotwordLibraries`: Lists the hotword libraries of the account.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_hotword_libraries`](crate::Client::list_hotword_libraries).
#[derive(Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesRequest {
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `****73f33c91-d59383e8280b****`.
    pub next_token: Option<String>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// In which order results come: the newest first unless set, by time of creation. For
    /// hotword libraries the value looks like `CreationTime:Desc`, elsewhere like `desc`.
    ///
    /// Example: `CreationTime:Desc`.
    pub sort_by: Option<String>,
    /// The name of the hotword library. As a parameter of a search, part of it is enough.
    ///
    /// Example: `Hotword library name`.
    pub name: Option<String>,
    /// What the hotword library is for. Fixed once the library exists.
    ///
    /// Example: `ASR`.
    pub usage_scenario: Option<types::HotwordUsageScenario>,
    /// Where the time range begins: only libraries created from then on are listed.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub start_time: Option<Text<Timestamp>>,
    /// Where the time range ends: only libraries created until then are listed.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// How many entries an answer has at most.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub max_results: Option<i32>,
}

impl ListHotwordLibrariesRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`. Where the next page begins.
    #[must_use]
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. In which order results come: the newest first unless set, by time of creation.
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

    /// Sets `UsageScenario`. What the hotword library is for.
    #[must_use]
    pub fn usage_scenario(
        mut self,
        usage_scenario: impl Into<types::HotwordUsageScenario>,
    ) -> Self {
        self.usage_scenario = Some(usage_scenario.into());
        self
    }

    /// Sets `StartTime`. Where the time range begins: only libraries created from then on are listed.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `EndTime`. Where the time range ends: only libraries created until then are listed.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `MaxResults`. How many entries an answer has at most.
    #[must_use]
    #[inline]
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }
}

impl Fields for ListHotwordLibrariesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("NextToken"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("SortBy"),
        Field::query("Name"),
        Field::query("UsageScenario"),
        Field::query("StartTime"),
        Field::query("EndTime"),
        Field::query("MaxResults").integer(1, 100),
    ];
}

alicloud_runtime::structure!(
    ListHotwordLibrariesRequest { next_token, page_no, page_size, sort_by, name,
    usage_scenario, start_time, end_time, max_results }
);

/// The answer to [`Client::list_hotword_libraries`](crate::Client::list_hotword_libraries).
#[derive(Default)]
#[non_exhaustive]
pub struct ListHotwordLibrariesResponse {
    /// The hotword libraries found.
    pub hotword_library_list: Vec<HotwordLibrary>,
    /// How many entries an answer has at most.
    ///
    /// Example: `10`.
    pub max_results: Option<i32>,
    /// Where the next page begins. A request without it gets the first page; an answer without
    /// it, or with an empty one, is the last.
    ///
    /// Example: `CBB6BC61D08`.
    pub next_token: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****9262E3DA-07FA-4862-FCBB6BC61D08*****`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `20`.
    pub total_count: Option<i32>,
}

impl Fields for ListHotwordLibrariesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "HotwordLibraryList",
        "MaxResults",
        "NextToken",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListHotwordLibrariesResponse { hotword_library_list, max_results, next_token,
    request_id, total_count }
);

/// An item of `HotwordLibraryList`.
///
/// The hotword libraries found.
#[derive(Default)]
#[non_exhaustive]
pub struct HotwordLibrary {
    /// When the hotword library was created.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// A note on the hotword library.
    ///
    /// Example: `Lexicon containing celebrity names`.
    pub description: Option<String>,
    /// The ID of the hotword library.
    ///
    /// Example: `a93b91141c0f422fa114af203f8b****`.
    pub hotword_library_id: Option<String>,
    /// When the hotword library was last changed.
    ///
    /// Example: `2017-01-11T12:00:00Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the hotword library. As a parameter of a search, part of it is enough.
    ///
    /// Example: `my_hotwords`.
    pub name: Option<String>,
    /// What the hotword library is for. Fixed once the library exists.
    ///
    /// Example: `ASR`.
    pub usage_scenario: Option<types::HotwordUsageScenario>,
}

impl Fields for HotwordLibrary {
    const FIELDS: &'static [Field] = &Field::members([
        "CreationTime",
        "Description",
        "HotwordLibraryId",
        "ModifiedTime",
        "Name",
        "UsageScenario",
    ]);
}

alicloud_runtime::structure!(
    HotwordLibrary { creation_time, description, hotword_library_id, modified_time, name,
    usage_scenario }
);

impl Operation for ListHotwordLibrariesRequest {
    type Response = ListHotwordLibrariesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListHotwordLibraries")
        .summary("Lists the hotword libraries of the account.")
        .read_only()
        .paging(Paging::of("HotwordLibraryList").token("NextToken", "NextToken"))
        .ram_action("ice:ListHotwordLibraries")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListHotwordLibraries",
        );
}

impl Paged for ListHotwordLibrariesRequest {
    type Item = HotwordLibrary;

    #[inline]
    fn items(page: ListHotwordLibrariesResponse) -> Vec<HotwordLibrary> {
        page.hotword_library_list
    }
}
