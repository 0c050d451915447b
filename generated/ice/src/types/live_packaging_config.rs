// Written by `cargo xtask regen`. Change the description and run it again.

//! `LivePackagingConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The segmentation, encryption and manifest settings of a live stream.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivePackagingConfig {
    /// The DRM provider and encryption settings. For no encryption, leave all members unset.
    pub drm_config: Option<DrmConfig>,
    /// The settings of the manifest.
    ///
    /// At most 1 items.
    pub live_manifest_configs: Option<Vec<super::LiveManifestConfig>>,
    /// Judging by the name, the duration of a partial segment in low-latency HLS, in
    /// milliseconds. Not officially documented.
    pub part_duration_ms: Option<i32>,
    /// The duration of a segment, in seconds. By default, the segment duration of the
    /// channel. The value is rounded up to an integer multiple of the duration of source
    /// segments.
    ///
    /// 1 to 30. Example: `6`.
    pub segment_duration: Option<i32>,
    /// Whether audio tracks are separated from video in TS segments.
    ///
    /// Example: `true`.
    pub use_audio_rendition_groups: Option<bool>,
}

impl LivePackagingConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DrmConfig`. The DRM provider and encryption settings.
    #[must_use]
    #[inline]
    pub fn drm_config(mut self, drm_config: DrmConfig) -> Self {
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

    /// Sets `PartDurationMs`. Judging by the name, the duration of a partial segment in low-latency HLS, in milliseconds.
    #[must_use]
    #[inline]
    pub fn part_duration_ms(mut self, part_duration_ms: i32) -> Self {
        self.part_duration_ms = Some(part_duration_ms);
        self
    }

    /// Sets `SegmentDuration`. The duration of a segment, in seconds.
    #[must_use]
    #[inline]
    pub fn segment_duration(mut self, segment_duration: i32) -> Self {
        self.segment_duration = Some(segment_duration);
        self
    }

    /// Sets `UseAudioRenditionGroups`. Whether audio tracks are separated from video in TS segments.
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

alicloud_runtime::structure! {
    LivePackagingConfig {
        drm_config: Field::member("DrmConfig"),
        live_manifest_configs: Field::member("LiveManifestConfigs").items(0, 1),
        part_duration_ms: Field::member("PartDurationMs"),
        segment_duration: Field::member("SegmentDuration").integer(1, 30),
        use_audio_rendition_groups: Field::member("UseAudioRenditionGroups"),
    }
}

/// The DRM provider and encryption settings. For no encryption, leave all members unset.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmConfig {
    /// The content ID in the DRM system. Letters, digits, `-`, and `_` are allowed. It must
    /// be unique, or protected playback may fail.
    ///
    /// At most 256 characters. Example: `live-axb1-9dd2fa123`.
    pub content_id: Option<String>,
    /// The segment encryption method. If not set, segments are not encrypted.
    ///
    /// Example: `SAMPLE_AES`.
    pub encryption_method: Option<LivePackagingConfigEncryptionMethod>,
    /// The initialization vector for encryption: 16 bytes as 32 hexadecimal digits. It is
    /// passed to the DRM provider unchanged. If not set, the service generates a constant
    /// one.
    ///
    /// At most 32 characters. Example: `00000000000000000000000000000000`.
    pub iv: Option<String>,
    /// The rotation interval of the DRM key, in seconds. `0` disables rotation.
    ///
    /// Default: `0`. Example: `0`.
    pub rotate_period: Option<i32>,
    /// The IDs of the DRM systems. The supported systems depend on the protocol: Widevine and
    /// PlayReady for DASH; FairPlay, Widevine, and PlayReady for HLS_CMAF; none for HLS.
    pub system_ids: Option<Vec<SystemId>>,
    /// The URL of the DRM provider's key server.
    ///
    /// Example: `https://exampledrm.com/path?arg1=xxx`.
    pub url: Option<String>,
}

impl DrmConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ContentId`. The content ID in the DRM system.
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets `EncryptionMethod`. The segment encryption method.
    #[must_use]
    pub fn encryption_method(
        mut self,
        encryption_method: impl Into<LivePackagingConfigEncryptionMethod>,
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

    /// Sets `RotatePeriod`. The rotation interval of the DRM key, in seconds.
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
        system_ids: impl IntoIterator<Item = impl Into<SystemId>>,
    ) -> Self {
        self.system_ids = Some(system_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Url`. The URL of the DRM provider's key server.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

alicloud_runtime::structure! {
    DrmConfig {
        content_id: Field::member("ContentId").length(0, 256),
        encryption_method: Field::member("EncryptionMethod"),
        iv: Field::member("IV").length(0, 32),
        rotate_period: Field::member("RotatePeriod"),
        system_ids: Field::member("SystemIds"),
        url: Field::member("Url"),
    }
}

/// The values of [`DrmConfig::encryption_method`](field@DrmConfig::encryption_method).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LivePackagingConfigEncryptionMethod {
    /// `SAMPLE_AES`: SAMPLE-AES encryption.
    SampleAes,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open LivePackagingConfigEncryptionMethod {
        SampleAes: "SAMPLE_AES",
    }
}

/// The values of [`DrmConfig::system_ids`](field@DrmConfig::system_ids).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemId {
    /// `94ce86fb-07ff-4f43-adb8-93d2fa968ca2`: Apple FairPlay.
    V94ce86fb07ff4f43Adb893d2fa968ca2,
    /// `edef8ba9-79d6-4ace-a3c8-27dcd51d21ed`: Google Widevine.
    Edef8ba979d64aceA3c827dcd51d21ed,
    /// `9a04f079-9840-4286-ab92-e65be0885f95`: Microsoft PlayReady.
    V9a04f07998404286Ab92E65be0885f95,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open SystemId {
        V94ce86fb07ff4f43Adb893d2fa968ca2: "94ce86fb-07ff-4f43-adb8-93d2fa968ca2",
        Edef8ba979d64aceA3c827dcd51d21ed: "edef8ba9-79d6-4ace-a3c8-27dcd51d21ed",
        V9a04f07998404286Ab92E65be0885f95: "9a04f079-9840-4286-ab92-e65be0885f95",
    }
}
