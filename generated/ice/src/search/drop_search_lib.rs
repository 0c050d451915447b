// Written by `cargo xtask regen`. Change the description and run it again.

//! `DropSearchLib`: Deletes a search library and all media in it.

use alicloud_runtime::{Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;

/// The request of [`Client::drop_search_lib`](crate::Client::drop_search_lib).
#[derive(Clone)]
#[non_exhaustive]
pub struct DropSearchLibRequest {
    /// The name of the search library.
    ///
    /// Example: `test1`.
    pub search_lib_name: String,
}

impl DropSearchLibRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(search_lib_name: impl Into<String>) -> Self {
        Self {
            search_lib_name: search_lib_name.into(),
        }
    }
}

alicloud_runtime::structure! {
    DropSearchLibRequest {
        search_lib_name: Field::query("SearchLibName").required(),
    }
}

/// The response of [`Client::drop_search_lib`](crate::Client::drop_search_lib).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSearchLibResponse {
    /// The status code of the request, such as `200`.
    ///
    /// Example: `200`.
    pub code: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<Text<bool>>,
}

alicloud_runtime::structure! {
    DropSearchLibResponse {
        code: "Code",
        request_id: "RequestId",
        success: "Success",
    }
}

impl Operation for DropSearchLibRequest {
    type Response = DropSearchLibResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DropSearchLib")
        .summary("Deletes a search library and all media in it.")
        .ram_action("ice:DropSearchLib")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DropSearchLib",
        );
}
