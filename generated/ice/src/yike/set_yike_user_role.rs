// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetYikeUserRole`: Sets the role of a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::set_yike_user_role`](crate::Client::set_yike_user_role).
#[derive(Default)]
#[non_exhaustive]
pub struct SetYikeUserRoleRequest {
    /// The role to assign to the user.
    ///
    /// Example: `Admin`.
    pub role_name: Option<SetYikeUserRoleName>,
    /// The user ID of the sub-account.
    ///
    /// Example: `id`.
    pub yike_user_id: Option<String>,
}

impl SetYikeUserRoleRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RoleName`. The role to assign to the user.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<SetYikeUserRoleName>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Sets `YikeUserId`. The user ID of the sub-account.
    #[must_use]
    pub fn yike_user_id(mut self, yike_user_id: impl Into<String>) -> Self {
        self.yike_user_id = Some(yike_user_id.into());
        self
    }
}

impl Fields for SetYikeUserRoleRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("RoleName"),
        Field::query("YikeUserId"),
    ];
}

alicloud_runtime::structure!(SetYikeUserRoleRequest { role_name, yike_user_id });

/// The values of `RoleName` in [`SetYikeUserRoleRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetYikeUserRoleName {
    /// `SuperAdmin`: a super administrator.
    SuperAdmin,
    /// `Admin`: an administrator.
    Admin,
    /// `RegularUser`: a regular user without special permissions.
    RegularUser,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for SetYikeUserRoleName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SuperAdmin", Self::SuperAdmin),
        ("Admin", Self::Admin),
        ("RegularUser", Self::RegularUser),
    ];
}

alicloud_runtime::open_set!(SetYikeUserRoleName);

/// The answer to [`Client::set_yike_user_role`](crate::Client::set_yike_user_role).
#[derive(Default)]
#[non_exhaustive]
pub struct SetYikeUserRoleResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// Whether the role was set.
    ///
    /// Example: `true`.
    pub result: Option<bool>,
}

impl Fields for SetYikeUserRoleResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "Result"]);
}

alicloud_runtime::structure!(SetYikeUserRoleResponse { request_id, result });

impl Operation for SetYikeUserRoleRequest {
    type Response = SetYikeUserRoleResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetYikeUserRole")
        .summary("Sets the role of a Yike sub-account.")
        .ram_action("ice:SetYikeUserRole")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetYikeUserRole",
        );
}
