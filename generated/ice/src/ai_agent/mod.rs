// Written by `cargo xtask regen`. Change the description and run it again.

//! Conversational AI agents: instances and calls, their dialogues and voiceprints,
//! real-time licenses, and devices.
//!
//! | | |
//! | --- | --- |
//! | [`ActiveAiRtcLicense`](crate::Client::active_ai_rtc_license) | Activates a Real-time Conversational AI license on a device. |
//! | [`ClearAIAgentVoiceprint`](crate::Client::clear_ai_agent_voiceprint) | Deletes the voiceprint registered under an ID. |
//! | [`CreateIpcOrder`](crate::Client::create_ipc_order) | Places an order for IPC capacity that is shared by the whole account. |
//! | [`DeleteAIAgentDialogue`](crate::Client::delete_ai_agent_dialogue) | Deletes entries from the dialogue records of an AI agent. |
//! | [`DescribeAIAgentInstance`](crate::Client::describe_ai_agent_instance) | Returns the status, configuration, call information, and log of an AI agent instance. |
//! | [`DescribeRtcRobotInstance`](crate::Client::describe_rtc_robot_instance) | Looks up an RTC robot instance. |
//! | [`ForwardAIAgentCall`](crate::Client::forward_ai_agent_call) | Transfers a phone call to another number. |
//! | [`GenerateAIAgentCall`](crate::Client::generate_ai_agent_call) | Creates an AI agent instance and returns the parameters that a client needs to join its channel. |
//! | [`GenerateMessageChatToken`](crate::Client::generate_message_chat_token) | Creates the token that a user needs for interactive messaging with an agent. |
//! | [`GetAIAgentConcurrency`](crate::Client::get_ai_agent_concurrency) | Returns the current number of concurrent calls of an AI agent. |
//! | [`GetAiRtcAuthCodeList`](crate::Client::get_ai_rtc_auth_code_list) | Lists the Real-time Conversational AI authorization codes of a batch, with their status. |
//! | [`GetAiRtcLicenseInfoList`](crate::Client::get_ai_rtc_license_info_list) | Lists the license batches for AI real-time communication. |
//! | [`GetIpcDeviceInfo`](crate::Client::get_ipc_device_info) | Lists IPC devices. |
//! | [`ListAIAgentDialogues`](crate::Client::list_ai_agent_dialogues) | Lists the dialogues of a session with an AI agent. |
//! | [`ListAIAgentInstance`](crate::Client::list_ai_agent_instance) | Lists the instances of an AI agent. |
//! | [`ListAIAgentPhoneNumber`](crate::Client::list_ai_agent_phone_number) | Lists the phone numbers of the account, with their status. |
//! | [`ListAIAgentVoiceprints`](crate::Client::list_ai_agent_voiceprints) | Lists the voiceprints registered for AI agents. |
//! | [`QueryIpcQuota`](crate::Client::query_ipc_quota) | Queries the usage of the IPC quota. |
//! | [`SendAIAgentDataChannelMessage`](crate::Client::send_ai_agent_data_channel_message) | Sends a message to an AI agent instance over its data channel. |
//! | [`SendAIAgentSpeech`](crate::Client::send_ai_agent_speech) | Makes a running AI agent instance speak a text immediately. |
//! | [`SendAIAgentText`](crate::Client::send_ai_agent_text) | Sends a text to the large language model of an AI agent instance. |
//! | [`SendMessageChatText`](crate::Client::send_message_chat_text) | Sends a text from an AI agent to a client in a message chat. |
//! | [`SetAIAgentVoiceprint`](crate::Client::set_ai_agent_voiceprint) | Registers a voiceprint for AI agents and returns its ID. |
//! | [`StartAIAgentInstance`](crate::Client::start_ai_agent_instance) | Starts an AI agent instance that joins a conversation. |
//! | [`StartAIAgentOutboundCall`](crate::Client::start_ai_agent_outbound_call) | Starts an outbound phone call from an AI agent. |
//! | [`StartRtcRobotInstance`](crate::Client::start_rtc_robot_instance) | Starts an instance of an interactive RTC agent that joins a call. |
//! | [`StopAIAgentInstance`](crate::Client::stop_ai_agent_instance) | Stops a running instance of an AI agent. |
//! | [`StopRtcRobotInstance`](crate::Client::stop_rtc_robot_instance) | Stops an instance of an interactive RTC agent. |
//! | [`SubmitAIAgentVideoAuditTask`](crate::Client::submit_ai_agent_video_audit_task) | Submits a job in which an AI agent reviews a video. |
//! | [`TakeoverAIAgentCall`](crate::Client::takeover_ai_agent_call) | Transfers a conversation from an AI agent to a human agent. |
//! | [`UpdateAIAgentInstance`](crate::Client::update_ai_agent_instance) | Updates settings of a running AI agent instance, such as its voice. |
//! | [`UpdateRtcRobotInstance`](crate::Client::update_rtc_robot_instance) | Updates the settings of an RTC agent instance, such as voice and greeting. |

