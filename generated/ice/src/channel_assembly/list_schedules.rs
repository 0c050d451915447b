// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListSchedules`: Lists the schedule of a MediaWeaver channel within a time window.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::list_schedules`](crate::Client::list_schedules).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSchedulesRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: String,
    /// The duration of the schedule window to list, in seconds.
    ///
    /// Example: `14400`.
    pub window_duration_seconds: i64,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListSchedulesRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(channel_name: impl Into<String>, window_duration_seconds: i64) -> Self {
        Self {
            channel_name: channel_name.into(),
            window_duration_seconds,
            page_no: None,
            page_size: None,
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
}

alicloud_runtime::structure! {
    ListSchedulesRequest {
        channel_name: Field::query("ChannelName").required(),
        window_duration_seconds: Field::query("WindowDurationSeconds").required(),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize"),
    }
}

/// The response of [`Client::list_schedules`](crate::Client::list_schedules).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesResponse {
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The entries of the schedule.
    pub programs: Vec<types::ChannelAssemblyScheduleData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// The total number of entries.
    ///
    /// Example: `5`.
    pub total_count: Option<i32>,
}

alicloud_runtime::structure! {
    ListSchedulesResponse {
        page_no: "PageNo",
        page_size: "PageSize",
        programs: "Programs",
        request_id: "RequestId",
        total_count: "TotalCount",
    }
}

impl Operation for ListSchedulesRequest {
    type Response = ListSchedulesResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListSchedules")
        .summary("Lists the schedule of a MediaWeaver channel within a time window.")
        .read_only()
        .pagination(PaginationInfo::of("Programs").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListSchedules")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListSchedules",
        );
}

impl Paginated for ListSchedulesRequest {
    type Item = types::ChannelAssemblyScheduleData;

    #[inline]
    fn items(page: ListSchedulesResponse) -> Vec<types::ChannelAssemblyScheduleData> {
        page.programs
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
