// Written by `cargo xtask regen`. Change the description and run it again.

//! `MediaLiveOutput`

use alicloud_runtime::wire::Field;

/// An output of a live channel, which combines named audio and video settings.
#[derive(Clone)]
#[non_exhaustive]
pub struct MediaLiveOutput {
    /// The names of the `AudioSettings` that the output uses.
    pub audio_setting_names: Option<Vec<String>>,
    /// The MediaPackage settings of the output.
    pub media_package_output_setting: Option<MediaPackageOutputSetting>,
    /// The media type of the output: `0` for audio and video, `1` for audio only
    /// (`VideoSettingName` cannot be used), `2` for video only (`AudioSettingNames` cannot be
    /// used).
    ///
    /// Example: `0`.
    pub media_type: Option<i32>,
    /// The name of the output. Letters, digits, `-`, and `_` are allowed.
    ///
    /// At most 64 characters. Example: `output1`.
    pub name: Option<String>,
    /// The name of the `VideoSettings` that the output uses.
    ///
    /// Example: `myVideo1`.
    pub video_setting_name: Option<String>,
}

impl MediaLiveOutput {
    /// Creates a value with the required fields. The methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            audio_setting_names: None,
            media_package_output_setting: None,
            media_type: None,
            video_setting_name: None,
        }
    }

    /// Sets `AudioSettingNames`. The names of the `AudioSettings` that the output uses.
    #[must_use]
    pub fn audio_setting_names(
        mut self,
        audio_setting_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.audio_setting_names = Some(
            audio_setting_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `MediaPackageOutputSetting`. The MediaPackage settings of the output.
    #[must_use]
    #[inline]
    pub fn media_package_output_setting(
        mut self,
        media_package_output_setting: MediaPackageOutputSetting,
    ) -> Self {
        self.media_package_output_setting = Some(media_package_output_setting);
        self
    }

    /// Sets `MediaType`. The media type of the output: `0` for audio and video, `1` for audio only (`VideoSettingName` cannot be used), `2` for video only (`AudioSettingNames` cannot be used).
    #[must_use]
    #[inline]
    pub fn media_type(mut self, media_type: i32) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Sets `VideoSettingName`. The name of the `VideoSettings` that the output uses.
    #[must_use]
    pub fn video_setting_name(mut self, video_setting_name: impl Into<String>) -> Self {
        self.video_setting_name = Some(video_setting_name.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaLiveOutput {
        audio_setting_names: Field::member("AudioSettingNames"),
        media_package_output_setting: Field::member("MediaPackageOutputSetting"),
        media_type: Field::member("MediaType"),
        name: Field::member("Name").length(0, 64).required(),
        video_setting_name: Field::member("VideoSettingName"),
    }
}

/// The MediaPackage settings of the output.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaPackageOutputSetting {
    /// The ID of the audio group in the manifest. Audio tracks with the same ID form one
    /// group, from which viewers choose. Letters, digits, `-`, and `_` are allowed.
    ///
    /// At most 40 characters. Example: `audiogroup`.
    pub audio_group_id: Option<String>,
    /// A string that is part of the file name of the output's M3U8 manifest, such as `480p`.
    /// Letters, digits, `-`, and `_` are allowed.
    ///
    /// At most 40 characters. Example: `480p`.
    pub name_modifier: Option<String>,
}

impl MediaPackageOutputSetting {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AudioGroupId`. The ID of the audio group in the manifest.
    #[must_use]
    pub fn audio_group_id(mut self, audio_group_id: impl Into<String>) -> Self {
        self.audio_group_id = Some(audio_group_id.into());
        self
    }

    /// Sets `NameModifier`. A string that is part of the file name of the output's M3U8 manifest, such as `480p`.
    #[must_use]
    pub fn name_modifier(mut self, name_modifier: impl Into<String>) -> Self {
        self.name_modifier = Some(name_modifier.into());
        self
    }
}

alicloud_runtime::structure! {
    MediaPackageOutputSetting {
        audio_group_id: Field::member("AudioGroupId").length(0, 40),
        name_modifier: Field::member("NameModifier").length(0, 40),
    }
}