pub mod active_ai_rtc_license;
pub mod clear_ai_agent_voiceprint;
pub mod create_ipc_order;
pub mod delete_ai_agent_dialogue;
pub mod describe_ai_agent_instance;
pub mod describe_rtc_robot_instance;
pub mod forward_ai_agent_call;
pub mod generate_ai_agent_call;
pub mod generate_message_chat_token;
pub mod get_ai_agent_concurrency;
pub mod get_ai_rtc_auth_code_list;
pub mod get_ai_rtc_license_info_list;
pub mod get_ipc_device_info;
pub mod list_ai_agent_dialogues;
pub mod list_ai_agent_instance;
pub mod list_ai_agent_phone_number;
pub mod list_ai_agent_voiceprints;
pub mod query_ipc_quota;
pub mod send_ai_agent_data_channel_message;
pub mod send_ai_agent_speech;
pub mod send_ai_agent_text;
pub mod send_message_chat_text;
pub mod set_ai_agent_voiceprint;
pub mod start_ai_agent_instance;
pub mod start_ai_agent_outbound_call;
pub mod start_rtc_robot_instance;
pub mod stop_ai_agent_instance;
pub mod stop_rtc_robot_instance;
pub mod submit_ai_agent_video_audit_task;
pub mod takeover_ai_agent_call;
pub mod update_ai_agent_instance;
pub mod update_rtc_robot_instance;

