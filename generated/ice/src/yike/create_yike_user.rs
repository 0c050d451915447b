// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateYikeUser`: Creates a Yike sub-account and adds it to productions of a workspace.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_yike_user`](crate::Client::create_yike_user).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateYikeUserRequest {
    /// The nickname of the user.
    ///
    /// Example: `nick`.
    pub nickname: String,
    /// The password of the user.
    ///
    /// Example: `***`.
    pub password: SecretText,
    /// The IDs of the productions to add the user to.
    ///
    /// Example: `["id1", "id2"]`.
    pub production_ids: Vec<String>,
    /// The prefix of the login name of the sub-account. Must be unique in the workspace. The
    /// service generates the full name as
    /// `{UserNamePrefix}.{WorkspaceCode}@{AlibabaCloudUID}.yikeai`.
    ///
    /// At most 50 characters. Example: `test.xxx@xxx.yikeai`.
    pub user_name_prefix: String,
    /// The ID of the workspace.
    ///
    /// Example: `llm-az2gglkjauwnnhpq`.
    pub workspace_id: String,
}

impl CreateYikeUserRequest {
    /// Creates a request. Every parameter is required.
    #[inline]
    pub fn new(required: CreateYikeUserRequired) -> Self {
        Self {
            nickname: required.nickname,
            password: required.password,
            production_ids: required.production_ids,
            user_name_prefix: required.user_name_prefix,
            workspace_id: required.workspace_id,
        }
    }
}

/// The required values of [`CreateYikeUserRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateYikeUserRequired {
    /// The nickname of the user.
    ///
    /// Example: `nick`.
    pub nickname: String,
    /// The password of the user.
    ///
    /// Example: `***`.
    pub password: SecretText,
    /// The IDs of the productions to add the user to.
    ///
    /// Example: `["id1", "id2"]`.
    pub production_ids: Vec<String>,
    /// The prefix of the login name of the sub-account. Must be unique in the workspace. The
    /// service generates the full name as
    /// `{UserNamePrefix}.{WorkspaceCode}@{AlibabaCloudUID}.yikeai`.
    ///
    /// At most 50 characters. Example: `test.xxx@xxx.yikeai`.
    pub user_name_prefix: String,
    /// The ID of the workspace.
    ///
    /// Example: `llm-az2gglkjauwnnhpq`.
    pub workspace_id: String,
}

alicloud_runtime::structure! {
    CreateYikeUserRequest {
        nickname: Field::query("Nickname").required(),
        password: Field::query("Password").required(),
        production_ids: Field::query("ProductionIds").comma_list().required(),
        user_name_prefix: Field::query("UserNamePrefix").length(0, 50).required(),
        workspace_id: Field::query("WorkspaceId").required(),
    }
}

/// The response of [`Client::create_yike_user`](crate::Client::create_yike_user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUserResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The user.
    pub user_info: Option<CreateYikeUserInfo>,
}

alicloud_runtime::structure! {
    CreateYikeUserResponse {
        request_id: "RequestId",
        user_info: "UserInfo",
    }
}

/// The user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeUserInfo {
    /// The nickname of the user.
    ///
    /// Example: `nick`.
    pub nickname: Option<String>,
    /// The ID of the user.
    ///
    /// Example: `id`.
    pub user_id: Option<String>,
    /// The login name of the user.
    ///
    /// Example: `name`.
    pub user_name: Option<String>,
    /// The ID of the workspace.
    ///
    /// Example: `spaceId`.
    pub workspace_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateYikeUserInfo {
        nickname: "Nickname",
        user_id: "UserId",
        user_name: "UserName",
        workspace_id: "WorkspaceId",
    }
}

impl Operation for CreateYikeUserRequest {
    type Response = CreateYikeUserResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateYikeUser")
        .summary("Creates a Yike sub-account and adds it to productions of a workspace.")
        .ram_action("ice:CreateYikeUser")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeUser",
        );
}
