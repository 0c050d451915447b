// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentOutboundCallConfig`

use alicloud_runtime::{Json, Text};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How an AI agent behaves in a phone call that it places itself.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfig {
    /// Background sound during the call.
    pub ambient_sound_config: Option<super::AiAgentAmbientSoundConfig>,
    /// Settings of speech recognition (ASR).
    pub asr_config: Option<super::AiAgentAsrConfig>,
    /// What the agent says unasked: while the language model is slow to answer, and when the
    /// user has long been silent.
    pub auto_speech_config: Option<super::AiAgentAutoSpeechConfig>,
    /// Short phrases that the agent drops in while the user speaks. Use `BackChannelingConfigs`
    /// instead.
    ///
    /// **Deprecated by the service.**
    pub back_channeling_config: Option<AiAgentOutboundCallConfigBackChannelingConfig>,
    /// Back-channeling: short words of assent that the agent plays at random at certain moments
    /// of the conversation.
    pub back_channeling_configs: Option<Vec<super::AiAgentBackChannelingConfig>>,
    /// Whether short utterances of the user that follow each other are joined into one
    /// sentence.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_intelligent_segment: Option<bool>,
    /// Settings of experimental features. Ask the support of Alibaba Cloud what to put here.
    pub experimental_config: Option<String>,
    /// What the agent says first. A change works from the next call on. Left out, the agent
    /// says nothing.
    pub greeting: Option<String>,
    /// How long the agent waits before it plays `Greeting`, in milliseconds.
    ///
    /// 0 to 5000. Default: `0`. Example: `0`.
    pub greeting_delay: Option<i32>,
    /// How the person called may interrupt the agent by speaking.
    pub interrupt_config: Option<AiAgentOutboundCallConfigInterruptConfig>,
    /// Settings of the large language model (LLM).
    pub llm_config: Option<AiAgentOutboundCallConfigLlmConfig>,
    /// How long nobody may interact with the agent before it goes offline, in seconds.
    ///
    /// Default: `600`. Example: `600`.
    pub max_idle_time: Option<i32>,
    /// Settings of speech synthesis (TTS).
    pub tts_config: Option<super::AiAgentTtsConfig>,
    /// How the agent finds out that a turn in the conversation is over.
    pub turn_detection_config: Option<super::AiAgentTurnDetectionConfig>,
}

impl AiAgentOutboundCallConfig {
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

    /// Sets `BackChannelingConfig`. Short phrases that the agent drops in while the user speaks.
    #[must_use]
    #[inline]
    pub fn back_channeling_config(
        mut self,
        back_channeling_config: AiAgentOutboundCallConfigBackChannelingConfig,
    ) -> Self {
        self.back_channeling_config = Some(back_channeling_config);
        self
    }

    /// Sets `BackChannelingConfigs`. Back-channeling: short words of assent that the agent plays at random at certain moments of the conversation.
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

    /// Sets `EnableIntelligentSegment`. Whether short utterances of the user that follow each other are joined into one sentence.
    #[must_use]
    #[inline]
    pub fn enable_intelligent_segment(
        mut self,
        enable_intelligent_segment: bool,
    ) -> Self {
        self.enable_intelligent_segment = Some(enable_intelligent_segment);
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

    /// Sets `Greeting`. What the agent says first.
    #[must_use]
    pub fn greeting(mut self, greeting: impl Into<String>) -> Self {
        self.greeting = Some(greeting.into());
        self
    }

    /// Sets `GreetingDelay`. How long the agent waits before it plays `Greeting`, in milliseconds.
    #[must_use]
    #[inline]
    pub fn greeting_delay(mut self, greeting_delay: i32) -> Self {
        self.greeting_delay = Some(greeting_delay);
        self
    }

    /// Sets `InterruptConfig`. How the person called may interrupt the agent by speaking.
    #[must_use]
    #[inline]
    pub fn interrupt_config(
        mut self,
        interrupt_config: AiAgentOutboundCallConfigInterruptConfig,
    ) -> Self {
        self.interrupt_config = Some(interrupt_config);
        self
    }

    /// Sets `LlmConfig`. Settings of the large language model (LLM).
    #[must_use]
    #[inline]
    pub fn llm_config(mut self, llm_config: AiAgentOutboundCallConfigLlmConfig) -> Self {
        self.llm_config = Some(llm_config);
        self
    }

    /// Sets `MaxIdleTime`. How long nobody may interact with the agent before it goes offline, in seconds.
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
}

impl Fields for AiAgentOutboundCallConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("AmbientSoundConfig"),
        Field::member("AsrConfig"),
        Field::member("AutoSpeechConfig"),
        Field::member("BackChannelingConfig"),
        Field::member("BackChannelingConfigs"),
        Field::member("EnableIntelligentSegment"),
        Field::member("ExperimentalConfig"),
        Field::member("Greeting"),
        Field::member("GreetingDelay").integer(0, 5000),
        Field::member("InterruptConfig"),
        Field::member("LlmConfig"),
        Field::member("MaxIdleTime"),
        Field::member("TtsConfig"),
        Field::member("TurnDetectionConfig"),
    ];
}