pub use active_ai_rtc_license::{
    ActiveAiRtcLicenseRequest, ActiveAiRtcLicenseRequired, ActiveAiRtcLicenseResponse,
};
pub use clear_ai_agent_voiceprint::{
    ClearAiAgentVoiceprintRequest, ClearAiAgentVoiceprintResponse,
};
pub use create_ipc_order::{CreateIpcOrderRequest, CreateIpcOrderResponse};
pub use delete_ai_agent_dialogue::{
    DeleteAiAgentDialogueRequest, DeleteAiAgentDialogueResponse,
};
pub use describe_ai_agent_instance::{
    DescribeAiAgentInstanceRequest, DescribeAiAgentInstanceResponse,
};
pub use describe_rtc_robot_instance::{
    DescribeRtcRobotInstanceRequest, DescribeRtcRobotInstanceResponse,
};
pub use forward_ai_agent_call::{ForwardAiAgentCallRequest, ForwardAiAgentCallResponse};
pub use generate_ai_agent_call::{
    GenerateAiAgentCallRequest, GenerateAiAgentCallResponse,
};
pub use generate_message_chat_token::{
    GenerateMessageChatTokenRequest, GenerateMessageChatTokenResponse,
};
pub use get_ai_agent_concurrency::{
    GetAiAgentConcurrencyRequest, GetAiAgentConcurrencyResponse,
};
pub use get_ai_rtc_auth_code_list::{
    GetAiRtcAuthCodeListRequest, GetAiRtcAuthCodeListResponse,
};
pub use get_ai_rtc_license_info_list::{
    GetAiRtcLicenseInfoListRequest, GetAiRtcLicenseInfoListResponse,
};
pub use get_ipc_device_info::{GetIpcDeviceInfoRequest, GetIpcDeviceInfoResponse};
pub use list_ai_agent_dialogues::{
    ListAiAgentDialoguesRequest, ListAiAgentDialoguesRequired,
    ListAiAgentDialoguesResponse,
};
pub use list_ai_agent_instance::{
    ListAiAgentInstanceRequest, ListAiAgentInstanceResponse,
};
pub use list_ai_agent_phone_number::{
    ListAiAgentPhoneNumberRequest, ListAiAgentPhoneNumberResponse,
};
pub use list_ai_agent_voiceprints::{
    ListAiAgentVoiceprintsRequest, ListAiAgentVoiceprintsResponse,
};
pub use query_ipc_quota::{QueryIpcQuotaRequest, QueryIpcQuotaResponse};
pub use send_ai_agent_data_channel_message::{
    SendAiAgentDataChannelMessageRequest, SendAiAgentDataChannelMessageResponse,
};
pub use send_ai_agent_speech::{SendAiAgentSpeechRequest, SendAiAgentSpeechResponse};
pub use send_ai_agent_text::{SendAiAgentTextRequest, SendAiAgentTextResponse};
pub use send_message_chat_text::{
    SendMessageChatTextRequest, SendMessageChatTextRequired, SendMessageChatTextResponse,
};
pub use set_ai_agent_voiceprint::{
    SetAiAgentVoiceprintRequest, SetAiAgentVoiceprintResponse,
};
pub use start_ai_agent_instance::{
    StartAiAgentInstanceRequest, StartAiAgentInstanceResponse,
};
pub use start_ai_agent_outbound_call::{
    StartAiAgentOutboundCallRequest, StartAiAgentOutboundCallRequired,
    StartAiAgentOutboundCallResponse,
};
pub use start_rtc_robot_instance::{
    StartRtcRobotInstanceRequest, StartRtcRobotInstanceRequired,
    StartRtcRobotInstanceResponse,
};
pub use stop_ai_agent_instance::{
    StopAiAgentInstanceRequest, StopAiAgentInstanceResponse,
};
pub use stop_rtc_robot_instance::{
    StopRtcRobotInstanceRequest, StopRtcRobotInstanceResponse,
};
pub use submit_ai_agent_video_audit_task::{
    SubmitAiAgentVideoAuditTaskRequest, SubmitAiAgentVideoAuditTaskRequired,
    SubmitAiAgentVideoAuditTaskResponse,
};
pub use takeover_ai_agent_call::{
    TakeoverAiAgentCallRequest, TakeoverAiAgentCallResponse,
};
pub use update_ai_agent_instance::{
    UpdateAiAgentInstanceRequest, UpdateAiAgentInstanceResponse,
};
pub use update_rtc_robot_instance::{
    UpdateRtcRobotInstanceRequest, UpdateRtcRobotInstanceResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <ActiveAiRtcLicenseRequest as Operation>::INFO,
    <ClearAiAgentVoiceprintRequest as Operation>::INFO,
    <CreateIpcOrderRequest as Operation>::INFO,
    <DeleteAiAgentDialogueRequest as Operation>::INFO,
    <DescribeAiAgentInstanceRequest as Operation>::INFO,
    <DescribeRtcRobotInstanceRequest as Operation>::INFO,
    <ForwardAiAgentCallRequest as Operation>::INFO,
    <GenerateAiAgentCallRequest as Operation>::INFO,
    <GenerateMessageChatTokenRequest as Operation>::INFO,
    <GetAiAgentConcurrencyRequest as Operation>::INFO,
    <GetAiRtcAuthCodeListRequest as Operation>::INFO,
    <GetAiRtcLicenseInfoListRequest as Operation>::INFO,
    <GetIpcDeviceInfoRequest as Operation>::INFO,
    <ListAiAgentDialoguesRequest as Operation>::INFO,
    <ListAiAgentInstanceRequest as Operation>::INFO,
    <ListAiAgentPhoneNumberRequest as Operation>::INFO,
    <ListAiAgentVoiceprintsRequest as Operation>::INFO,
    <QueryIpcQuotaRequest as Operation>::INFO,
    <SendAiAgentDataChannelMessageRequest as Operation>::INFO,
    <SendAiAgentSpeechRequest as Operation>::INFO,
    <SendAiAgentTextRequest as Operation>::INFO,
    <SendMessageChatTextRequest as Operation>::INFO,
    <SetAiAgentVoiceprintRequest as Operation>::INFO,
    <StartAiAgentInstanceRequest as Operation>::INFO,
    <StartAiAgentOutboundCallRequest as Operation>::INFO,
    <StartRtcRobotInstanceRequest as Operation>::INFO,
    <StopAiAgentInstanceRequest as Operation>::INFO,
    <StopRtcRobotInstanceRequest as Operation>::INFO,
    <SubmitAiAgentVideoAuditTaskRequest as Operation>::INFO,
    <TakeoverAiAgentCallRequest as Operation>::INFO,
    <UpdateAiAgentInstanceRequest as Operation>::INFO,
    <UpdateRtcRobotInstanceRequest as Operation>::INFO,
];

/// # Ai agent
impl Client {
    /// Activates a Real-time Conversational AI license on a device.
    ///
    /// The license is identified by batch ID, authorization code, and device ID. All three
    /// must be correct. Otherwise the activation may fail. The response contains the
    /// activated license.
    ///
    /// RAM permission: `ice:ActiveAiRtcLicense` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `code`, `http_status_code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ActiveAiRtcLicenseRequest;
    /// use alicloud_ice::ai_agent::ActiveAiRtcLicenseRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .active_ai_rtc_license(
    ///         ActiveAiRtcLicenseRequest::new(ActiveAiRtcLicenseRequired {
    ///             license_item_id: "17712***".into(),
    ///             auth_code: "iU1IeJech7***".into(),
    ///             device_id: "device-***".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ActiveAiRtcLicense`](https://api.alibabacloud.com/document/ICE/2020-11-09/ActiveAiRtcLicense)
    #[inline]
    pub fn active_ai_rtc_license(
        &self,
        request: ActiveAiRtcLicenseRequest,
    ) -> Call<ActiveAiRtcLicenseRequest> {
        self.call(request)
    }

