// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateCategory`: Renames a category.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::update_category`](crate::Client::update_category).
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
    /// Takes everything, for all of it is required.
    pub fn new(cate_name: impl Into<String>, cate_id: i64) -> Self {
        Self {
            cate_name: cate_name.into(),
            cate_id,
        }
    }
}

impl Fields for UpdateCategoryRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("CateName").required(),
        Field::query("CateId").required(),
    ];
}

alicloud_runtime::structure!(UpdateCategoryRequest { cate_name, cate_id });

/// The answer to [`Client::update_category`](crate::Client::update_category).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateCategoryResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `4E84BE44-58A7-****-****-FBEBEA16EF94`.
    pub request_id: Option<String>,
}

impl Fields for UpdateCategoryResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(UpdateCategoryResponse { request_id });

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
