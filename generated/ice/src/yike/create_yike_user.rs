// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateYikeUser`: Creates a Yike sub-account and adds it to productions of a workspace.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::{Field, Fields};

/// The request of [`Client::create_yike_user`](crate::Client::create_yike_user).
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
    /// Takes everything, for all of it is required.
    pub fn new(
        nickname: impl Into<String>,
        password: impl Into<SecretText>,
        production_ids: impl IntoIterator<Item = impl Into<String>>,
        user_name_prefix: impl Into<String>,
        workspace_id: impl Into<String>,
    ) -> Self {
        Self {
            nickname: nickname.into(),
            password: password.into(),
            production_ids: production_ids.into_iter().map(Into::into).collect(),
            user_name_prefix: user_name_prefix.into(),
            workspace_id: workspace_id.into(),
        }
    }
}

impl Fields for CreateYikeUserRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("Nickname").required(),
        Field::query("Password").required(),
        Field::query("ProductionIds").comma_list().required(),
        Field::query("UserNamePrefix").length(0, 50).required(),
        Field::query("WorkspaceId").required(),
    ];
}

alicloud_runtime::structure!(
    CreateYikeUserRequest { nickname, password, production_ids, user_name_prefix,
    workspace_id }
);

/// The answer to [`Client::create_yike_user`](crate::Client::create_yike_user).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateYikeUserResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The user.
    pub user_info: Option<UserInfo>,
}

impl Fields for CreateYikeUserResponse {
    const FIELDS: &'static [Field] = &Field::members(["RequestId", "UserInfo"]);
}

alicloud_runtime::structure!(CreateYikeUserResponse { request_id, user_info });

/// The user.
#[derive(Default)]
#[non_exhaustive]
pub struct UserInfo {
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

impl Fields for UserInfo {
    const FIELDS: &'static [Field] = &Field::members([
        "Nickname",
        "UserId",
        "UserName",
        "WorkspaceId",
    ]);
}

alicloud_runtime::structure!(UserInfo { nickname, user_id, user_name, workspace_id });

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
