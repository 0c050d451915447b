// Written by `cargo xtask regen`. Change the description and run it again.

//! `DescribeRtcRobotInstance`: Looks up an RTC robot instance.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, UnknownValue};
use crate::types;

/// The request of [`Client::describe_rtc_robot_instance`](crate::Client::describe_rtc_robot_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceRequest {
    /// The ID of the robot instance.
    ///
    /// Example: `727dc0e296014bb58670940a3da95592`.
    pub instance_id: Option<String>,
}

impl DescribeRtcRobotInstanceRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`. The ID of the robot instance.
    #[must_use]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

alicloud_runtime::structure! {
    DescribeRtcRobotInstanceRequest {
        instance_id: Field::query("InstanceId"),
    }
}

/// The response of [`Client::describe_rtc_robot_instance`](crate::Client::describe_rtc_robot_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRtcRobotInstanceResponse {
    /// The token for joining the RTC channel.
    ///
    /// Example: `**********`.
    pub auth_token: Option<SecretText>,
    /// The ID of the RTC channel.
    ///
    /// Example: `testId`.
    pub channel_id: Option<String>,
    /// Additional settings of the robot.
    pub config: Option<types::RtcRobotConfig>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `20B3A1B6-4BD2-5DE6-BCBC-098C9B4F4E91`.
    pub request_id: Option<String>,
    /// The status of the robot instance.
    ///
    /// Example: `Executing`.
    pub status: Option<RtcRobotInstanceStatus>,
    /// Custom data in any format.
    ///
    /// Example: `{}`.
    pub user_data: Option<String>,
    /// The robot's user ID in the channel.
    ///
    /// Example: `my-robot`.
    pub user_id: Option<String>,
}

alicloud_runtime::structure! {
    DescribeRtcRobotInstanceResponse {
        auth_token: "AuthToken",
        channel_id: "ChannelId",
        config: "Config",
        request_id: "RequestId",
        status: "Status",
        user_data: "UserData",
        user_id: "UserId",
    }
}

/// The values of [`DescribeRtcRobotInstanceResponse::status`](field@DescribeRtcRobotInstanceResponse::status).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RtcRobotInstanceStatus {
    /// `Executing`: running.
    Executing,
    /// `Finished`: stopped.
    Finished,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RtcRobotInstanceStatus {
        Executing: "Executing",
        Finished: "Finished",
    }
}

impl Operation for DescribeRtcRobotInstanceRequest {
    type Response = DescribeRtcRobotInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DescribeRtcRobotInstance")
        .summary("Looks up an RTC robot instance.")
        .read_only()
        .ram_action("ice:DescribeRtcRobotInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeRtcRobotInstance",
        );
}
