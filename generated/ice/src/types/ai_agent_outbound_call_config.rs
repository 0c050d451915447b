// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentOutboundCallConfig`

use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::{Field, UnknownValue};

/// The settings of an AI agent in an outbound phone call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfig {
    /// The background sound during the call.
    pub ambient_sound_config: Option<super::AiAgentAmbientSoundConfig>,
    /// The settings of speech recognition (ASR).
    pub asr_config: Option<super::AiAgentAsrConfig>,
    /// The automatic speech of the agent: while the language model is slow to respond, and
    /// after the user has been silent for a long time.
    pub auto_speech_config: Option<super::AiAgentAutoSpeechConfig>,
    /// The short phrases that the agent plays while the user speaks. Use
    /// `BackChannelingConfigs` instead.
    ///
    /// **Deprecated by the service.**
    pub back_channeling_config: Option<BackChannelingConfig>,
    /// The back-channeling settings: short phrases of assent that the agent plays at random
    /// at certain moments of the conversation.
    pub back_channeling_configs: Option<Vec<super::AiAgentBackChannelingConfig>>,
    /// Whether consecutive short utterances of the user are merged into one sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// The settings of experimental features. Contact Alibaba Cloud support for the supported
    /// values.
    pub experimental_config: Option<String>,
    /// The greeting the agent plays first. Changes take effect from the next call. If not
    /// set, the agent plays no greeting.
    pub greeting: Option<String>,
    /// The delay before `Greeting` is played, in milliseconds.
    ///
    /// 0 to 5000. Default: `0`. Example: `0`.
    pub greeting_delay: Option<i32>,
    /// The voice interruption settings of the agent.
    pub interrupt_config: Option<AiAgentOutboundCallConfigInterruptConfig>,
    /// The settings of the large language model (LLM).
    pub llm_config: Option<AiAgentOutboundCallConfigLlmConfig>,
    /// The maximum time without interaction before the agent goes offline, in seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// The settings of speech synthesis (TTS).
    pub tts_config: Option<super::AiAgentTtsConfig>,
    /// The settings for detecting the end of a conversation turn.
    pub turn_detection_config: Option<super::AiAgentTurnDetectionConfig>,
}

impl AiAgentOutboundCallConfig {
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

    /// Sets `BackChannelingConfig`. The short phrases that the agent plays while the user speaks.
    #[must_use]
    #[inline]
    pub fn back_channeling_config(
        mut self,
        back_channeling_config: BackChannelingConfig,
    ) -> Self {
        self.back_channeling_config = Some(back_channeling_config);
        self
    }

    /// Sets `BackChannelingConfigs`. The back-channeling settings: short phrases of assent that the agent plays at random at certain moments of the conversation.
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