    /// Deletes the voiceprint registered under an ID.
    ///
    /// RAM permission: `ice:ClearAIAgentVoiceprint` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ClearAiAgentVoiceprintRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .clear_ai_agent_voiceprint(
    ///         ClearAiAgentVoiceprintRequest::new().voiceprint_id("vp_1699123456_8527"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ClearAIAgentVoiceprint`](https://api.alibabacloud.com/document/ICE/2020-11-09/ClearAIAgentVoiceprint)
    #[inline]
    pub fn clear_ai_agent_voiceprint(
        &self,
        request: ClearAiAgentVoiceprintRequest,
    ) -> Call<ClearAiAgentVoiceprintRequest> {
        self.call(request)
    }

    /// Places an order for IPC capacity that is shared by the whole account.
    ///
    /// The order incurs charges. Check the IPC prices before you call this operation.
    ///
    /// RAM permission: `ice:CreateIpcOrder` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::CreateIpcOrderRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_ipc_order(CreateIpcOrderRequest::new().device_id("d123"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateIpcOrder`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateIpcOrder)
    #[inline]
    pub fn create_ipc_order(
        &self,
        request: CreateIpcOrderRequest,
    ) -> Call<CreateIpcOrderRequest> {
        self.call(request)
    }

    /// Deletes entries from the dialogue records of an AI agent.
    ///
    /// RAM permission: `ice:DeleteAIAgentDialogue` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::DeleteAiAgentDialogueRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_ai_agent_dialogue(
    ///         DeleteAiAgentDialogueRequest::new(
    ///             "6d594e7f55624c47a48789******",
    ///             "f27f9b9be28642a88e18*******",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteAIAgentDialogue`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteAIAgentDialogue)
    #[inline]
    pub fn delete_ai_agent_dialogue(
        &self,
        request: DeleteAiAgentDialogueRequest,
    ) -> Call<DeleteAiAgentDialogueRequest> {
        self.call(request)
    }

    /// Returns the status, configuration, call information, and log of an AI agent instance.
    ///
    /// Use this operation to monitor an agent during a call, or to check its configuration.
    ///
    /// RAM permission: `ice:DescribeAIAgentInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::DescribeAiAgentInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_ai_agent_instance(
    ///         DescribeAiAgentInstanceRequest::new("39f8e0bc005e4f309379701645f4****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeAIAgentInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeAIAgentInstance)
    #[inline]
    pub fn describe_ai_agent_instance(
        &self,
        request: DescribeAiAgentInstanceRequest,
    ) -> Call<DescribeAiAgentInstanceRequest> {
        self.call(request)
    }

    /// Looks up an RTC robot instance.
    ///
    /// RAM permission: `ice:DescribeRtcRobotInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::DescribeRtcRobotInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .describe_rtc_robot_instance(
    ///         DescribeRtcRobotInstanceRequest::new()
    ///             .instance_id("727dc0e296014bb58670940a3da95592"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DescribeRtcRobotInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/DescribeRtcRobotInstance)
    #[inline]
    pub fn describe_rtc_robot_instance(
        &self,
        request: DescribeRtcRobotInstanceRequest,
    ) -> Call<DescribeRtcRobotInstanceRequest> {
        self.call(request)
    }

    /// Transfers a phone call to another number.
    ///
    /// RAM permission: `ice:ForwardAIAgentCall` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ForwardAiAgentCallRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .forward_ai_agent_call(
    ///         ForwardAiAgentCallRequest::new().instance_id("call_instance_202******"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ForwardAIAgentCall`](https://api.alibabacloud.com/document/ICE/2020-11-09/ForwardAIAgentCall)
    #[inline]
    pub fn forward_ai_agent_call(
        &self,
        request: ForwardAiAgentCallRequest,
    ) -> Call<ForwardAiAgentCallRequest> {
        self.call(request)
    }

    /// Creates an AI agent instance and returns the parameters that a client needs to join its channel.
    ///
    /// The response contains the channel, user name, and token. The client uses them to join
    /// the channel and talk to the agent. The AI agent ID must belong to an existing agent.
    ///
    /// RAM permission: `ice:GenerateAIAgentCall` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::GenerateAiAgentCallRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .generate_ai_agent_call(
    ///         GenerateAiAgentCallRequest::new("39f8e0bc005e4f309379701645f4****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GenerateAIAgentCall`](https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateAIAgentCall)
    #[inline]
    pub fn generate_ai_agent_call(
        &self,
        request: GenerateAiAgentCallRequest,
    ) -> Call<GenerateAiAgentCallRequest> {
        self.call(request)
    }

    /// Creates the token that a user needs for interactive messaging with an agent.
    ///
    /// RAM permission: `ice:GenerateMessageChatToken` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::GenerateMessageChatTokenRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .generate_message_chat_token(
    ///         GenerateMessageChatTokenRequest::new(
    ///             "19de81b3b3d94abda22******",
    ///             "YOURUSERID",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GenerateMessageChatToken`](https://api.alibabacloud.com/document/ICE/2020-11-09/GenerateMessageChatToken)
    #[inline]
    pub fn generate_message_chat_token(
        &self,
        request: GenerateMessageChatTokenRequest,
    ) -> Call<GenerateMessageChatTokenRequest> {
        self.call(request)
    }

