// Written by `cargo xtask regen`. Change the description and run it again.

//! `AiAgentTtsConfig`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How an AI agent turns text into speech.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentTtsConfig {
    /// The mood of the voice. Only for voices of MiniMax.
    ///
    /// Example: `happy`.
    pub emotion: Option<AiAgentTtsConfigEmotion>,
    /// The language or dialect to speak better. Only for voices of MiniMax; none unless given.
    ///
    /// Example: `Chinese`.
    pub language_id: Option<AiAgentTtsConfigLanguageId>,
    /// The model that makes the speech. Only for voices of MiniMax.
    ///
    /// Example: `speech-01-turbo`.
    pub model_id: Option<AiAgentTtsConfigModelId>,
    /// How to pronounce certain words. The rules are applied one after another.
    ///
    /// At most 20 items.
    pub pronunciation_rules: Option<Vec<AiAgentTtsConfigPronunciationRule>>,
    /// How fast the agent speaks; `1.0` is normal. The range depends on the provider: 0.5 to
    /// 2.0 for both CosyVoice and MiniMax.
    ///
    /// Default: `1.0`. Example: `1.0`.
    pub speech_rate: Option<f64>,
    /// The voice that the agent speaks with, one of the preset TTS voices. A change works from
    /// the next sentence on. Left out, the voice of the agent's template is used.
    ///
    /// At most 64 characters. Example: `longcheng_v2`.
    pub voice_id: Option<String>,
    /// The voices to choose from.
    pub voice_id_list: Option<Vec<String>>,
}

impl AiAgentTtsConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Emotion`. The mood of the voice.
    #[must_use]
    pub fn emotion(mut self, emotion: impl Into<AiAgentTtsConfigEmotion>) -> Self {
        self.emotion = Some(emotion.into());
        self
    }

    /// Sets `LanguageId`. The language or dialect to speak better.
    #[must_use]
    pub fn language_id(
        mut self,
        language_id: impl Into<AiAgentTtsConfigLanguageId>,
    ) -> Self {
        self.language_id = Some(language_id.into());
        self
    }

    /// Sets `ModelId`. The model that makes the speech.
    #[must_use]
    pub fn model_id(mut self, model_id: impl Into<AiAgentTtsConfigModelId>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sets `PronunciationRules`. How to pronounce certain words.
    #[must_use]
    pub fn pronunciation_rules(
        mut self,
        pronunciation_rules: impl IntoIterator<
            Item = impl Into<AiAgentTtsConfigPronunciationRule>,
        >,
    ) -> Self {
        self.pronunciation_rules = Some(
            pronunciation_rules.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `SpeechRate`. How fast the agent speaks; `1.0` is normal.
    #[must_use]
    #[inline]
    pub fn speech_rate(mut self, speech_rate: f64) -> Self {
        self.speech_rate = Some(speech_rate);
        self
    }

    /// Sets `VoiceId`. The voice that the agent speaks with, one of the preset TTS voices.
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

impl Fields for AiAgentTtsConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("Emotion"),
        Field::member("LanguageId"),
        Field::member("ModelId"),
        Field::member("PronunciationRules").items(0, 20),
        Field::member("SpeechRate"),
        Field::member("VoiceId").length(0, 64),
        Field::member("VoiceIdList"),
    ];
}

alicloud_runtime::structure!(
    AiAgentTtsConfig { emotion, language_id, model_id, pronunciation_rules, speech_rate,
    voice_id, voice_id_list }
);

/// The values of `Emotion` in [`AiAgentTtsConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTtsConfigEmotion {
    /// `angry`: angry.
    Angry,
    /// `calm`: calm.
    Calm,
    /// `disgusted`: disgusted.
    Disgusted,
    /// `fearful`: afraid.
    Fearful,
    /// `happy`: glad.
    Happy,
    /// `sad`: sad.
    Sad,
    /// `surprised`: surprised.
    Surprised,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentTtsConfigEmotion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("angry", Self::Angry),
        ("calm", Self::Calm),
        ("disgusted", Self::Disgusted),
        ("fearful", Self::Fearful),
        ("happy", Self::Happy),
        ("sad", Self::Sad),
        ("surprised", Self::Surprised),
    ];
}

