// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentConfig`

use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The settings of an AI agent during a call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentConfig {
    /// The background sound during the call.
    pub ambient_sound_config: Option<super::AiAgentAmbientSoundConfig>,
    /// The settings of speech recognition (ASR).
    pub asr_config: Option<super::AiAgentAsrConfig>,
    /// The automatic speech of the agent: while the language model is slow to respond, and
    /// after the user has been silent for a long time.
    pub auto_speech_config: Option<super::AiAgentAutoSpeechConfig>,
    /// The avatar to show. Used only if the workflow has an avatar node.
    pub avatar_config: Option<AvatarConfig>,
    /// The URL of the image that represents the agent in voice calls. If not set, no image is
    /// shown.
    ///
    /// Example: `http://example.com/a.jpg`.
    pub avatar_url: Option<String>,
    /// The type of `AvatarUrl`, such as `USER`. Not set by default.
    ///
    /// Example: `USER`.
    pub avatar_url_type: Option<String>,
    /// The short phrases that the agent plays while the user speaks. Use
    /// `BackChannelingConfigs` instead.
    ///
    /// **Deprecated by the service.**
    pub back_channeling_config: Option<Vec<super::AiAgentBackChannelingConfig>>,
    /// The back-channeling settings: short phrases of response that the agent plays at
    /// certain moments of the conversation.
    pub back_channeling_configs: Option<Vec<super::AiAgentBackChannelingConfig>>,
    /// Whether short utterances of the user are merged into one sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// Whether push-to-talk is enabled.
    ///
    /// Default: `false`. Example: `false`.
    pub enable_push_to_talk: Option<bool>,
    /// The settings of experimental features. Contact Alibaba Cloud support for the supported
    /// values.
    pub experimental_config: Option<String>,
    /// Whether a stopped agent finishes its current speech before it leaves. It continues to
    /// speak for at most 10 seconds.
    ///
    /// Default: `false`. Example: `false`.
    pub graceful_shutdown: Option<bool>,
    /// The greeting the agent plays when it joins. Changes take effect from the next session.
    /// If not set, the agent plays no greeting.
    pub greeting: Option<String>,
    /// The voice interruption settings of the agent.
    pub interrupt_config: Option<AiAgentConfigInterruptConfig>,
    /// The settings of the large language model (LLM).
    pub llm_config: Option<AiAgentConfigLlmConfig>,
    /// The maximum time without interaction before the agent ends the task and leaves, in
    /// seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// The settings of speech synthesis (TTS).
    pub tts_config: Option<super::AiAgentTtsConfig>,
    /// The settings for detecting the end of a conversation turn.
    pub turn_detection_config: Option<super::AiAgentTurnDetectionConfig>,
    /// The time the agent keeps the task open after the user has left, in seconds.
    ///
    /// Default: `5`. Example: `5`.
    pub user_offline_timeout: Option<i32>,
    /// The time the agent waits for the user to join before it ends the task, in seconds.
    ///
    /// Default: `60`. Example: `60`.
    pub user_online_timeout: Option<i32>,
    /// The settings of video content recognition on the user's video. The client is notified
    /// of the results by callbacks.
    pub vcr_config: Option<VcrConfig>,
    /// The settings of voiceprint recognition.
    pub voiceprint_config: Option<VoiceprintConfig>,
    /// The volume of the agent's speech, as a percentage of the workflow's volume: `0` is
    /// silent, `100` unchanged, `200` twice as loud. If not set, the volume adapts
    /// automatically, as recommended by the service.
    ///
    /// 0 to 400. Example: `100`.
    pub volume: Option<i64>,
    /// A query sent on behalf of the user when the call starts. The agent responds to it
    /// immediately.
    pub wake_up_query: Option<String>,
    /// The parameters that override those of the workflow, as a JSON string.
    ///
    /// Example: `{}`.
    pub workflow_override_params: Option<Text<Json>>,
}