    /// Returns the current number of concurrent calls of an AI agent.
    ///
    /// A lightweight query that returns only the current number. It does not return instance
    /// details or past peaks.
    ///
    /// RAM permission: `ice:GetAIAgentConcurrency` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::GetAiAgentConcurrencyRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_ai_agent_concurrency(
    ///         GetAiAgentConcurrencyRequest::new("*******3b3d94abda22******"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAIAgentConcurrency`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAIAgentConcurrency)
    #[inline]
    pub fn get_ai_agent_concurrency(
        &self,
        request: GetAiAgentConcurrencyRequest,
    ) -> Call<GetAiAgentConcurrencyRequest> {
        self.call(request)
    }

    /// Lists the Real-time Conversational AI authorization codes of a batch, with their status.
    ///
    /// The list can be filtered by status and license type, and is paginated (`PageNo`,
    /// `PageSize`). The response includes the total unless `NeedTotalCount` is `false`.
    ///
    /// RAM permission: `ice:GetAiRtcAuthCodeList` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code`, `http_status_code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::GetAiRtcAuthCodeListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_ai_rtc_auth_code_list(GetAiRtcAuthCodeListRequest::new("17712***"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAiRtcAuthCodeList`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAiRtcAuthCodeList)
    #[inline]
    pub fn get_ai_rtc_auth_code_list(
        &self,
        request: GetAiRtcAuthCodeListRequest,
    ) -> Call<GetAiRtcAuthCodeListRequest> {
        self.call(request)
    }

    /// Lists the license batches for AI real-time communication.
    ///
    /// The list can be filtered by `LicenseItemId`, `Status`, and `Type`. If no filter is
    /// set, all batches are listed.
    ///
    /// The response includes the number of matches unless `NeedTotalCount` is `false`.
    ///
    /// RAM permission: `ice:GetAiRtcLicenseInfoList` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// The call can succeed while the result reports a failure: check `code`, `http_status_code` and `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::GetAiRtcLicenseInfoListRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_ai_rtc_license_info_list(
    ///         GetAiRtcLicenseInfoListRequest::new().license_item_id("17712***"),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetAiRtcLicenseInfoList`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetAiRtcLicenseInfoList)
    #[inline]
    pub fn get_ai_rtc_license_info_list(
        &self,
        request: GetAiRtcLicenseInfoListRequest,
    ) -> Call<GetAiRtcLicenseInfoListRequest> {
        self.call(request)
    }

    /// Lists IPC devices.
    ///
    /// The list can be filtered by `Capability`, `DeviceId`, and the time range from
    /// `StartTime` to `EndTime`. `Total` in the response is the number of matches.
    ///
    /// RAM permission: `ice:GetIpcDeviceInfo` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::GetIpcDeviceInfoRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .get_ipc_device_info(GetIpcDeviceInfoRequest::new().device_id("d123"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetIpcDeviceInfo`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetIpcDeviceInfo)
    #[inline]
    pub fn get_ipc_device_info(
        &self,
        request: GetIpcDeviceInfoRequest,
    ) -> Call<GetIpcDeviceInfoRequest> {
        self.call(request)
    }

    /// Lists the dialogues of a session with an AI agent.
    ///
    /// The session and a time range are required. `RoundLimit` limits the number of rounds.
    /// `Order` sets the sort order. The result is paginated.
    ///
    /// RAM permission: `ice:ListAIAgentDialogues` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ListAiAgentDialoguesRequest;
    /// use alicloud_ice::ai_agent::ListAiAgentDialoguesRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_ai_agent_dialogues(
    ///         ListAiAgentDialoguesRequest::new(ListAiAgentDialoguesRequired {
    ///             session_id: "f27f9b9be28642a88e18****".into(),
    ///             start_time: 0,
    ///             end_time: 17358082464030,
    ///         }),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAIAgentDialogues`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentDialogues)
    #[inline]
    pub fn list_ai_agent_dialogues(
        &self,
        request: ListAiAgentDialoguesRequest,
    ) -> Call<ListAiAgentDialoguesRequest> {
        self.call(request)
    }

    /// Lists the instances of an AI agent.
    ///
    /// `AIAgentId` identifies the agent. `StartTime` and `EndTime` limit the list to a time
    /// range. By default, pages have 10 entries and start at 1.
    ///
    /// Each entry contains the status, the runtime and template configuration, the custom
    /// data, and the download URL of the call log.
    ///
    /// RAM permission: `ice:ListAIAgentInstance` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ListAiAgentInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_ai_agent_instance(
    ///         ListAiAgentInstanceRequest::new("39f8e0bc005e4f309379701645f4***"),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAIAgentInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentInstance)
    #[inline]
    pub fn list_ai_agent_instance(
        &self,
        request: ListAiAgentInstanceRequest,
    ) -> Call<ListAiAgentInstanceRequest> {
        self.call(request)
    }

