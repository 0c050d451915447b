// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListCustomTemplates`: Lists your custom media processing templates of one type, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_custom_templates`](crate::Client::list_custom_templates).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCustomTemplatesRequest {
    /// The type of templates to list.
    ///
    /// Example: `1`.
    pub r#type: CustomTemplateType,
    /// The subtype to list, as a number. Only for `Type` 1, 2, 7 and 9. Transcoding (1): `1`
    /// normal, `2` audio only, `3` remuxing, `4` Narrowband HD 1.0, `5` Narrowband HD 2.0.
    /// Snapshots (2): `1` normal, `2` sprite, `3` WebVTT. AI content moderation (7): `1`
    /// video, `2` audio, `3` images. AI erasing (9): `1` logos, `2` text.
    ///
    /// Example: `2`.
    pub subtype: Option<String>,
    /// The name of the template.
    ///
    /// Example: `test-template`.
    pub name: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i32>,
    /// The sort order of the templates. The official example has `CreateTimeDesc`, which is
    /// not one of the documented values.
    ///
    /// Example: `CreationTime:Desc`.
    pub order_by: Option<types::CreationTimeOrder>,
}

impl ListCustomTemplatesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(r#type: impl Into<CustomTemplateType>) -> Self {
        Self {
            r#type: r#type.into(),
            subtype: None,
            name: None,
            template_id: None,
            page_number: None,
            page_size: None,
            order_by: None,
        }
    }

    /// Sets `Subtype`. The subtype to list, as a number.
    #[must_use]
    pub fn subtype(mut self, subtype: impl Into<String>) -> Self {
        self.subtype = Some(subtype.into());
        self
    }

    /// Sets `Name`. The name of the template.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `TemplateId`. The ID of the template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets `PageNumber`. The page number, starting from 1.
    #[must_use]
    #[inline]
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `PageSize`. The number of entries per page.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `OrderBy`. The sort order of the templates.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<types::CreationTimeOrder>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

alicloud_runtime::structure! {
    ListCustomTemplatesRequest {
        r#type: Field::query("Type").required(),
        subtype: Field::query("Subtype"),
        name: Field::query("Name"),
        template_id: Field::query("TemplateId"),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize"),
        order_by: Field::query("OrderBy"),
    }
}

/// The values of [`ListCustomTemplatesRequest::type`](field@ListCustomTemplatesRequest::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomTemplateType {
    /// `1`: transcoding.
    V1,
    /// `2`: snapshots.
    V2,
    /// `3`: animated GIFs.
    V3,
    /// `4`: image watermarks.
    V4,
    /// `5`: text watermarks.
    V5,
    /// `6`: subtitles.
    V6,
    /// `7`: AI content moderation.
    V7,
    /// `8`: AI covers.
    V8,
    /// `9`: AI erasing of logos or subtitles.
    V9,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open CustomTemplateType {
        V1: "1",
        V2: "2",
        V3: "3",
        V4: "4",
        V5: "5",
        V6: "6",
        V7: "7",
        V8: "8",
        V9: "9",
    }
}

/// The response of [`Client::list_custom_templates`](crate::Client::list_custom_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomTemplatesResponse {
    /// The templates on this page.
    pub custom_template_list: Vec<types::CustomTemplate>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of templates.
    ///
    /// Example: `20`.
    pub total: Option<i32>,
}

alicloud_runtime::structure! {
    ListCustomTemplatesResponse {
        custom_template_list: "CustomTemplateList",
        request_id: "RequestId",
        total: "Total",
    }
}

impl Operation for ListCustomTemplatesRequest {
    type Response = ListCustomTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListCustomTemplates")
        .summary(
            "Lists your custom media processing templates of one type, page by page.",
        )
        .read_only()
        .pagination(
            PaginationInfo::of("CustomTemplateList").number("PageNumber").total("Total"),
        )
        .ram_action("ice:ListCustomTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListCustomTemplates",
        );
}

impl Paginated for ListCustomTemplatesRequest {
    type Item = types::CustomTemplate;

    #[inline]
    fn items(page: ListCustomTemplatesResponse) -> Vec<types::CustomTemplate> {
        page.custom_template_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number);
    }
}
