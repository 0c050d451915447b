// Written by `cargo xtask regen`. Change the description and run it again.

//! `LivePackagingConfig`

use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// How a live stream is cut into segments, encrypted and described by manifests.
#[derive(Default)]
#[non_exhaustive]
pub struct LivePackagingConfig {
    /// The DRM provider and how the stream is encrypted. Leave every member unset for no
    /// encryption.
    pub drm_config: Option<LivePackagingConfigDrmConfig>,
    /// The settings of the manifest.
    ///
    /// At most 1 items.
    pub live_manifest_configs: Option<Vec<super::LiveManifestConfig>>,
    /// By its name, how long a partial segment of low-latency HLS is, in milliseconds. Not
    /// officially described.
    pub part_duration_ms: Option<i32>,
    /// How long a segment is, in seconds. Left out, as long as in the channel. It is rounded up
    /// to a whole multiple of the duration that source segments have.
    ///
    /// 1 to 30. Example: `6`.
    pub segment_duration: Option<i32>,
    /// Whether audio tracks are kept apart from video in TS segments.
    ///
    /// Example: `true`.
    pub use_audio_rendition_groups: Option<bool>,
}

impl LivePackagingConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DrmConfig`. The DRM provider and how the stream is encrypted.
    #[must_use]
    #[inline]
    pub fn drm_config(mut self, drm_config: LivePackagingConfigDrmConfig) -> Self {
        self.drm_config = Some(drm_config);
        self
    }

    /// Sets `LiveManifestConfigs`. The settings of the manifest.
    #[must_use]
    pub fn live_manifest_configs(
        mut self,
        live_manifest_configs: impl IntoIterator<
            Item = impl Into<super::LiveManifestConfig>,
        >,
    ) -> Self {
        self.live_manifest_configs = Some(
            live_manifest_configs.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `PartDurationMs`. By its name, how long a partial segment of low-latency HLS is, in milliseconds.
    #[must_use]
    #[inline]
    pub fn part_duration_ms(mut self, part_duration_ms: i32) -> Self {
        self.part_duration_ms = Some(part_duration_ms);
        self
    }

    /// Sets `SegmentDuration`. How long a segment is, in seconds.
    #[must_use]
    #[inline]
    pub fn segment_duration(mut self, segment_duration: i32) -> Self {
        self.segment_duration = Some(segment_duration);
        self
    }

    /// Sets `UseAudioRenditionGroups`. Whether audio tracks are kept apart from video in TS segments.
    #[must_use]
    #[inline]
    pub fn use_audio_rendition_groups(
        mut self,
        use_audio_rendition_groups: bool,
    ) -> Self {
        self.use_audio_rendition_groups = Some(use_audio_rendition_groups);
        self
    }
}

impl Fields for LivePackagingConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("DrmConfig"),
        Field::member("LiveManifestConfigs").items(0, 1),
        Field::member("PartDurationMs"),
        Field::member("SegmentDuration").integer(1, 30),
        Field::member("UseAudioRenditionGroups"),
    ];
}

alicloud_runtime::structure!(
    LivePackagingConfig { drm_config, live_manifest_configs, part_duration_ms,
    segment_duration, use_audio_rendition_groups }
);

/// The DRM provider and how the stream is encrypted. Leave every member unset for no
/// encryption.
#[derive(Default)]
#[non_exhaustive]
pub struct LivePackagingConfigDrmConfig {
    /// The ID of the content at the DRM system. Letters, digits, `-`, and `_` are allowed. Has
    /// to be unique, or protected playback may fail.
    ///
    /// At most 256 characters. Example: `live-axb1-9dd2fa123`.
    pub content_id: Option<String>,
    /// How segments are encrypted. Left out, they are not.
    ///
    /// Example: `SAMPLE_AES`.
    pub encryption_method: Option<LivePackagingConfigDrmConfigEncryptionMethod>,
    /// The initialization vector for encryption: 16 bytes as 32 hexadecimal digits. It goes to
    /// the DRM provider unchanged. Left out, the service makes up a constant one.
    ///
    /// At most 32 characters. Example: `00000000000000000000000000000000`.
    pub iv: Option<String>,
    /// How often the DRM key changes, in seconds. `0` means never.
    ///
    /// Default: `0`. Example: `0`.
    pub rotate_period: Option<i32>,
    /// The IDs of the DRM systems. Which may be used depends on the protocol: Widevine and
    /// PlayReady for DASH; FairPlay, Widevine, and PlayReady for HLS_CMAF; none for HLS.
    pub system_ids: Option<Vec<LivePackagingConfigDrmConfigSystemId>>,
    /// Where the DRM provider hands out keys.
    ///
    /// Example: `https://exampledrm.com/path?arg1=xxx`.
    pub url: Option<String>,
}