alicloud_runtime::structure!(
    AiAgentOutboundCallConfig { ambient_sound_config, asr_config, auto_speech_config,
    back_channeling_config, back_channeling_configs, enable_intelligent_segment,
    experimental_config, greeting, greeting_delay, interrupt_config, llm_config,
    max_idle_time, tts_config, turn_detection_config }
);

/// Short phrases that the agent drops in while the user speaks. Use `BackChannelingConfigs`
/// instead.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfigBackChannelingConfig {
    /// Whether back-channeling is on.
    pub enabled: Option<bool>,
    /// How likely it is that a phrase is played.
    pub probability: Option<f64>,
    /// At which moment of the conversation a phrase may be played.
    pub trigger_stage: Option<String>,
    /// The phrase to play.
    pub words: Option<super::AiAgentBackChannelingWord>,
}

impl AiAgentOutboundCallConfigBackChannelingConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Enabled`. Whether back-channeling is on.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `Probability`. How likely it is that a phrase is played.
    #[must_use]
    #[inline]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    /// Sets `TriggerStage`. At which moment of the conversation a phrase may be played.
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

impl Fields for AiAgentOutboundCallConfigBackChannelingConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "Enabled",
        "Probability",
        "TriggerStage",
        "Words",
    ]);
}

alicloud_runtime::structure!(
    AiAgentOutboundCallConfigBackChannelingConfig { enabled, probability, trigger_stage,
    words }
);

/// How the person called may interrupt the agent by speaking.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfigInterruptConfig {
    /// How readily the agent lets itself be interrupted. The values are not documented.
    pub eagerness: Option<String>,
    /// Whether the agent can be interrupted by speaking.
    ///
    /// Default: `true`. Example: `true`.
    pub enable_voice_interrupt: Option<bool>,
    /// Words and phrases that interrupt the agent.
    pub interrupt_words: Option<Vec<String>>,
    /// Whether the words that interrupted the agent are passed on to the language model.
    ///
    /// Example: `true`.
    pub keep_interrupt_words_for_llm: Option<bool>,
    /// What happens to recognized speech while the agent may not be interrupted.
    ///
    /// Default: `cache`. Example: `cache`.
    pub no_interrupt_mode: Option<
        AiAgentOutboundCallConfigInterruptConfigNoInterruptMode,
    >,
}

impl AiAgentOutboundCallConfigInterruptConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Eagerness`. How readily the agent lets itself be interrupted.
    #[must_use]
    pub fn eagerness(mut self, eagerness: impl Into<String>) -> Self {
        self.eagerness = Some(eagerness.into());
        self
    }

    /// Sets `EnableVoiceInterrupt`. Whether the agent can be interrupted by speaking.
    #[must_use]
    #[inline]
    pub fn enable_voice_interrupt(mut self, enable_voice_interrupt: bool) -> Self {
        self.enable_voice_interrupt = Some(enable_voice_interrupt);
        self
    }

    /// Sets `InterruptWords`. Words and phrases that interrupt the agent.
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

    /// Sets `NoInterruptMode`. What happens to recognized speech while the agent may not be interrupted.
    #[must_use]
    pub fn no_interrupt_mode(
        mut self,
        no_interrupt_mode: impl Into<
            AiAgentOutboundCallConfigInterruptConfigNoInterruptMode,
        >,
    ) -> Self {
        self.no_interrupt_mode = Some(no_interrupt_mode.into());
        self
    }
}

impl Fields for AiAgentOutboundCallConfigInterruptConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "Eagerness",
        "EnableVoiceInterrupt",
        "InterruptWords",
        "KeepInterruptWordsForLLM",
        "NoInterruptMode",
    ]);
}

alicloud_runtime::structure!(
    AiAgentOutboundCallConfigInterruptConfig { eagerness, enable_voice_interrupt,
    interrupt_words, keep_interrupt_words_for_llm, no_interrupt_mode }
);

