// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetYikeUser`: Looks up a Yike sub-account.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_yike_user`](crate::Client::get_yike_user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserRequest {
    /// The login name of the sub-account, such as `test.xxx@xxx.yikeai`.
    ///
    /// Example: `test.xxx@xxx.yikeai`.
    pub user_name: Option<String>,
}

impl GetYikeUserRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserName`. The login name of the sub-account, such as `test.xxx@xxx.yikeai`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

alicloud_runtime::structure! {
    GetYikeUserRequest {
        user_name: Field::query("UserName"),
    }
}

/// The response of [`Client::get_yike_user`](crate::Client::get_yike_user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The user.
    pub user_info: Option<GetYikeUserInfo>,
}

alicloud_runtime::structure! {
    GetYikeUserResponse {
        request_id: "RequestId",
        user_info: "UserInfo",
    }
}

/// The user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYikeUserInfo {
    /// The nickname of the user.
    ///
    /// Example: `nick`.
    pub nickname: Option<String>,
    /// The login name of the user.
    ///
    /// Example: `name`.
    pub user_name: Option<String>,
    /// The ID of the workspace.
    ///
    /// Example: `spaceId`.
    pub workspace_id: Option<String>,
    /// The ID of the user.
    ///
    /// Example: `id`.
    pub yike_user_id: Option<String>,
}

alicloud_runtime::structure! {
    GetYikeUserInfo {
        nickname: "Nickname",
        user_name: "UserName",
        workspace_id: "WorkspaceId",
        yike_user_id: "YikeUserId",
    }
}

impl Operation for GetYikeUserRequest {
    type Response = GetYikeUserResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetYikeUser")
        .summary("Looks up a Yike sub-account.")
        .read_only()
        .ram_action("ice:GetYikeUser")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/GetYikeUser",
        );
}
