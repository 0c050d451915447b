// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteCategory`: Deletes a category and all its subcategories.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_category`](crate::Client::delete_category).
#[non_exhaustive]
pub struct DeleteCategoryRequest {
    /// The ID of the category. `AddCategory` and `GetCategories` return it as `CateId`. The
    /// console also shows it.
    ///
    /// Example: `46`.
    pub cate_id: i64,
}

impl DeleteCategoryRequest {
    /// Takes everything, for all of it is required.
    #[inline]
    pub fn new(cate_id: i64) -> Self {
        Self { cate_id }
    }
}

impl Fields for DeleteCategoryRequest {
    const FIELDS: &'static [Field] = &[Field::query("CateId").required()];
}

alicloud_runtime::structure!(DeleteCategoryRequest { cate_id });

/// The answer to [`Client::delete_category`](crate::Client::delete_category).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteCategoryResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

impl Fields for DeleteCategoryResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteCategoryResponse { request_id });

impl Operation for DeleteCategoryRequest {
    type Response = DeleteCategoryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteCategory")
        .summary("Deletes a category and all its subcategories.")
        .ram_action("ice:DeleteCategory")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteCategory",
        );
}
