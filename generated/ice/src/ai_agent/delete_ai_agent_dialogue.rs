// Written by `cargo xtask regen`. Change the description and run it again.

//! `DeleteAIAgentDialogue`: Deletes entries from the dialogue records of an AI agent.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::delete_ai_agent_dialogue`](crate::Client::delete_ai_agent_dialogue).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteAiAgentDialogueRequest {
    /// The ID of the session that the dialogues belong to.
    ///
    /// Example: `6d594e7f55624c47a48789******`.
    pub session_id: String,
    /// The ID of the dialogue to delete.
    ///
    /// Example: `f27f9b9be28642a88e18*******`.
    pub dialogue_id: String,
    /// The ID of the dialogue node to delete.
    ///
    /// Example: `c22f9b9be2864g46fse73*******`.
    pub node_id: Option<String>,
}

impl DeleteAiAgentDialogueRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    pub fn new(session_id: impl Into<String>, dialogue_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            dialogue_id: dialogue_id.into(),
            node_id: None,
        }
    }

    /// Sets `NodeId`. The ID of the dialogue node to delete.
    #[must_use]
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }
}

alicloud_runtime::structure! {
    DeleteAiAgentDialogueRequest {
        session_id: Field::query("SessionId").required(),
        dialogue_id: Field::query("DialogueId").required(),
        node_id: Field::query("NodeId"),
    }
}

/// The response of [`Client::delete_ai_agent_dialogue`](crate::Client::delete_ai_agent_dialogue).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAiAgentDialogueResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `7B117AF5-2A1******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    DeleteAiAgentDialogueResponse {
        request_id: "RequestId",
    }
}

impl Operation for DeleteAiAgentDialogueRequest {
    type Response = DeleteAiAgentDialogueResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("DeleteAIAgentDialogue")
        .summary("Deletes entries from the dialogue records of an AI agent.")
        .ram_action("ice:DeleteAIAgentDialogue")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAIAgentDialogue",
        );
}
