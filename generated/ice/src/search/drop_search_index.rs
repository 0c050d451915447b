// Written by `cargo xtask regen`. Change the description and run it again.

//! `DropSearchIndex`: Deletes an index of a search library and the data of the index.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::drop_search_index`](crate::Client::drop_search_index).
#[derive(Clone)]
#[non_exhaustive]
pub struct DropSearchIndexRequest {
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

impl DropSearchIndexRequest {
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
    DropSearchIndexRequest {
        search_lib_name: Field::query("SearchLibName"),
        index_type: Field::query("IndexType").required(),
    }
}

/// The response of [`Client::drop_search_index`](crate::Client::drop_search_index).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchIndexResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    DropSearchIndexResponse {
        code: "Code",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DropSearchIndexRequest {
    type Response = DropSearchIndexResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DropSearchIndex")
        .summary("Deletes an index of a search library and the data of the index.")
        .ram_action("ice:DropSearchIndex")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DropSearchIndex",
        );
}
