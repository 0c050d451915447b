// Written by `cargo xtask regen`. Change the description and run it again.

//! `StartRtcRobotInstance`: Starts an instance of an interactive RTC agent that joins a call.

use alicloud_runtime::{Operation, OperationInfo, SecretText};
use alicloud_runtime::wire::Field;

/// The request of [`Client::start_rtc_robot_instance`](crate::Client::start_rtc_robot_instance).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartRtcRobotInstanceRequest {
    /// The ID of the AI agent to start.
    ///
    /// Example: `ca28b08ad3464ebcb42e5c0f7c6d2e89`.
    pub robot_id: String,
    /// The ID of the RTC channel that the agent joins.
    ///
    /// Example: `testId`.
    pub channel_id: String,
    /// The agent's user ID in the channel.
    ///
    /// Example: `my-robot`.
    pub user_id: String,
    /// Custom data about the instance.
    ///
    /// Example: `{}`.
    pub user_data: Option<String>,
    /// The token that the agent uses to join the RTC call. Generate it with the AppKey of
    /// your RTC application.
    ///
    /// Example: `**********`.
    pub auth_token: SecretText,
    /// The call settings that override the agent's own. If not set, the agent uses its own
    /// settings.
    pub config: Option<RtcRobotInstanceConfig>,
}

impl StartRtcRobotInstanceRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: StartRtcRobotInstanceRequired) -> Self {
        Self {
            robot_id: required.robot_id,
            channel_id: required.channel_id,
            user_id: required.user_id,
            auth_token: required.auth_token,
            user_data: None,
            config: None,
        }
    }

    /// Sets `UserData`. Custom data about the instance.
    #[must_use]
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Sets `Config`. The call settings that override the agent's own.
    #[must_use]
    #[inline]
    pub fn config(mut self, config: RtcRobotInstanceConfig) -> Self {
        self.config = Some(config);
        self
    }
}

/// The required values of [`StartRtcRobotInstanceRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct StartRtcRobotInstanceRequired {
    /// The ID of the AI agent to start.
    ///
    /// Example: `ca28b08ad3464ebcb42e5c0f7c6d2e89`.
    pub robot_id: String,
    /// The ID of the RTC channel that the agent joins.
    ///
    /// Example: `testId`.
    pub channel_id: String,
    /// The agent's user ID in the channel.
    ///
    /// Example: `my-robot`.
    pub user_id: String,
    /// The token that the agent uses to join the RTC call. Generate it with the AppKey of
    /// your RTC application.
    ///
    /// Example: `**********`.
    pub auth_token: SecretText,
}

alicloud_runtime::structure! {
    StartRtcRobotInstanceRequest {
        robot_id: Field::query("RobotId").required(),
        channel_id: Field::query("ChannelId").required(),
        user_id: Field::query("UserId").required(),
        user_data: Field::query("UserData"),
        auth_token: Field::query("AuthToken").required(),
        config: Field::query("Config").json(),
    }
}

/// The call settings that override the agent's own. If not set, the agent uses its own
/// settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RtcRobotInstanceConfig {
    /// The maximum silence within a sentence in speech recognition.
    pub asr_max_silence: Option<i32>,
    /// Whether a user can interrupt the agent by speaking.
    ///
    /// Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// The greeting of the agent after a user has joined the call.
    pub greeting: Option<String>,
    /// Whether voiceprint recognition is enabled. Used together with `VoiceprintId`.
    pub use_voiceprint: Option<bool>,
    /// The period the agent stays after the user has left the call.
    pub user_offline_timeout: Option<i32>,
    /// The period the agent waits for the user to join the call.
    pub user_online_timeout: Option<i32>,
    /// The ID of the agent's voice.
    ///
    /// Example: `zhixiaoxia`.
    pub voice_id: Option<String>,
    /// The ID of the voiceprint to recognize. Used together with `UseVoiceprint`.
    pub voiceprint_id: Option<String>,
    /// The speech volume of the agent.
    pub volume: Option<i64>,
}

impl RtcRobotInstanceConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AsrMaxSilence`. The maximum silence within a sentence in speech recognition.
    #[must_use]
    #[inline]
    pub fn asr_max_silence(mut self, asr_max_silence: i32) -> Self {
        self.asr_max_silence = Some(asr_max_silence);
        self
    }

    /// Sets `EnableVoiceInterrupt`. Whether a user can interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `Greeting`. The greeting of the agent after a user has joined the call.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `UseVoiceprint`. Whether voiceprint recognition is enabled.
    #[must_use]
    #[inline]
    pub fn use_voiceprint(mut self, use_voiceprint: bool) -> Self {
        self.use_voiceprint = Some(use_voiceprint);
        self
    }

    /// Sets `UserOfflineTimeout`. The period the agent stays after the user has left the call.
    #[must_use]
    #[inline]
    pub fn user_offline_timeout(mut self, user_offline_timeout: i32) -> Self {
        self.user_offline_timeout = Some(user_offline_timeout);
        self
    }

    /// Sets `UserOnlineTimeout`. The period the agent waits for the user to join the call.
    #[must_use]
    #[inline]
    pub fn user_online_timeout(mut self, user_online_timeout: i32) -> Self {
        self.user_online_timeout = Some(user_online_timeout);
        self
    }

    /// Sets `VoiceId`. The ID of the agent's voice.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to recognize.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `Volume`. The speech volume of the agent.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }
}

alicloud_runtime::structure! {
    RtcRobotInstanceConfig {
        asr_max_silence: "AsrMaxSilence",
        enable_voice_interrupt: "EnableVoiceInterrupt",
        greeting: "Greeting",
        use_voiceprint: "UseVoiceprint",
        user_offline_timeout: "UserOfflineTimeout",
        user_online_timeout: "UserOnlineTimeout",
        voice_id: "VoiceId",
        voiceprint_id: "VoiceprintId",
        volume: "Volume",
    }
}

/// The response of [`Client::start_rtc_robot_instance`](crate::Client::start_rtc_robot_instance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRtcRobotInstanceResponse {
    /// The ID of the new instance.
    ///
    /// Example: `727dc0e296014bb58670940a3da95592`.
    pub instance_id: Option<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `11DE0AB3-603B-5055-8A72-9C424854F983`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    StartRtcRobotInstanceResponse {
        instance_id: "InstanceId",
        request_id: "RequestId",
    }
}

impl Operation for StartRtcRobotInstanceRequest {
    type Response = StartRtcRobotInstanceResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("StartRtcRobotInstance")
        .summary("Starts an instance of an interactive RTC agent that joins a call.")
        .ram_action("ice:StartRtcRobotInstance")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/StartRtcRobotInstance",
        );
}
