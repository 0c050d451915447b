// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentAsrConfig`

use alicloud_runtime::wire::Field;

/// The speech recognition settings of an AI agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentAsrConfig {
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
    /// The parameters passed unchanged to a custom speech recognition service, such as
    /// `mode=fast&sample=16000&format=wav`.
    ///
    /// Example: `mode=fast&sample=16000&format=wav`.
    pub custom_params: Option<String>,
    /// The minimum duration of user speech that interrupts the agent, in milliseconds: 200 to
    /// 2000, where 200 to 500 is about 1 to 4 words. If `0` or not set, this check is
    /// disabled.
    ///
    /// 0 to 2000. Example: `300`.
    pub vad_duration: Option<i32>,
    /// The difficulty of interrupting the agent. `0` disables voice activity detection (VAD).
    /// From `1` to `10`, interruption becomes harder. `11` works differently: it distorts the
    /// audio less and resists interference better.
    ///
    /// 0 to 11. Default: `11`. Example: `11`.
    pub vad_level: Option<i32>,
}

impl AiAgentAsrConfig {
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

    /// Sets `CustomParams`. The parameters passed unchanged to a custom speech recognition service, such as `mode=fast&sample=16000&format=wav`.
    #[must_use]
    pub fn custom_params(mut self, custom_params: impl Into<String>) -> Self {
        self.custom_params = Some(custom_params.into());
        self
    }

    /// Sets `VadDuration`. The minimum duration of user speech that interrupts the agent, in milliseconds: 200 to 2000, where 200 to 500 is about 1 to 4 words.
    #[must_use]
    #[inline]
    pub fn vad_duration(mut self, vad_duration: i32) -> Self {
        self.vad_duration = Some(vad_duration);
        self
    }

    /// Sets `VadLevel`. The difficulty of interrupting the agent.
    #[must_use]
    #[inline]
    pub fn vad_level(mut self, vad_level: i32) -> Self {
        self.vad_level = Some(vad_level);
        self
    }
}

alicloud_runtime::structure! {
    AiAgentAsrConfig {
        asr_hot_words: Field::member("AsrHotWords").items(0, 128),
        asr_language_id: Field::member("AsrLanguageId"),
        asr_max_silence: Field::member("AsrMaxSilence").integer(200, 1200),
        custom_params: Field::member("CustomParams"),
        vad_duration: Field::member("VadDuration").integer(0, 2000),
        vad_level: Field::member("VadLevel").integer(0, 11),
    }
}
