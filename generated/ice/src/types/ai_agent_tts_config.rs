// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentTtsConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The text-to-speech settings of an AI agent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiAgentTtsConfig {
    /// The emotion of the voice. Only for MiniMax voices.
    ///
    /// Example: `happy`.
    pub emotion: Option<AiAgentTtsConfigEmotion>,
    /// The language or dialect to improve. Only for MiniMax voices. Not set by default.
    ///
    /// Example: `Chinese`.
    pub language_id: Option<LanguageId>,
    /// The speech synthesis model. Only for MiniMax voices.
    ///
    /// Example: `speech-01-turbo`.
    pub model_id: Option<ModelId>,
    /// The pronunciation rules for certain words, applied in order.
    ///
    /// At most 20 items.
    pub pronunciation_rules: Option<Vec<PronunciationRule>>,
    /// The speech rate. `1.0` is normal. The range depends on the provider: 0.5 to 2.0 for
    /// both CosyVoice and MiniMax.
    ///
    /// Default: `1.0`. Example: `1.0`.
    pub speech_rate: Option<f64>,
    /// The voice of the agent, one of the preset TTS voices. A change takes effect from the
    /// next sentence. By default, the voice of the agent template.
    ///
    /// At most 64 characters. Example: `longcheng_v2`.
    pub voice_id: Option<String>,
    /// The voices to choose from.
    pub voice_id_list: Option<Vec<String>>,
}

