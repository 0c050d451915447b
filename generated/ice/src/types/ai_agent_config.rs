// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentConfig`

use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How an AI agent listens, thinks, speaks and behaves during a call.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfig {
    /// Background sound during the call.
    pub ambient_sound_config: Option<super::AiAgentAmbientSoundConfig>,
    /// Settings of speech recognition (ASR).
    pub asr_config: Option<super::AiAgentAsrConfig>,
    /// What the agent says unasked: while the language model is slow to answer, and when the
    /// user has long been silent.
    pub auto_speech_config: Option<super::AiAgentAutoSpeechConfig>,
    /// The avatar to show. It only matters where the workflow has an avatar node.
    pub avatar_config: Option<AiAgentConfigAvatarConfig>,
    /// The URL of a picture that stands for the agent in voice calls. Left out, no picture is
    /// shown.
    ///
    /// Example: `http://example.com/a.jpg`.
    pub avatar_url: Option<String>,
    /// What kind of URL `AvatarUrl` is, such as `USER`. Not set unless given.
    ///
    /// Example: `USER`.
    pub avatar_url_type: Option<String>,
    /// Short phrases that the agent drops in while the user speaks. Use `BackChannelingConfigs`
    /// instead.
    ///
    /// **Deprecated by the service.**
    pub back_channeling_config: Option<Vec<super::AiAgentBackChannelingConfig>>,
    /// Back-channeling: short phrases of response that the agent plays at certain moments of
    /// the conversation.
    pub back_channeling_configs: Option<Vec<super::AiAgentBackChannelingConfig>>,
    /// Whether short utterances of the user are joined into one sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// Whether the user has to push a button to talk.
    ///
    /// Default: `false`. Example: `false`.
    pub enable_push_to_talk: Option<bool>,
    /// Settings of experimental features. Ask the support of Alibaba Cloud what to put here.
    pub experimental_config: Option<String>,
    /// Whether an agent that is stopped finishes what it is saying before it leaves. It speaks
    /// on for 10 seconds at most.
    ///
    /// Default: `false`. Example: `false`.
    pub graceful_shutdown: Option<bool>,
    /// What the agent says on joining. A change works from the next session on. Left out, the
    /// agent says nothing.
    pub greeting: Option<String>,
    /// How the user may interrupt the agent by speaking.
    pub interrupt_config: Option<AiAgentConfigInterruptConfig>,
    /// Settings of the large language model (LLM).
    pub llm_config: Option<AiAgentConfigLlmConfig>,
    /// How long nobody may interact with the agent before it ends the task and leaves, in
    /// seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// Settings of speech synthesis (TTS).
    pub tts_config: Option<super::AiAgentTtsConfig>,
    /// How the agent finds out that a turn in the conversation is over.
    pub turn_detection_config: Option<super::AiAgentTurnDetectionConfig>,
    /// How long the agent keeps the task open after the user has left, in seconds.
    ///
    /// Default: `5`. Example: `5`.
    pub user_offline_timeout: Option<i32>,
    /// How long the agent waits for the user to join before it ends the task, in seconds.
    ///
    /// Default: `60`. Example: `60`.
    pub user_online_timeout: Option<i32>,
    /// What to look for in the user's video (video content recognition). The client is told of
    /// what is found by callbacks.
    pub vcr_config: Option<AiAgentConfigVcrConfig>,
    /// Settings for recognizing the user by voiceprint.
    pub voiceprint_config: Option<AiAgentConfigVoiceprintConfig>,
    /// How loud the agent speaks, in percent of the workflow's volume: `0` is silent, `100`
    /// unchanged, `200` twice as loud. Left out, the volume adapts by itself, which is what the
    /// service advises.
    ///
    /// 0 to 400. Example: `100`.
    pub volume: Option<i64>,
    /// A request in the user's name that the agent answers as soon as the call has begun.
    pub wake_up_query: Option<String>,
    /// Parameters that take the place of the workflow's own, as a JSON document.
    ///
    /// Example: `{}`.
    pub workflow_override_params: Option<Text<Json>>,
}

