// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveSnapshotTemplates`: Lists snapshot templates, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::list_live_snapshot_templates`](crate::Client::list_live_snapshot_templates).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesRequest {
    /// The ID or name of a template to search for. Partial matches are supported.
    ///
    /// At most 128 characters. Example: `****a046-263c-3560-978a-fb287782****`.
    pub search_key_word: Option<String>,
    /// The IDs of the templates to list. Ignored if `SearchKeyWord` is set.
    ///
    /// At most 200 items.
    pub template_ids: Option<Vec<String>>,
    /// The template type to filter by, such as `custom`. If not set, all types are listed.
    ///
    /// Example: `custom`.
    pub r#type: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the templates, such as `desc`. By default, the newest templates come
    /// first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
}

impl ListLiveSnapshotTemplatesRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SearchKeyWord`. The ID or name of a template to search for.
    #[must_use]
    pub fn search_key_word(mut self, search_key_word: impl Into<String>) -> Self {
        self.search_key_word = Some(search_key_word.into());
        self
    }

    /// Sets `TemplateIds`. The IDs of the templates to list.
    #[must_use]
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = Some(template_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Type`. The template type to filter by, such as `custom`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `PageNo`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `SortBy`. The sort order of the templates, such as `desc`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListLiveSnapshotTemplatesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("SearchKeyWord").length(0, 128),
        Field::query("TemplateIds").repeat_list().items(0, 200),
        Field::query("Type"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListLiveSnapshotTemplatesRequest { search_key_word, template_ids, r#type, page_no,
    page_size, sort_by }
);

/// The answer to [`Client::list_live_snapshot_templates`](crate::Client::list_live_snapshot_templates).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveSnapshotTemplatesResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The sort order of the results, such as `desc` for newest first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// The snapshot templates.
    pub template_list: Vec<Template>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

impl Fields for ListLiveSnapshotTemplatesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "PageNo",
        "PageSize",
        "RequestId",
        "SortBy",
        "TemplateList",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListLiveSnapshotTemplatesResponse { page_no, page_size, request_id, sort_by,
    template_list, total_count }
);

/// An item of `TemplateList`.
///
/// The snapshot templates.
#[derive(Default)]
#[non_exhaustive]
pub struct Template {
    /// The time the template was created, in UTC.
    ///
    /// Example: `2022-07-20T02:48:58Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The ID of the template.
    ///
    /// Example: `****a046-263c-3560-978a-fb287782****`.
    pub template_id: Option<String>,
    /// The name of the template.
    ///
    /// Example: `Template 1`.
    pub template_name: Option<String>,
    /// The interval between two snapshots, in seconds.
    ///
    /// Example: `10`.
    pub time_interval: Option<i32>,
    /// The type of the template: for example, `custom` for snapshots or `normal` for
    /// transcoding.
    ///
    /// Example: `custom`.
    pub r#type: Option<String>,
}

impl Fields for Template {
    const FIELDS: &'static [Field] = &Field::members([
        "CreateTime",
        "TemplateId",
        "TemplateName",
        "TimeInterval",
        "Type",
    ]);
}

alicloud_runtime::structure!(
    Template { create_time, template_id, template_name, time_interval, r#type }
);

impl Operation for ListLiveSnapshotTemplatesRequest {
    type Response = ListLiveSnapshotTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveSnapshotTemplates")
        .summary("Lists snapshot templates, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("TemplateList").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListLiveSnapshotTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveSnapshotTemplates",
        );
}

impl Paginated for ListLiveSnapshotTemplatesRequest {
    type Item = Template;

    #[inline]
    fn items(page: ListLiveSnapshotTemplatesResponse) -> Vec<Template> {
        page.template_list
    }
}
