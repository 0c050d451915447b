// Written by `cargo xtask regen`. Change the description and run it again.

//! `SetAIAgentVoiceprint`: Registers a voiceprint for AI agents and returns its ID.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The request of [`Client::set_ai_agent_voiceprint`](crate::Client::set_ai_agent_voiceprint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAiAgentVoiceprintRequest {
    /// The ID of the voiceprint, defined by you. It must be unique.
    ///
    /// 1 to 127 characters. Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
    /// The audio file to extract the voiceprint from.
    pub input: Option<AiAgentVoiceprintInput>,
}

impl SetAiAgentVoiceprintRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint, defined by you.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `Input`. The audio file to extract the voiceprint from.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: AiAgentVoiceprintInput) -> Self {
        self.input = Some(input);
        self
    }
}

alicloud_runtime::structure! {
    SetAiAgentVoiceprintRequest {
        voiceprint_id: Field::query("VoiceprintId").length(1, 127),
        input: Field::query("Input").json(),
    }
}

/// The audio file to extract the voiceprint from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentVoiceprintInput {
    /// The URL of the audio file, in the form specified by `Type`.
    ///
    /// Example: `https://my-bucket.oss-cn-hangzhou.aliyuncs.com/audio/sample.wav`.
    pub data: Option<String>,
    /// The format of the audio file.
    ///
    /// Example: `wav`.
    pub format: Option<InputFormat>,
    /// The type of the audio file URL. The service checks with a HEAD or GET request that the
    /// file can be accessed.
    ///
    /// Example: `url`.
    pub r#type: Option<AiAgentVoiceprintInputType>,
}

impl AiAgentVoiceprintInput {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Data`. The URL of the audio file, in the form specified by `Type`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `Format`. The format of the audio file.
    #[must_use]
    pub fn format(mut self, format: impl Into<InputFormat>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `Type`. The type of the audio file URL.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<AiAgentVoiceprintInputType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentVoiceprintInput {
        data: "Data",
        format: "Format",
        r#type: "Type",
    }
}

/// The values of [`AiAgentVoiceprintInput::format`](field@AiAgentVoiceprintInput::format).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputFormat {
    /// `wav`: WAV; the only supported format.
    Wav,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open InputFormat {
        Wav: "wav",
    }
}

/// The values of [`AiAgentVoiceprintInput::type`](field@AiAgentVoiceprintInput::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentVoiceprintInputType {
    /// `url`: an HTTP or HTTPS URL.
    Url,
    /// `oss`: an OSS object, as `oss://bucket/object` or as its public OSS URL; the bucket must be in the region of the service.
    Oss,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentVoiceprintInputType {
        Url: "url",
        Oss: "oss",
    }
}

/// The response of [`Client::set_ai_agent_voiceprint`](crate::Client::set_ai_agent_voiceprint).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAiAgentVoiceprintResponse {
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `550e8400********55440000`.
    pub request_id: Option<String>,
    /// The ID of the registered voiceprint.
    ///
    /// Example: `vp_1699123456_8527`.
    pub voiceprint_id: Option<String>,
}

alicloud_runtime::structure! {
    SetAiAgentVoiceprintResponse {
        request_id: "RequestId",
        voiceprint_id: "VoiceprintId",
    }
}

impl Operation for SetAiAgentVoiceprintRequest {
    type Response = SetAiAgentVoiceprintResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("SetAIAgentVoiceprint")
        .summary("Registers a voiceprint for AI agents and returns its ID.")
        .ram_action("ice:SetAIAgentVoiceprint")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/SetAIAgentVoiceprint",
        );
}
