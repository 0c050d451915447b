// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateMediaLiveInputSecurityGroup`: Creates a security group, a list of allowed address ranges for live inputs.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_media_live_input_security_group`](crate::Client::create_media_live_input_security_group).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroupRequest {
    /// The name of the security group. Allowed characters: letters, digits, `-`, and `_`.
    ///
    /// At most 64 characters. Example: `mysg`.
    pub name: String,
    /// The rules of the security group: allowed address ranges in CIDR notation, such as
    /// `10.1.1.0/24`.
    ///
    /// Example: `["10.1.1.0/24", "11.11.11.11/0"]`.
    pub whitelist_rules: Vec<String>,
}

impl CreateMediaLiveInputSecurityGroupRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(
        name: impl Into<String>,
        whitelist_rules: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            whitelist_rules: whitelist_rules.into_iter().map(Into::into).collect(),
        }
    }
}

alicloud_runtime::structure! {
    CreateMediaLiveInputSecurityGroupRequest {
        name: Field::form("Name").length(0, 64).required(),
        whitelist_rules: Field::form("WhitelistRules").json().required(),
    }
}

/// The response of [`Client::create_media_live_input_security_group`](crate::Client::create_media_live_input_security_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMediaLiveInputSecurityGroupResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateMediaLiveInputSecurityGroupResponse {
        request_id: "RequestId",
        security_group_id: "SecurityGroupId",
    }
}

impl Operation for CreateMediaLiveInputSecurityGroupRequest {
    type Response = CreateMediaLiveInputSecurityGroupResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateMediaLiveInputSecurityGroup")
        .summary(
            "Creates a security group, a list of allowed address ranges for live inputs.",
        )
        .ram_action("ice:CreateMediaLiveInputSecurityGroup")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveInputSecurityGroup",
        );
}
