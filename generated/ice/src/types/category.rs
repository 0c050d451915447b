// Written by `cargo xtask regen`. Change the description and run it again.

//! `Category`

/// A category in the tree that organizes media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// The ID of the category.
    ///
    /// Example: `46`.
    pub cate_id: Option<i64>,
    /// The name of the category.
    ///
    /// Example: `First-level category`.
    pub cate_name: Option<String>,
    /// The level of the category: `0` for the first level, `1` for the second, `2` for the
    /// third.
    ///
    /// Example: `0`.
    pub level: Option<i64>,
    /// The ID of the parent category. `-1` for a root category, that is, one created with no
    /// parent or with a number below 1.
    ///
    /// Example: `-1`.
    pub parent_id: Option<i64>,
    /// The type of the category. The default is `default`.
    ///
    /// Example: `default`.
    pub r#type: Option<super::CategoryType>,
}

alicloud_runtime::structure! {
    Category {
        cate_id: "CateId",
        cate_name: "CateName",
        level: "Level",
        parent_id: "ParentId",
        r#type: "Type",
    }
}
