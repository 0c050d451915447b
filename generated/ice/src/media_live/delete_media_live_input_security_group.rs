// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaLiveInputSecurityGroup`: Deletes a security group of live inputs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_media_live_input_security_group`](crate::Client::delete_media_live_input_security_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroupRequest {
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: String,
}

impl DeleteMediaLiveInputSecurityGroupRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    DeleteMediaLiveInputSecurityGroupRequest {
        security_group_id: Field::form("SecurityGroupId").required(),
    }
}

/// The response of [`Client::delete_media_live_input_security_group`](crate::Client::delete_media_live_input_security_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteMediaLiveInputSecurityGroupResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteMediaLiveInputSecurityGroupRequest {
    type Response = DeleteMediaLiveInputSecurityGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteMediaLiveInputSecurityGroup")
        .summary("Deletes a security group of live inputs.")
        .ram_action("ice:DeleteMediaLiveInputSecurityGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveInputSecurityGroup",
        );
}