    /// Lists the phone numbers of the account, with their status.
    ///
    /// The list is paginated and can be filtered by `Number` and `Status`.
    ///
    /// RAM permission: `ice:ListAIAgentPhoneNumber` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ListAiAgentPhoneNumberRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_ai_agent_phone_number(ListAiAgentPhoneNumberRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAIAgentPhoneNumber`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentPhoneNumber)
    #[inline]
    pub fn list_ai_agent_phone_number(
        &self,
        request: ListAiAgentPhoneNumberRequest,
    ) -> Call<ListAiAgentPhoneNumberRequest> {
        self.call(request)
    }

    /// Lists the voiceprints registered for AI agents.
    ///
    /// The list is paginated and can be filtered by `VoiceprintId` and `RegistrationMode`.
    ///
    /// RAM permission: `ice:ListAIAgentVoiceprints` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::ListAiAgentVoiceprintsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_ai_agent_voiceprints(ListAiAgentVoiceprintsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListAIAgentVoiceprints`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAIAgentVoiceprints)
    #[inline]
    pub fn list_ai_agent_voiceprints(
        &self,
        request: ListAiAgentVoiceprintsRequest,
    ) -> Call<ListAiAgentVoiceprintsRequest> {
        self.call(request)
    }

    /// Queries the usage of the IPC quota.
    ///
    /// The list can be filtered by `Capability` and the time range from `StartTime` to
    /// `EndTime`, and is paginated.
    ///
    /// RAM permission: `ice:QueryIpcQuota` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::IpcCapability;
    /// use alicloud_ice::ai_agent::QueryIpcQuotaRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .query_ipc_quota(
    ///         QueryIpcQuotaRequest::new().capability(IpcCapability::Understand),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `QueryIpcQuota`](https://api.alibabacloud.com/document/ICE/2020-11-09/QueryIpcQuota)
    #[inline]
    pub fn query_ipc_quota(
        &self,
        request: QueryIpcQuotaRequest,
    ) -> Call<QueryIpcQuotaRequest> {
        self.call(request)
    }

    /// Sends a message to an AI agent instance over its data channel.
    ///
    /// RAM permission: `ice:SendAIAgentDataChannelMessage` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::SendAiAgentDataChannelMessageRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .send_ai_agent_data_channel_message(
    ///         SendAiAgentDataChannelMessageRequest::new(
    ///             "39f8e0bc005e4f309379701645f4****",
    ///             alicloud_ice::Text::raw("{\"key\":\"value\"}"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SendAIAgentDataChannelMessage`](https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentDataChannelMessage)
    #[inline]
    pub fn send_ai_agent_data_channel_message(
        &self,
        request: SendAiAgentDataChannelMessageRequest,
    ) -> Call<SendAiAgentDataChannelMessageRequest> {
        self.call(request)
    }

    /// Makes a running AI agent instance speak a text immediately.
    ///
    /// The instance must exist. `Text` must not contain sensitive or inappropriate content.
    ///
    /// The current speech of the agent is interrupted. To prevent this, set `EnableInterrupt`
    /// to `false`.
    ///
    /// RAM permission: `ice:SendAIAgentSpeech` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::SendAiAgentSpeechRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .send_ai_agent_speech(
    ///         SendAiAgentSpeechRequest::new(
    ///             "39f8e0bc005e4f309379701645f4****",
    ///             "Hello, welcome to our service.",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SendAIAgentSpeech`](https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentSpeech)
    #[inline]
    pub fn send_ai_agent_speech(
        &self,
        request: SendAiAgentSpeechRequest,
    ) -> Call<SendAiAgentSpeechRequest> {
        self.call(request)
    }

    /// Sends a text to the large language model of an AI agent instance.
    ///
    /// RAM permission: `ice:SendAIAgentText` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::SendAiAgentTextRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .send_ai_agent_text(
    ///         SendAiAgentTextRequest::new("f27f9b9be28642a88e18****", "Hello."),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SendAIAgentText`](https://api.alibabacloud.com/document/ICE/2020-11-09/SendAIAgentText)
    #[inline]
    pub fn send_ai_agent_text(
        &self,
        request: SendAiAgentTextRequest,
    ) -> Call<SendAiAgentTextRequest> {
        self.call(request)
    }

