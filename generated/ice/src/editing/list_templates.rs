// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListTemplates`: Lists templates, filtered by kind, state, source or keyword.

use alicloud_runtime::{Json, Operation, OperationInfo, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::list_templates`](crate::Client::list_templates).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTemplatesRequest {
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i64>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// The kind of template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<ListTemplatesType>,
    /// The state of the template.
    ///
    /// Example: `Available`.
    pub status: Option<ListTemplatesStatus>,
    /// Where the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<ListTemplatesCreateSource>,
    /// What to search for: a template's ID or title.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub keyword: Option<String>,
    /// The order of the templates.
    ///
    /// Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_type: Option<ListTemplatesSortType>,
}

impl ListTemplatesRequest {
    /// Everything here is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageNo`: which page, counted from 1.
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`: how many entries a page has.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `Type`: the kind of template.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<ListTemplatesType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Status`: the state of the template.
    #[must_use]
    pub fn status(mut self, status: impl Into<ListTemplatesStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `CreateSource`: where the template was created from.
    #[must_use]
    pub fn create_source(
        mut self,
        create_source: impl Into<ListTemplatesCreateSource>,
    ) -> Self {
        self.create_source = Some(create_source.into());
        self
    }

    /// Sets `Keyword`: what to search for: a template's ID or title.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `SortType`: the order of the templates.
    #[must_use]
    pub fn sort_type(mut self, sort_type: impl Into<ListTemplatesSortType>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }
}

impl Fields for ListTemplatesRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize"),
        Field::query("Type"),
        Field::query("Status"),
        Field::query("CreateSource"),
        Field::query("Keyword"),
        Field::query("SortType"),
    ];
}

alicloud_runtime::structure!(
    ListTemplatesRequest { page_no, page_size, r#type, status, create_source, keyword,
    sort_type }
);

/// The kind of template.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTemplatesType {
    /// `Timeline`: standard template.
    Timeline,
    /// `VETemplate`: advanced template.
    VeTemplate,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListTemplatesType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Timeline", Self::Timeline),
        ("VETemplate", Self::VeTemplate),
    ];
}

alicloud_runtime::open_set!(ListTemplatesType);

/// The state of the template.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTemplatesStatus {
    /// `Available`: ready for use.
    Available,
    /// `Created`: made but not usable yet.
    Created,
    /// `Uploading`: being uploaded.
    Uploading,
    /// `Processing`: an advanced template that is being parsed.
    Processing,
    /// `UploadFailed`: the upload failed.
    UploadFailed,
    /// `ProcessFailed`: the advanced template could not be parsed.
    ProcessFailed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListTemplatesStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Available", Self::Available),
        ("Created", Self::Created),
        ("Uploading", Self::Uploading),
        ("Processing", Self::Processing),
        ("UploadFailed", Self::UploadFailed),
        ("ProcessFailed", Self::ProcessFailed),
    ];
}

alicloud_runtime::open_set!(ListTemplatesStatus);

/// Where the template was created from.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTemplatesCreateSource {
    /// `OpenAPI`: a call of this API.
    OpenApi,
    /// `AliyunConsole`: the Alibaba Cloud console.
    AliyunConsole,
    /// `WebSDK`: the web editor SDK.
    WebSdk,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListTemplatesCreateSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OpenAPI", Self::OpenApi),
        ("AliyunConsole", Self::AliyunConsole),
        ("WebSDK", Self::WebSdk),
    ];
}

alicloud_runtime::open_set!(ListTemplatesCreateSource);

/// The order of the templates.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTemplatesSortType {
    /// `CreationTime:Desc`: newest first.
    CreationTimeDesc,
    /// `CreationTime:Asc`: oldest first.
    CreationTimeAsc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListTemplatesSortType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CreationTime:Desc", Self::CreationTimeDesc),
        ("CreationTime:Asc", Self::CreationTimeAsc),
    ];
}

alicloud_runtime::open_set!(ListTemplatesSortType);

/// The answer to [`Client::list_templates`](crate::Client::list_templates).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The templates found.
    pub templates: Vec<Template>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

impl Fields for ListTemplatesResponse {
    const FIELDS: &'static [Field] = &[
        Field::member("RequestId"),
        Field::member("Templates"),
        Field::member("TotalCount"),
    ];
}

alicloud_runtime::structure!(
    ListTemplatesResponse { request_id, templates, total_count }
);

