// Written by `cargo xtask regen`. Change the description and run it again.

//! `AdInsertionConfig`

use alicloud_runtime::{Json, Text, Timestamp};

/// A named configuration for ad insertion into streams.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdInsertionConfig {
    /// Whether ad markers are passed through.
    ///
    /// Example: `ON`.
    pub ad_marker_passthrough: Option<super::AdMarkerPassthroughSwitch>,
    /// The URL for ad requests to the ad decision server (ADS).
    ///
    /// Example: `http://ads.com/ad1?param1=[palyer_params.p1]`.
    pub ads_url: Option<String>,
    /// The CDN settings for serving segments.
    pub cdn_config: Option<CdnConfig>,
    /// The aliases that replace dynamic variables.
    pub config_aliases: Option<Text<Json>>,
    /// The URL prefix of the source content.
    ///
    /// Example: `https://source.com/`.
    pub content_url_prefix: Option<String>,
    /// The time the configuration was created, in UTC.
    ///
    /// Example: `2024-06-13T08:26:09Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// The time the configuration was last modified, in UTC.
    ///
    /// Example: `2024-06-13T08:26:09Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// The endpoints that players get manifests from.
    pub manifest_endpoint_config: Option<ManifestEndpointConfig>,
    /// The name of the configuration.
    ///
    /// Example: `my_ad`.
    pub name: Option<String>,
    /// The maximum unfilled duration of an ad break, in seconds.
    ///
    /// Example: `5`.
    pub personalization_threshold: Option<i32>,
    /// The URL of the slate ad.
    ///
    /// Example: `http://storage.com/slate1.mp4`.
    pub slate_ad_url: Option<String>,
}

alicloud_runtime::structure! {
    AdInsertionConfig {
        ad_marker_passthrough: "AdMarkerPassthrough",
        ads_url: "AdsUrl",
        cdn_config: "CdnConfig",
        config_aliases: "ConfigAliases",
        content_url_prefix: "ContentUrlPrefix",
        create_time: "CreateTime",
        last_modified: "LastModified",
        manifest_endpoint_config: "ManifestEndpointConfig",
        name: "Name",
        personalization_threshold: "PersonalizationThreshold",
        slate_ad_url: "SlateAdUrl",
    }
}

/// The CDN settings for serving segments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdnConfig {
    /// The URL prefix of ad segments on the CDN.
    ///
    /// Example: `http://cdn.com/`.
    pub ad_segment_url_prefix: Option<String>,
    /// The URL prefix of content segments on the CDN.
    ///
    /// Example: `http://cdn.com/`.
    pub content_segment_url_prefix: Option<String>,
}

alicloud_runtime::structure! {
    CdnConfig {
        ad_segment_url_prefix: "AdSegmentUrlPrefix",
        content_segment_url_prefix: "ContentSegmentUrlPrefix",
    }
}

/// The endpoints that players get manifests from.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManifestEndpointConfig {
    /// The prefix of the playback URLs of DASH manifests.
    pub dash_prefix: Option<String>,
    /// The prefix of the playback URLs of HLS manifests.
    pub hls_prefix: Option<String>,
}

alicloud_runtime::structure! {
    ManifestEndpointConfig {
        dash_prefix: "DashPrefix",
        hls_prefix: "HlsPrefix",
    }
}
