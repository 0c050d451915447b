// Written by `cargo xtask regen`. Change the description and run it again.

//! `SearchMediaByHybrid`: Searches media with a natural-language query, combining text search on smart tags with an LLM.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::search_media_by_hybrid`](crate::Client::search_media_by_hybrid).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridRequest {
    /// The name of the search library.
    ///
    /// Example: `test-1`.
    pub search_lib_name: Option<String>,
    /// The type of media to search.
    ///
    /// Example: `video`.
    pub media_type: Option<types::SearchedMediaType>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 50. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The natural-language search query.
    ///
    /// Example: `Two pandas are fighting.`.
    pub text: Option<String>,
    /// The ID of the media asset to get details of. If not set, all media is searched.
    ///
    /// Example: `****c469e944b5a856828dc2****`.
    pub media_id: Option<String>,
    /// The namespace of the media asset in the search library.
    ///
    /// Example: `name-1`.
    pub namespace: Option<String>,
    /// A filter on your custom fields, as a JSON object. Fields: `intField1` (integer),
    /// `strField1` and `strField2` (text). All fields in the filter must match. Set one type
    /// of condition per field: one value (`12`), an array of alternative values (`[12,13]`),
    /// or a range (`{"gte":12,"lte":13}`).
    ///
    /// Example: `{"intField1":{"gte":12,"lte":13},"strField2":["cd","de"],"strField1":"abc"}`.
    pub custom_filters: Option<Text<Json>>,
    /// The time range in which the media was created, as a JSON object with `gte` (start) and
    /// `lte` (end).
    ///
    /// Example: `{"gte":1761205662998,"lte":1771205662998}`.
    pub utc_create: Option<Text<MediaByHybridUtcCreate>>,
}

impl SearchMediaByHybridRequest {
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

    /// Sets `MediaType`. The type of media to search.
    #[must_use]
    pub fn media_type(
        mut self,
        media_type: impl Into<types::SearchedMediaType>,
    ) -> Self {
        self.media_type = Some(media_type.into());
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

    /// Sets `Text`. The natural-language search query.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `MediaId`. The ID of the media asset to get details of.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Sets `Namespace`. The namespace of the media asset in the search library.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }

    /// Sets `CustomFilters`. A filter on your custom fields, as a JSON object.
    #[must_use]
    pub fn custom_filters(mut self, custom_filters: impl Into<Text<Json>>) -> Self {
        self.custom_filters = Some(custom_filters.into());
        self
    }

    /// Sets `UtcCreate`. The time range in which the media was created, as a JSON object with `gte` (start) and `lte` (end).
    #[must_use]
    pub fn utc_create(
        mut self,
        utc_create: impl Into<Text<MediaByHybridUtcCreate>>,
    ) -> Self {
        self.utc_create = Some(utc_create.into());
        self
    }
}

alicloud_runtime::structure! {
    SearchMediaByHybridRequest {
        search_lib_name: Field::query("SearchLibName"),
        media_type: Field::query("MediaType"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 50),
        text: Field::query("Text"),
        media_id: Field::query("MediaId"),
        namespace: Field::query("Namespace"),
        custom_filters: Field::query("CustomFilters"),
        utc_create: Field::query("UtcCreate"),
    }
}

/// The time range in which the media was created, as a JSON object with `gte` (start) and
/// `lte` (end).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaByHybridUtcCreate {
    /// The start of the range, in milliseconds since the epoch, inclusive.
    pub gte: Option<i64>,
    /// The end of the range, in milliseconds since the epoch, inclusive.
    pub lte: Option<i64>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

impl MediaByHybridUtcCreate {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `gte`. The start of the range, in milliseconds since the epoch, inclusive.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: i64) -> Self {
        self.gte = Some(gte);
        self
    }

    /// Sets `lte`. The end of the range, in milliseconds since the epoch, inclusive.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: i64) -> Self {
        self.lte = Some(lte);
        self
    }

    /// Adds a member without a field of its own.
    #[must_use]
    pub fn other(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaByHybridUtcCreate {
        gte: Field::member("gte"),
        lte: Field::member("lte"),
        others: Field::other_members(),
    }
}

/// The response of [`Client::search_media_by_hybrid`](crate::Client::search_media_by_hybrid).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMediaByHybridResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The matching media assets on this page.
    pub media_list: Vec<types::MediaMatch>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of matching media assets.
    ///
    /// Example: `30`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    SearchMediaByHybridResponse {
        code: "Code",
        media_list: "MediaList",
        request_id: "RequestId",
        success: "Success",
        total: "Total",
    }
}

impl Operation for SearchMediaByHybridRequest {
    type Response = SearchMediaByHybridResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SearchMediaByHybrid")
        .summary(
            "Searches media with a natural-language query, combining text search on smart tags with an LLM.",
        )
        .read_only()
        .pagination(PaginationInfo::of("MediaList").number("PageNo").total("Total"))
        .ram_action("ice:SearchMediaByHybrid")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SearchMediaByHybrid",
        );
}

impl Paginated for SearchMediaByHybridRequest {
    type Item = types::MediaMatch;

    #[inline]
    fn items(page: SearchMediaByHybridResponse) -> Vec<types::MediaMatch> {
        page.media_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
