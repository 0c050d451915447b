// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateYikeWorkspace`: Creates a Yike workspace with a user limit.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_yike_workspace`](crate::Client::create_yike_workspace).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateYikeWorkspaceRequest {
    /// The title of the workspace.
    ///
    /// Example: `title`.
    pub title: String,
    /// The user limit of the workspace.
    ///
    /// Example: `50`.
    pub user_count_limit: i64,
}

impl CreateYikeWorkspaceRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(title: impl Into<String>, user_count_limit: i64) -> Self {
        Self {
            title: title.into(),
            user_count_limit,
        }
    }
}

alicloud_runtime::structure! {
    CreateYikeWorkspaceRequest {
        title: Field::query("Title").required(),
        user_count_limit: Field::query("UserCountLimit").required(),
    }
}

/// The response of [`Client::create_yike_workspace`](crate::Client::create_yike_workspace).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeWorkspaceResponse {
    /// The ID of the production.
    ///
    /// Example: `ProductionId`.
    pub production_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The ID of the workspace.
    ///
    /// Example: `llm-zna577pdximvztk5`.
    pub workspace_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateYikeWorkspaceResponse {
        production_id: "ProductionId",
        request_id: "RequestId",
        workspace_id: "WorkspaceId",
    }
}

impl Operation for CreateYikeWorkspaceRequest {
    type Response = CreateYikeWorkspaceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateYikeWorkspace")
        .summary("Creates a Yike workspace with a user limit.")
        .ram_action("ice:CreateYikeWorkspace")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeWorkspace",
        );
}
