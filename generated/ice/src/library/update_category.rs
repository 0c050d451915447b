// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateCategory`: Renames a category.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_category`](crate::Client::update_category).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCategoryRequest {
    /// The name of the category.
    ///
    /// Example: `Category 1`.
    pub cate_name: String,
    /// The ID of the category to rename. `AddCategory` and `GetCategories` return it as
    /// `CateId`. The console also shows it.
    ///
    /// Example: `43`.
    pub cate_id: i64,
}

impl UpdateCategoryRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(cate_name: impl Into<String>, cate_id: i64) -> Self {
        Self {
            cate_name: cate_name.into(),
            cate_id,
        }
    }
}

alicloud_runtime::structure! {
    UpdateCategoryRequest {
        cate_name: Field::query("CateName").required(),
        cate_id: Field::query("CateId").required(),
    }
}

/// The response of [`Client::update_category`](crate::Client::update_category).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCategoryResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateCategoryResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateCategoryRequest {
    type Response = UpdateCategoryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateCategory")
        .summary("Renames a category.")
        .ram_action("ice:UpdateCategory")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateCategory",
        );
}