alicloud_runtime::open_set!(AiAgentTtsConfigEmotion);

/// The values of `LanguageId` in [`AiAgentTtsConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTtsConfigLanguageId {
    /// `Arabic`: Arabic.
    Arabic,
    /// `auto`: the model finds out by itself.
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

impl OpenSet for AiAgentTtsConfigLanguageId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Arabic", Self::Arabic),
        ("auto", Self::Auto),
        ("Chinese", Self::Chinese),
        ("Chinese,Yue", Self::ChineseYue),
        ("Czech", Self::Czech),
        ("Dutch", Self::Dutch),
        ("English", Self::English),
        ("Finnish", Self::Finnish),
        ("French", Self::French),
        ("German", Self::German),
        ("Greek", Self::Greek),
        ("Hindi", Self::Hindi),
        ("Indonesian", Self::Indonesian),
        ("Italian", Self::Italian),
        ("Japanese", Self::Japanese),
        ("Korean", Self::Korean),
        ("Polish", Self::Polish),
        ("Portuguese", Self::Portuguese),
        ("Romanian", Self::Romanian),
        ("Russian", Self::Russian),
        ("Spanish", Self::Spanish),
        ("Thai", Self::Thai),
        ("Turkish", Self::Turkish),
        ("Ukrainian", Self::Ukrainian),
        ("Vietnamese", Self::Vietnamese),
    ];
}

alicloud_runtime::open_set!(AiAgentTtsConfigLanguageId);

/// The values of `ModelId` in [`AiAgentTtsConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTtsConfigModelId {
    /// `speech-01-turbo`: the model `speech-01-turbo`.
    Speech01Turbo,
    /// `speech-02-turbo`: the model `speech-02-turbo`.
    Speech02Turbo,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentTtsConfigModelId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("speech-01-turbo", Self::Speech01Turbo),
        ("speech-02-turbo", Self::Speech02Turbo),
    ];
}

alicloud_runtime::open_set!(AiAgentTtsConfigModelId);

/// An item of `PronunciationRules`.
///
/// How to pronounce certain words. The rules are applied one after another.
#[derive(Default)]
#[non_exhaustive]
pub struct AiAgentTtsConfigPronunciationRule {
    /// What is spoken in place of `Word`: Chinese characters without spaces.
    ///
    /// At most 10 characters.
    pub pronunciation: Option<String>,
    /// What the rule does.
    ///
    /// Example: `replacement`.
    pub r#type: Option<AiAgentTtsConfigPronunciationRuleType>,
    /// The word to pronounce differently: Chinese characters without spaces.
    ///
    /// At most 10 characters.
    pub word: Option<String>,
}

impl AiAgentTtsConfigPronunciationRule {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Pronunciation`. What is spoken in place of `Word`: Chinese characters without spaces.
    #[must_use]
    pub fn pronunciation(mut self, pronunciation: impl Into<String>) -> Self {
        self.pronunciation = Some(pronunciation.into());
        self
    }

    /// Sets `Type`. What the rule does.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<AiAgentTtsConfigPronunciationRuleType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `Word`. The word to pronounce differently: Chinese characters without spaces.
    #[must_use]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }
}

impl Fields for AiAgentTtsConfigPronunciationRule {
    const FIELDS: &'static [Field] = &[
        Field::member("Pronunciation").length(0, 10),
        Field::member("Type"),
        Field::member("Word").length(0, 10),
    ];
}

alicloud_runtime::structure!(
    AiAgentTtsConfigPronunciationRule { pronunciation, r#type, word }
);

/// The values of `Type` in [`AiAgentTtsConfigPronunciationRule`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentTtsConfigPronunciationRuleType {
    /// `replacement`: speaks `Pronunciation` where the text has `Word`.
    Replacement,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for AiAgentTtsConfigPronunciationRuleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("replacement", Self::Replacement),
    ];
}

alicloud_runtime::open_set!(AiAgentTtsConfigPronunciationRuleType);