/// The values of `NoInterruptMode` in [`AiAgentOutboundCallConfigInterruptConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentOutboundCallConfigInterruptConfigNoInterruptMode {
    /// `cache`: kept and dealt with in the next turn.
    Cache,
    /// `discard`: dropped.
    Discard,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentOutboundCallConfigInterruptConfigNoInterruptMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cache", Self::Cache),
        ("discard", Self::Discard),
    ];
}

alicloud_runtime::open_set!(AiAgentOutboundCallConfigInterruptConfigNoInterruptMode);

/// Settings of the large language model (LLM).
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentOutboundCallConfigLlmConfig {
    /// Parameters for Alibaba Cloud Model Studio (Bailian), as a JSON document.
    pub bailian_app_params: Option<Text<Json>>,
    /// Which functions of the language model call which built-in functions of the agent. Works
    /// only with function calling of a custom model that speaks the OpenAI protocol.
    pub function_map: Option<Vec<super::AiAgentLlmFunction>>,
    /// Whether the history of the language model holds only what was really spoken.
    ///
    /// Default: `false`. Example: `false`.
    pub history_sync_with_tts: Option<bool>,
    /// Whether an answer of the language model is sent to the client in one piece when it is
    /// complete.
    ///
    /// Example: `true`.
    pub llm_complete_reply: Option<bool>,
    /// The conversation so far, as context for the language model.
    pub llm_history: Option<Vec<super::AiAgentLlmMessage>>,
    /// How many turns the history of the language model keeps at most.
    ///
    /// Default: `10`. Example: `10`.
    pub llm_history_limit: Option<i32>,
    /// The system prompt of the language model in the call.
    pub llm_system_prompt: Option<String>,
    /// More query parameters for a language model that speaks the OpenAI protocol, as
    /// `key=value`, several of them joined with `&`. Every value is taken as text.
    ///
    /// Example: `api-version=2024-02-01&api-key=sk-xxx`.
    pub open_ai_extra_query: Option<String>,
    /// How long text may be held back for `OutputMinLength` before it is put out anyway, in
    /// milliseconds: 1000 to 10000. `0` or nothing means no such limit.
    ///
    /// Example: `2000`.
    pub output_max_delay: Option<Text<i32>>,
    /// How many characters a piece of text needs before it is put out; shorter ones are held
    /// back and joined. `0` or nothing means that no text is held back.
    ///
    /// 0 to 100. Example: `5`.
    pub output_min_length: Option<i32>,
}

impl AiAgentOutboundCallConfigLlmConfig {
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

    /// Sets `LlmCompleteReply`. Whether an answer of the language model is sent to the client in one piece when it is complete.
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

    /// Sets `LlmHistoryLimit`. How many turns the history of the language model keeps at most.
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

    /// Sets `OpenAIExtraQuery`. More query parameters for a language model that speaks the OpenAI protocol, as `key=value`, several of them joined with `&`.
    #[must_use]
    pub fn open_ai_extra_query(
        mut self,
        open_ai_extra_query: impl Into<String>,
    ) -> Self {
        self.open_ai_extra_query = Some(open_ai_extra_query.into());
        self
    }

    /// Sets `OutputMaxDelay`. How long text may be held back for `OutputMinLength` before it is put out anyway, in milliseconds: 1000 to 10000.
    #[must_use]
    pub fn output_max_delay(mut self, output_max_delay: impl Into<Text<i32>>) -> Self {
        self.output_max_delay = Some(output_max_delay.into());
        self
    }

    /// Sets `OutputMinLength`. How many characters a piece of text needs before it is put out; shorter ones are held back and joined.
    #[must_use]
    #[inline]
    pub fn output_min_length(mut self, output_min_length: i32) -> Self {
        self.output_min_length = Some(output_min_length);
        self
    }
}

impl Fields for AiAgentOutboundCallConfigLlmConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("BailianAppParams"),
        Field::member("FunctionMap"),
        Field::member("HistorySyncWithTTS"),
        Field::member("LlmCompleteReply"),
        Field::member("LlmHistory"),
        Field::member("LlmHistoryLimit"),
        Field::member("LlmSystemPrompt"),
        Field::member("OpenAIExtraQuery"),
        Field::member("OutputMaxDelay"),
        Field::member("OutputMinLength").integer(0, 100),
    ];
}

alicloud_runtime::structure!(
    AiAgentOutboundCallConfigLlmConfig { bailian_app_params, function_map,
    history_sync_with_tts, llm_complete_reply, llm_history, llm_history_limit,
    llm_system_prompt, open_ai_extra_query, output_max_delay, output_min_length }
);
