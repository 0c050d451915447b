// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateRtcRobotInstance`: Updates the settings of an RTC agent instance, such as voice and greeting.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::update_rtc_robot_instance`](crate::Client::update_rtc_robot_instance).
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
    /// Takes what is required; the rest is set by the methods below.
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

impl Fields for UpdateRtcRobotInstanceRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("InstanceId").required(),
        Field::query("Config").json(),
    ];
}

alicloud_runtime::structure!(UpdateRtcRobotInstanceRequest { instance_id, config });

/// The answer to [`Client::update_rtc_robot_instance`](crate::Client::update_rtc_robot_instance).
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateRtcRobotInstanceResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7707F0A2-C6FD-5959-87EB-7C4D02384FD4`.
    pub request_id: Option<String>,
}

impl Fields for UpdateRtcRobotInstanceResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(UpdateRtcRobotInstanceResponse { request_id });

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
