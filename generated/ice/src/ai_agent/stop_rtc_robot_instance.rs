// Written by `cargo xtask regen`. Change the description and run it again.

//! `StopRtcRobotInstance`: Stops an instance of an interactive RTC agent.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::stop_rtc_robot_instance`](crate::Client::stop_rtc_robot_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct StopRtcRobotInstanceRequest {
    /// The ID of the instance to stop, returned by `StartRtcRobotInstance`.
    ///
    /// Example: `727dc0e296014bb58670940a3da95592`.
    pub instance_id: String,
}

impl StopRtcRobotInstanceRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    StopRtcRobotInstanceRequest {
        instance_id: Field::query("InstanceId").required(),
    }
}

/// The response of [`Client::stop_rtc_robot_instance`](crate::Client::stop_rtc_robot_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRtcRobotInstanceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `AC84E5DD-AB56-56C0-A992-07ECB82008CA`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StopRtcRobotInstanceResponse {
        request_id: "RequestId",
    }
}

impl Operation for StopRtcRobotInstanceRequest {
    type Response = StopRtcRobotInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StopRtcRobotInstance")
        .summary("Stops an instance of an interactive RTC agent.")
        .ram_action("ice:StopRtcRobotInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StopRtcRobotInstance",
        );
}
