// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListTemplates`: Lists templates, filtered by type, status, source, or keyword.

use alicloud_runtime::{
    Json, Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_templates`](crate::Client::list_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesRequest {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The type of the template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<types::EditingTemplateType>,
    /// The status of the template.
    ///
    /// Example: `Available`.
    pub status: Option<types::EditingTemplateStatus>,
    /// The source that the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// The keyword to search for: the ID or title of a template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub keyword: Option<String>,
    /// The sort order of the templates.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_type: Option<types::CreationTimeOrder>,
}

impl ListTemplatesRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Type`. The type of the template.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<types::EditingTemplateType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Status`. The status of the template.
    #[must_use]
    pub fn status(mut self, status: impl Into<types::EditingTemplateStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `CreateSource`. The source that the template was created from.
    #[must_use]
    pub fn create_source(
        mut self,
        create_source: impl Into<types::CreationSource>,
    ) -> Self {
        self.create_source = Some(create_source.into());
        self
    }

    /// Sets `Keyword`. The keyword to search for: the ID or title of a template.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `SortType`. The sort order of the templates.
    #[must_use]
    pub fn sort_type(mut self, sort_type: impl Into<types::CreationTimeOrder>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }
}

alicloud_runtime::structure! {
    ListTemplatesRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        r#type: Field::query("Type"),
        status: Field::query("Status"),
        create_source: Field::query("CreateSource"),
        keyword: Field::query("Keyword"),
        sort_type: Field::query("SortType"),
    }
}

/// The response of [`Client::list_templates`](crate::Client::list_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The matching templates.
    pub templates: Vec<TemplateItem>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListTemplatesResponse {
        request_id: "RequestId",
        templates: "Templates",
        total_count: "TotalCount",
    }
}

/// An item of [`ListTemplatesResponse::templates`](field@ListTemplatesResponse::templates).
///
/// The matching templates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateItem {
    /// The `ClipsParam` pattern for job submission, as JSON.
    ///
    /// Example: `{"Media1":"mediaId","Text1":"text"}`.
    pub clips_param: Option<Text<Json>>,
    /// The content of the template, as JSON. The format depends on the template type.
    ///
    /// Example: `See Timeline template configuration details.`.
    pub config: Option<Text<Json>>,
    /// The URL of the template's cover image.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// The source that the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<types::CreationSource>,
    /// The time the template was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// The source that the template was last modified from.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<types::CreationSource>,
    /// The time the template was last modified, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub modified_time: Option<Text<Timestamp>>,
    /// The name of the template.
    ///
    /// Example: `Cloud editing template`.
    pub name: Option<String>,
    /// The media ID of the template's preview.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub preview_media: Option<String>,
    /// The status of the template's preview.
    ///
    /// Example: `Normal`.
    pub preview_media_status: Option<types::MediaStatus>,
    /// The status of the template.
    ///
    /// Example: `Available`.
    pub status: Option<types::EditingTemplateStatus>,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The type of the template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<types::EditingTemplateType>,
}

alicloud_runtime::structure! {
    TemplateItem {
        clips_param: "ClipsParam",
        config: "Config",
        cover_url: "CoverURL",
        create_source: "CreateSource",
        creation_time: "CreationTime",
        modified_source: "ModifiedSource",
        modified_time: "ModifiedTime",
        name: "Name",
        preview_media: "PreviewMedia",
        preview_media_status: "PreviewMediaStatus",
        status: "Status",
        template_id: "TemplateId",
        r#type: "Type",
    }
}

impl Operation for ListTemplatesRequest {
    type Response = ListTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListTemplates")
        .summary("Lists templates, filtered by type, status, source, or keyword.")
        .read_only()
        .pagination(PaginationInfo::of("Templates").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListTemplates",
        );
}

impl Paginated for ListTemplatesRequest {
    type Item = TemplateItem;

    #[inline]
    fn items(page: ListTemplatesResponse) -> Vec<TemplateItem> {
        page.templates
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number.into());
    }
}
