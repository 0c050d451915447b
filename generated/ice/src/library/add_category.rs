// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddCategory`: Adds a media category.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::add_category`](crate::Client::add_category).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddCategoryRequest {
    /// The name of the category. At most 64 bytes in UTF-8.
    ///
    /// Example: `Third-level subcategory`.
    pub cate_name: String,
    /// The ID of the parent category. See `CateId` in the responses of `AddCategory` and
    /// `GetCategories`.
    ///
    /// Example: `5`.
    pub parent_id: Option<i64>,
    /// The usage of the category.
    ///
    /// Default: `default`. Example: `default`.
    pub r#type: Option<types::CategoryType>,
}

impl AddCategoryRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(cate_name: impl Into<String>) -> Self {
        Self {
            cate_name: cate_name.into(),
            parent_id: None,
            r#type: None,
        }
    }

    /// Sets `ParentId`. The ID of the parent category.
    #[must_use]
    #[inline]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `Type`. The usage of the category.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<types::CategoryType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    AddCategoryRequest {
        cate_name: Field::query("CateName").required(),
        parent_id: Field::query("ParentId"),
        r#type: Field::query("Type"),
    }
}

/// The response of [`Client::add_category`](crate::Client::add_category).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCategoryResponse {
    /// The new category.
    pub category: Option<types::Category>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    AddCategoryResponse {
        category: "Category",
        request_id: "RequestId",
    }
}

impl Operation for AddCategoryRequest {
    type Response = AddCategoryResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddCategory")
        .summary("Adds a media category.")
        .ram_action("ice:AddCategory")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddCategory",
        );
}