impl AiAgentConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AmbientSoundConfig`. Background sound during the call.
    #[must_use]
    #[inline]
    pub fn ambient_sound_config(
        mut self,
        ambient_sound_config: super::AiAgentAmbientSoundConfig,
    ) -> Self {
        self.ambient_sound_config = Some(ambient_sound_config);
        self
    }

    /// Sets `AsrConfig`. Settings of speech recognition (ASR).
    #[must_use]
    #[inline]
    pub fn asr_config(mut self, asr_config: super::AiAgentAsrConfig) -> Self {
        self.asr_config = Some(asr_config);
        self
    }

    /// Sets `AutoSpeechConfig`. What the agent says unasked: while the language model is slow to answer, and when the user has long been silent.
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
    pub fn avatar_config(mut self, avatar_config: AiAgentConfigAvatarConfig) -> Self {
        self.avatar_config = Some(avatar_config);
        self
    }

    /// Sets `AvatarUrl`. The URL of a picture that stands for the agent in voice calls.
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets `AvatarUrlType`. What kind of URL `AvatarUrl` is, such as `USER`.
    #[must_use]
    pub fn avatar_url_type(mut self, avatar_url_type: impl Into<String>) -> Self {
        self.avatar_url_type = Some(avatar_url_type.into());
        self
    }

    /// Sets `BackChannelingConfig`. Short phrases that the agent drops in while the user speaks.
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

    /// Sets `BackChannelingConfigs`. Back-channeling: short phrases of response that the agent plays at certain moments of the conversation.
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

    /// Sets `EnableIntelligentSegment`. Whether short utterances of the user are joined into one sentence.
    #[must_use]
    #[inline]
    pub fn enable_intelligent_segment(
        mut self,
        enable_intelligent_segment: bool,
    ) -> Self {
        self.enable_intelligent_segment = Some(enable_intelligent_segment);
        self
    }

    /// Sets `EnablePushToTalk`. Whether the user has to push a button to talk.
    #[must_use]
    #[inline]
    pub fn enable_push_to_talk(mut self, enable_push_to_talk: bool) -> Self {
        self.enable_push_to_talk = Some(enable_push_to_talk);
        self
    }

    /// Sets `ExperimentalConfig`. Settings of experimental features.
    #[must_use]
    pub fn experimental_config(
        mut self,
        experimental_config: impl Into<String>,
    ) -> Self {
        self.experimental_config = Some(experimental_config.into());
        self
    }

    /// Sets `GracefulShutdown`. Whether an agent that is stopped finishes what it is saying before it leaves.
    #[must_use]
    #[inline]
    pub fn graceful_shutdown(mut self, graceful_shutdown: bool) -> Self {
        self.graceful_shutdown = Some(graceful_shutdown);
        self
    }

    /// Sets `Greeting`. What the agent says on joining.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `InterruptConfig`. How the user may interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn interrupt_config(
        mut self,
        interrupt_config: AiAgentConfigInterruptConfig,
    ) -> Self {
        self.interrupt_config = Some(interrupt_config);
        self
    }

    /// Sets `LlmConfig`. Settings of the large language model (LLM).
    #[must_use]
    #[inline]
    pub fn llm_config(mut self, llm_config: AiAgentConfigLlmConfig) -> Self {
        self.llm_config = Some(llm_config);
        self
    }

    /// Sets `MaxIdleTime`. How long nobody may interact with the agent before it ends the task and leaves, in seconds.
    #[must_use]
    #[inline]
    pub fn max_idle_time(mut self, max_idle_time: i32) -> Self {
        self.max_idle_time = Some(max_idle_time);
        self
    }

    /// Sets `TtsConfig`. Settings of speech synthesis (TTS).
    #[must_use]
    #[inline]
    pub fn tts_config(mut self, tts_config: super::AiAgentTtsConfig) -> Self {
        self.tts_config = Some(tts_config);
        self
    }

    /// Sets `TurnDetectionConfig`. How the agent finds out that a turn in the conversation is over.
    #[must_use]
    #[inline]
    pub fn turn_detection_config(
        mut self,
        turn_detection_config: super::AiAgentTurnDetectionConfig,
    ) -> Self {
        self.turn_detection_config = Some(turn_detection_config);
        self
    }

    /// Sets `UserOfflineTimeout`. How long the agent keeps the task open after the user has left, in seconds.
    #[must_use]
    #[inline]
    pub fn user_offline_timeout(mut self, user_offline_timeout: i32) -> Self {
        self.user_offline_timeout = Some(user_offline_timeout);
        self
    }

    /// Sets `UserOnlineTimeout`. How long the agent waits for the user to join before it ends the task, in seconds.
    #[must_use]
    #[inline]
    pub fn user_online_timeout(mut self, user_online_timeout: i32) -> Self {
        self.user_online_timeout = Some(user_online_timeout);
        self
    }

    /// Sets `VcrConfig`. What to look for in the user's video (video content recognition).
    #[must_use]
    #[inline]
    pub fn vcr_config(mut self, vcr_config: AiAgentConfigVcrConfig) -> Self {
        self.vcr_config = Some(vcr_config);
        self
    }

    /// Sets `VoiceprintConfig`. Settings for recognizing the user by voiceprint.
    #[must_use]
    #[inline]
    pub fn voiceprint_config(
        mut self,
        voiceprint_config: AiAgentConfigVoiceprintConfig,
    ) -> Self {
        self.voiceprint_config = Some(voiceprint_config);
        self
    }

    /// Sets `Volume`. How loud the agent speaks, in percent of the workflow's volume: `0` is silent, `100` unchanged, `200` twice as loud.
    #[must_use]
    #[inline]
    pub fn volume(mut self, volume: i64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets `WakeUpQuery`. A request in the user's name that the agent answers as soon as the call has begun.
    #[must_use]
    pub fn wake_up_query(mut self, wake_up_query: impl Into<String>) -> Self {
        self.wake_up_query = Some(wake_up_query.into());
        self
    }

    /// Sets `WorkflowOverrideParams`. Parameters that take the place of the workflow's own, as a JSON document.
    #[must_use]
    pub fn workflow_override_params(
        mut self,
        workflow_override_params: impl Into<Text<Json>>,
    ) -> Self {
        self.workflow_override_params = Some(workflow_override_params.into());
        self
    }
}

impl Fields for AiAgentConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("AmbientSoundConfig"),
        Field::member("AsrConfig"),
        Field::member("AutoSpeechConfig"),
        Field::member("AvatarConfig"),
        Field::member("AvatarUrl"),
        Field::member("AvatarUrlType"),
        Field::member("BackChannelingConfig"),
        Field::member("BackChannelingConfigs"),
        Field::member("EnableIntelligentSegment"),
        Field::member("EnablePushToTalk"),
        Field::member("ExperimentalConfig"),
        Field::member("GracefulShutdown"),
        Field::member("Greeting"),
        Field::member("InterruptConfig"),
        Field::member("LlmConfig"),
        Field::member("MaxIdleTime"),
        Field::member("TtsConfig"),
        Field::member("TurnDetectionConfig"),
        Field::member("UserOfflineTimeout"),
        Field::member("UserOnlineTimeout"),
        Field::member("VcrConfig"),
        Field::member("VoiceprintConfig"),
        Field::member("Volume").integer(0, 400),
        Field::member("WakeUpQuery"),
        Field::member("WorkflowOverrideParams"),
    ];
}

alicloud_runtime::structure!(
    AiAgentConfig { ambient_sound_config, asr_config, auto_speech_config, avatar_config,
    avatar_url, avatar_url_type, back_channeling_config, back_channeling_configs,
    enable_intelligent_segment, enable_push_to_talk, experimental_config,
    graceful_shutdown, greeting, interrupt_config, llm_config, max_idle_time, tts_config,
    turn_detection_config, user_offline_timeout, user_online_timeout, vcr_config,
    voiceprint_config, volume, wake_up_query, workflow_override_params }
);

/// The avatar to show. It only matters where the workflow has an avatar node.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigAvatarConfig {
    /// The ID of the avatar's model.
    ///
    /// Example: `5257`.
    pub avatar_id: Option<String>,
}

impl AiAgentConfigAvatarConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AvatarId`. The ID of the avatar's model.
    #[must_use]
    pub fn avatar_id(mut self, avatar_id: impl Into<String>) -> Self {
        self.avatar_id = Some(avatar_id.into());
        self
    }
}