/// An item of `Templates`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// A pattern, as JSON, of the `ClipsParam` to submit a job with.
    ///
    /// Example: `{"Media1":"mediaId","Text1":"text"}`.
    pub clips_param: Option<Text<Json>>,
    /// The content of the template, as JSON; its form depends on the kind of template.
    ///
    /// Example: `See Timeline template configuration details.`.
    pub config: Option<Text<Json>>,
    /// The URL of the template's cover picture.
    ///
    /// Example: `http://example-bucket.oss-cn-shanghai.aliyuncs.com/cover.jpg`.
    pub cover_url: Option<String>,
    /// Where the template was created from.
    ///
    /// Example: `OpenAPI`.
    pub create_source: Option<TemplateCreateSource>,
    /// When the template was created, in UTC.
    ///
    /// Example: `2020-12-26T04:11:10Z`.
    pub creation_time: Option<Text<Timestamp>>,
    /// Where the template was last changed from.
    ///
    /// Example: `OpenAPI`.
    pub modified_source: Option<TemplateModifiedSource>,
    /// When the template was last changed, in UTC.
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
    /// The state of the template's preview.
    ///
    /// Example: `Normal`.
    pub preview_media_status: Option<TemplatePreviewMediaStatus>,
    /// The state of the template.
    ///
    /// Example: `Available`.
    pub status: Option<TemplateStatus>,
    /// The ID of the template.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub template_id: Option<String>,
    /// The kind of template.
    ///
    /// Example: `Timeline`.
    pub r#type: Option<TemplateType>,
}

impl Fields for Template {
    const FIELDS: &'static [Field] = &[
        Field::member("ClipsParam"),
        Field::member("Config"),
        Field::member("CoverURL"),
        Field::member("CreateSource"),
        Field::member("CreationTime"),
        Field::member("ModifiedSource"),
        Field::member("ModifiedTime"),
        Field::member("Name"),
        Field::member("PreviewMedia"),
        Field::member("PreviewMediaStatus"),
        Field::member("Status"),
        Field::member("TemplateId"),
        Field::member("Type"),
    ];
}

alicloud_runtime::structure!(
    Template { clips_param, config, cover_url, create_source, creation_time,
    modified_source, modified_time, name, preview_media, preview_media_status, status,
    template_id, r#type }
);

/// Where the template was created from.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCreateSource {
    /// `OpenAPI`: a call of this API.
    OpenApi,
    /// `AliyunConsole`: the Alibaba Cloud console.
    AliyunConsole,
    /// `WebSDK`: the web editor SDK.
    WebSdk,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TemplateCreateSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OpenAPI", Self::OpenApi),
        ("AliyunConsole", Self::AliyunConsole),
        ("WebSDK", Self::WebSdk),
    ];
}

alicloud_runtime::open_set!(TemplateCreateSource);

/// Where the template was last changed from.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateModifiedSource {
    /// `OpenAPI`: a call of this API.
    OpenApi,
    /// `AliyunConsole`: the Alibaba Cloud console.
    AliyunConsole,
    /// `WebSDK`: the web editor SDK.
    WebSdk,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TemplateModifiedSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OpenAPI", Self::OpenApi),
        ("AliyunConsole", Self::AliyunConsole),
        ("WebSDK", Self::WebSdk),
    ];
}

alicloud_runtime::open_set!(TemplateModifiedSource);

/// The state of the template's preview.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplatePreviewMediaStatus {
    /// `Init`: the source file is not there yet.
    Init,
    /// `Preparing`: the source file is in the making.
    Preparing,
    /// `PrepareFail`: preparing it failed.
    PrepareFail,
    /// `Normal`: ready.
    Normal,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TemplatePreviewMediaStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Init", Self::Init),
        ("Preparing", Self::Preparing),
        ("PrepareFail", Self::PrepareFail),
        ("Normal", Self::Normal),
    ];
}

alicloud_runtime::open_set!(TemplatePreviewMediaStatus);

/// The state of the template.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStatus {
    /// `Available`: ready for use.
    Available,
    /// `Created`: made but not usable yet.
    Created,
    /// `Uploading`: being uploaded.
    Uploading,
    /// `Processing`: an advanced template that is being parsed.
    Processing,
    /// `UploadFailed`: the upload failed.
    UploadFailed,
    /// `ProcessFailed`: the advanced template could not be parsed.
    ProcessFailed,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TemplateStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Available", Self::Available),
        ("Created", Self::Created),
        ("Uploading", Self::Uploading),
        ("Processing", Self::Processing),
        ("UploadFailed", Self::UploadFailed),
        ("ProcessFailed", Self::ProcessFailed),
    ];
}

alicloud_runtime::open_set!(TemplateStatus);

/// The kind of template.
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateType {
    /// `Timeline`: standard template.
    Timeline,
    /// `VETemplate`: advanced template.
    VeTemplate,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for TemplateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Timeline", Self::Timeline),
        ("VETemplate", Self::VeTemplate),
    ];
}

alicloud_runtime::open_set!(TemplateType);

impl Operation for ListTemplatesRequest {
    type Response = ListTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListTemplates")
        .summary("Lists templates, filtered by kind, state, source or keyword.")
        .ram_action("ice:ListTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListTemplates",
        );
}