impl AiAgentConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AmbientSoundConfig`. The background sound during the call.
    #[must_use]
    #[inline]
    pub fn ambient_sound_config(
        mut self,
        ambient_sound_config: super::AiAgentAmbientSoundConfig,
    ) -> Self {
        self.ambient_sound_config = Some(ambient_sound_config);
        self
    }

    /// Sets `AsrConfig`. The settings of speech recognition (ASR).
    #[must_use]
    #[inline]
    pub fn asr_config(mut self, asr_config: super::AiAgentAsrConfig) -> Self {
        self.asr_config = Some(asr_config);
        self
    }

    /// Sets `AutoSpeechConfig`. The automatic speech of the agent: while the language model is slow to respond, and after the user has been silent for a long time.
    #[must_use]
    #[inline]
    pub fn auto_speech_config(
        mut self,
        auto_speech_config: super::AiAgentAutoSpeechConfig,
    ) -> Self {
        self.auto_speech_config = Some(auto_speech_config);
        self
    }

    /// Sets `AvatarConfig`. The avatar to show.
    #[must_use]
    #[inline]
    pub fn avatar_config(mut self, avatar_config: AvatarConfig) -> Self {
        self.avatar_config = Some(avatar_config);
        self
    }

    /// Sets `AvatarUrl`. The URL of the image that represents the agent in voice calls.
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

    /// Sets `BackChannelingConfig`. The short phrases that the agent plays while the user speaks.
    #[must_use]
    pub fn back_channeling_config(
        mut self,
        back_channeling_config: impl IntoIterator<
            Item = impl Into<super::AiAgentBackChannelingConfig>,
        >,
    ) -> Self {
        self.back_channeling_config = Some(
            back_channeling_config.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `BackChannelingConfigs`. The back-channeling settings: short phrases of response that the agent plays at certain moments of the conversation.
    #[must_use]
    pub fn back_channeling_configs(
        mut self,
        back_channeling_configs: impl IntoIterator<
            Item = impl Into<super::AiAgentBackChannelingConfig>,
        >,
    ) -> Self {
        self.back_channeling_configs = Some(
            back_channeling_configs.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `EnableIntelligentSegment`. Whether short utterances of the user are merged into one sentence.
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

    /// Sets `ExperimentalConfig`. The settings of experimental features.
    #[must_use]
    pub fn experimental_config(
        mut self,
        experimental_config: impl Into<String>,
    ) -> Self {
        self.experimental_config = Some(experimental_config.into());
        self
    }

    /// Sets `GracefulShutdown`. Whether a stopped agent finishes its current speech before it leaves.
    #[must_use]
    #[inline]
    pub fn graceful_shutdown(mut self, graceful_shutdown: bool) -> Self {
        self.graceful_shutdown = Some(graceful_shutdown);
        self
    }

    /// Sets `Greeting`. The greeting the agent plays when it joins.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `InterruptConfig`. The voice interruption settings of the agent.
    #[must_use]
    #[inline]
    pub fn interrupt_config(
        mut self,
        interrupt_config: AiAgentConfigInterruptConfig,
    ) -> Self {
        self.interrupt_config = Some(interrupt_config);
        self
    }

    /// Sets `LlmConfig`. The settings of the large language model (LLM).
    #[must_use]
    #[inline]
    pub fn llm_config(mut self, llm_config: AiAgentConfigLlmConfig) -> Self {
        self.llm_config = Some(llm_config);
        self
    }

    /// Sets `MaxIdleTime`. The maximum time without interaction before the agent ends the task and leaves, in seconds.
    #[must_use]
    #[inline]
    pub fn max_idle_time(mut self, max_idle_time: i32) -> Self {
        self.max_idle_time = Some(max_idle_time);
        self
    }

    /// Sets `TtsConfig`. The settings of speech synthesis (TTS).
    #[must_use]
    #[inline]
    pub fn tts_config(mut self, tts_config: super::AiAgentTtsConfig) -> Self {
        self.tts_config = Some(tts_config);
        self
    }

    /// Sets `TurnDetectionConfig`. The settings for detecting the end of a conversation turn.
    #[must_use]
    #[inline]
    pub fn turn_detection_config(
        mut self,
        turn_detection_config: super::AiAgentTurnDetectionConfig,
    ) -> Self {
        self.turn_detection_config = Some(turn_detection_config);
        self
    }

    /// Sets `UserOfflineTimeout`. The time the agent keeps the task open after the user has left, in seconds.
    #[must_use]
    #[inline]
    pub fn user_offline_timeout(mut self, user_offline_timeout: i32) -> Self {
        self.user_offline_timeout = Some(user_offline_timeout);
        self
    }

    /// Sets `UserOnlineTimeout`. The time the agent waits for the user to join before it ends the task, in seconds.
    #[must_use]
    #[inline]
    pub fn user_online_timeout(mut self, user_online_timeout: i32) -> Self {
        self.user_online_timeout = Some(user_online_timeout);
        self
    }

    /// Sets `VcrConfig`. The settings of video content recognition on the user's video.
    #[must_use]
    #[inline]
    pub fn vcr_config(mut self, vcr_config: VcrConfig) -> Self {
        self.vcr_config = Some(vcr_config);
        self
    }

    /// Sets `VoiceprintConfig`. The settings of voiceprint recognition.
    #[must_use]
    #[inline]
    pub fn voiceprint_config(mut self, voiceprint_config: VoiceprintConfig) -> Self {
        self.voiceprint_config = Some(voiceprint_config);
        self
    }

    /// Sets `Volume`. The volume of the agent's speech, as a percentage of the workflow's volume: `0` is silent, `100` unchanged, `200` twice as loud.
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

    /// Sets `WorkflowOverrideParams`. The parameters that override those of the workflow, as a JSON string.
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
    AiAgentConfig {
        ambient_sound_config: Field::member("AmbientSoundConfig"),
        asr_config: Field::member("AsrConfig"),
        auto_speech_config: Field::member("AutoSpeechConfig"),
        avatar_config: Field::member("AvatarConfig"),
        avatar_url: Field::member("AvatarUrl"),
        avatar_url_type: Field::member("AvatarUrlType"),
        back_channeling_config: Field::member("BackChannelingConfig"),
        back_channeling_configs: Field::member("BackChannelingConfigs"),
        enable_intelligent_segment: Field::member("EnableIntelligentSegment"),
        enable_push_to_talk: Field::member("EnablePushToTalk"),
        experimental_config: Field::member("ExperimentalConfig"),
        graceful_shutdown: Field::member("GracefulShutdown"),
        greeting: Field::member("Greeting"),
        interrupt_config: Field::member("InterruptConfig"),
        llm_config: Field::member("LlmConfig"),
        max_idle_time: Field::member("MaxIdleTime"),
        tts_config: Field::member("TtsConfig"),
        turn_detection_config: Field::member("TurnDetectionConfig"),
        user_offline_timeout: Field::member("UserOfflineTimeout"),
        user_online_timeout: Field::member("UserOnlineTimeout"),
        vcr_config: Field::member("VcrConfig"),
        voiceprint_config: Field::member("VoiceprintConfig"),
        volume: Field::member("Volume").integer(0, 400),
        wake_up_query: Field::member("WakeUpQuery"),
        workflow_override_params: Field::member("WorkflowOverrideParams"),
    }
}

/// The avatar to show. Used only if the workflow has an avatar node.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarConfig {
    /// The ID of the avatar model.
    ///
    /// Example: `5257`.
    pub avatar_id: Option<String>,
}

impl AvatarConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AvatarId`. The ID of the avatar model.
    #[must_use]
    pub fn avatar_id(mut self, avatar_id: impl Into<String>) -> Self {
        self.avatar_id = Some(avatar_id.into());
        self
    }
}

