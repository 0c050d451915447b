// Written by `cargo xtask regen`. Change the description and run it again.

//! `QuerySearchIndex`: Looks up the status of one index of a search library and the amount of media in it.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_search_index`](crate::Client::query_search_index).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuerySearchIndexRequest {
    /// The search library that contains the index. To look up existing libraries, call
    /// `QuerySearchLib`.
    ///
    /// Default: `ims-default-search-lib`. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The type of the index.
    ///
    /// Example: `mm`.
    pub index_type: types::SearchIndexType,
}

impl QuerySearchIndexRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(index_type: impl Into<types::SearchIndexType>) -> Self {
        Self {
            index_type: index_type.into(),
            search_lib_name: None,
        }
    }

    /// Sets `SearchLibName`. The search library that contains the index.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }
}

alicloud_runtime::structure! {
    QuerySearchIndexRequest {
        search_lib_name: Field::query("SearchLibName"),
        index_type: Field::query("IndexType").required(),
    }
}

/// The response of [`Client::query_search_index`](crate::Client::query_search_index).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchIndexResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// Whether the index is active. Compare case-insensitively: `active` is also written
    /// `Active`.
    ///
    /// Example: `Active`.
    pub index_status: Option<types::SearchIndexStatus>,
    /// The type of the index.
    ///
    /// Example: `mm`.
    pub index_type: Option<types::SearchIndexType>,
    /// The total number of media assets in the index.
    ///
    /// Example: `12`.
    pub media_total: Option<Text<i64>>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    QuerySearchIndexResponse {
        code: "Code",
        index_status: "IndexStatus",
        index_type: "IndexType",
        media_total: "MediaTotal",
        request_id: "RequestId",
        search_lib_name: "SearchLibName",
        success: "Success",
    }
}

impl Operation for QuerySearchIndexRequest {
    type Response = QuerySearchIndexResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QuerySearchIndex")
        .summary(
            "Looks up the status of one index of a search library and the amount of media in it.",
        )
        .read_only()
        .ram_action("ice:QuerySearchIndex")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySearchIndex",
        );
}