impl Fields for AiAgentConfigAvatarConfig {
    const FIELDS: &'static [Field] = &Field::members(["AvatarId"]);
}

alicloud_runtime::structure!(AiAgentConfigAvatarConfig { avatar_id });

/// How the user may interrupt the agent by speaking.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigInterruptConfig {
    /// Whether the user may interrupt the agent by speaking.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// Words and phrases by which the user interrupts the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// Whether the words that interrupted the agent are passed on to the language model. If
    /// not, they are cut off: with the interrupt word `hold on`, the model sees only what the
    /// user says after it.
    ///
    /// Default: `false`. Example: `true`.
    pub keep_interrupt_words_for_llm: Option<bool>,
    /// What happens to what the user says while the agent may not be interrupted.
    ///
    /// Default: `cache`. Example: `cache`.
    pub no_interrupt_mode: Option<AiAgentConfigInterruptConfigNoInterruptMode>,
}

impl AiAgentConfigInterruptConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableVoiceInterrupt`. Whether the user may interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `InterruptWords`. Words and phrases by which the user interrupts the agent.
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

    /// Sets `KeepInterruptWordsForLLM`. Whether the words that interrupted the agent are passed on to the language model.
    #[must_use]
    #[inline]
    pub fn keep_interrupt_words_for_llm(
        mut self,
        keep_interrupt_words_for_llm: bool,
    ) -> Self {
        self.keep_interrupt_words_for_llm = Some(keep_interrupt_words_for_llm);
        self
    }

    /// Sets `NoInterruptMode`. What happens to what the user says while the agent may not be interrupted.
    #[must_use]
    pub fn no_interrupt_mode(
        mut self,
        no_interrupt_mode: impl Into<AiAgentConfigInterruptConfigNoInterruptMode>,
    ) -> Self {
        self.no_interrupt_mode = Some(no_interrupt_mode.into());
        self
    }
}

impl Fields for AiAgentConfigInterruptConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "EnableVoiceInterrupt",
        "InterruptWords",
        "KeepInterruptWordsForLLM",
        "NoInterruptMode",
    ]);
}

alicloud_runtime::structure!(
    AiAgentConfigInterruptConfig { enable_voice_interrupt, interrupt_words,
    keep_interrupt_words_for_llm, no_interrupt_mode }
);

/// The values of `NoInterruptMode` in [`AiAgentConfigInterruptConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentConfigInterruptConfigNoInterruptMode {
    /// `cache`: kept and dealt with in the next turn.
    Cache,
    /// `discard`: dropped.
    Discard,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentConfigInterruptConfigNoInterruptMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cache", Self::Cache),
        ("discard", Self::Discard),
    ];
}