    /// Sends a text from an AI agent to a client in a message chat.
    ///
    /// RAM permission: `ice:SendMessageChatText` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::SendMessageChatTextRequest;
    /// use alicloud_ice::ai_agent::SendMessageChatTextRequired;
    /// use alicloud_ice::ai_agent::send_message_chat_text::MessageChatTextType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .send_message_chat_text(
    ///         SendMessageChatTextRequest::new(SendMessageChatTextRequired {
    ///             session_id: "f27f9b9be28642a88e18****".into(),
    ///             ai_agent_id: "39f8e0bc005e4f309379701645f4****".into(),
    ///             receiver_id: "60000042053".into(),
    ///             r#type: MessageChatTextType::Announcement,
    ///             text: "Hello.".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SendMessageChatText`](https://api.alibabacloud.com/document/ICE/2020-11-09/SendMessageChatText)
    #[inline]
    pub fn send_message_chat_text(
        &self,
        request: SendMessageChatTextRequest,
    ) -> Call<SendMessageChatTextRequest> {
        self.call(request)
    }

    /// Registers a voiceprint for AI agents and returns its ID.
    ///
    /// RAM permission: `ice:SetAIAgentVoiceprint` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::SetAiAgentVoiceprintRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .set_ai_agent_voiceprint(
    ///         SetAiAgentVoiceprintRequest::new().voiceprint_id("vp_1699123456_8527"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SetAIAgentVoiceprint`](https://api.alibabacloud.com/document/ICE/2020-11-09/SetAIAgentVoiceprint)
    #[inline]
    pub fn set_ai_agent_voiceprint(
        &self,
        request: SetAiAgentVoiceprintRequest,
    ) -> Call<SetAiAgentVoiceprintRequest> {
        self.call(request)
    }

    /// Starts an AI agent instance that joins a conversation.
    ///
    /// The agent must already be created in IMS. `RuntimeConfig` specifies the channel to
    /// join and how to join it. `AgentConfig` can override the agent's settings for this
    /// instance.
    ///
    /// The response contains the `InstanceId`, which is passed to `UpdateAIAgentInstance`,
    /// `StopAIAgentInstance`, and other operations.
    ///
    /// RAM permission: `ice:StartAIAgentInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::AiAgentRuntimeConfig;
    /// use alicloud_ice::ai_agent::StartAiAgentInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .start_ai_agent_instance(
    ///         StartAiAgentInstanceRequest::new(
    ///             "39f8e0bc005e4f309379701645f4****",
    ///             AiAgentRuntimeConfig::new()
    ///                 .agent_user_id("877ae632caae49b1afc81c2e8194ffb4"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartAIAgentInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIAgentInstance)
    #[inline]
    pub fn start_ai_agent_instance(
        &self,
        request: StartAiAgentInstanceRequest,
    ) -> Call<StartAiAgentInstanceRequest> {
        self.call(request)
    }

    /// Starts an outbound phone call from an AI agent.
    ///
    /// Starts an instance of an existing agent, which dials `CalledNumber` from
    /// `CallerNumber`. The response contains the `InstanceId` of the call, which is used with
    /// other operations.
    ///
    /// A caller number can be in at most 15 calls at a time.
    ///
    /// RAM permission: `ice:StartAIAgentOutboundCall` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::StartAiAgentOutboundCallRequest;
    /// use alicloud_ice::ai_agent::StartAiAgentOutboundCallRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .start_ai_agent_outbound_call(
    ///         StartAiAgentOutboundCallRequest::new(StartAiAgentOutboundCallRequired {
    ///             ai_agent_id: "***********e4f309379701645f4****".into(),
    ///             caller_number: "183*****333".into(),
    ///             called_number: "173*****533".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartAIAgentOutboundCall`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartAIAgentOutboundCall)
    #[inline]
    pub fn start_ai_agent_outbound_call(
        &self,
        request: StartAiAgentOutboundCallRequest,
    ) -> Call<StartAiAgentOutboundCallRequest> {
        self.call(request)
    }

    /// Starts an instance of an interactive RTC agent that joins a call.
    ///
    /// The response contains the `InstanceId`, which is passed to `UpdateRtcRobotInstance`
    /// and `StopRtcRobotInstance`.
    ///
    /// RAM permission: `ice:StartRtcRobotInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::StartRtcRobotInstanceRequest;
    /// use alicloud_ice::ai_agent::StartRtcRobotInstanceRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .start_rtc_robot_instance(
    ///         StartRtcRobotInstanceRequest::new(StartRtcRobotInstanceRequired {
    ///             robot_id: "ca28b08ad3464ebcb42e5c0f7c6d2e89".into(),
    ///             channel_id: "testId".into(),
    ///             user_id: "my-robot".into(),
    ///             auth_token: "**********".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartRtcRobotInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartRtcRobotInstance)
    #[inline]
    pub fn start_rtc_robot_instance(
        &self,
        request: StartRtcRobotInstanceRequest,
    ) -> Call<StartRtcRobotInstanceRequest> {
        self.call(request)
    }

