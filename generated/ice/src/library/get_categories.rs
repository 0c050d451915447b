// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetCategories`: Looks up a category and the categories below it.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::get_categories`](crate::Client::get_categories).
#[derive(Default)]
#[non_exhaustive]
pub struct GetCategoriesRequest {
    /// The category to look up. `AddCategory` and `GetCategories` return it as `CateId`; the
    /// console shows it as well.
    ///
    /// Example: `33`.
    pub cate_id: Option<i64>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// 10 to 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Which way the results are sorted.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<types::CreationTimeOrder>,
    /// What the category is for.
    ///
    /// Default: `default`. Example: `default`.
    pub r#type: Option<types::CategoryType>,
}

impl GetCategoriesRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CateId`. The category to look up.
    #[must_use]
    #[inline]
    pub fn cate_id(mut self, cate_id: i64) -> Self {
        self.cate_id = Some(cate_id);
        self
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. Which way the results are sorted.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `Type`. What the category is for.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<types::CategoryType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Fields for GetCategoriesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("CateId"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(10, 100),
        Field::query("SortBy"),
        Field::query("Type"),
    ];
}

alicloud_runtime::structure!(
    GetCategoriesRequest { cate_id, page_no, page_size, sort_by, r#type }
);

/// The answer to [`Client::get_categories`](crate::Client::get_categories).
#[derive(Default)]
#[non_exhaustive]
pub struct GetCategoriesResponse {
    /// The category that was looked up.
    pub category: Option<types::Category>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The categories below it.
    pub sub_categories: Option<SubCategories>,
    /// How many subcategories there are.
    ///
    /// Example: `100`.
    pub sub_total: Option<i64>,
}

impl Fields for GetCategoriesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Category",
        "RequestId",
        "SubCategories",
        "SubTotal",
    ]);
}

alicloud_runtime::structure!(
    GetCategoriesResponse { category, request_id, sub_categories, sub_total }
);

/// The categories below it.
#[derive(Default)]
#[non_exhaustive]
pub struct SubCategories {
    /// The subcategories, one entry each.
    pub category: Vec<Category>,
}

impl Fields for SubCategories {
    const FIELDS: &'static [Field] = &Field::members(["Category"]);
}

alicloud_runtime::structure!(SubCategories { category });

/// An item of `Category`.
///
/// The subcategories, one entry each.
#[derive(Default)]
#[non_exhaustive]
pub struct Category {
    /// The ID of the subcategory.
    pub cate_id: Option<i64>,
    /// What the subcategory is called.
    pub cate_name: Option<String>,
    /// How deep the subcategory lies.
    pub level: Option<i64>,
    /// The ID of the category this one belongs to.
    pub parent_id: Option<i64>,
    /// How many categories lie below this one.
    pub sub_total: Option<i64>,
    /// What the subcategory is for.
    pub r#type: Option<String>,
}

impl Fields for Category {
    const FIELDS: &'static [Field] = &Field::members([
        "CateId",
        "CateName",
        "Level",
        "ParentId",
        "SubTotal",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    Category { cate_id, cate_name, level, parent_id, sub_total, r#type }
);

impl Operation for GetCategoriesRequest {
    type Response = GetCategoriesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetCategories")
        .summary("Looks up a category and the categories below it.")
        .read_only()
        .paging(Paging::of("SubCategories.Category").number("PageNo").total("SubTotal"))
        .ram_action("ice:GetCategories")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetCategories",
        );
}

impl Paged for GetCategoriesRequest {
    type Item = Category;

    #[inline]
    fn items(page: GetCategoriesResponse) -> Vec<Category> {
        page.sub_categories
            .map(|sub_categories| sub_categories.category)
            .unwrap_or_default()
    }
}