alicloud_runtime::open_set!(AiAgentConfigInterruptConfigNoInterruptMode);

/// Settings of the large language model (LLM).
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigLlmConfig {
    /// Parameters for Alibaba Cloud Model Studio (Bailian), as a JSON document.
    pub bailian_app_params: Option<Text<Json>>,
    /// Which functions of the language model call which built-in functions of the agent. Works
    /// only with function calling of a custom model that speaks the OpenAI protocol.
    pub function_map: Option<Vec<super::AiAgentLlmFunction>>,
    /// Whether the history of the language model holds only what was really spoken. When the
    /// user interrupts the agent, the tag `<ims_agent_interrupted>` is put into the history at
    /// that place, and the model sees it with its next message.
    ///
    /// Default: `false`. Example: `false`.
    pub history_sync_with_tts: Option<bool>,
    /// Whether an answer of the language model is sent as one message when it is complete, not
    /// bit by bit. Subtitles are streamed either way.
    ///
    /// Example: `true`.
    pub llm_complete_reply: Option<bool>,
    /// The conversation so far, as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// How many of the latest turns the language model gets as context at most.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt of the language model in the call.
    pub llm_system_prompt: Option<String>,
    /// More query parameters for a language model that speaks the OpenAI protocol, written as a
    /// URL's query: `key1=value1&key2=value2`. Every value is taken as text.
    ///
    /// Example: `api-version=2024-02-01&api-key=sk-xxx`.
    pub open_ai_extra_query: Option<String>,
    /// How long text may be held back for `OutputMinLength` before it is spoken anyway, in
    /// milliseconds: 1000 to 10000. `0` or nothing means no such limit.
    ///
    /// 0 to 10000. Example: `2000`.
    pub output_max_delay: Option<i32>,
    /// How many characters a piece of text needs before it is spoken; shorter ones are held
    /// back and joined. `0` or nothing means that no text is held back.
    ///
    /// 0 to 100. Example: `5`.
    pub output_min_length: Option<i32>,
}

