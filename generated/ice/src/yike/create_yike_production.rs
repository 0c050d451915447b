// Written by `cargo xtask regen`. Change the description and run it again.

//! `CreateYikeProduction`: Creates a Yike production.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::create_yike_production`](crate::Client::create_yike_production).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateYikeProductionRequest {
    /// The title of the production.
    ///
    /// Example: `title`.
    pub title: String,
    /// The ID of the workspace.
    ///
    /// Example: `581236`.
    pub workspace_id: Option<String>,
}

impl CreateYikeProductionRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            workspace_id: None,
        }
    }

    /// Sets `WorkspaceId`. The ID of the workspace.
    #[must_use]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }
}

alicloud_runtime::structure! {
    CreateYikeProductionRequest {
        title: Field::query("Title").required(),
        workspace_id: Field::query("WorkspaceId"),
    }
}

/// The response of [`Client::create_yike_production`](crate::Client::create_yike_production).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateYikeProductionResponse {
    /// The ID of the production.
    ///
    /// Example: `ProductionId`.
    pub production_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CreateYikeProductionResponse {
        production_id: "ProductionId",
        request_id: "RequestId",
    }
}

impl Operation for CreateYikeProductionRequest {
    type Response = CreateYikeProductionResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CreateYikeProduction")
        .summary("Creates a Yike production.")
        .ram_action("ice:CreateYikeProduction")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CreateYikeProduction",
        );
}
