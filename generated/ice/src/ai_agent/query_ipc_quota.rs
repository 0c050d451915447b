// Written by `cargo xtask regen`. Change the description and run it again.

//! `QueryIpcQuota`: Queries the usage of the IPC quota.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::query_ipc_quota`](crate::Client::query_ipc_quota).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuotaRequest {
    /// The capability to query.
    ///
    /// Default: `understand`. Example: `understand`.
    pub capability: Option<types::IpcCapability>,
    /// The end of the time range, in UTC. At most 180 days after `StartTime`.
    ///
    /// Example: `2025-05-09T08:52:00Z`.
    pub end_time: Option<Text<Timestamp>>,
    /// The page number, starting from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// The number of entries per page.
    ///
    /// At most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The start of the time range, in UTC.
    ///
    /// Example: `2025-05-08T08:52:00Z`.
    pub start_time: Option<Text<Timestamp>>,
}

impl QueryIpcQuotaRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Capability`. The capability to query.
    #[must_use]
    pub fn capability(mut self, capability: impl Into<types::IpcCapability>) -> Self {
        self.capability = Some(capability.into());
        self
    }

    /// Sets `EndTime`. The end of the time range, in UTC.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Text<Timestamp>>) -> Self {
        self.end_time = Some(end_time.into());
        self
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

    /// Sets `StartTime`. The start of the time range, in UTC.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Text<Timestamp>>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

alicloud_runtime::structure! {
    QueryIpcQuotaRequest {
        capability: Field::query("Capability"),
        end_time: Field::query("EndTime"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        start_time: Field::query("StartTime"),
    }
}

/// The response of [`Client::query_ipc_quota`](crate::Client::query_ipc_quota).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIpcQuotaResponse {
    /// The IPC usage, with one entry per time and capability.
    pub ipc_quota_infos: Vec<IpcQuotaInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of matching records.
    ///
    /// Example: `39`.
    pub total: Option<Text<i64>>,
}

alicloud_runtime::structure! {
    QueryIpcQuotaResponse {
        ipc_quota_infos: "IpcQuotaInfos",
        request_id: "RequestId",
        total: "Total",
    }
}

/// An item of [`QueryIpcQuotaResponse::ipc_quota_infos`](field@QueryIpcQuotaResponse::ipc_quota_infos).
///
/// The IPC usage, with one entry per time and capability.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpcQuotaInfo {
    /// The capability of this entry.
    ///
    /// Example: `understand`.
    pub capability: Option<types::IpcCapability>,
    /// The consumed quota.
    ///
    /// Example: `32`.
    pub consumed_quota: Option<i64>,
    /// The time of the entry, in UTC.
    ///
    /// Example: `2025-12-21T16:00:00Z`.
    pub date_time: Option<Text<Timestamp>>,
    /// The maximum quota.
    ///
    /// Example: `10000`.
    pub max_quota: Option<i64>,
}

alicloud_runtime::structure! {
    IpcQuotaInfo {
        capability: "Capability",
        consumed_quota: "ConsumedQuota",
        date_time: "DateTime",
        max_quota: "MaxQuota",
    }
}

impl Operation for QueryIpcQuotaRequest {
    type Response = QueryIpcQuotaResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("QueryIpcQuota")
        .summary("Queries the usage of the IPC quota.")
        .read_only()
        .pagination(PaginationInfo::of("IpcQuotaInfos").number("PageNo").total("Total"))
        .ram_action("ice:QueryIpcQuota")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/QueryIpcQuota",
        );
}

impl Paginated for QueryIpcQuotaRequest {
    type Item = IpcQuotaInfo;

    #[inline]
    fn items(page: QueryIpcQuotaResponse) -> Vec<IpcQuotaInfo> {
        page.ipc_quota_infos
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
