// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetYikeUserRole`: Sets the role of a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::set_yike_user_role`](crate::Client::set_yike_user_role).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetYikeUserRoleRequest {
    /// The role to assign to the user.
    ///
    /// Example: `Admin`.
    pub role_name: Option<RoleName>,
    /// The user ID of the sub-account.
    ///
    /// Example: `id`.
    pub yike_user_id: Option<String>,
}

impl SetYikeUserRoleRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RoleName`. The role to assign to the user.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<RoleName>) -> Self {
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

alicloud_runtime::structure! {
    SetYikeUserRoleRequest {
        role_name: Field::query("RoleName"),
        yike_user_id: Field::query("YikeUserId"),
    }
}

/// The values of [`SetYikeUserRoleRequest::role_name`](field@SetYikeUserRoleRequest::role_name).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleName {
    /// `SuperAdmin`: a super administrator.
    SuperAdmin,
    /// `Admin`: an administrator.
    Admin,
    /// `RegularUser`: a regular user without special permissions.
    RegularUser,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RoleName {
        SuperAdmin: "SuperAdmin",
        Admin: "Admin",
        RegularUser: "RegularUser",
    }
}

/// The response of [`Client::set_yike_user_role`](crate::Client::set_yike_user_role).
#[derive(Clone, Default)]
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

alicloud_runtime::structure! {
    SetYikeUserRoleResponse {
        request_id: "RequestId",
        result: "Result",
    }
}

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
