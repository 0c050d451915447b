// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAlerts`: Lists the alerts of a MediaWeaver source or program.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_alerts`](crate::Client::list_alerts).
#[non_exhaustive]
pub struct ListAlertsRequest {
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// Example: `20`.
    pub page_size: Option<i32>,
    /// The ARN of the source or program to list alerts of, such as
    /// `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    pub resource_arn: String,
    /// What kind of alert it is.
    pub category: Option<String>,
    /// The order of the entries, by creation time.
    ///
    /// Default: `desc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The order of the entries, by the time of the last change.
    ///
    /// Example: `asc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// Where the time range starts.
    ///
    /// Example: `2024-11-21T16:10:45Z`.
    pub gmt_start: Option<Text<Timestamp>>,
    /// Where the time range ends.
    ///
    /// Example: `2024-11-22T16:10:45Z`.
    pub gmt_end: Option<Text<Timestamp>>,
}

impl ListAlertsRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            page_no: None,
            page_size: None,
            category: None,
            sort_by: None,
            sort_by_modified_time: None,
            gmt_start: None,
            gmt_end: None,
        }
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `Category`. What kind of alert it is.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `SortBy`. The order of the entries, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `SortByModifiedTime`. The order of the entries, by the time of the last change.
    #[must_use]
    pub fn sort_by_modified_time(
        mut self,
        sort_by_modified_time: impl Into<types::SortOrder>,
    ) -> Self {
        self.sort_by_modified_time = Some(sort_by_modified_time.into());
        self
    }

    /// Sets `GmtStart`. Where the time range starts.
    #[must_use]
    pub fn gmt_start(mut self, gmt_start: impl Into<Text<Timestamp>>) -> Self {
        self.gmt_start = Some(gmt_start.into());
        self
    }

    /// Sets `GmtEnd`. Where the time range ends.
    #[must_use]
    pub fn gmt_end(mut self, gmt_end: impl Into<Text<Timestamp>>) -> Self {
        self.gmt_end = Some(gmt_end.into());
        self
    }
}

impl Fields for ListAlertsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize"),
        Field::query("ResourceArn").required(),
        Field::query("Category"),
        Field::query("SortBy"),
        Field::query("SortByModifiedTime"),
        Field::query("GmtStart"),
        Field::query("GmtEnd"),
    ];
}

alicloud_runtime::structure!(
    ListAlertsRequest { page_no, page_size, resource_arn, category, sort_by,
    sort_by_modified_time, gmt_start, gmt_end }
);

/// The answer to [`Client::list_alerts`](crate::Client::list_alerts).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAlertsResponse {
    /// The alerts of this page.
    pub alerts: Vec<Alert>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

impl Fields for ListAlertsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "Alerts",
        "PageNo",
        "PageSize",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListAlertsResponse { alerts, page_no, page_size, request_id, total_count }
);

/// An item of `Alerts`.
///
/// The alerts of this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Alert {
    /// What kind of alert it is.
    pub category: Option<String>,
    /// The error code.
    ///
    /// Example: `ScheduleError`.
    pub code: Option<String>,
    /// When the alert came in, in UTC.
    ///
    /// Example: `2024-07-16T10:03Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// When the alert last changed, in UTC.
    ///
    /// Example: `2024-07-16T10:03Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The message that goes with the result code.
    ///
    /// Example: `xxxxx`.
    pub message: Option<String>,
    /// The ARN of the resource that the alert is related to.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    pub related_resource_arns: Option<String>,
    /// The ARN of the resource that the alert is about.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    pub resource_arn: Option<String>,
}

impl Fields for Alert {
    const FIELDS: &'static [Field] = &Field::members([
        "Category",
        "Code",
        "GmtCreate",
        "GmtModified",
        "Message",
        "RelatedResourceArns",
        "ResourceArn",
    ]);
}

alicloud_runtime::structure!(
    Alert { category, code, gmt_create, gmt_modified, message, related_resource_arns,
    resource_arn }
);

impl Operation for ListAlertsRequest {
    type Response = ListAlertsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAlerts")
        .summary("Lists the alerts of a MediaWeaver source or program.")
        .read_only()
        .paging(Paging::of("Alerts").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListAlerts")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAlerts",
        );
}

impl Paged for ListAlertsRequest {
    type Item = Alert;

    #[inline]
    fn items(page: ListAlertsResponse) -> Vec<Alert> {
        page.alerts
    }
}
