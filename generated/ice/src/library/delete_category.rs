// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteCategory`: Deletes a category and all its subcategories.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_category`](crate::Client::delete_category).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCategoryRequest {
    /// The ID of the category. `AddCategory` and `GetCategories` return it as `CateId`. The
    /// console also shows it.
    ///
    /// Example: `46`.
    pub cate_id: i64,
}

impl DeleteCategoryRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(cate_id: i64) -> Self {
        Self { cate_id }
    }
}

alicloud_runtime::structure! {
    DeleteCategoryRequest {
        cate_id: Field::query("CateId").required(),
    }
}

/// The response of [`Client::delete_category`](crate::Client::delete_category).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCategoryResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteCategoryResponse {
        request_id: "RequestId",
    }
}

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
