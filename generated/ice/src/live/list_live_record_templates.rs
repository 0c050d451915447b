// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListLiveRecordTemplates`: Lists recording templates, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_live_record_templates`](crate::Client::list_live_record_templates).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesRequest {
    /// The ID or name of a template to search for. Part of a name is enough.
    ///
    /// Example: `test template`.
    pub keyword: Option<String>,
    /// Which type of template to list, such as `custom`.
    ///
    /// Example: `custom`.
    pub r#type: Option<String>,
    /// The templates to list, by ID.
    ///
    /// At most 100 items.
    pub template_ids: Option<Vec<String>>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// In which order templates come, such as `desc`. By default the newest come first.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
}

impl ListLiveRecordTemplatesRequest {
    /// Everything here is optional.
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

    /// Sets `Type`. Which type of template to list, such as `custom`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `TemplateIds`. The templates to list, by ID.
    #[must_use]
    pub fn template_ids(
        mut self,
        template_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_ids = Some(template_ids.into_iter().map(Into::into).collect());
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

    /// Sets `SortBy`. In which order templates come, such as `desc`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListLiveRecordTemplatesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Keyword"),
        Field::query("Type"),
        Field::query("TemplateIds").repeat_list().items(0, 100),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListLiveRecordTemplatesRequest { keyword, r#type, template_ids, page_no, page_size,
    sort_by }
);

/// The answer to [`Client::list_live_record_templates`](crate::Client::list_live_record_templates).
#[derive(Default)]
#[non_exhaustive]
pub struct ListLiveRecordTemplatesResponse {
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The recording templates found.
    pub record_template_list: Vec<types::LiveRecordTemplate>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `BEA98A0C-7870-15FE-B96F-8880BB600A2C`.
    pub request_id: Option<String>,
    /// In which order the templates came, such as `desc` for the newest first, the default.
    ///
    /// Example: `desc`.
    pub sort_by: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `5`.
    pub total_count: Option<i64>,
}

impl Fields for ListLiveRecordTemplatesResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "PageNo",
        "PageSize",
        "RecordTemplateList",
        "RequestId",
        "SortBy",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListLiveRecordTemplatesResponse { page_no, page_size, record_template_list,
    request_id, sort_by, total_count }
);

impl Operation for ListLiveRecordTemplatesRequest {
    type Response = ListLiveRecordTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .get("ListLiveRecordTemplates")
        .summary("Lists recording templates, page by page.")
        .read_only()
        .paging(Paging::of("RecordTemplateList").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListLiveRecordTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListLiveRecordTemplates",
        );
}

impl Paged for ListLiveRecordTemplatesRequest {
    type Item = types::LiveRecordTemplate;

    #[inline]
    fn items(page: ListLiveRecordTemplatesResponse) -> Vec<types::LiveRecordTemplate> {
        page.record_template_list
    }
}
