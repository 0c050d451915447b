// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateSearchIndex`: Creates an index of one type in a search library.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::create_search_index`](crate::Client::create_search_index).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSearchIndexRequest {
    /// The search library to create the index in. `QuerySearchLib` returns information about
    /// existing libraries.
    ///
    /// Default: `ims-default-search-lib`. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The type of the index to create. On a shared instance, each of `mm` and `face` stops
    /// analyzing when its quota is used up.
    ///
    /// Example: `mm`.
    pub index_type: types::SearchIndexType,
    /// The status of the new index: enabled or disabled.
    ///
    /// Default: `Active`. Example: `Active`.
    pub index_status: Option<types::SearchIndexStatus>,
    /// The configuration of the index, as JSON.
    ///
    /// Example: `{}`.
    pub index_config: Option<Text<Json>>,
}

impl CreateSearchIndexRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(index_type: impl Into<types::SearchIndexType>) -> Self {
        Self {
            index_type: index_type.into(),
            search_lib_name: None,
            index_status: None,
            index_config: None,
        }
    }

    /// Sets `SearchLibName`. The search library to create the index in.
    #[must_use]
    pub fn search_lib_name(mut self, search_lib_name: impl Into<String>) -> Self {
        self.search_lib_name = Some(search_lib_name.into());
        self
    }

    /// Sets `IndexStatus`. The status of the new index: enabled or disabled.
    #[must_use]
    pub fn index_status(
        mut self,
        index_status: impl Into<types::SearchIndexStatus>,
    ) -> Self {
        self.index_status = Some(index_status.into());
        self
    }

    /// Sets `IndexConfig`. The configuration of the index, as JSON.
    #[must_use]
    pub fn index_config(mut self, index_config: impl Into<Text<Json>>) -> Self {
        self.index_config = Some(index_config.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateSearchIndexRequest {
        search_lib_name: Field::query("SearchLibName"),
        index_type: Field::query("IndexType").required(),
        index_status: Field::query("IndexStatus"),
        index_config: Field::query("IndexConfig"),
    }
}

/// The response of [`Client::create_search_index`](crate::Client::create_search_index).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchIndexResponse {
    /// The result code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `*****ACB-44F2-5F2D-88D7-1283E70*****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    CreateSearchIndexResponse {
        code: "Code",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for CreateSearchIndexRequest {
    type Response = CreateSearchIndexResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateSearchIndex")
        .summary("Creates an index of one type in a search library.")
        .ram_action("ice:CreateSearchIndex")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSearchIndex",
        );
}
