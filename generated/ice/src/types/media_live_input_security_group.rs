// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveInputSecurityGroup`

use alicloud_runtime::{Text, Timestamp};

/// A security group: a list of addresses that may push to the live inputs bound to it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaLiveInputSecurityGroup {
    /// The time the security group was created, in UTC.
    ///
    /// Example: `2024-06-13T08:31:56Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The IDs of the inputs that use the security group.
    pub input_ids: Vec<String>,
    /// The name of the security group.
    ///
    /// Example: `mysg`.
    pub name: Option<String>,
    /// The ID of the security group.
    ///
    /// Example: `SEGK5KA6KYKAWQQH`.
    pub security_group_id: Option<String>,
    /// The rules of the security group: allowed address ranges in CIDR notation, such as
    /// `10.1.1.0/24`.
    pub whitelist_rules: Vec<String>,
}

alicloud_runtime::structure! {
    MediaLiveInputSecurityGroup {
        create_time: "CreateTime",
        input_ids: "InputIds",
        name: "Name",
        security_group_id: "SecurityGroupId",
        whitelist_rules: "WhitelistRules",
    }
}
