// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetCategories`: Looks up a category and its subcategories.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_categories`](crate::Client::get_categories).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesRequest {
    /// The ID of the category to look up. `AddCategory` and `GetCategories` return it as
    /// `CateId`. The console also shows it.
    ///
    /// Example: `33`.
    pub cate_id: Option<i64>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// 10 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the results.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// The usage of the category.
    ///
    /// Default: `default`. Example: `default`.
    pub r#type: Option<types::CategoryType>,
}

impl GetCategoriesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CateId`. The ID of the category to look up.
    #[must_use]
    #[inline]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. The sort order of the results.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
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
    GetCategoriesRequest {
        cate_id: Field::query("CateId"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(10, 100),
        sort_by: Field::query("SortBy"),
        r#type: Field::query("Type"),
    }
}

/// The response of [`Client::get_categories`](crate::Client::get_categories).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCategoriesResponse {
    /// The category.
    pub category: Option<types::Category>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The subcategories.
    pub sub_categories: Option<SubCategories>,
    /// The number of subcategories.
    ///
    /// Example: `100`.
    pub sub_total: Option<i64>,
}

alicloud_runtime::structure! {
    GetCategoriesResponse {
        category: "Category",
        request_id: "RequestId",
        sub_categories: "SubCategories",
        sub_total: "SubTotal",
    }
}

/// The subcategories.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubCategories {
    /// The subcategories, one entry each.
    pub category: Vec<SubCategoriesCategory>,
}

alicloud_runtime::structure! {
    SubCategories {
        category: "Category",
    }
}

/// An item of [`SubCategories::category`](field@SubCategories::category).
///
/// The subcategories, one entry each.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubCategoriesCategory {
    /// The ID of the subcategory.
    pub cate_id: Option<i64>,
    /// The name of the subcategory.
    pub cate_name: Option<String>,
    /// The level of the subcategory.
    pub level: Option<i64>,
    /// The ID of the parent category.
    pub parent_id: Option<i64>,
    /// The number of categories below this one.
    pub sub_total: Option<i64>,
    /// The type of the subcategory.
    pub r#type: Option<String>,
}

alicloud_runtime::structure! {
    SubCategoriesCategory {
        cate_id: "CateId",
        cate_name: "CateName",
        level: "Level",
        parent_id: "ParentId",
        sub_total: "SubTotal",
        r#type: "Type",
    }
}

impl Operation for GetCategoriesRequest {
    type Response = GetCategoriesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetCategories")
        .summary("Looks up a category and its subcategories.")
        .read_only()
        .pagination(
            PaginationInfo::of("SubCategories.Category")
                .number("PageNo")
                .total("SubTotal"),
        )
        .ram_action("ice:GetCategories")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetCategories",
        );
}

impl Paginated for GetCategoriesRequest {
    type Item = SubCategoriesCategory;

    #[inline]
    fn items(page: GetCategoriesResponse) -> Vec<SubCategoriesCategory> {
        page.sub_categories
            .map(|sub_categories| sub_categories.category)
            .unwrap_or_default()
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