impl AiAgentConfigLlmConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BailianAppParams`. Parameters for Alibaba Cloud Model Studio (Bailian), as a JSON document.
    #[must_use]
    pub fn bailian_app_params(
        mut self,
        bailian_app_params: impl Into<Text<Json>>,
    ) -> Self {
        self.bailian_app_params = Some(bailian_app_params.into());
        self
    }

    /// Sets `FunctionMap`. Which functions of the language model call which built-in functions of the agent.
    #[must_use]
    pub fn function_map(
        mut self,
        function_map: impl IntoIterator<Item = impl Into<super::AiAgentLlmFunction>>,
    ) -> Self {
        self.function_map = Some(function_map.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `HistorySyncWithTTS`. Whether the history of the language model holds only what was really spoken.
    #[must_use]
    #[inline]
    pub fn history_sync_with_tts(mut self, history_sync_with_tts: bool) -> Self {
        self.history_sync_with_tts = Some(history_sync_with_tts);
        self
    }

    /// Sets `LlmCompleteReply`. Whether an answer of the language model is sent as one message when it is complete, not bit by bit.
    #[must_use]
    #[inline]
    pub fn llm_complete_reply(mut self, llm_complete_reply: bool) -> Self {
        self.llm_complete_reply = Some(llm_complete_reply);
        self
    }

    /// Sets `LlmHistory`. The conversation so far, as context for the language model.
    #[must_use]
    pub fn llm_history(
        mut self,
        llm_history: impl IntoIterator<Item = impl Into<super::AiAgentLlmMessage>>,
    ) -> Self {
        self.llm_history = Some(llm_history.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LlmHistoryLimit`. How many of the latest turns the language model gets as context at most.
    #[must_use]
    #[inline]
    pub fn llm_history_limit(mut self, llm_history_limit: i32) -> Self {
        self.llm_history_limit = Some(llm_history_limit);
        self
    }

    /// Sets `LlmSystemPrompt`. The system prompt of the language model in the call.
    #[must_use]
    pub fn llm_system_prompt(mut self, llm_system_prompt: impl Into<String>) -> Self {
        self.llm_system_prompt = Some(llm_system_prompt.into());
        self
    }

    /// Sets `OpenAIExtraQuery`. More query parameters for a language model that speaks the OpenAI protocol, written as a URL's query: `key1=value1&key2=value2`.
    #[must_use]
    pub fn open_ai_extra_query(
        mut self,
        open_ai_extra_query: impl Into<String>,
    ) -> Self {
        self.open_ai_extra_query = Some(open_ai_extra_query.into());
        self
    }

    /// Sets `OutputMaxDelay`. How long text may be held back for `OutputMinLength` before it is spoken anyway, in milliseconds: 1000 to 10000.
    #[must_use]
    #[inline]
    pub fn output_max_delay(mut self, output_max_delay: i32) -> Self {
        self.output_max_delay = Some(output_max_delay);
        self
    }

    /// Sets `OutputMinLength`. How many characters a piece of text needs before it is spoken; shorter ones are held back and joined.
    #[must_use]
    #[inline]
    pub fn output_min_length(mut self, output_min_length: i32) -> Self {
        self.output_min_length = Some(output_min_length);
        self
    }
}

