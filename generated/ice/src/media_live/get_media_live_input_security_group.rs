// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetMediaLiveInputSecurityGroup`: Looks up a security group, including its rules and the inputs that use it.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::get_media_live_input_security_group`](crate::Client::get_media_live_input_security_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupRequest {
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: String,
}

impl GetMediaLiveInputSecurityGroupRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetMediaLiveInputSecurityGroupRequest {
        security_group_id: Field::form("SecurityGroupId").required(),
    }
}

/// The response of [`Client::get_media_live_input_security_group`](crate::Client::get_media_live_input_security_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMediaLiveInputSecurityGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The security group.
    pub security_group: Option<types::MediaLiveInputSecurityGroup>,
}

alicloud_runtime::structure! {
    GetMediaLiveInputSecurityGroupResponse {
        request_id: "RequestId",
        security_group: "SecurityGroup",
    }
}

impl Operation for GetMediaLiveInputSecurityGroupRequest {
    type Response = GetMediaLiveInputSecurityGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetMediaLiveInputSecurityGroup")
        .summary(
            "Looks up a security group, including its rules and the inputs that use it.",
        )
        .read_only()
        .ram_action("ice:GetMediaLiveInputSecurityGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveInputSecurityGroup",
        );
}
