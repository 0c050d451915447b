// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveSnapshotTemplates`: Lists snapshot templates, page by page.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;

/// The request of [`Client::list_live_snapshot_templates`](crate::Client::list_live_snapshot_templates).
#[derive(Clone, Default)]
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
    /// Creates a request. Every parameter is optional.
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

alicloud_runtime::structure! {
    ListLiveSnapshotTemplatesRequest {
        search_key_word: Field::query("SearchKeyWord").length(0, 128),
        template_ids: Field::query("TemplateIds").repeat_list().items(0, 200),
        r#type: Field::query("Type"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_snapshot_templates`](crate::Client::list_live_snapshot_templates).
#[derive(Clone, Default)]
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
    pub template_list: Vec<LiveSnapshotTemplate>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLiveSnapshotTemplatesResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        sort_by: "SortBy",
        template_list: "TemplateList",
        total_count: "TotalCount",
    }
}

/// An item of [`ListLiveSnapshotTemplatesResponse::template_list`](field@ListLiveSnapshotTemplatesResponse::template_list).
///
/// The snapshot templates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LiveSnapshotTemplate {
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

alicloud_runtime::structure! {
    LiveSnapshotTemplate {
        create_time: "CreateTime",
        template_id: "TemplateId",
        template_name: "TemplateName",
        time_interval: "TimeInterval",
        r#type: "Type",
    }
}

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
    type Item = LiveSnapshotTemplate;

    #[inline]
    fn items(page: ListLiveSnapshotTemplatesResponse) -> Vec<LiveSnapshotTemplate> {
        page.template_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
