// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAlerts`: Lists the alerts of a MediaWeaver source or program.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_alerts`](crate::Client::list_alerts).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAlertsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i32>,
    /// The ARN of the source or program whose alerts are listed, such as
    /// `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    pub resource_arn: String,
    /// The category of the alert.
    pub category: Option<String>,
    /// The sort order of the entries, by creation time.
    ///
    /// Default: `desc`. Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
    /// The sort order of the entries, by last modification time.
    ///
    /// Example: `asc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// The start of the time range.
    ///
    /// Example: `2024-11-21T16:10:45Z`.
    pub gmt_start: Option<Text<Timestamp>>,
    /// The end of the time range.
    ///
    /// Example: `2024-11-22T16:10:45Z`.
    pub gmt_end: Option<Text<Timestamp>>,
}

impl ListAlertsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
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

    /// Sets `Category`. The category of the alert.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `SortBy`. The sort order of the entries, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sets `SortByModifiedTime`. The sort order of the entries, by last modification time.
    #[must_use]
    pub fn sort_by_modified_time(
        mut self,
        sort_by_modified_time: impl Into<types::SortOrder>,
    ) -> Self {
        self.sort_by_modified_time = Some(sort_by_modified_time.into());
        self
    }

    /// Sets `GmtStart`. The start of the time range.
    #[must_use]
    pub fn gmt_start(mut self, gmt_start: impl Into<Text<Timestamp>>) -> Self {
        self.gmt_start = Some(gmt_start.into());
        self
    }

    /// Sets `GmtEnd`. The end of the time range.
    #[must_use]
    pub fn gmt_end(mut self, gmt_end: impl Into<Text<Timestamp>>) -> Self {
        self.gmt_end = Some(gmt_end.into());
        self
    }
}

alicloud_runtime::structure! {
    ListAlertsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        resource_arn: Field::query("ResourceArn").required(),
        category: Field::query("Category"),
        sort_by: Field::query("SortBy"),
        sort_by_modified_time: Field::query("SortByModifiedTime"),
        gmt_start: Field::query("GmtStart"),
        gmt_end: Field::query("GmtEnd"),
    }
}

/// The response of [`Client::list_alerts`](crate::Client::list_alerts).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertsResponse {
    /// The alerts on this page.
    pub alerts: Vec<Alert>,
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
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `100`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListAlertsResponse {
        alerts: "Alerts",
        page_no: "PageNo",
        page_size: "PageSize",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`ListAlertsResponse::alerts`](field@ListAlertsResponse::alerts).
///
/// The alerts on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alert {
    /// The category of the alert.
    pub category: Option<String>,
    /// The error code.
    ///
    /// Example: `ScheduleError`.
    pub code: Option<String>,
    /// The time the alert was received, in UTC.
    ///
    /// Example: `2024-07-16T10:03Z`.
    pub gmt_create: Option<Text<Timestamp>>,
    /// The time the alert was last modified, in UTC.
    ///
    /// Example: `2024-07-16T10:03Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The message for the result code.
    ///
    /// Example: `xxxxx`.
    pub message: Option<String>,
    /// The ARN of the related resource.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    pub related_resource_arns: Option<String>,
    /// The ARN of the resource that the alert concerns.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource`.
    pub resource_arn: Option<String>,
}

alicloud_runtime::structure! {
    Alert {
        category: "Category",
        code: "Code",
        gmt_create: "GmtCreate",
        gmt_modified: "GmtModified",
        message: "Message",
        related_resource_arns: "RelatedResourceArns",
        resource_arn: "ResourceArn",
    }
}

impl Operation for ListAlertsRequest {
    type Response = ListAlertsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAlerts")
        .summary("Lists the alerts of a MediaWeaver source or program.")
        .read_only()
        .pagination(PaginationInfo::of("Alerts").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListAlerts")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAlerts",
        );
}

impl Paginated for ListAlertsRequest {
    type Item = Alert;

    #[inline]
    fn items(page: ListAlertsResponse) -> Vec<Alert> {
        page.alerts
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
