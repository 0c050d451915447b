// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveRecordTemplates`: Lists recording templates, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_live_record_templates`](crate::Client::list_live_record_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesRequest {
    /// The ID or name of a template to search for. Partial names match too.
    ///
    /// Example: `test template`.
    pub keyword: Option<String>,
    /// The template type to filter by, such as `custom`.
    ///
    /// Example: `custom`.
    pub r#type: Option<String>,
    /// The IDs of the templates to list.
    ///
    /// At most 100 items.
    pub template_ids: Option<Vec<String>>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// The sort order of the templates, such as `desc`. By default, the newest templates come
    /// first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
}

impl ListLiveRecordTemplatesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Keyword`. The ID or name of a template to search for.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `Type`. The template type to filter by, such as `custom`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

    /// Sets `SortBy`. The sort order of the templates, such as `desc`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListLiveRecordTemplatesRequest {
        keyword: Field::query("Keyword"),
        r#type: Field::query("Type"),
        template_ids: Field::query("TemplateIds").repeat_list().items(0, 100),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(1, 100),
        sort_by: Field::query("SortBy"),
    }
}

/// The response of [`Client::list_live_record_templates`](crate::Client::list_live_record_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The recording templates.
    pub record_template_list: Vec<types::LiveRecordTemplate>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
    /// The sort order of the templates, such as `desc` for newest first, the default.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `5`.
    pub total_count: Option<i64>,
}

alicloud_runtime::structure! {
    ListLiveRecordTemplatesResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        record_template_list: "RecordTemplateList",
        request_id: "RequestId",
        sort_by: "SortBy",
        total_count: "TotalCount",
    }
}

impl Operation for ListLiveRecordTemplatesRequest {
    type Response = ListLiveRecordTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveRecordTemplates")
        .summary("Lists recording templates, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("RecordTemplateList").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListLiveRecordTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordTemplates",
        );
}

impl Paginated for ListLiveRecordTemplatesRequest {
    type Item = types::LiveRecordTemplate;

    #[inline]
    fn items(page: ListLiveRecordTemplatesResponse) -> Vec<types::LiveRecordTemplate> {
        page.record_template_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
