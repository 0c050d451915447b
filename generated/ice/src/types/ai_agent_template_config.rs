// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentTemplateConfig`

use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::Field;

/// The template settings of an AI agent, by call type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentTemplateConfig {
    /// The settings of an agent with a 3D avatar.
    pub avatar_chat3_d: Option<AvatarChat3D>,
    /// The settings of an agent with vision.
    pub vision_chat: Option<VisionChat>,
    /// The settings of an agent for voice calls.
    pub voice_chat: Option<VoiceChat>,
}

impl AiAgentTemplateConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AvatarChat3D`. The settings of an agent with a 3D avatar.
    #[must_use]
    #[inline]
    pub fn avatar_chat3_d(mut self, avatar_chat3_d: AvatarChat3D) -> Self {
        self.avatar_chat3_d = Some(avatar_chat3_d);
        self
    }

    /// Sets `VisionChat`. The settings of an agent with vision.
    #[must_use]
    #[inline]
    pub fn vision_chat(mut self, vision_chat: VisionChat) -> Self {
        self.vision_chat = Some(vision_chat);
        self
    }

    /// Sets `VoiceChat`. The settings of an agent for voice calls.
    #[must_use]
    #[inline]
    pub fn voice_chat(mut self, voice_chat: VoiceChat) -> Self {
        self.voice_chat = Some(voice_chat);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentTemplateConfig {
        avatar_chat3_d: "AvatarChat3D",
        vision_chat: "VisionChat",
        voice_chat: "VoiceChat",
    }
}

/// The settings of an agent with a 3D avatar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarChat3D {
    /// The hotwords of speech recognition. They improve recognition accuracy.
    ///
    /// At most 128 items.
    pub asr_hot_words: Option<Vec<String>>,
    /// The language of the speech to recognize.
    ///
    /// Example: `zh_mandarin`.
    pub asr_language_id: Option<super::AiAgentLanguage>,
    /// The duration of silence that ends a sentence, in milliseconds.
    ///
    /// 200 to 1200. Default: `400`. Example: `400`.
    pub asr_max_silence: Option<i32>,
    /// The ID of the avatar model.
    ///
    /// Example: `1231`.
    pub avatar_id: Option<String>,
    /// The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    ///
    /// Example: `{}`.
    pub bailian_app_params: Option<Text<Json>>,
    /// Whether text is split by characters, judging by the name. Not documented.
    pub char_break: Option<bool>,
    /// Whether user utterances separated by pauses are joined into one sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// Whether push-to-talk is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub enable_push_to_talk: Option<bool>,
    /// Whether the user can interrupt the agent by speaking.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// Whether a stopped agent may finish its current utterance, for at most 10 seconds.
    ///
    /// Default: `false`. Example: `false`.
    pub graceful_shutdown: Option<bool>,
    /// The greeting that the agent speaks when a user has joined. By default, the greeting of
    /// the agent template.
    ///
    /// At most 128 characters.
    pub greeting: Option<String>,
    /// The words and phrases that interrupt the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// The conversation history, used as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// The maximum number of turns in the history of the language model.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt that the language model uses from the beginning of the call.
    pub llm_system_prompt: Option<String>,
    /// The maximum time without interaction before the agent goes offline, in seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// Whether voiceprint recognition is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub use_voiceprint: Option<bool>,
    /// The time the agent keeps the task open after the user has left, in seconds.
    ///
    /// Default: `5`. Example: `5`.
    pub user_offline_timeout: Option<i32>,
    /// The time that the agent waits for the user before it closes the task, in seconds.
    ///
    /// Default: `60`. Example: `60`.
    pub user_online_timeout: Option<i32>,
    /// The threshold for interrupting the agent. `0` disables voice activity detection (VAD).
    /// From `1` to `10`, the agent becomes harder to interrupt. `11` distorts the sound less
    /// and is more resistant to disturbances.
    ///
    /// 0 to 11. Default: `11`. Example: `0`.
    pub vad_level: Option<i32>,
    /// The voice of the agent, one of the preset TTS voices. A change takes effect from the
    /// next sentence. By default, the voice of the template.
    ///
    /// At most 64 characters. Example: `zhixiaoxia`.
    pub voice_id: Option<String>,
    /// The voices to choose from.
    pub voice_id_list: Option<Vec<String>>,
    /// The ID of the voiceprint to recognize. Not set by default.
    ///
    /// Example: `uniqueId`.
    pub voiceprint_id: Option<String>,
    /// The speech volume of the agent, as a percentage of the workflow's volume: `0` is
    /// silent, `100` is unchanged, `200` is twice as loud. If not set, the volume adapts
    /// automatically.
    ///
    /// 0 to 400. Example: `100`.
    pub volume: Option<i64>,
    /// A query sent on behalf of the user when the call starts. The agent responds to it
    /// immediately.
    pub wake_up_query: Option<String>,
    /// The parameters that override those of the workflow, as a JSON document. Not set by
    /// default.
    ///
    /// Example: `{}`.
    pub workflow_override_params: Option<Text<Json>>,
}

impl AvatarChat3D {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AsrHotWords`. The hotwords of speech recognition.
    #[must_use]
    pub fn asr_hot_words(
        mut self,
        asr_hot_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = Some(asr_hot_words.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AsrLanguageId`. The language of the speech to recognize.
    #[must_use]
    pub fn asr_language_id(
        mut self,
        asr_language_id: impl Into<super::AiAgentLanguage>,
    ) -> Self {
        self.asr_language_id = Some(asr_language_id.into());
        self
    }

    /// Sets `AsrMaxSilence`. The duration of silence that ends a sentence, in milliseconds.
    #[must_use]
    #[inline]
    pub fn asr_max_silence(mut self, asr_max_silence: i32) -> Self {
        self.asr_max_silence = Some(asr_max_silence);
        self
    }

    /// Sets `AvatarId`. The ID of the avatar model.
    #[must_use]
    pub fn avatar_id(mut self, avatar_id: impl Into<String>) -> Self {
        self.avatar_id = Some(avatar_id.into());
        self
    }

    /// Sets `BailianAppParams`. The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    #[must_use]
    pub fn bailian_app_params(
        mut self,
        bailian_app_params: impl Into<Text<Json>>,
    ) -> Self {
        self.bailian_app_params = Some(bailian_app_params.into());
        self
    }

    /// Sets `CharBreak`. Whether text is split by characters, judging by the name.
    #[must_use]
    #[inline]
    pub fn char_break(mut self, char_break: bool) -> Self {
        self.char_break = Some(char_break);
        self
    }

    /// Sets `EnableIntelligentSegment`. Whether user utterances separated by pauses are joined into one sentence.
    #[must_use]
    #[inline]
    pub fn enable_intelligent_segment(
        mut self,
        enable_intelligent_segment: bool,
    ) -> Self {
        self.enable_intelligent_segment = Some(enable_intelligent_segment);
        self
    }

    /// Sets `EnablePushToTalk`. Whether push-to-talk is enabled.
    #[must_use]
    #[inline]
    pub fn enable_push_to_talk(mut self, enable_push_to_talk: bool) -> Self {
        self.enable_push_to_talk = Some(enable_push_to_talk);
        self
    }

    /// Sets `EnableVoiceInterrupt`. Whether the user can interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `GracefulShutdown`. Whether a stopped agent may finish its current utterance, for at most 10 seconds.
    #[must_use]
    #[inline]
    pub fn graceful_shutdown(mut self, graceful_shutdown: bool) -> Self {
        self.graceful_shutdown = Some(graceful_shutdown);
        self
    }

    /// Sets `Greeting`. The greeting that the agent speaks when a user has joined.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `InterruptWords`. The words and phrases that interrupt the agent.
    #[must_use]
    pub fn interrupt_words(
        mut self,
        interrupt_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = Some(
            interrupt_words.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `LlmHistory`. The conversation history, used as context for the language model.
    #[must_use]
    pub fn llm_history(
        mut self,
        llm_history: impl IntoIterator<Item = impl Into<super::AiAgentLlmMessage>>,
    ) -> Self {
        self.llm_history = Some(llm_history.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LlmHistoryLimit`. The maximum number of turns in the history of the language model.
    #[must_use]
    #[inline]
    pub fn llm_history_limit(mut self, llm_history_limit: i32) -> Self {
        self.llm_history_limit = Some(llm_history_limit);
        self
    }

    /// Sets `LlmSystemPrompt`. The system prompt that the language model uses from the beginning of the call.
    #[must_use]
    pub fn llm_system_prompt(mut self, llm_system_prompt: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(llm_system_prompt.into());
        self
    }

    /// Sets `MaxIdleTime`. The maximum time without interaction before the agent goes offline, in seconds.
    #[must_use]
    #[inline]
    pub fn max_idle_time(mut self, max_idle_time: i32) -> Self {
        self.max_idle_time = Some(max_idle_time);
        self
    }

    /// Sets `UseVoiceprint`. Whether voiceprint recognition is enabled.
    #[must_use]
    #[inline]
    pub fn use_voiceprint(mut self, use_voiceprint: bool) -> Self {
        self.use_voiceprint = Some(use_voiceprint);
        self
    }

    /// Sets `UserOfflineTimeout`. The time the agent keeps the task open after the user has left, in seconds.
    #[must_use]
    #[inline]
    pub fn user_offline_timeout(mut self, user_offline_timeout: i32) -> Self {
        self.user_offline_timeout = Some(user_offline_timeout);
        self
    }

    /// Sets `UserOnlineTimeout`. The time that the agent waits for the user before it closes the task, in seconds.
    #[must_use]
    #[inline]
    pub fn user_online_timeout(mut self, user_online_timeout: i32) -> Self {
        self.user_online_timeout = Some(user_online_timeout);
        self
    }

    /// Sets `VadLevel`. The threshold for interrupting the agent.
    #[must_use]
    #[inline]
    pub fn vad_level(mut self, vad_level: i32) -> Self {
        self.vad_level = Some(vad_level);
        self
    }

    /// Sets `VoiceId`. The voice of the agent, one of the preset TTS voices.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }

    /// Sets `VoiceIdList`. The voices to choose from.
    #[must_use]
    pub fn voice_id_list(
        mut self,
        voice_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = Some(voice_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to recognize.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `Volume`. The speech volume of the agent, as a percentage of the workflow's volume: `0` is silent, `100` is unchanged, `200` is twice as loud.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `WakeUpQuery`. A query sent on behalf of the user when the call starts.
    #[must_use]
    pub fn wake_up_query(mut self, wake_up_query: impl Into<String>) -> Self {
        self.wake_up_query = Some(wake_up_query.into());
        self
    }

    /// Sets `WorkflowOverrideParams`. The parameters that override those of the workflow, as a JSON document.
    #[must_use]
    pub fn workflow_override_params(
        mut self,
        workflow_override_params: impl Into<Text<Json>>,
    ) -> Self {
        self.workflow_override_params = Some(workflow_override_params.into());
        self
    }
}

alicloud_runtime::structure! {
    AvatarChat3D {
        asr_hot_words: Field::member("AsrHotWords").items(0, 128),
        asr_language_id: Field::member("AsrLanguageId"),
        asr_max_silence: Field::member("AsrMaxSilence").integer(200, 1200),
        avatar_id: Field::member("AvatarId"),
        bailian_app_params: Field::member("BailianAppParams"),
        char_break: Field::member("CharBreak"),
        enable_intelligent_segment: Field::member("EnableIntelligentSegment"),
        enable_push_to_talk: Field::member("EnablePushToTalk"),
        enable_voice_interrupt: Field::member("EnableVoiceInterrupt"),
        graceful_shutdown: Field::member("GracefulShutdown"),
        greeting: Field::member("Greeting").length(0, 128),
        interrupt_words: Field::member("InterruptWords"),
        llm_history: Field::member("LlmHistory"),
        llm_history_limit: Field::member("LlmHistoryLimit"),
        llm_system_prompt: Field::member("LlmSystemPrompt"),
        max_idle_time: Field::member("MaxIdleTime"),
        use_voiceprint: Field::member("UseVoiceprint"),
        user_offline_timeout: Field::member("UserOfflineTimeout"),
        user_online_timeout: Field::member("UserOnlineTimeout"),
        vad_level: Field::member("VadLevel").integer(0, 11),
        voice_id: Field::member("VoiceId").length(0, 64),
        voice_id_list: Field::member("VoiceIdList"),
        voiceprint_id: Field::member("VoiceprintId"),
        volume: Field::member("Volume").integer(0, 400),
        wake_up_query: Field::member("WakeUpQuery"),
        workflow_override_params: Field::member("WorkflowOverrideParams"),
    }
}

/// The settings of an agent with vision.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VisionChat {
    /// The hotwords of speech recognition. They improve recognition accuracy.
    ///
    /// At most 128 items.
    pub asr_hot_words: Option<Vec<String>>,
    /// The language of the speech to recognize.
    ///
    /// Example: `zh_mandarin`.
    pub asr_language_id: Option<super::AiAgentLanguage>,
    /// The duration of silence that ends a sentence, in milliseconds.
    ///
    /// 200 to 1200. Default: `400`. Example: `400`.
    pub asr_max_silence: Option<i32>,
    /// The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    ///
    /// Example: `{}`.
    pub bailian_app_params: Option<Text<Json>>,
    /// Whether text is split by characters, judging by the name. Not documented.
    pub char_break: Option<bool>,
    /// Whether user utterances separated by pauses are joined into one sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// Whether push-to-talk is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub enable_push_to_talk: Option<bool>,
    /// Whether the user can interrupt the agent by speaking.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// Whether a stopped agent may finish its current utterance, for at most 10 seconds.
    ///
    /// Default: `false`. Example: `false`.
    pub graceful_shutdown: Option<bool>,
    /// The greeting that the agent speaks when a user has joined. By default, the greeting of
    /// the agent template.
    ///
    /// At most 128 characters.
    pub greeting: Option<String>,
    /// The words and phrases that interrupt the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// The conversation history, used as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// The maximum number of turns in the history of the language model.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt that the language model uses from the beginning of the call.
    pub llm_system_prompt: Option<String>,
    /// The maximum time without interaction before the agent goes offline, in seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// Whether voiceprint recognition is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub use_voiceprint: Option<bool>,
    /// The time the agent keeps the task open after the user has left, in seconds.
    ///
    /// Default: `5`. Example: `5`.
    pub user_offline_timeout: Option<i32>,
    /// The time that the agent waits for the user before it closes the task, in seconds.
    ///
    /// Default: `60`. Example: `60`.
    pub user_online_timeout: Option<i32>,
    /// The threshold for interrupting the agent. `0` disables voice activity detection (VAD).
    /// From `1` to `10`, the agent becomes harder to interrupt. `11` distorts the sound less
    /// and is more resistant to disturbances.
    ///
    /// 0 to 11. Default: `11`. Example: `0`.
    pub vad_level: Option<i32>,
    /// The voice of the agent, one of the preset TTS voices. A change takes effect from the
    /// next sentence. By default, the voice of the template.
    ///
    /// At most 64 characters. Example: `zhixiaoxia`.
    pub voice_id: Option<String>,
    /// The voices to choose from.
    pub voice_id_list: Option<Vec<String>>,
    /// The ID of the voiceprint to recognize. Not set by default.
    ///
    /// Example: `uniqueId`.
    pub voiceprint_id: Option<String>,
    /// The speech volume of the agent, as a percentage of the workflow's volume: `0` is
    /// silent, `100` is unchanged, `200` is twice as loud. If not set, the volume adapts
    /// automatically.
    ///
    /// 0 to 400. Example: `100`.
    pub volume: Option<i64>,
    /// A query sent on behalf of the user when the call starts. The agent responds to it
    /// immediately.
    pub wake_up_query: Option<String>,
    /// The parameters that override those of the workflow, as a JSON document. Not set by
    /// default.
    ///
    /// Example: `{}`.
    pub workflow_override_params: Option<Text<Json>>,
}

impl VisionChat {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AsrHotWords`. The hotwords of speech recognition.
    #[must_use]
    pub fn asr_hot_words(
        mut self,
        asr_hot_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = Some(asr_hot_words.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AsrLanguageId`. The language of the speech to recognize.
    #[must_use]
    pub fn asr_language_id(
        mut self,
        asr_language_id: impl Into<super::AiAgentLanguage>,
    ) -> Self {
        self.asr_language_id = Some(asr_language_id.into());
        self
    }

    /// Sets `AsrMaxSilence`. The duration of silence that ends a sentence, in milliseconds.
    #[must_use]
    #[inline]
    pub fn asr_max_silence(mut self, asr_max_silence: i32) -> Self {
        self.asr_max_silence = Some(asr_max_silence);
        self
    }

    /// Sets `BailianAppParams`. The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    #[must_use]
    pub fn bailian_app_params(
        mut self,
        bailian_app_params: impl Into<Text<Json>>,
    ) -> Self {
        self.bailian_app_params = Some(bailian_app_params.into());
        self
    }

    /// Sets `CharBreak`. Whether text is split by characters, judging by the name.
    #[must_use]
    #[inline]
    pub fn char_break(mut self, char_break: bool) -> Self {
        self.char_break = Some(char_break);
        self
    }

    /// Sets `EnableIntelligentSegment`. Whether user utterances separated by pauses are joined into one sentence.
    #[must_use]
    #[inline]
    pub fn enable_intelligent_segment(
        mut self,
        enable_intelligent_segment: bool,
    ) -> Self {
        self.enable_intelligent_segment = Some(enable_intelligent_segment);
        self
    }

    /// Sets `EnablePushToTalk`. Whether push-to-talk is enabled.
    #[must_use]
    #[inline]
    pub fn enable_push_to_talk(mut self, enable_push_to_talk: bool) -> Self {
        self.enable_push_to_talk = Some(enable_push_to_talk);
        self
    }

    /// Sets `EnableVoiceInterrupt`. Whether the user can interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `GracefulShutdown`. Whether a stopped agent may finish its current utterance, for at most 10 seconds.
    #[must_use]
    #[inline]
    pub fn graceful_shutdown(mut self, graceful_shutdown: bool) -> Self {
        self.graceful_shutdown = Some(graceful_shutdown);
        self
    }

    /// Sets `Greeting`. The greeting that the agent speaks when a user has joined.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `InterruptWords`. The words and phrases that interrupt the agent.
    #[must_use]
    pub fn interrupt_words(
        mut self,
        interrupt_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = Some(
            interrupt_words.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `LlmHistory`. The conversation history, used as context for the language model.
    #[must_use]
    pub fn llm_history(
        mut self,
        llm_history: impl IntoIterator<Item = impl Into<super::AiAgentLlmMessage>>,
    ) -> Self {
        self.llm_history = Some(llm_history.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LlmHistoryLimit`. The maximum number of turns in the history of the language model.
    #[must_use]
    #[inline]
    pub fn llm_history_limit(mut self, llm_history_limit: i32) -> Self {
        self.llm_history_limit = Some(llm_history_limit);
        self
    }

    /// Sets `LlmSystemPrompt`. The system prompt that the language model uses from the beginning of the call.
    #[must_use]
    pub fn llm_system_prompt(mut self, llm_system_prompt: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(llm_system_prompt.into());
        self
    }

    /// Sets `MaxIdleTime`. The maximum time without interaction before the agent goes offline, in seconds.
    #[must_use]
    #[inline]
    pub fn max_idle_time(mut self, max_idle_time: i32) -> Self {
        self.max_idle_time = Some(max_idle_time);
        self
    }

    /// Sets `UseVoiceprint`. Whether voiceprint recognition is enabled.
    #[must_use]
    #[inline]
    pub fn use_voiceprint(mut self, use_voiceprint: bool) -> Self {
        self.use_voiceprint = Some(use_voiceprint);
        self
    }

    /// Sets `UserOfflineTimeout`. The time the agent keeps the task open after the user has left, in seconds.
    #[must_use]
    #[inline]
    pub fn user_offline_timeout(mut self, user_offline_timeout: i32) -> Self {
        self.user_offline_timeout = Some(user_offline_timeout);
        self
    }

    /// Sets `UserOnlineTimeout`. The time that the agent waits for the user before it closes the task, in seconds.
    #[must_use]
    #[inline]
    pub fn user_online_timeout(mut self, user_online_timeout: i32) -> Self {
        self.user_online_timeout = Some(user_online_timeout);
        self
    }

    /// Sets `VadLevel`. The threshold for interrupting the agent.
    #[must_use]
    #[inline]
    pub fn vad_level(mut self, vad_level: i32) -> Self {
        self.vad_level = Some(vad_level);
        self
    }

    /// Sets `VoiceId`. The voice of the agent, one of the preset TTS voices.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }

    /// Sets `VoiceIdList`. The voices to choose from.
    #[must_use]
    pub fn voice_id_list(
        mut self,
        voice_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = Some(voice_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to recognize.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `Volume`. The speech volume of the agent, as a percentage of the workflow's volume: `0` is silent, `100` is unchanged, `200` is twice as loud.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `WakeUpQuery`. A query sent on behalf of the user when the call starts.
    #[must_use]
    pub fn wake_up_query(mut self, wake_up_query: impl Into<String>) -> Self {
        self.wake_up_query = Some(wake_up_query.into());
        self
    }

    /// Sets `WorkflowOverrideParams`. The parameters that override those of the workflow, as a JSON document.
    #[must_use]
    pub fn workflow_override_params(
        mut self,
        workflow_override_params: impl Into<Text<Json>>,
    ) -> Self {
        self.workflow_override_params = Some(workflow_override_params.into());
        self
    }
}

alicloud_runtime::structure! {
    VisionChat {
        asr_hot_words: Field::member("AsrHotWords").items(0, 128),
        asr_language_id: Field::member("AsrLanguageId"),
        asr_max_silence: Field::member("AsrMaxSilence").integer(200, 1200),
        bailian_app_params: Field::member("BailianAppParams"),
        char_break: Field::member("CharBreak"),
        enable_intelligent_segment: Field::member("EnableIntelligentSegment"),
        enable_push_to_talk: Field::member("EnablePushToTalk"),
        enable_voice_interrupt: Field::member("EnableVoiceInterrupt"),
        graceful_shutdown: Field::member("GracefulShutdown"),
        greeting: Field::member("Greeting").length(0, 128),
        interrupt_words: Field::member("InterruptWords"),
        llm_history: Field::member("LlmHistory"),
        llm_history_limit: Field::member("LlmHistoryLimit"),
        llm_system_prompt: Field::member("LlmSystemPrompt"),
        max_idle_time: Field::member("MaxIdleTime"),
        use_voiceprint: Field::member("UseVoiceprint"),
        user_offline_timeout: Field::member("UserOfflineTimeout"),
        user_online_timeout: Field::member("UserOnlineTimeout"),
        vad_level: Field::member("VadLevel").integer(0, 11),
        voice_id: Field::member("VoiceId").length(0, 64),
        voice_id_list: Field::member("VoiceIdList"),
        voiceprint_id: Field::member("VoiceprintId"),
        volume: Field::member("Volume").integer(0, 400),
        wake_up_query: Field::member("WakeUpQuery"),
        workflow_override_params: Field::member("WorkflowOverrideParams"),
    }
}

/// The settings of an agent for voice calls.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceChat {
    /// The hotwords of speech recognition. They improve recognition accuracy.
    ///
    /// At most 128 items.
    pub asr_hot_words: Option<Vec<String>>,
    /// The language of the speech to recognize.
    ///
    /// Example: `zh_mandarin`.
    pub asr_language_id: Option<super::AiAgentLanguage>,
    /// The duration of silence that ends a sentence, in milliseconds.
    ///
    /// 200 to 1200. Default: `400`. Example: `400`.
    pub asr_max_silence: Option<i32>,
    /// The URL of the agent's avatar picture in voice calls. Not set by default.
    ///
    /// Example: `http://example.com/a.jpg`.
    pub avatar_url: Option<String>,
    /// The type of `AvatarUrl`, such as `USER`. Not set by default.
    ///
    /// Example: `USER`.
    pub avatar_url_type: Option<String>,
    /// The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    ///
    /// Example: `{}`.
    pub bailian_app_params: Option<Text<Json>>,
    /// Whether text is split by characters, judging by the name. Not documented.
    pub char_break: Option<bool>,
    /// Whether user utterances separated by pauses are joined into one sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// Whether push-to-talk is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub enable_push_to_talk: Option<bool>,
    /// Whether the user can interrupt the agent by speaking.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// Whether a stopped agent may finish its current utterance, for at most 10 seconds.
    ///
    /// Default: `false`. Example: `false`.
    pub graceful_shutdown: Option<bool>,
    /// The greeting that the agent speaks when a user has joined. By default, the greeting of
    /// the agent template.
    ///
    /// At most 128 characters.
    pub greeting: Option<String>,
    /// The words and phrases that interrupt the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// The conversation history, used as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// The maximum number of turns in the history of the language model.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt that the language model uses from the beginning of the call.
    pub llm_system_prompt: Option<String>,
    /// The maximum time without interaction before the agent goes offline, in seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// Whether voiceprint recognition is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub use_voiceprint: Option<bool>,
    /// The time the agent keeps the task open after the user has left, in seconds.
    ///
    /// Default: `5`. Example: `5`.
    pub user_offline_timeout: Option<i32>,
    /// The time that the agent waits for the user before it closes the task, in seconds.
    ///
    /// Default: `60`. Example: `60`.
    pub user_online_timeout: Option<i32>,
    /// The threshold for interrupting the agent. `0` disables voice activity detection (VAD).
    /// From `1` to `10`, the agent becomes harder to interrupt. `11` distorts the sound less
    /// and is more resistant to disturbances.
    ///
    /// 0 to 11. Default: `11`. Example: `11`.
    pub vad_level: Option<i32>,
    /// The voice of the agent, one of the preset TTS voices. A change takes effect from the
    /// next sentence. By default, the voice of the template.
    ///
    /// At most 64 characters. Example: `zhixiaoxia`.
    pub voice_id: Option<String>,
    /// The voices to choose from.
    pub voice_id_list: Option<Vec<String>>,
    /// The ID of the voiceprint to recognize. Not set by default.
    ///
    /// Example: `uniqueId`.
    pub voiceprint_id: Option<String>,
    /// The speech volume of the agent, as a percentage of the workflow's volume: `0` is
    /// silent, `100` is unchanged, `200` is twice as loud. If not set, the volume adapts
    /// automatically.
    ///
    /// 0 to 400. Example: `100`.
    pub volume: Option<i64>,
    /// A query sent on behalf of the user when the call starts. The agent responds to it
    /// immediately.
    pub wake_up_query: Option<String>,
    /// The parameters that override those of the workflow, as a JSON document. Not set by
    /// default.
    ///
    /// Example: `{}`.
    pub workflow_override_params: Option<Text<Json>>,
}

impl VoiceChat {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AsrHotWords`. The hotwords of speech recognition.
    #[must_use]
    pub fn asr_hot_words(
        mut self,
        asr_hot_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asr_hot_words = Some(asr_hot_words.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AsrLanguageId`. The language of the speech to recognize.
    #[must_use]
    pub fn asr_language_id(
        mut self,
        asr_language_id: impl Into<super::AiAgentLanguage>,
    ) -> Self {
        self.asr_language_id = Some(asr_language_id.into());
        self
    }

    /// Sets `AsrMaxSilence`. The duration of silence that ends a sentence, in milliseconds.
    #[must_use]
    #[inline]
    pub fn asr_max_silence(mut self, asr_max_silence: i32) -> Self {
        self.asr_max_silence = Some(asr_max_silence);
        self
    }

    /// Sets `AvatarUrl`. The URL of the agent's avatar picture in voice calls.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets `AvatarUrlType`. The type of `AvatarUrl`, such as `USER`.
    #[must_use]
    pub fn avatar_url_type(mut self, avatar_url_type: impl Into<String>) -> Self {
        self.avatar_url_type = Some(avatar_url_type.into());
        self
    }

    /// Sets `BailianAppParams`. The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    #[must_use]
    pub fn bailian_app_params(
        mut self,
        bailian_app_params: impl Into<Text<Json>>,
    ) -> Self {
        self.bailian_app_params = Some(bailian_app_params.into());
        self
    }

    /// Sets `CharBreak`. Whether text is split by characters, judging by the name.
    #[must_use]
    #[inline]
    pub fn char_break(mut self, char_break: bool) -> Self {
        self.char_break = Some(char_break);
        self
    }

    /// Sets `EnableIntelligentSegment`. Whether user utterances separated by pauses are joined into one sentence.
    #[must_use]
    #[inline]
    pub fn enable_intelligent_segment(
        mut self,
        enable_intelligent_segment: bool,
    ) -> Self {
        self.enable_intelligent_segment = Some(enable_intelligent_segment);
        self
    }

    /// Sets `EnablePushToTalk`. Whether push-to-talk is enabled.
    #[must_use]
    #[inline]
    pub fn enable_push_to_talk(mut self, enable_push_to_talk: bool) -> Self {
        self.enable_push_to_talk = Some(enable_push_to_talk);
        self
    }

    /// Sets `EnableVoiceInterrupt`. Whether the user can interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `GracefulShutdown`. Whether a stopped agent may finish its current utterance, for at most 10 seconds.
    #[must_use]
    #[inline]
    pub fn graceful_shutdown(mut self, graceful_shutdown: bool) -> Self {
        self.graceful_shutdown = Some(graceful_shutdown);
        self
    }

    /// Sets `Greeting`. The greeting that the agent speaks when a user has joined.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `InterruptWords`. The words and phrases that interrupt the agent.
    #[must_use]
    pub fn interrupt_words(
        mut self,
        interrupt_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.interrupt_words = Some(
            interrupt_words.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `LlmHistory`. The conversation history, used as context for the language model.
    #[must_use]
    pub fn llm_history(
        mut self,
        llm_history: impl IntoIterator<Item = impl Into<super::AiAgentLlmMessage>>,
    ) -> Self {
        self.llm_history = Some(llm_history.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LlmHistoryLimit`. The maximum number of turns in the history of the language model.
    #[must_use]
    #[inline]
    pub fn llm_history_limit(mut self, llm_history_limit: i32) -> Self {
        self.llm_history_limit = Some(llm_history_limit);
        self
    }

    /// Sets `LlmSystemPrompt`. The system prompt that the language model uses from the beginning of the call.
    #[must_use]
    pub fn llm_system_prompt(mut self, llm_system_prompt: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(llm_system_prompt.into());
        self
    }

    /// Sets `MaxIdleTime`. The maximum time without interaction before the agent goes offline, in seconds.
    #[must_use]
    #[inline]
    pub fn max_idle_time(mut self, max_idle_time: i32) -> Self {
        self.max_idle_time = Some(max_idle_time);
        self
    }

    /// Sets `UseVoiceprint`. Whether voiceprint recognition is enabled.
    #[must_use]
    #[inline]
    pub fn use_voiceprint(mut self, use_voiceprint: bool) -> Self {
        self.use_voiceprint = Some(use_voiceprint);
        self
    }

    /// Sets `UserOfflineTimeout`. The time the agent keeps the task open after the user has left, in seconds.
    #[must_use]
    #[inline]
    pub fn user_offline_timeout(mut self, user_offline_timeout: i32) -> Self {
        self.user_offline_timeout = Some(user_offline_timeout);
        self
    }

    /// Sets `UserOnlineTimeout`. The time that the agent waits for the user before it closes the task, in seconds.
    #[must_use]
    #[inline]
    pub fn user_online_timeout(mut self, user_online_timeout: i32) -> Self {
        self.user_online_timeout = Some(user_online_timeout);
        self
    }

    /// Sets `VadLevel`. The threshold for interrupting the agent.
    #[must_use]
    #[inline]
    pub fn vad_level(mut self, vad_level: i32) -> Self {
        self.vad_level = Some(vad_level);
        self
    }

    /// Sets `VoiceId`. The voice of the agent, one of the preset TTS voices.
    #[must_use]
    pub fn voice_id(mut self, voice_id: impl Into<String>) -> Self {
        self.voice_id = Some(voice_id.into());
        self
    }

    /// Sets `VoiceIdList`. The voices to choose from.
    #[must_use]
    pub fn voice_id_list(
        mut self,
        voice_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voice_id_list = Some(voice_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to recognize.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }

    /// Sets `Volume`. The speech volume of the agent, as a percentage of the workflow's volume: `0` is silent, `100` is unchanged, `200` is twice as loud.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `WakeUpQuery`. A query sent on behalf of the user when the call starts.
    #[must_use]
    pub fn wake_up_query(mut self, wake_up_query: impl Into<String>) -> Self {
        self.wake_up_query = Some(wake_up_query.into());
        self
    }

    /// Sets `WorkflowOverrideParams`. The parameters that override those of the workflow, as a JSON document.
    #[must_use]
    pub fn workflow_override_params(
        mut self,
        workflow_override_params: impl Into<Text<Json>>,
    ) -> Self {
        self.workflow_override_params = Some(workflow_override_params.into());
        self
    }
}

alicloud_runtime::structure! {
    VoiceChat {
        asr_hot_words: Field::member("AsrHotWords").items(0, 128),
        asr_language_id: Field::member("AsrLanguageId"),
        asr_max_silence: Field::member("AsrMaxSilence").integer(200, 1200),
        avatar_url: Field::member("AvatarUrl"),
        avatar_url_type: Field::member("AvatarUrlType"),
        bailian_app_params: Field::member("BailianAppParams"),
        char_break: Field::member("CharBreak"),
        enable_intelligent_segment: Field::member("EnableIntelligentSegment"),
        enable_push_to_talk: Field::member("EnablePushToTalk"),
        enable_voice_interrupt: Field::member("EnableVoiceInterrupt"),
        graceful_shutdown: Field::member("GracefulShutdown"),
        greeting: Field::member("Greeting").length(0, 128),
        interrupt_words: Field::member("InterruptWords"),
        llm_history: Field::member("LlmHistory"),
        llm_history_limit: Field::member("LlmHistoryLimit"),
        llm_system_prompt: Field::member("LlmSystemPrompt"),
        max_idle_time: Field::member("MaxIdleTime"),
        use_voiceprint: Field::member("UseVoiceprint"),
        user_offline_timeout: Field::member("UserOfflineTimeout"),
        user_online_timeout: Field::member("UserOnlineTimeout"),
        vad_level: Field::member("VadLevel").integer(0, 11),
        voice_id: Field::member("VoiceId").length(0, 64),
        voice_id_list: Field::member("VoiceIdList"),
        voiceprint_id: Field::member("VoiceprintId"),
        volume: Field::member("Volume").integer(0, 400),
        wake_up_query: Field::member("WakeUpQuery"),
        workflow_override_params: Field::member("WorkflowOverrideParams"),
    }
}