impl Fields for AiAgentConfigLlmConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("BailianAppParams"),
        Field::member("FunctionMap"),
        Field::member("HistorySyncWithTTS"),
        Field::member("LlmCompleteReply"),
        Field::member("LlmHistory"),
        Field::member("LlmHistoryLimit"),
        Field::member("LlmSystemPrompt"),
        Field::member("OpenAIExtraQuery"),
        Field::member("OutputMaxDelay").integer(0, 10000),
        Field::member("OutputMinLength").integer(0, 100),
    ];
}

alicloud_runtime::structure!(
    AiAgentConfigLlmConfig { bailian_app_params, function_map, history_sync_with_tts,
    llm_complete_reply, llm_history, llm_history_limit, llm_system_prompt,
    open_ai_extra_query, output_max_delay, output_min_length }
);

/// What to look for in the user's video (video content recognition). The client is told of
/// what is found by callbacks.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigVcrConfig {
    /// Settings for recognizing devices in the video.
    pub equipment: Option<AiAgentConfigVcrConfigEquipment>,
    /// Settings for noticing movements of the head.
    pub head_motion: Option<AiAgentConfigVcrConfigHeadMotion>,
    /// Settings for noticing invalid frames.
    pub invalid_frame_motion: Option<super::AiAgentFrameMotion>,
    /// Settings for noticing that the user looks away.
    pub look_away: Option<AiAgentConfigVcrConfigLookAway>,
    /// Settings for counting the people in the video.
    pub people_count: Option<AiAgentConfigVcrConfigPeopleCount>,
    /// Settings for noticing that the picture stands still.
    pub still_frame_motion: Option<super::AiAgentFrameMotion>,
}

