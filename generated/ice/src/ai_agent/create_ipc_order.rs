// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateIpcOrder`: Places an order for IPC capacity that the whole account shares.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::create_ipc_order`](crate::Client::create_ipc_order).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpcOrderRequest {
    /// What the order pays for.
    ///
    /// Example: `understand`.
    pub capability: Option<CreateIpcOrderCapability>,
    /// The ID of the device.
    ///
    /// Example: `d123`.
    pub device_id: Option<String>,
    /// How long the subscription runs.
    ///
    /// Example: `month`.
    pub period: Option<CreateIpcOrderPeriod>,
}

impl CreateIpcOrderRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Capability`. What the order pays for.
    #[must_use]
    pub fn capability(
        mut self,
        capability: impl Into<CreateIpcOrderCapability>,
    ) -> Self {
        self.capability = Some(capability.into());
        self
    }

    /// Sets `DeviceId`. The ID of the device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `Period`. How long the subscription runs.
    #[must_use]
    pub fn period(mut self, period: impl Into<CreateIpcOrderPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl Fields for CreateIpcOrderRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Capability"),
        Field::query("DeviceId"),
        Field::query("Period"),
    ];
}

alicloud_runtime::structure!(CreateIpcOrderRequest { capability, device_id, period });

/// The values of `Capability` in [`CreateIpcOrderRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateIpcOrderCapability {
    /// `search`: search; 75 searches a day.
    Search,
    /// `understand`: image understanding; 300 pictures a day.
    Understand,
    /// `understand-reid`: image understanding that recognizes persons again (ReID); 300 pictures a day.
    UnderstandReid,
    /// `understand-reid-search`: understanding of images, with ReID, and search; 300 pictures and 75 searches a day.
    UnderstandReidSearch,
    /// `understand-search`: image understanding and search; 300 pictures and 75 searches a day.
    UnderstandSearch,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CreateIpcOrderCapability {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("search", Self::Search),
        ("understand", Self::Understand),
        ("understand-reid", Self::UnderstandReid),
        ("understand-reid-search", Self::UnderstandReidSearch),
        ("understand-search", Self::UnderstandSearch),
    ];
}

alicloud_runtime::open_set!(CreateIpcOrderCapability);

/// The values of `Period` in [`CreateIpcOrderRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateIpcOrderPeriod {
    /// `month`: 30 days.
    Month,
    /// `quarter`: 90 days.
    Quarter,
    /// `year`: 365 days.
    Year,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for CreateIpcOrderPeriod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("month", Self::Month),
        ("quarter", Self::Quarter),
        ("year", Self::Year),
    ];
}

alicloud_runtime::open_set!(CreateIpcOrderPeriod);

/// The answer to [`Client::create_ipc_order`](crate::Client::create_ipc_order).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpcOrderResponse {
    /// How the purchase went, such as `Success`.
    ///
    /// Example: `Success`.
    pub purchase_status: Option<String>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `****36-3C1E-4417-BDB2-1E034F****`.
    pub request_id: Option<String>,
}

impl Fields for CreateIpcOrderResponse {
    const FIELDS: &'static [Field] = &Field::members(["PurchaseStatus", "RequestId"]);
}

alicloud_runtime::structure!(CreateIpcOrderResponse { purchase_status, request_id });

impl Operation for CreateIpcOrderRequest {
    type Response = CreateIpcOrderResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateIpcOrder")
        .summary("Places an order for IPC capacity that the whole account shares.")
        .ram_action("ice:CreateIpcOrder")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateIpcOrder",
        );
}
