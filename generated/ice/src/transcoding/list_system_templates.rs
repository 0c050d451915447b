// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSystemTemplates`: Lists the system templates of one type, page by page.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::list_system_templates`](crate::Client::list_system_templates).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSystemTemplatesRequest {
    /// The types of system templates to list, as numbers such as `1,2`.
    ///
    /// Example: `["1", "2"]`.
    pub r#type: Vec<String>,
    /// The subtype to list, as a number that depends on the template type.
    ///
    /// Example: `1`.
    pub subtype: Option<String>,
    /// The name of the template.
    ///
    /// Example: `SampleTemplate`.
    pub name: Option<String>,
    /// The ID of the template.
    ///
    /// Example: `****96e8864746a0b6f3****`.
    pub template_id: Option<String>,
    /// Lists only templates with this status.
    ///
    /// Example: `Normal`.
    pub status: Option<SystemTemplateStatus>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 100. Default: `20`. Example: `20`.
    pub page_size: Option<i32>,
}

impl ListSystemTemplatesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(r#type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            r#type: r#type.into_iter().map(Into::into).collect(),
            subtype: None,
            name: None,
            template_id: None,
            status: None,
            page_number: None,
            page_size: None,
        }
    }

    /// Sets `Subtype`. The subtype to list, as a number that depends on the template type.
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

    /// Sets `Status`. Lists only templates with this status.
    #[must_use]
    pub fn status(mut self, status: impl Into<SystemTemplateStatus>) -> Self {
        self.status = Some(status.into());
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
}

alicloud_runtime::structure! {
    ListSystemTemplatesRequest {
        r#type: Field::query("Type").comma_list().required(),
        subtype: Field::query("Subtype"),
        name: Field::query("Name"),
        template_id: Field::query("TemplateId"),
        status: Field::query("Status"),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize").integer(1, 100),
    }
}

/// The values of [`ListSystemTemplatesRequest::status`](field@ListSystemTemplatesRequest::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemTemplateStatus {
    /// `Normal`: normal, visible templates.
    Normal,
    /// `Invisible`: hidden templates.
    Invisible,
    /// `All`: templates with any status.
    All,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SystemTemplateStatus {
        Normal: "Normal",
        Invisible: "Invisible",
        All: "All",
    }
}

/// The response of [`Client::list_system_templates`](crate::Client::list_system_templates).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemTemplatesResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The system templates.
    pub system_template_list: Vec<types::SystemTemplate>,
    /// The total number of templates.
    ///
    /// Example: `20`.
    pub total: Option<i32>,
}

alicloud_runtime::structure! {
    ListSystemTemplatesResponse {
        request_id: "RequestId",
        system_template_list: "SystemTemplateList",
        total: "Total",
    }
}

impl Operation for ListSystemTemplatesRequest {
    type Response = ListSystemTemplatesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSystemTemplates")
        .summary("Lists the system templates of one type, page by page.")
        .read_only()
        .pagination(
            PaginationInfo::of("SystemTemplateList").number("PageNumber").total("Total"),
        )
        .ram_action("ice:ListSystemTemplates")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSystemTemplates",
        );
}

impl Paginated for ListSystemTemplatesRequest {
    type Item = types::SystemTemplate;

    #[inline]
    fn items(page: ListSystemTemplatesResponse) -> Vec<types::SystemTemplate> {
        page.system_template_list
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number);
    }
}