alicloud_runtime::structure! {
    AvatarConfig {
        avatar_id: "AvatarId",
    }
}

/// The voice interruption settings of the agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentConfigInterruptConfig {
    /// Whether the user can interrupt the agent by speaking.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// The words and phrases that interrupt the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// Whether the words that interrupted the agent are passed to the language model.
    /// Otherwise, they are removed: with the interrupt word `hold on`, the model receives
    /// only what the user says after it.
    ///
    /// Default: `false`. Example: `true`.
    pub keep_interrupt_words_for_llm: Option<bool>,
    /// The handling of user speech while the agent cannot be interrupted.
    ///
    /// Default: `cache`. Example: `cache`.
    pub no_interrupt_mode: Option<AiAgentConfigNoInterruptMode>,
}

impl AiAgentConfigInterruptConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableVoiceInterrupt`. Whether the user can interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
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

    /// Sets `KeepInterruptWordsForLLM`. Whether the words that interrupted the agent are passed to the language model.
    #[must_use]
    #[inline]
    pub fn keep_interrupt_words_for_llm(
        mut self,
        keep_interrupt_words_for_llm: bool,
    ) -> Self {
        self.keep_interrupt_words_for_llm = Some(keep_interrupt_words_for_llm);
        self
    }

    /// Sets `NoInterruptMode`. The handling of user speech while the agent cannot be interrupted.
    #[must_use]
    pub fn no_interrupt_mode(
        mut self,
        no_interrupt_mode: impl Into<AiAgentConfigNoInterruptMode>,
    ) -> Self {
        self.no_interrupt_mode = Some(no_interrupt_mode.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentConfigInterruptConfig {
        enable_voice_interrupt: "EnableVoiceInterrupt",
        interrupt_words: "InterruptWords",
        keep_interrupt_words_for_llm: "KeepInterruptWordsForLLM",
        no_interrupt_mode: "NoInterruptMode",
    }
}

/// The values of [`AiAgentConfigInterruptConfig::no_interrupt_mode`](field@AiAgentConfigInterruptConfig::no_interrupt_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentConfigNoInterruptMode {
    /// `cache`: kept and processed in the next turn.
    Cache,
    /// `discard`: discarded.
    Discard,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentConfigNoInterruptMode {
        Cache: "cache",
        Discard: "discard",
    }
}

/// The settings of the large language model (LLM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentConfigLlmConfig {
    /// The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    pub bailian_app_params: Option<Text<Json>>,
    /// The mapping of functions of the language model to built-in functions of the agent.
    /// Supported only for function calling of a custom model that uses the OpenAI protocol.
    pub function_map: Option<Vec<super::AiAgentLlmFunction>>,
    /// Whether the history of the language model contains only text that was actually spoken.
    /// If the user interrupts the agent, the tag `<ims_agent_interrupted>` is inserted into
    /// the history at that point, and the model receives it with the next message.
    ///
    /// Default: `false`. Example: `false`.
    pub history_sync_with_tts: Option<bool>,
    /// Whether a response of the language model is sent as one complete message instead of
    /// being streamed. Subtitles are always streamed.
    ///
    /// Example: `true`.
    pub llm_complete_reply: Option<bool>,
    /// The conversation history, used as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// The maximum number of recent turns passed to the language model as context.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt of the language model for the call.
    pub llm_system_prompt: Option<String>,
    /// The additional query parameters for a language model that uses the OpenAI protocol, in
    /// URL query format: `key1=value1&key2=value2`. All values are treated as strings.
    ///
    /// Example: `api-version=2024-02-01&api-key=sk-xxx`.
    pub open_ai_extra_query: Option<String>,
    /// The maximum time text is held back for `OutputMinLength` before it is spoken, in
    /// milliseconds: 1000 to 10000. If `0` or not set, there is no limit.
    ///
    /// 0 to 10000. Example: `2000`.
    pub output_max_delay: Option<i32>,
    /// The minimum number of characters in a piece of text before it is spoken. Shorter
    /// pieces are held back and merged. If `0` or not set, no text is held back.
    ///
    /// 0 to 100. Example: `5`.
    pub output_min_length: Option<i32>,
}

impl AiAgentConfigLlmConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `FunctionMap`. The mapping of functions of the language model to built-in functions of the agent.
    #[must_use]
    pub fn function_map(
        mut self,
        function_map: impl IntoIterator<Item = impl Into<super::AiAgentLlmFunction>>,
    ) -> Self {
        self.function_map = Some(function_map.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `HistorySyncWithTTS`. Whether the history of the language model contains only text that was actually spoken.
    #[must_use]
    #[inline]
    pub fn history_sync_with_tts(mut self, history_sync_with_tts: bool) -> Self {
        self.history_sync_with_tts = Some(history_sync_with_tts);
        self
    }

    /// Sets `LlmCompleteReply`. Whether a response of the language model is sent as one complete message instead of being streamed.
    #[must_use]
    #[inline]
    pub fn llm_complete_reply(mut self, llm_complete_reply: bool) -> Self {
        self.llm_complete_reply = Some(llm_complete_reply);
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

    /// Sets `LlmHistoryLimit`. The maximum number of recent turns passed to the language model as context.
    #[must_use]
    #[inline]
    pub fn llm_history_limit(mut self, llm_history_limit: i32) -> Self {
        self.llm_history_limit = Some(llm_history_limit);
        self
    }

    /// Sets `LlmSystemPrompt`. The system prompt of the language model for the call.
    #[must_use]
    pub fn llm_system_prompt(mut self, llm_system_prompt: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(llm_system_prompt.into());
        self
    }

    /// Sets `OpenAIExtraQuery`. The additional query parameters for a language model that uses the OpenAI protocol, in URL query format: `key1=value1&key2=value2`.
    #[must_use]
    pub fn open_ai_extra_query(
        mut self,
        open_ai_extra_query: impl Into<String>,
    ) -> Self {
        self.open_ai_extra_query = Some(open_ai_extra_query.into());
        self
    }

    /// Sets `OutputMaxDelay`. The maximum time text is held back for `OutputMinLength` before it is spoken, in milliseconds: 1000 to 10000.
    #[must_use]
    #[inline]
    pub fn output_max_delay(mut self, output_max_delay: i32) -> Self {
        self.output_max_delay = Some(output_max_delay);
        self
    }

    /// Sets `OutputMinLength`. The minimum number of characters in a piece of text before it is spoken.
    #[must_use]
    #[inline]
    pub fn output_min_length(mut self, output_min_length: i32) -> Self {
        self.output_min_length = Some(output_min_length);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentConfigLlmConfig {
        bailian_app_params: Field::member("BailianAppParams"),
        function_map: Field::member("FunctionMap"),
        history_sync_with_tts: Field::member("HistorySyncWithTTS"),
        llm_complete_reply: Field::member("LlmCompleteReply"),
        llm_history: Field::member("LlmHistory"),
        llm_history_limit: Field::member("LlmHistoryLimit"),
        llm_system_prompt: Field::member("LlmSystemPrompt"),
        open_ai_extra_query: Field::member("OpenAIExtraQuery"),
        output_max_delay: Field::member("OutputMaxDelay").integer(0, 10000),
        output_min_length: Field::member("OutputMinLength").integer(0, 100),
    }
}

/// The settings of video content recognition on the user's video. The client is notified
/// of the results by callbacks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VcrConfig {
    /// The settings for recognizing devices in the video.
    pub equipment: Option<VcrConfigEquipment>,
    /// The settings for detecting head movements.
    pub head_motion: Option<HeadMotion>,
    /// The settings for detecting invalid frames.
    pub invalid_frame_motion: Option<super::AiAgentFrameMotion>,
    /// The settings for detecting that the user looks away.
    pub look_away: Option<LookAway>,
    /// The settings for counting the people in the video.
    pub people_count: Option<PeopleCount>,
    /// The settings for detecting still frames.
    pub still_frame_motion: Option<super::AiAgentFrameMotion>,
}

impl VcrConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Equipment`. The settings for recognizing devices in the video.
    #[must_use]
    #[inline]
    pub fn equipment(mut self, equipment: VcrConfigEquipment) -> Self {
        self.equipment = Some(equipment);
        self
    }

    /// Sets `HeadMotion`. The settings for detecting head movements.
    #[must_use]
    #[inline]
    pub fn head_motion(mut self, head_motion: HeadMotion) -> Self {
        self.head_motion = Some(head_motion);
        self
    }

    /// Sets `InvalidFrameMotion`. The settings for detecting invalid frames.
    #[must_use]
    #[inline]
    pub fn invalid_frame_motion(
        mut self,
        invalid_frame_motion: super::AiAgentFrameMotion,
    ) -> Self {
        self.invalid_frame_motion = Some(invalid_frame_motion);
        self
    }

    /// Sets `LookAway`. The settings for detecting that the user looks away.
    #[must_use]
    #[inline]
    pub fn look_away(mut self, look_away: LookAway) -> Self {
        self.look_away = Some(look_away);
        self
    }

    /// Sets `PeopleCount`. The settings for counting the people in the video.
    #[must_use]
    #[inline]
    pub fn people_count(mut self, people_count: PeopleCount) -> Self {
        self.people_count = Some(people_count);
        self
    }

    /// Sets `StillFrameMotion`. The settings for detecting still frames.
    #[must_use]
    #[inline]
    pub fn still_frame_motion(
        mut self,
        still_frame_motion: super::AiAgentFrameMotion,
    ) -> Self {
        self.still_frame_motion = Some(still_frame_motion);
        self
    }
}

