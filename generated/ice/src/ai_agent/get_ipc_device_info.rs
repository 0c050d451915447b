// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetIpcDeviceInfo`: Lists IPC devices.

use alicloud_runtime::{
    Operation, OperationInfo, Paginated, PaginationInfo, Text, Timestamp,
};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_ipc_device_info`](crate::Client::get_ipc_device_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfoRequest {
    /// The capability to query.
    ///
    /// Default: `understand`. Example: `understand`.
    pub capability: Option<types::IpcCapability>,
    /// The ID of the device.
    ///
    /// Example: `d123`.
    pub device_id: Option<String>,
    /// The end of the time range, in UTC. At most 180 days after `StartTime`.
    ///
    /// Example: `2017-02-11T12:00:00Z`.
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
    /// Example: `2017-01-11T12:00:00Z`.
    pub start_time: Option<Text<Timestamp>>,
}

impl GetIpcDeviceInfoRequest {
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

    /// Sets `DeviceId`. The ID of the device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
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
    GetIpcDeviceInfoRequest {
        capability: Field::query("Capability"),
        device_id: Field::query("DeviceId"),
        end_time: Field::query("EndTime"),
        page_no: Field::query("PageNo"),
        page_size: Field::query("PageSize").integer(i64::MIN, 50),
        start_time: Field::query("StartTime"),
    }
}

/// The response of [`Client::get_ipc_device_info`](crate::Client::get_ipc_device_info).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIpcDeviceInfoResponse {
    /// The devices and their entitlements.
    pub device_infos: Vec<DeviceInfo>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The total number of matching records.
    ///
    /// Example: `78`.
    pub total: Option<i64>,
}

alicloud_runtime::structure! {
    GetIpcDeviceInfoResponse {
        device_infos: "DeviceInfos",
        request_id: "RequestId",
        total: "Total",
    }
}

/// An item of [`GetIpcDeviceInfoResponse::device_infos`](field@GetIpcDeviceInfoResponse::device_infos).
///
/// The devices and their entitlements.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// The capability of this entry.
    ///
    /// Example: `understand`.
    pub capability: Option<types::IpcCapability>,
    /// The ID of the device.
    ///
    /// Example: `d123`.
    pub device_id: Option<String>,
    /// The time the capability expires, in UTC.
    ///
    /// Example: `2017-02-11T12:00:00Z`.
    pub expire_time: Option<Text<Timestamp>>,
}

alicloud_runtime::structure! {
    DeviceInfo {
        capability: "Capability",
        device_id: "DeviceId",
        expire_time: "ExpireTime",
    }
}

impl Operation for GetIpcDeviceInfoRequest {
    type Response = GetIpcDeviceInfoResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetIpcDeviceInfo")
        .summary("Lists IPC devices.")
        .read_only()
        .pagination(PaginationInfo::of("DeviceInfos").number("PageNo").total("Total"))
        .ram_action("ice:GetIpcDeviceInfo")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetIpcDeviceInfo",
        );
}

impl Paginated for GetIpcDeviceInfoRequest {
    type Item = DeviceInfo;

    #[inline]
    fn items(page: GetIpcDeviceInfoResponse) -> Vec<DeviceInfo> {
        page.device_infos
    }

    #[inline]
    fn set_page_number(&mut self, number: i32) {
        self.page_no = Some(number);
    }
}