impl AiAgentTtsConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Emotion`. The emotion of the voice.
    #[must_use]
    pub fn emotion(mut self, emotion: impl Into<AiAgentTtsConfigEmotion>) -> Self {
        self.emotion = Some(emotion.into());
        self
    }

    /// Sets `LanguageId`. The language or dialect to improve.
    #[must_use]
    pub fn language_id(mut self, language_id: impl Into<LanguageId>) -> Self {
        self.language_id = Some(language_id.into());
        self
    }

    /// Sets `ModelId`. The speech synthesis model.
    #[must_use]
    pub fn model_id(mut self, model_id: impl Into<ModelId>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sets `PronunciationRules`. The pronunciation rules for certain words, applied in order.
    #[must_use]
    pub fn pronunciation_rules(
        mut self,
        pronunciation_rules: impl IntoIterator<Item = impl Into<PronunciationRule>>,
    ) -> Self {
        self.pronunciation_rules = Some(
            pronunciation_rules.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `SpeechRate`. The speech rate.
    #[must_use]
    #[inline]
    pub fn speech_rate(mut self, speech_rate: f64) -> Self {
        self.speech_rate = Some(speech_rate);
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
}

alicloud_runtime::structure! {
    AiAgentTtsConfig {
        emotion: Field::member("Emotion"),
        language_id: Field::member("LanguageId"),
        model_id: Field::member("ModelId"),
        pronunciation_rules: Field::member("PronunciationRules").items(0, 20),
        speech_rate: Field::member("SpeechRate"),
        voice_id: Field::member("VoiceId").length(0, 64),
        voice_id_list: Field::member("VoiceIdList"),
    }
}

/// The values of [`AiAgentTtsConfig::emotion`](field@AiAgentTtsConfig::emotion).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTtsConfigEmotion {
    /// `angry`: angry.
    Angry,
    /// `calm`: calm.
    Calm,
    /// `disgusted`: disgusted.
    Disgusted,
    /// `fearful`: fearful.
    Fearful,
    /// `happy`: happy.
    Happy,
    /// `sad`: sad.
    Sad,
    /// `surprised`: surprised.
    Surprised,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open AiAgentTtsConfigEmotion {
        Angry: "angry",
        Calm: "calm",
        Disgusted: "disgusted",
        Fearful: "fearful",
        Happy: "happy",
        Sad: "sad",
        Surprised: "surprised",
    }
}

/// The values of [`AiAgentTtsConfig::language_id`](field@AiAgentTtsConfig::language_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LanguageId {
    /// `Arabic`: Arabic.
    Arabic,
    /// `auto`: the model detects the language automatically.
    Auto,
    /// `Chinese`: Chinese.
    Chinese,
    /// `Chinese,Yue`: Cantonese.
    ChineseYue,
    /// `Czech`: Czech.
    Czech,
    /// `Dutch`: Dutch.
    Dutch,
    /// `English`: English.
    English,
    /// `Finnish`: Finnish.
    Finnish,
    /// `French`: French.
    French,
    /// `German`: German.
    German,
    /// `Greek`: Greek.
    Greek,
    /// `Hindi`: Hindi.
    Hindi,
    /// `Indonesian`: Indonesian.
    Indonesian,
    /// `Italian`: Italian.
    Italian,
    /// `Japanese`: Japanese.
    Japanese,
    /// `Korean`: Korean.
    Korean,
    /// `Polish`: Polish.
    Polish,
    /// `Portuguese`: Portuguese.
    Portuguese,
    /// `Romanian`: Romanian.
    Romanian,
    /// `Russian`: Russian.
    Russian,
    /// `Spanish`: Spanish.
    Spanish,
    /// `Thai`: Thai.
    Thai,
    /// `Turkish`: Turkish.
    Turkish,
    /// `Ukrainian`: Ukrainian.
    Ukrainian,
    /// `Vietnamese`: Vietnamese.
    Vietnamese,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LanguageId {
        Arabic: "Arabic",
        Auto: "auto",
        Chinese: "Chinese",
        ChineseYue: "Chinese,Yue",
        Czech: "Czech",
        Dutch: "Dutch",
        English: "English",
        Finnish: "Finnish",
        French: "French",
        German: "German",
        Greek: "Greek",
        Hindi: "Hindi",
        Indonesian: "Indonesian",
        Italian: "Italian",
        Japanese: "Japanese",
        Korean: "Korean",
        Polish: "Polish",
        Portuguese: "Portuguese",
        Romanian: "Romanian",
        Russian: "Russian",
        Spanish: "Spanish",
        Thai: "Thai",
        Turkish: "Turkish",
        Ukrainian: "Ukrainian",
        Vietnamese: "Vietnamese",
    }
}

/// The values of [`AiAgentTtsConfig::model_id`](field@AiAgentTtsConfig::model_id).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelId {
    /// `speech-01-turbo`: the model `speech-01-turbo`.
    Speech01Turbo,
    /// `speech-02-turbo`: the model `speech-02-turbo`.
    Speech02Turbo,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open ModelId {
        Speech01Turbo: "speech-01-turbo",
        Speech02Turbo: "speech-02-turbo",
    }
}

/// An item of [`AiAgentTtsConfig::pronunciation_rules`](field@AiAgentTtsConfig::pronunciation_rules).
///
/// The pronunciation rules for certain words, applied in order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PronunciationRule {
    /// The text that is spoken in place of `Word`: Chinese characters without spaces.
    ///
    /// At most 10 characters.
    pub pronunciation: Option<String>,
    /// The type of the rule.
    ///
    /// Example: `replacement`.
    pub r#type: Option<PronunciationRuleType>,
    /// The word whose pronunciation is replaced: Chinese characters without spaces.
    ///
    /// At most 10 characters.
    pub word: Option<String>,
}

impl PronunciationRule {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Pronunciation`. The text that is spoken in place of `Word`: Chinese characters without spaces.
    #[must_use]
    pub fn pronunciation(mut self, pronunciation: impl Into<String>) -> Self {
        self.pronunciation = Some(pronunciation.into());
        self
    }

    /// Sets `Type`. The type of the rule.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<PronunciationRuleType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Word`. The word whose pronunciation is replaced: Chinese characters without spaces.
    #[must_use]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }
}

alicloud_runtime::structure! {
    PronunciationRule {
        pronunciation: Field::member("Pronunciation").length(0, 10),
        r#type: Field::member("Type"),
        word: Field::member("Word").length(0, 10),
    }
}

/// The values of [`PronunciationRule::type`](field@PronunciationRule::type).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PronunciationRuleType {
    /// `replacement`: replaces `Word` in the text with `Pronunciation`.
    Replacement,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open PronunciationRuleType {
        Replacement: "replacement",
    }
}