alicloud_runtime::structure! {
    VcrConfig {
        equipment: "Equipment",
        head_motion: "HeadMotion",
        invalid_frame_motion: "InvalidFrameMotion",
        look_away: "LookAway",
        people_count: "PeopleCount",
        still_frame_motion: "StillFrameMotion",
    }
}

/// The settings for recognizing devices in the video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VcrConfigEquipment {
    /// Whether devices in the video are recognized.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl VcrConfigEquipment {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether devices in the video are recognized.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

alicloud_runtime::structure! {
    VcrConfigEquipment {
        enabled: "Enabled",
    }
}

/// The settings for detecting head movements.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeadMotion {
    /// Whether head movements are detected.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl HeadMotion {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether head movements are detected.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

alicloud_runtime::structure! {
    HeadMotion {
        enabled: "Enabled",
    }
}

/// The settings for detecting that the user looks away.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookAway {
    /// Whether looking away is detected.
    ///
    /// Default: `false`. Example: `true`.
    pub enabled: Option<bool>,
}

impl LookAway {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether looking away is detected.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

alicloud_runtime::structure! {
    LookAway {
        enabled: "Enabled",
    }
}

/// The settings for counting the people in the video.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeopleCount {
    /// Whether the people in the video are counted.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl PeopleCount {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether the people in the video are counted.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

alicloud_runtime::structure! {
    PeopleCount {
        enabled: "Enabled",
    }
}

/// The settings of voiceprint recognition.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoiceprintConfig {
    /// The registration mode of the voiceprint.
    ///
    /// Default: `Explicit`. Example: `Explicit`.
    pub registration_mode: Option<RegistrationMode>,
    /// Whether voiceprint recognition is enabled. If `true`, `VoiceprintId` is required.
    ///
    /// Default: `false`. Example: `false`.
    pub use_voiceprint: Option<bool>,
    /// The ID of the voiceprint to recognize. It must already be registered
    /// (`SetAIAgentVoiceprint`). Not set by default.
    ///
    /// Example: `zhixiaoxia`.
    pub voiceprint_id: Option<String>,
}

