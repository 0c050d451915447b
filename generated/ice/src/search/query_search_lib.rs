// Written by `cargo xtask regen`. Change the description and run it again.

//! `QuerySearchLib`: Looks up the status, configuration, and indexes of a search library.

use std::collections::BTreeMap;
use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_search_lib`](crate::Client::query_search_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct QuerySearchLibRequest {
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: String,
}

impl QuerySearchLibRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(search_lib_name: impl Into<String>) -> Self {
        Self {
            search_lib_name: search_lib_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    QuerySearchLibRequest {
        search_lib_name: Field::query("SearchLibName").required(),
    }
}

/// The response of [`Client::query_search_lib`](crate::Client::query_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLibResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The indexes of the search library.
    pub index_info: Vec<types::SearchIndexInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The configuration of the search library, as JSON.
    ///
    /// Example: `{"faceGroupIds":"xxx1,xxx2,xx3"}`.
    pub search_lib_config: Option<Text<QuerySearchLibConfig>>,
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: Option<String>,
    /// The status of the search library, such as `normal`.
    ///
    /// Example: `normal`.
    pub status: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    QuerySearchLibResponse {
        code: "Code",
        index_info: "IndexInfo",
        request_id: "RequestId",
        search_lib_config: "SearchLibConfig",
        search_lib_name: "SearchLibName",
        status: "Status",
        success: "Success",
    }
}

/// The value of [`QuerySearchLibResponse::search_lib_config`](field@QuerySearchLibResponse::search_lib_config).
///
/// The configuration of the search library, as JSON.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySearchLibConfig {
    /// The IDs of up to three custom face libraries created with `CreateRecognitionLib`,
    /// separated by commas.
    pub face_group_ids: Option<String>,
    /// Members of any other name.
    pub others: BTreeMap<String, Json>,
}

alicloud_runtime::structure! {
    QuerySearchLibConfig {
        face_group_ids: Field::member("faceGroupIds"),
        others: Field::other_members(),
    }
}

impl Operation for QuerySearchLibRequest {
    type Response = QuerySearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QuerySearchLib")
        .summary("Looks up the status, configuration, and indexes of a search library.")
        .read_only()
        .ram_action("ice:QuerySearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QuerySearchLib",
        );
}
