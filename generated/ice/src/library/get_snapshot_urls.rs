// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetSnapshotUrls`: Lists the URLs of the images created by a snapshot job.

use alicloud_runtime::{Operation, OperationInfo, Paginated, PaginationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::get_snapshot_urls`](crate::Client::get_snapshot_urls).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotUrlsRequest {
    /// The ID of the job.
    ///
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub job_id: Option<String>,
    /// The page number, starting from 1.
    ///
    /// Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries per page.
    ///
    /// 1 to 30. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The sort order of the results.
    ///
    /// Example: `Asc`.
    pub order_by: Option<OrderBy>,
    /// The validity period of the signed URLs, in seconds. At most 36 hours.
    ///
    /// At most 129600. Default: `3600`. Example: `3600`.
    pub timeout: Option<i64>,
}

impl GetSnapshotUrlsRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `JobId`. The ID of the job.
    #[must_use]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
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

    /// Sets `OrderBy`. The sort order of the results.
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<OrderBy>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets `Timeout`. The validity period of the signed URLs, in seconds.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

alicloud_runtime::structure! {
    GetSnapshotUrlsRequest {
        job_id: Field::query("JobId"),
        page_number: Field::query("PageNumber"),
        page_size: Field::query("PageSize").integer(1, 30),
        order_by: Field::query("OrderBy"),
        timeout: Field::query("Timeout").integer(i64::MIN, 129600),
    }
}

/// The values of [`GetSnapshotUrlsRequest::order_by`](field@GetSnapshotUrlsRequest::order_by).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderBy {
    /// `Asc`: ascending.
    Asc,
    /// `Desc`: descending.
    Desc,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open OrderBy {
        Asc: "Asc",
        Desc: "Desc",
    }
}

/// The response of [`Client::get_snapshot_urls`](crate::Client::get_snapshot_urls).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotUrlsResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The URLs of the snapshots on this page.
    pub snapshot_urls: Vec<String>,
    /// The total number of snapshots.
    ///
    /// Example: `30`.
    pub total: Option<i32>,
    /// The URL of the WebVTT file.
    ///
    /// Example: `http://test-bucket.oss-cn-shanghai.aliyuncs.com/ouoput.vtt`.
    pub web_vtt_url: Option<String>,
}

alicloud_runtime::structure! {
    GetSnapshotUrlsResponse {
        request_id: "RequestId",
        snapshot_urls: "SnapshotUrls",
        total: "Total",
        web_vtt_url: "WebVTTUrl",
    }
}

impl Operation for GetSnapshotUrlsRequest {
    type Response = GetSnapshotUrlsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetSnapshotUrls")
        .summary("Lists the URLs of the images created by a snapshot job.")
        .read_only()
        .pagination(
            PaginationInfo::of("SnapshotUrls").number("PageNumber").total("Total"),
        )
        .ram_action("ice:GetSnapshotUrls")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetSnapshotUrls",
        );
}

impl Paginated for GetSnapshotUrlsRequest {
    type Item = String;

    #[inline]
    fn items(page: GetSnapshotUrlsResponse) -> Vec<String> {
        page.snapshot_urls
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_number = Some(number);
    }
}
