// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateRtcRobotInstance`: Updates the settings of an RTC agent instance, such as voice and greeting.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_rtc_robot_instance`](crate::Client::update_rtc_robot_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateRtcRobotInstanceRequest {
    /// The ID of the instance to update, returned by `StartRtcRobotInstance`.
    ///
    /// Example: `727dc0e296014bb58670940a3da95592`.
    pub instance_id: String,
    /// The new settings of the instance.
    pub config: Option<types::RtcRobotConfig>,
}

impl UpdateRtcRobotInstanceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            config: None,
        }
    }

    /// Sets `Config`. The new settings of the instance.
    #[must_use]
    #[inline]
    pub fn config(mut self, config: types::RtcRobotConfig) -> Self {
        self.config = Some(config);
        self
    }
}

alicloud_runtime::structure! {
    UpdateRtcRobotInstanceRequest {
        instance_id: Field::query("InstanceId").required(),
        config: Field::query("Config").json(),
    }
}

/// The response of [`Client::update_rtc_robot_instance`](crate::Client::update_rtc_robot_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRtcRobotInstanceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7707F0A2-C6FD-5959-87EB-7C4D02384FD4`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateRtcRobotInstanceResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateRtcRobotInstanceRequest {
    type Response = UpdateRtcRobotInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateRtcRobotInstance")
        .summary(
            "Updates the settings of an RTC agent instance, such as voice and greeting.",
        )
        .ram_action("ice:UpdateRtcRobotInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateRtcRobotInstance",
        );
}