impl LivePackagingConfigDrmConfig {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ContentId`. The ID of the content at the DRM system.
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets `EncryptionMethod`. How segments are encrypted.
    #[must_use]
    pub fn encryption_method(
        mut self,
        encryption_method: impl Into<LivePackagingConfigDrmConfigEncryptionMethod>,
    ) -> Self {
        self.encryption_method = Some(encryption_method.into());
        self
    }

    /// Sets `IV`. The initialization vector for encryption: 16 bytes as 32 hexadecimal digits.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// Sets `RotatePeriod`. How often the DRM key changes, in seconds.
    #[must_use]
    #[inline]
    pub fn rotate_period(mut self, rotate_period: i32) -> Self {
        self.rotate_period = Some(rotate_period);
        self
    }

    /// Sets `SystemIds`. The IDs of the DRM systems.
    #[must_use]
    pub fn system_ids(
        mut self,
        system_ids: impl IntoIterator<
            Item = impl Into<LivePackagingConfigDrmConfigSystemId>,
        >,
    ) -> Self {
        self.system_ids = Some(system_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Url`. Where the DRM provider hands out keys.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Fields for LivePackagingConfigDrmConfig {
    const FIELDS: &'static [Field] = &[
        Field::member("ContentId").length(0, 256),
        Field::member("EncryptionMethod"),
        Field::member("IV").length(0, 32),
        Field::member("RotatePeriod"),
        Field::member("SystemIds"),
        Field::member("Url"),
    ];
}

alicloud_runtime::structure!(
    LivePackagingConfigDrmConfig { content_id, encryption_method, iv, rotate_period,
    system_ids, url }
);

/// The values of `EncryptionMethod` in [`LivePackagingConfigDrmConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LivePackagingConfigDrmConfigEncryptionMethod {
    /// `SAMPLE_AES`: SAMPLE-AES encryption.
    SampleAes,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LivePackagingConfigDrmConfigEncryptionMethod {
    const VALUES: &'static [(&'static str, Self)] = &[("SAMPLE_AES", Self::SampleAes)];
}

alicloud_runtime::open_set!(LivePackagingConfigDrmConfigEncryptionMethod);

/// The values of `SystemIds` in [`LivePackagingConfigDrmConfig`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LivePackagingConfigDrmConfigSystemId {
    /// `94ce86fb-07ff-4f43-adb8-93d2fa968ca2`: Apple FairPlay.
    V94ce86fb07ff4f43Adb893d2fa968ca2,
    /// `edef8ba9-79d6-4ace-a3c8-27dcd51d21ed`: Google Widevine.
    Edef8ba979d64aceA3c827dcd51d21ed,
    /// `9a04f079-9840-4286-ab92-e65be0885f95`: Microsoft PlayReady.
    V9a04f07998404286Ab92E65be0885f95,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for LivePackagingConfigDrmConfigSystemId {
    const VALUES: &'static [(&'static str, Self)] = &[
        (
            "94ce86fb-07ff-4f43-adb8-93d2fa968ca2",
            Self::V94ce86fb07ff4f43Adb893d2fa968ca2,
        ),
        ("edef8ba9-79d6-4ace-a3c8-27dcd51d21ed", Self::Edef8ba979d64aceA3c827dcd51d21ed),
        ("9a04f079-9840-4286-ab92-e65be0885f95", Self::V9a04f07998404286Ab92E65be0885f95),
    ];
}

alicloud_runtime::open_set!(LivePackagingConfigDrmConfigSystemId);
