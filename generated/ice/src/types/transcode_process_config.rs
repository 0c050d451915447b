// Written by `cargo xtask regen`. Change the description and run it again.

//! `TranscodeProcessConfig`

use alicloud_runtime::wire::Field;

/// The processing settings of a transcoding output: encoding, watermarks, subtitles,
/// merging and encryption.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeProcessConfig {
    /// The merge settings for the streams of several inputs.
    pub combine_configs: Option<Vec<super::TranscodeCombineConfig>>,
    /// The encryption settings of the output.
    pub encryption: Option<super::TranscodeEncryption>,
    /// The image watermarks to overlay on the video.
    pub image_watermarks: Option<Vec<super::TranscodeImageWatermark>>,
    /// The subtitles to burn into the video.
    pub subtitles: Option<Vec<super::TranscodeSubtitle>>,
    /// The text watermarks to overlay on the video.
    pub text_watermarks: Option<Vec<super::TranscodeTextWatermark>>,
    /// The transcoding template and its overriding parameters.
    pub transcode: Option<TranscodeProcessConfigTranscode>,
}

impl TranscodeProcessConfig {
    /// Creates a value with the required fields. The methods below set the others.
    #[inline]
    pub fn new(transcode: TranscodeProcessConfigTranscode) -> Self {
        Self {
            transcode: Some(transcode),
            combine_configs: None,
            encryption: None,
            image_watermarks: None,
            subtitles: None,
            text_watermarks: None,
        }
    }

    /// Sets `CombineConfigs`. The merge settings for the streams of several inputs.
    #[must_use]
    pub fn combine_configs(
        mut self,
        combine_configs: impl IntoIterator<
            Item = impl Into<super::TranscodeCombineConfig>,
        >,
    ) -> Self {
        self.combine_configs = Some(
            combine_configs.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Encryption`. The encryption settings of the output.
    #[must_use]
    #[inline]
    pub fn encryption(mut self, encryption: super::TranscodeEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// Sets `ImageWatermarks`. The image watermarks to overlay on the video.
    #[must_use]
    pub fn image_watermarks(
        mut self,
        image_watermarks: impl IntoIterator<
            Item = impl Into<super::TranscodeImageWatermark>,
        >,
    ) -> Self {
        self.image_watermarks = Some(
            image_watermarks.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Subtitles`. The subtitles to burn into the video.
    #[must_use]
    pub fn subtitles(
        mut self,
        subtitles: impl IntoIterator<Item = impl Into<super::TranscodeSubtitle>>,
    ) -> Self {
        self.subtitles = Some(subtitles.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `TextWatermarks`. The text watermarks to overlay on the video.
    #[must_use]
    pub fn text_watermarks(
        mut self,
        text_watermarks: impl IntoIterator<
            Item = impl Into<super::TranscodeTextWatermark>,
        >,
    ) -> Self {
        self.text_watermarks = Some(
            text_watermarks.into_iter().map(Into::into).collect(),
        );
        self
    }
}

alicloud_runtime::structure! {
    TranscodeProcessConfig {
        combine_configs: Field::member("CombineConfigs"),
        encryption: Field::member("Encryption"),
        image_watermarks: Field::member("ImageWatermarks"),
        subtitles: Field::member("Subtitles"),
        text_watermarks: Field::member("TextWatermarks"),
        transcode: Field::member("Transcode").required(),
    }
}

/// The transcoding template and its overriding parameters.
#[derive(Clone)]
#[non_exhaustive]
pub struct TranscodeProcessConfigTranscode {
    /// The settings that override those of the template. Each one that is set takes
    /// precedence over its counterpart in the template.
    pub overwrite_params: Option<TranscodeProcessConfigOverwriteParams>,
    /// The ID of the template.
    ///
    /// Example: `9547c6ad97cb4f2aaa29683ebd18d410`.
    pub template_id: Option<String>,
}

impl TranscodeProcessConfigTranscode {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: Some(template_id.into()),
            overwrite_params: None,
        }
    }

    /// Sets `OverwriteParams`. The settings that override those of the template.
    #[must_use]
    #[inline]
    pub fn overwrite_params(
        mut self,
        overwrite_params: TranscodeProcessConfigOverwriteParams,
    ) -> Self {
        self.overwrite_params = Some(overwrite_params);
        self
    }
}

alicloud_runtime::structure! {
    TranscodeProcessConfigTranscode {
        overwrite_params: Field::member("OverwriteParams"),
        template_id: Field::member("TemplateId").required(),
    }
}

/// The settings that override those of the template. Each one that is set takes
/// precedence over its counterpart in the template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeProcessConfigOverwriteParams {
    /// The audio settings.
    pub audio: Option<super::TranscodeAudio>,
    /// The container settings.
    pub container: Option<TranscodeProcessConfigOverwriteParamsContainer>,
    /// The settings for muxing streams into the container.
    pub mux_config: Option<TranscodeProcessConfigMuxConfig>,
    /// The conditional transcoding settings that depend on the source.
    pub trans_config: Option<super::TranscodeTransConfig>,
    /// The video settings.
    pub video: Option<super::TranscodeVideo>,
}

impl TranscodeProcessConfigOverwriteParams {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Audio`. The audio settings.
    #[must_use]
    #[inline]
    pub fn audio(mut self, audio: super::TranscodeAudio) -> Self {
        self.audio = Some(audio);
        self
    }

    /// Sets `Container`. The container settings.
    #[must_use]
    #[inline]
    pub fn container(
        mut self,
        container: TranscodeProcessConfigOverwriteParamsContainer,
    ) -> Self {
        self.container = Some(container);
        self
    }

    /// Sets `MuxConfig`. The settings for muxing streams into the container.
    #[must_use]
    #[inline]
    pub fn mux_config(mut self, mux_config: TranscodeProcessConfigMuxConfig) -> Self {
        self.mux_config = Some(mux_config);
        self
    }

    /// Sets `TransConfig`. The conditional transcoding settings that depend on the source.
    #[must_use]
    #[inline]
    pub fn trans_config(mut self, trans_config: super::TranscodeTransConfig) -> Self {
        self.trans_config = Some(trans_config);
        self
    }

    /// Sets `Video`. The video settings.
    #[must_use]
    #[inline]
    pub fn video(mut self, video: super::TranscodeVideo) -> Self {
        self.video = Some(video);
        self
    }
}

alicloud_runtime::structure! {
    TranscodeProcessConfigOverwriteParams {
        audio: "Audio",
        container: "Container",
        mux_config: "MuxConfig",
        trans_config: "TransConfig",
        video: "Video",
    }
}

/// The container settings.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeProcessConfigOverwriteParamsContainer {
    /// The container format of the output, such as `mp4`.
    ///
    /// Example: `mp4`.
    pub format: Option<String>,
}

impl TranscodeProcessConfigOverwriteParamsContainer {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Format`. The container format of the output, such as `mp4`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
}

alicloud_runtime::structure! {
    TranscodeProcessConfigOverwriteParamsContainer {
        format: "Format",
    }
}

/// The settings for muxing streams into the container.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranscodeProcessConfigMuxConfig {
    /// The segment settings of the output.
    pub segment: Option<super::TranscodeSegment>,
}

impl TranscodeProcessConfigMuxConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Segment`. The segment settings of the output.
    #[must_use]
    #[inline]
    pub fn segment(mut self, segment: super::TranscodeSegment) -> Self {
        self.segment = Some(segment);
        self
    }
}

alicloud_runtime::structure! {
    TranscodeProcessConfigMuxConfig {
        segment: "Segment",
    }
}