impl AiAgentConfigVcrConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Equipment`. Settings for recognizing devices in the video.
    #[must_use]
    #[inline]
    pub fn equipment(mut self, equipment: AiAgentConfigVcrConfigEquipment) -> Self {
        self.equipment = Some(equipment);
        self
    }

    /// Sets `HeadMotion`. Settings for noticing movements of the head.
    #[must_use]
    #[inline]
    pub fn head_motion(mut self, head_motion: AiAgentConfigVcrConfigHeadMotion) -> Self {
        self.head_motion = Some(head_motion);
        self
    }

    /// Sets `InvalidFrameMotion`. Settings for noticing invalid frames.
    #[must_use]
    #[inline]
    pub fn invalid_frame_motion(
        mut self,
        invalid_frame_motion: super::AiAgentFrameMotion,
    ) -> Self {
        self.invalid_frame_motion = Some(invalid_frame_motion);
        self
    }

    /// Sets `LookAway`. Settings for noticing that the user looks away.
    #[must_use]
    #[inline]
    pub fn look_away(mut self, look_away: AiAgentConfigVcrConfigLookAway) -> Self {
        self.look_away = Some(look_away);
        self
    }

    /// Sets `PeopleCount`. Settings for counting the people in the video.
    #[must_use]
    #[inline]
    pub fn people_count(
        mut self,
        people_count: AiAgentConfigVcrConfigPeopleCount,
    ) -> Self {
        self.people_count = Some(people_count);
        self
    }

    /// Sets `StillFrameMotion`. Settings for noticing that the picture stands still.
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

impl Fields for AiAgentConfigVcrConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "Equipment",
        "HeadMotion",
        "InvalidFrameMotion",
        "LookAway",
        "PeopleCount",
        "StillFrameMotion",
    ]);
}

alicloud_runtime::structure!(
    AiAgentConfigVcrConfig { equipment, head_motion, invalid_frame_motion, look_away,
    people_count, still_frame_motion }
);

/// Settings for recognizing devices in the video.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigVcrConfigEquipment {
    /// Whether devices in the video are recognized.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl AiAgentConfigVcrConfigEquipment {
    /// Everything here is optional.
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

impl Fields for AiAgentConfigVcrConfigEquipment {
    const FIELDS: &'static [Field] = &Field::members(["Enabled"]);
}

alicloud_runtime::structure!(AiAgentConfigVcrConfigEquipment { enabled });

/// Settings for noticing movements of the head.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigVcrConfigHeadMotion {
    /// Whether movements of the head are noticed.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl AiAgentConfigVcrConfigHeadMotion {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether movements of the head are noticed.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Fields for AiAgentConfigVcrConfigHeadMotion {
    const FIELDS: &'static [Field] = &Field::members(["Enabled"]);
}

alicloud_runtime::structure!(AiAgentConfigVcrConfigHeadMotion { enabled });

/// Settings for noticing that the user looks away.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigVcrConfigLookAway {
    /// Whether looking away is noticed.
    ///
    /// Default: `false`. Example: `true`.
    pub enabled: Option<bool>,
}

impl AiAgentConfigVcrConfigLookAway {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether looking away is noticed.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

impl Fields for AiAgentConfigVcrConfigLookAway {
    const FIELDS: &'static [Field] = &Field::members(["Enabled"]);
}

alicloud_runtime::structure!(AiAgentConfigVcrConfigLookAway { enabled });

/// Settings for counting the people in the video.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigVcrConfigPeopleCount {
    /// Whether the people in the video are counted.
    ///
    /// Default: `false`. Example: `false`.
    pub enabled: Option<bool>,
}

impl AiAgentConfigVcrConfigPeopleCount {
    /// Everything here is optional.
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

impl Fields for AiAgentConfigVcrConfigPeopleCount {
    const FIELDS: &'static [Field] = &Field::members(["Enabled"]);
}

alicloud_runtime::structure!(AiAgentConfigVcrConfigPeopleCount { enabled });

/// Settings for recognizing the user by voiceprint.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentConfigVoiceprintConfig {
    /// How the voiceprint gets registered.
    ///
    /// Default: `Explicit`. Example: `Explicit`.
    pub registration_mode: Option<AiAgentConfigVoiceprintConfigRegistrationMode>,
    /// Whether voiceprint recognition is on. With `true`, `VoiceprintId` is needed as well.
    ///
    /// Default: `false`. Example: `false`.
    pub use_voiceprint: Option<bool>,
    /// The voiceprint to recognize, which must have been registered before
    /// (`SetAIAgentVoiceprint`). Not set unless given.
    ///
    /// Example: `zhixiaoxia`.
    pub voiceprint_id: Option<String>,
}

impl AiAgentConfigVoiceprintConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegistrationMode`. How the voiceprint gets registered.
    #[must_use]
    pub fn registration_mode(
        mut self,
        registration_mode: impl Into<AiAgentConfigVoiceprintConfigRegistrationMode>,
    ) -> Self {
        self.registration_mode = Some(registration_mode.into());
        self
    }

    /// Sets `UseVoiceprint`. Whether voiceprint recognition is on.
    #[must_use]
    #[inline]
    pub fn use_voiceprint(mut self, use_voiceprint: bool) -> Self {
        self.use_voiceprint = Some(use_voiceprint);
        self
    }

    /// Sets `VoiceprintId`. The voiceprint to recognize, which must have been registered before (`SetAIAgentVoiceprint`).
    #[must_use]
    pub fn voiceprint_id(mut self, voiceprint_id: impl Into<String>) -> Self {
        self.voiceprint_id = Some(voiceprint_id.into());
        self
    }
}

impl Fields for AiAgentConfigVoiceprintConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "RegistrationMode",
        "UseVoiceprint",
        "VoiceprintId",
    ]);
}

alicloud_runtime::structure!(
    AiAgentConfigVoiceprintConfig { registration_mode, use_voiceprint, voiceprint_id }
);

/// The values of `RegistrationMode` in [`AiAgentConfigVoiceprintConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentConfigVoiceprintConfigRegistrationMode {
    /// `Explicit`: beforehand, with `SetAIAgentVoiceprint`.
    Explicit,
    /// `Implicit`: by the service, from what the user says in the conversation.
    Implicit,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentConfigVoiceprintConfigRegistrationMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Explicit", Self::Explicit),
        ("Implicit", Self::Implicit),
    ];
}

alicloud_runtime::open_set!(AiAgentConfigVoiceprintConfigRegistrationMode);