    /// Stops a running instance of an AI agent.
    ///
    /// Ends the instance and releases its resources. Use it when a call, or a step of a call,
    /// no longer needs the agent.
    ///
    /// RAM permission: `ice:StopAIAgentInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::StopAiAgentInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .stop_ai_agent_instance(
    ///         StopAiAgentInstanceRequest::new("39f8e0bc005e4f309379701645f4****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StopAIAgentInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/StopAIAgentInstance)
    #[inline]
    pub fn stop_ai_agent_instance(
        &self,
        request: StopAiAgentInstanceRequest,
    ) -> Call<StopAiAgentInstanceRequest> {
        self.call(request)
    }

    /// Stops an instance of an interactive RTC agent.
    ///
    /// RAM permission: `ice:StopRtcRobotInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::StopRtcRobotInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .stop_rtc_robot_instance(
    ///         StopRtcRobotInstanceRequest::new("727dc0e296014bb58670940a3da95592"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StopRtcRobotInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/StopRtcRobotInstance)
    #[inline]
    pub fn stop_rtc_robot_instance(
        &self,
        request: StopRtcRobotInstanceRequest,
    ) -> Call<StopRtcRobotInstanceRequest> {
        self.call(request)
    }

    /// Submits a job in which an AI agent reviews a video.
    ///
    /// Only videos in OSS are accepted, specified by URL. `CapturePolicies` specifies the
    /// frames to review and the prompt for them.
    ///
    /// The job runs asynchronously. The response contains its `JobId`. When the job is
    /// completed, the moderation status and the results of the model are sent to the URL in
    /// `CallbackConfig`.
    ///
    /// The multimodal model of the agent must use the OpenAI protocol without streaming.
    ///
    /// RAM permission: `ice:SubmitAIAgentVideoAuditTask` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaObject;
    /// use alicloud_ice::ai_agent::SubmitAiAgentVideoAuditTaskRequest;
    /// use alicloud_ice::ai_agent::SubmitAiAgentVideoAuditTaskRequired;
    /// use alicloud_ice::ai_agent::submit_ai_agent_video_audit_task::CapturePolicy;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .submit_ai_agent_video_audit_task(
    ///         SubmitAiAgentVideoAuditTaskRequest::new(SubmitAiAgentVideoAuditTaskRequired {
    ///             ai_agent_id: "*******3b3d94abda22******".into(),
    ///             input: MediaObject::new().media("oss://bucket/path/to/video.mp4"),
    ///             capture_policies: vec![CapturePolicy::new().duration(10)],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `SubmitAIAgentVideoAuditTask`](https://api.alibabacloud.com/document/ICE/2020-11-09/SubmitAIAgentVideoAuditTask)
    #[inline]
    pub fn submit_ai_agent_video_audit_task(
        &self,
        request: SubmitAiAgentVideoAuditTaskRequest,
    ) -> Call<SubmitAiAgentVideoAuditTaskRequest> {
        self.call(request)
    }

    /// Transfers a conversation from an AI agent to a human agent.
    ///
    /// The response contains the channel and the user ID for the human agent. It also
    /// contains an ARTC token if `RequireToken` is `true`.
    ///
    /// RAM permission: `ice:TakeoverAIAgentCall` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::TakeoverAiAgentCallRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .takeover_ai_agent_call(
    ///         TakeoverAiAgentCallRequest::new()
    ///             .instance_id("39f8e0bc005e4f309379701645f4****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `TakeoverAIAgentCall`](https://api.alibabacloud.com/document/ICE/2020-11-09/TakeoverAIAgentCall)
    #[inline]
    pub fn takeover_ai_agent_call(
        &self,
        request: TakeoverAiAgentCallRequest,
    ) -> Call<TakeoverAiAgentCallRequest> {
        self.call(request)
    }

    /// Updates settings of a running AI agent instance, such as its voice.
    ///
    /// RAM permission: `ice:UpdateAIAgentInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::UpdateAiAgentInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_ai_agent_instance(
    ///         UpdateAiAgentInstanceRequest::new("39f8e0bc005e4f309379701645f4****"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateAIAgentInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAIAgentInstance)
    #[inline]
    pub fn update_ai_agent_instance(
        &self,
        request: UpdateAiAgentInstanceRequest,
    ) -> Call<UpdateAiAgentInstanceRequest> {
        self.call(request)
    }

    /// Updates the settings of an RTC agent instance, such as voice and greeting.
    ///
    /// RAM permission: `ice:UpdateRtcRobotInstance` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::ai_agent::UpdateRtcRobotInstanceRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_rtc_robot_instance(
    ///         UpdateRtcRobotInstanceRequest::new("727dc0e296014bb58670940a3da95592"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateRtcRobotInstance`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateRtcRobotInstance)
    #[inline]
    pub fn update_rtc_robot_instance(
        &self,
        request: UpdateRtcRobotInstanceRequest,
    ) -> Call<UpdateRtcRobotInstanceRequest> {
        self.call(request)
    }
}