    /// Sets `EnableIntelligentSegment`. Whether consecutive short utterances of the user are merged into one sentence.
    #[must_use]
    #[inline]
    pub fn enable_intelligent_segment(
        mut self,
        enable_intelligent_segment: bool,
    ) -> Self {
        self.enable_intelligent_segment = Some(enable_intelligent_segment);
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

    /// Sets `Greeting`. The greeting the agent plays first.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `GreetingDelay`. The delay before `Greeting` is played, in milliseconds.
    #[must_use]
    #[inline]
    pub fn greeting_delay(mut self, greeting_delay: i32) -> Self {
        self.greeting_delay = Some(greeting_delay);
        self
    }

    /// Sets `InterruptConfig`. The voice interruption settings of the agent.
    #[must_use]
    #[inline]
    pub fn interrupt_config(
        mut self,
        interrupt_config: AiAgentOutboundCallConfigInterruptConfig,
    ) -> Self {
        self.interrupt_config = Some(interrupt_config);
        self
    }

    /// Sets `LlmConfig`. The settings of the large language model (LLM).
    #[must_use]
    #[inline]
    pub fn llm_config(mut self, llm_config: AiAgentOutboundCallConfigLlmConfig) -> Self {
        self.llm_config = Some(llm_config);
        self
    }

    /// Sets `MaxIdleTime`. The maximum time without interaction before the agent goes offline, in seconds.
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
}

alicloud_runtime::structure! {
    AiAgentOutboundCallConfig {
        ambient_sound_config: Field::member("AmbientSoundConfig"),
        asr_config: Field::member("AsrConfig"),
        auto_speech_config: Field::member("AutoSpeechConfig"),
        back_channeling_config: Field::member("BackChannelingConfig"),
        back_channeling_configs: Field::member("BackChannelingConfigs"),
        enable_intelligent_segment: Field::member("EnableIntelligentSegment"),
        experimental_config: Field::member("ExperimentalConfig"),
        greeting: Field::member("Greeting"),
        greeting_delay: Field::member("GreetingDelay").integer(0, 5000),
        interrupt_config: Field::member("InterruptConfig"),
        llm_config: Field::member("LlmConfig"),
        max_idle_time: Field::member("MaxIdleTime"),
        tts_config: Field::member("TtsConfig"),
        turn_detection_config: Field::member("TurnDetectionConfig"),
    }
}

/// The short phrases that the agent plays while the user speaks. Use
/// `BackChannelingConfigs` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackChannelingConfig {
    /// Whether back-channeling is enabled.
    pub enabled: Option<bool>,
    /// The probability that a phrase is played.
    pub probability: Option<f64>,
    /// The moment of the conversation at which a phrase can be played.
    pub trigger_stage: Option<String>,
    /// The phrase to play.
    pub words: Option<super::AiAgentBackChannelingWord>,
}

impl BackChannelingConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether back-channeling is enabled.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `Probability`. The probability that a phrase is played.
    #[must_use]
    #[inline]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    /// Sets `TriggerStage`. The moment of the conversation at which a phrase can be played.
    #[must_use]
    pub fn trigger_stage(mut self, trigger_stage: impl Into<String>) -> Self {
        self.trigger_stage = Some(trigger_stage.into());
        self
    }

    /// Sets `Words`. The phrase to play.
    #[must_use]
    #[inline]
    pub fn words(mut self, words: super::AiAgentBackChannelingWord) -> Self {
        self.words = Some(words);
        self
    }
}

alicloud_runtime::structure! {
    BackChannelingConfig {
        enabled: "Enabled",
        probability: "Probability",
        trigger_stage: "TriggerStage",
        words: "Words",
    }
}

/// The voice interruption settings of the agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfigInterruptConfig {
    /// The sensitivity of the agent to interruption. The values are not documented.
    pub eagerness: Option<String>,
    /// Whether the agent can be interrupted by voice.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// The words and phrases that interrupt the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// Whether the words that interrupted the agent are passed to the language model.
    ///
    /// Example: `true`.
    pub keep_interrupt_words_for_llm: Option<bool>,
    /// The handling of recognized speech while the agent cannot be interrupted.
    ///
    /// Default: `cache`. Example: `cache`.
    pub no_interrupt_mode: Option<AiAgentOutboundCallConfigNoInterruptMode>,
}

impl AiAgentOutboundCallConfigInterruptConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Eagerness`. The sensitivity of the agent to interruption.
    #[must_use]
    pub fn eagerness(mut self, eagerness: impl Into<String>) -> Self {
        self.eagerness = Some(eagerness.into());
        self
    }

    /// Sets `EnableVoiceInterrupt`. Whether the agent can be interrupted by voice.
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

    /// Sets `NoInterruptMode`. The handling of recognized speech while the agent cannot be interrupted.
    #[must_use]
    pub fn no_interrupt_mode(
        mut self,
        no_interrupt_mode: impl Into<AiAgentOutboundCallConfigNoInterruptMode>,
    ) -> Self {
        self.no_interrupt_mode = Some(no_interrupt_mode.into());
        self
    }
}

alicloud_runtime::structure! {
    AiAgentOutboundCallConfigInterruptConfig {
        eagerness: "Eagerness",
        enable_voice_interrupt: "EnableVoiceInterrupt",
        interrupt_words: "InterruptWords",
        keep_interrupt_words_for_llm: "KeepInterruptWordsForLLM",
        no_interrupt_mode: "NoInterruptMode",
    }
}

/// The values of [`AiAgentOutboundCallConfigInterruptConfig::no_interrupt_mode`](field@AiAgentOutboundCallConfigInterruptConfig::no_interrupt_mode).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentOutboundCallConfigNoInterruptMode {
    /// `cache`: kept and processed in the next turn.
    Cache,
    /// `discard`: discarded.
    Discard,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentOutboundCallConfigNoInterruptMode {
        Cache: "cache",
        Discard: "discard",
    }
}

/// The settings of the large language model (LLM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfigLlmConfig {
    /// The parameters for Alibaba Cloud Model Studio (Bailian), as a JSON string.
    pub bailian_app_params: Option<Text<Json>>,
    /// The mapping of functions of the language model to built-in functions of the agent.
    /// Supported only for function calling of a custom model that uses the OpenAI protocol.
    pub function_map: Option<Vec<super::AiAgentLlmFunction>>,
    /// Whether the history of the language model contains only text that was actually spoken.
    ///
    /// Default: `false`. Example: `false`.
    pub history_sync_with_tts: Option<bool>,
    /// Whether a response of the language model is sent to the client as one complete message.
    ///
    /// Example: `true`.
    pub llm_complete_reply: Option<bool>,
    /// The conversation history, used as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// The maximum number of turns in the history of the language model.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt of the language model for the call.
    pub llm_system_prompt: Option<String>,
    /// The additional query parameters for a language model that uses the OpenAI protocol, as
    /// `key=value` pairs joined with `&`. All values are treated as strings.
    ///
    /// Example: `api-version=2024-02-01&api-key=sk-xxx`.
    pub open_ai_extra_query: Option<String>,
    /// The maximum time text is held back for `OutputMinLength` before it is output, in
    /// milliseconds: 1000 to 10000. If `0` or not set, there is no limit.
    ///
    /// Example: `2000`.
    pub output_max_delay: Option<Text<i32>>,
    /// The minimum number of characters in a piece of text before it is output. Shorter
    /// pieces are held back and merged. If `0` or not set, no text is held back.
    ///
    /// 0 to 100. Example: `5`.
    pub output_min_length: Option<i32>,
}

impl AiAgentOutboundCallConfigLlmConfig {
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

    /// Sets `LlmCompleteReply`. Whether a response of the language model is sent to the client as one complete message.
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

    /// Sets `LlmHistoryLimit`. The maximum number of turns in the history of the language model.
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

    /// Sets `OpenAIExtraQuery`. The additional query parameters for a language model that uses the OpenAI protocol, as `key=value` pairs joined with `&`.
    #[must_use]
    pub fn open_ai_extra_query(
        mut self,
        open_ai_extra_query: impl Into<String>,
    ) -> Self {
        self.open_ai_extra_query = Some(open_ai_extra_query.into());
        self
    }

    /// Sets `OutputMaxDelay`. The maximum time text is held back for `OutputMinLength` before it is output, in milliseconds: 1000 to 10000.
    #[must_use]
    pub fn output_max_delay(mut self, output_max_delay: impl Into<Text<i32>>) -> Self {
        self.output_max_delay = Some(output_max_delay.into());
        self
    }

    /// Sets `OutputMinLength`. The minimum number of characters in a piece of text before it is output.
    #[must_use]
    #[inline]
    pub fn output_min_length(mut self, output_min_length: i32) -> Self {
        self.output_min_length = Some(output_min_length);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentOutboundCallConfigLlmConfig {
        bailian_app_params: Field::member("BailianAppParams"),
        function_map: Field::member("FunctionMap"),
        history_sync_with_tts: Field::member("HistorySyncWithTTS"),
        llm_complete_reply: Field::member("LlmCompleteReply"),
        llm_history: Field::member("LlmHistory"),
        llm_history_limit: Field::member("LlmHistoryLimit"),
        llm_system_prompt: Field::member("LlmSystemPrompt"),
        open_ai_extra_query: Field::member("OpenAIExtraQuery"),
        output_max_delay: Field::member("OutputMaxDelay"),
        output_min_length: Field::member("OutputMinLength").integer(0, 100),
    }
}
