// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateIpcOrder`: Places an order for IPC capacity that is shared by the whole account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::create_ipc_order`](crate::Client::create_ipc_order).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpcOrderRequest {
    /// The capability to order.
    ///
    /// Example: `understand`.
    pub capability: Option<IpcOrderCapability>,
    /// The ID of the device.
    ///
    /// Example: `d123`.
    pub device_id: Option<String>,
    /// The subscription period.
    ///
    /// Example: `month`.
    pub period: Option<IpcOrderPeriod>,
}

impl CreateIpcOrderRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Capability`. The capability to order.
    #[must_use]
    pub fn capability(mut self, capability: impl Into<IpcOrderCapability>) -> Self {
        self.capability = Some(capability.into());
        self
    }

    /// Sets `DeviceId`. The ID of the device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `Period`. The subscription period.
    #[must_use]
    pub fn period(mut self, period: impl Into<IpcOrderPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateIpcOrderRequest {
        capability: Field::query("Capability"),
        device_id: Field::query("DeviceId"),
        period: Field::query("Period"),
    }
}

/// The values of [`CreateIpcOrderRequest::capability`](field@CreateIpcOrderRequest::capability).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpcOrderCapability {
    /// `search`: search; 75 searches per day.
    Search,
    /// `understand`: analysis of images; 300 images per day.
    Understand,
    /// `understand-reid`: analysis of images with person re-identification (ReID); 300 images per day.
    UnderstandReid,
    /// `understand-reid-search`: analysis of images with ReID, plus search; 300 images and 75 searches per day.
    UnderstandReidSearch,
    /// `understand-search`: analysis of images plus search; 300 images and 75 searches per day.
    UnderstandSearch,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IpcOrderCapability {
        Search: "search",
        Understand: "understand",
        UnderstandReid: "understand-reid",
        UnderstandReidSearch: "understand-reid-search",
        UnderstandSearch: "understand-search",
    }
}

/// The values of [`CreateIpcOrderRequest::period`](field@CreateIpcOrderRequest::period).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpcOrderPeriod {
    /// `month`: 30 days.
    Month,
    /// `quarter`: 90 days.
    Quarter,
    /// `year`: 365 days.
    Year,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open IpcOrderPeriod {
        Month: "month",
        Quarter: "quarter",
        Year: "year",
    }
}

/// The response of [`Client::create_ipc_order`](crate::Client::create_ipc_order).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIpcOrderResponse {
    /// The result of the purchase, such as `Success`.
    ///
    /// Example: `Success`.
    pub purchase_status: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateIpcOrderResponse {
        purchase_status: "PurchaseStatus",
        request_id: "RequestId",
    }
}

impl Operation for CreateIpcOrderRequest {
    type Response = CreateIpcOrderResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateIpcOrder")
        .summary("Places an order for IPC capacity that is shared by the whole account.")
        .ram_action("ice:CreateIpcOrder")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateIpcOrder",
        );
}
