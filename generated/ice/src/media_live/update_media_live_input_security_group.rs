// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateMediaLiveInputSecurityGroup`: Updates the name and the rules of a security group.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::update_media_live_input_security_group`](crate::Client::update_media_live_input_security_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputSecurityGroupRequest {
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: String,
    /// The name of the security group. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `mysg`.
    pub name: String,
    /// The rules of the security group: allowed address ranges in CIDR notation, such as
    /// `10.1.1.0/24`.
    pub whitelist_rules: Vec<String>,
}

impl UpdateMediaLiveInputSecurityGroupRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: UpdateMediaLiveInputSecurityGroupRequired) -> Self {
        Self {
            security_group_id: required.security_group_id,
            name: required.name,
            whitelist_rules: required.whitelist_rules,
        }
    }
}

/// The required values of [`UpdateMediaLiveInputSecurityGroupRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateMediaLiveInputSecurityGroupRequired {
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: String,
    /// The name of the security group. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `mysg`.
    pub name: String,
    /// The rules of the security group: allowed address ranges in CIDR notation, such as
    /// `10.1.1.0/24`.
    pub whitelist_rules: Vec<String>,
}

alicloud_runtime::structure! {
    UpdateMediaLiveInputSecurityGroupRequest {
        security_group_id: Field::form("SecurityGroupId").required(),
        name: Field::form("Name").length(0, 64).required(),
        whitelist_rules: Field::form("WhitelistRules").json().required(),
    }
}

/// The response of [`Client::update_media_live_input_security_group`](crate::Client::update_media_live_input_security_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMediaLiveInputSecurityGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateMediaLiveInputSecurityGroupResponse {
        request_id: "RequestId",
    }
}

impl Operation for UpdateMediaLiveInputSecurityGroupRequest {
    type Response = UpdateMediaLiveInputSecurityGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateMediaLiveInputSecurityGroup")
        .summary("Updates the name and the rules of a security group.")
        .ram_action("ice:UpdateMediaLiveInputSecurityGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveInputSecurityGroup",
        );
}
