// Written by `cargo xtask regen`. Change the description and run it again.

//! `VodPackagingConfig`

use alicloud_runtime::wire::{Field, UnknownValue};

/// The segment, encryption and manifest settings of video on demand.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VodPackagingConfig {
    /// The DRM encryption settings of the content.
    pub drm_provider: Option<DrmProvider>,
    /// The name of the manifest. Letters, digits, underscores and hyphens are allowed.
    ///
    /// At most 128 characters. Example: `index`.
    pub manifest_name: Option<String>,
    /// The duration of a packaged segment, in seconds. The value is rounded to a multiple of
    /// the segment duration of the input.
    ///
    /// 1 to 30. Example: `6`.
    pub segment_duration: Option<i64>,
    /// The selection and order of the packaged streams.
    pub stream_selection: Option<StreamSelection>,
}

impl VodPackagingConfig {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DrmProvider`. The DRM encryption settings of the content.
    #[must_use]
    #[inline]
    pub fn drm_provider(mut self, drm_provider: DrmProvider) -> Self {
        self.drm_provider = Some(drm_provider);
        self
    }

    /// Sets `ManifestName`. The name of the manifest.
    #[must_use]
    pub fn manifest_name(mut self, manifest_name: impl Into<String>) -> Self {
        self.manifest_name = Some(manifest_name.into());
        self
    }

    /// Sets `SegmentDuration`. The duration of a packaged segment, in seconds.
    #[must_use]
    #[inline]
    pub fn segment_duration(mut self, segment_duration: i64) -> Self {
        self.segment_duration = Some(segment_duration);
        self
    }

    /// Sets `StreamSelection`. The selection and order of the packaged streams.
    #[must_use]
    #[inline]
    pub fn stream_selection(mut self, stream_selection: StreamSelection) -> Self {
        self.stream_selection = Some(stream_selection);
        self
    }
}

alicloud_runtime::structure! {
    VodPackagingConfig {
        drm_provider: Field::member("DrmProvider"),
        manifest_name: Field::member("ManifestName").length(0, 128),
        segment_duration: Field::member("SegmentDuration").integer(1, 30),
        stream_selection: Field::member("StreamSelection"),
    }
}

/// The DRM encryption settings of the content.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrmProvider {
    /// The segment encryption method.
    ///
    /// Example: `AES_128`.
    pub encryption_method: Option<VodPackagingConfigEncryptionMethod>,
    /// The initialization vector used with the key: 16 bytes as 32 hexadecimal digits. It is
    /// passed to the DRM service. If not set, a constant one is generated.
    ///
    /// Example: `00001111222233334444555566667777`.
    pub iv: Option<String>,
    /// The DRM systems that protect the content: at most one for `HLS`, two for `HLS_CMAF`
    /// and `DASH`. Apple FairPlay is `94ce86fb-07ff-4f43-adb8-93d2fa968ca2`, Microsoft
    /// PlayReady is `9a04f079-9840-4286-ab92-e65be0885f95`, Google Widevine is
    /// `edef8ba9-79d6-4ace-a3c8-27dcd51d21ed` (the official reference prints it without the
    /// last digit).
    pub system_ids: Option<Vec<String>>,
    /// The URL of the DRM provider's key server.
    pub url: Option<String>,
}

impl DrmProvider {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EncryptionMethod`. The segment encryption method.
    #[must_use]
    pub fn encryption_method(
        mut self,
        encryption_method: impl Into<VodPackagingConfigEncryptionMethod>,
    ) -> Self {
        self.encryption_method = Some(encryption_method.into());
        self
    }

    /// Sets `IV`. The initialization vector used with the key: 16 bytes as 32 hexadecimal digits.
    #[must_use]
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// Sets `SystemIds`. The DRM systems that protect the content: at most one for `HLS`, two for `HLS_CMAF` and `DASH`.
    #[must_use]
    pub fn system_ids(
        mut self,
        system_ids: impl IntoIterator<Item = impl Into<String>>,
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
    DrmProvider {
        encryption_method: "EncryptionMethod",
        iv: "IV",
        system_ids: "SystemIds",
        url: "Url",
    }
}

/// The values of [`DrmProvider::encryption_method`](field@DrmProvider::encryption_method).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VodPackagingConfigEncryptionMethod {
    /// `AES_128`: AES with a 128-bit key.
    Aes128,
    /// `SAMPLE_AES`: each media sample is encrypted individually.
    SampleAes,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VodPackagingConfigEncryptionMethod {
        Aes128: "AES_128",
        SampleAes: "SAMPLE_AES",
    }
}

/// The selection and order of the packaged streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamSelection {
    /// The maximum video bitrate to accept, in bit/s.
    ///
    /// Example: `1000000000`.
    pub max_video_bits_per_second: Option<i64>,
    /// The minimum video bitrate to accept, in bit/s.
    ///
    /// Example: `100000`.
    pub min_video_bits_per_second: Option<i64>,
    /// The order of the manifests in the master playlist.
    ///
    /// Example: `ORIGINAL`.
    pub stream_order: Option<VodPackagingConfigStreamOrder>,
}

impl StreamSelection {
    /// Creates a value. Every field is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MaxVideoBitsPerSecond`. The maximum video bitrate to accept, in bit/s.
    #[must_use]
    #[inline]
    pub fn max_video_bits_per_second(mut self, max_video_bits_per_second: i64) -> Self {
        self.max_video_bits_per_second = Some(max_video_bits_per_second);
        self
    }

    /// Sets `MinVideoBitsPerSecond`. The minimum video bitrate to accept, in bit/s.
    #[must_use]
    #[inline]
    pub fn min_video_bits_per_second(mut self, min_video_bits_per_second: i64) -> Self {
        self.min_video_bits_per_second = Some(min_video_bits_per_second);
        self
    }

    /// Sets `StreamOrder`. The order of the manifests in the master playlist.
    #[must_use]
    pub fn stream_order(
        mut self,
        stream_order: impl Into<VodPackagingConfigStreamOrder>,
    ) -> Self {
        self.stream_order = Some(stream_order.into());
        self
    }
}

alicloud_runtime::structure! {
    StreamSelection {
        max_video_bits_per_second: "MaxVideoBitsPerSecond",
        min_video_bits_per_second: "MinVideoBitsPerSecond",
        stream_order: "StreamOrder",
    }
}

/// The values of [`StreamSelection::stream_order`](field@StreamSelection::stream_order).
///
/// The service may add values. A value without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VodPackagingConfigStreamOrder {
    /// `ORIGINAL`: as in the source.
    Original,
    /// `VIDEO_BITRATE_ASCENDING`: lowest bitrate first.
    VideoBitrateAscending,
    /// `VIDEO_BITRATE_DESCENDING`: highest bitrate first.
    VideoBitrateDescending,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

alicloud_runtime::string_enum! {
    open VodPackagingConfigStreamOrder {
        Original: "ORIGINAL",
        VideoBitrateAscending: "VIDEO_BITRATE_ASCENDING",
        VideoBitrateDescending: "VIDEO_BITRATE_DESCENDING",
    }
}
