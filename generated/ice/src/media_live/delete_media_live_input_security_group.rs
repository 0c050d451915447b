// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteMediaLiveInputSecurityGroup`: Deletes a security group of live inputs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::delete_media_live_input_security_group`](crate::Client::delete_media_live_input_security_group).
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroupRequest {
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: String,
}

impl DeleteMediaLiveInputSecurityGroupRequest {
    /// Takes everything, for all of it is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            security_group_id: security_group_id.into(),
        }
    }
}

impl Fields for DeleteMediaLiveInputSecurityGroupRequest {
    const FIELDS: &'static [Field] = &[Field::form("SecurityGroupId").required()];
}

alicloud_runtime::structure!(
    DeleteMediaLiveInputSecurityGroupRequest { security_group_id }
);

/// The answer to [`Client::delete_media_live_input_security_group`](crate::Client::delete_media_live_input_security_group).
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteMediaLiveInputSecurityGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

impl Fields for DeleteMediaLiveInputSecurityGroupResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId"]);
}

alicloud_runtime::structure!(DeleteMediaLiveInputSecurityGroupResponse { request_id });

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