impl VoiceprintConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegistrationMode`. The registration mode of the voiceprint.
    #[must_use]
    pub fn registration_mode(
        mut self,
        registration_mode: impl Into<RegistrationMode>,
    ) -> Self {
        self.registration_mode = Some(registration_mode.into());
        self
    }

    /// Sets `UseVoiceprint`. Whether voiceprint recognition is enabled.
    #[must_use]
    #[inline]
    pub fn use_voiceprint(mut self, use_voiceprint: bool) -> Self {
        self.use_voiceprint = Some(use_voiceprint);
        self
    }

    /// Sets `VoiceprintId`. The ID of the voiceprint to recognize.
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }
}

alicloud_runtime::structure! {
    VoiceprintConfig {
        registration_mode: "RegistrationMode",
        use_voiceprint: "UseVoiceprint",
        voiceprint_id: "VoiceprintId",
    }
}

/// The values of [`VoiceprintConfig::registration_mode`](field@VoiceprintConfig::registration_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrationMode {
    /// `Explicit`: registered in advance with `SetAIAgentVoiceprint`.
    Explicit,
    /// `Implicit`: registered by the service from the user's speech in the conversation.
    Implicit,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open RegistrationMode {
        Explicit: "Explicit",
        Implicit: "Implicit",
    }
}
