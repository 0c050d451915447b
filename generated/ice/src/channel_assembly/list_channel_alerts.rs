// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListChannelAlerts`: Lists the alerts of the resources in a MediaWeaver channel.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_channel_alerts`](crate::Client::list_channel_alerts).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListChannelAlertsRequest {
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The ARN of the channel whose alerts are listed, such as
    /// `acs:ims:mediaweaver:<regionId>:<userId>:channel/myChannel`.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:channel/myChannel`.
    pub resource_arn: String,
    /// The category of the alert.
    pub category: Option<String>,
    /// The sort order of the entries, by last modification time.
    ///
    /// Example: `desc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// The start of the time range.
    ///
    /// Example: `2024-11-21T16:10:45Z`.
    pub gmt_start: Option<Text<Timestamp>>,
    /// The end of the time range.
    ///
    /// Example: `2024-11-21T16:10:45Z`.
    pub gmt_end: Option<Text<Timestamp>>,
}

impl ListChannelAlertsRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(resource_arn: impl Into<String>) -> Self {
        Self {
            resource_arn: resource_arn.into(),
            page_no: None,
            page_size: None,
            category: None,
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
    ListChannelAlertsRequest {
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
        resource_arn: Field::query("ResourceArn").required(),
        category: Field::query("Category"),
        sort_by_modified_time: Field::query("SortByModifiedTime"),
        gmt_start: Field::query("GmtStart"),
        gmt_end: Field::query("GmtEnd"),
    }
}

/// The response of [`Client::list_channel_alerts`](crate::Client::list_channel_alerts).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChannelAlertsResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The alerts on this page.
    pub program_alerts: Vec<ProgramAlert>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `4`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListChannelAlertsResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        program_alerts: "ProgramAlerts",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

/// An item of [`ListChannelAlertsResponse::program_alerts`](field@ListChannelAlertsResponse::program_alerts).
///
/// The alerts on this page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramAlert {
    /// The ARN of the program.
    ///
    /// Example: `acs:ims:mediaweaver:<regionId>:<userId>:program/myChannel/MyProgram`.
    pub arn: Option<String>,
    /// The category of the alert.
    pub category: Option<String>,
    /// The number of alerts.
    ///
    /// Example: `4`.
    pub count: Option<i32>,
    /// The time the alert was last modified, in UTC.
    ///
    /// Example: `2024-07-16T10:03Z`.
    pub gmt_modified: Option<Text<Timestamp>>,
    /// The name of the program.
    ///
    /// Example: `program_name`.
    pub program_name: Option<String>,
}

alicloud_runtime::structure! {
    ProgramAlert {
        arn: "Arn",
        category: "Category",
        count: "Count",
        gmt_modified: "GmtModified",
        program_name: "ProgramName",
    }
}

impl Operation for ListChannelAlertsRequest {
    type Response = ListChannelAlertsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListChannelAlerts")
        .summary("Lists the alerts of the resources in a MediaWeaver channel.")
        .read_only()
        .pagination(
            PaginationInfo::of("ProgramAlerts").number("PageNo").total("TotalCount"),
        )
        .ram_action("ice:ListChannelAlerts")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannelAlerts",
        );
}

impl Paginated for ListChannelAlertsRequest {
    type Item = ProgramAlert;

    #[inline]
    fn items(page: ListChannelAlertsResponse) -> Vec<ProgramAlert> {
        page.program_alerts
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
