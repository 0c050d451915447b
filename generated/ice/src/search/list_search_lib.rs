// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSearchLib`: Lists the search libraries, page by page.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Paginated, PaginationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_search_lib`](crate::Client::list_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListSearchLibRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

alicloud_runtime::structure! {
    ListSearchLibRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
    }
}

/// The response of [`Client::list_search_lib`](crate::Client::list_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The search libraries on this page.
    pub search_lib_info_list: Vec<SearchLibInfo>,
    /// Whether the request succeeded. The string may be `true` or `True`.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
    /// The total number of search libraries.
    ///
    /// Example: `8`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    ListSearchLibResponse {
        code: "Code",
        request_id: "RequestId",
        search_lib_info_list: "SearchLibInfoList",
        success: "Success",
        total: "Total",
    }
}

/// An item of [`ListSearchLibResponse::search_lib_info_list`](field@ListSearchLibResponse::search_lib_info_list).
///
/// The search libraries on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLibInfo {
    /// The indexes of the search library.
    pub index_info: Vec<types::SearchIndexInfo>,
    /// The configuration of the search library, as JSON.
    ///
    /// Example: `{"faceGroupIds":"xxx1,xxx2,xx3"}`.
    pub search_lib_config: Option<Text<ListSearchLibConfig>>,
    /// The name of the search library.
    ///
    /// Example: `faceSearchLib`.
    pub search_lib_name: Option<String>,
    /// The status of the search library, such as `normal`.
    ///
    /// Example: `normal`.
    pub status: Option<String>,
}

alicloud_runtime::structure! {
    SearchLibInfo {
        index_info: "IndexInfo",
        search_lib_config: "SearchLibConfig",
        search_lib_name: "SearchLibName",
        status: "Status",
    }
}

/// The value of [`SearchLibInfo::search_lib_config`](field@SearchLibInfo::search_lib_config).
///
/// The configuration of the search library, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchLibConfig {
    /// The IDs of up to three custom face libraries created with `CreateRecognitionLib`,
    /// separated by commas.
    pub face_group_ids: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    ListSearchLibConfig {
        face_group_ids: Field::member("faceGroupIds"),
        others: Field::other_members(),
    }
}

impl Operation for ListSearchLibRequest {
    type Response = ListSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSearchLib")
        .summary("Lists the search libraries, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("SearchLibInfoList").number("PageNo").total("Total"),
        )
        .ram_action("ice:ListSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSearchLib",
        );
}

impl Paginated for ListSearchLibRequest {
    type Item = SearchLibInfo;

    #[inline]
    fn items(page: ListSearchLibResponse) -> Vec<SearchLibInfo> {
        page.search_lib_info_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
