// Written by `cargo xtask regen`. Change the description and run it again.

//! `AdInsertionConfig`

use alicloud_runtime::{Json, Text, Timestamp};
use alicloud_runtime::wire::{Field, Fields};

/// A named setup for inserting ads into streams.
#[derive(Default)]
#[non_exhaustive]
pub struct AdInsertionConfig {
    /// Whether ad markers are passed through.
    ///
    /// Example: `ON`.
    pub ad_marker_passthrough: Option<super::AdMarkerPassthroughSwitch>,
    /// Where the ad decision server (ADS) is asked for ads.
    ///
    /// Example: `http://ads.com/ad1?param1=[palyer_params.p1]`.
    pub ads_url: Option<String>,
    /// How the CDN serves the segments.
    pub cdn_config: Option<AdInsertionConfigCdnConfig>,
    /// The aliases that dynamic variables are replaced with.
    pub config_aliases: Option<Text<Json>>,
    /// How the URLs of the source content begin.
    ///
    /// Example: `https://source.com/`.
    pub content_url_prefix: Option<String>,
    /// When the configuration was created, in UTC.
    ///
    /// Example: `2024-06-13T08:26:09Z`.
    pub create_time: Option<Text<Timestamp>>,
    /// When the configuration last changed, in UTC.
    ///
    /// Example: `2024-06-13T08:26:09Z`.
    pub last_modified: Option<Text<Timestamp>>,
    /// Where players get the manifests.
    pub manifest_endpoint_config: Option<AdInsertionConfigManifestEndpointConfig>,
    /// The name of the configuration.
    ///
    /// Example: `my_ad`.
    pub name: Option<String>,
    /// How much of an ad break may be left unfilled, in seconds.
    ///
    /// Example: `5`.
    pub personalization_threshold: Option<i32>,
    /// Where the slate ad is.
    ///
    /// Example: `http://storage.com/slate1.mp4`.
    pub slate_ad_url: Option<String>,
}

impl Fields for AdInsertionConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "AdMarkerPassthrough",
        "AdsUrl",
        "CdnConfig",
        "ConfigAliases",
        "ContentUrlPrefix",
        "CreateTime",
        "LastModified",
        "ManifestEndpointConfig",
        "Name",
        "PersonalizationThreshold",
        "SlateAdUrl",
    ]);
}

alicloud_runtime::structure!(
    AdInsertionConfig { ad_marker_passthrough, ads_url, cdn_config, config_aliases,
    content_url_prefix, create_time, last_modified, manifest_endpoint_config, name,
    personalization_threshold, slate_ad_url }
);

/// How the CDN serves the segments.
#[derive(Default)]
#[non_exhaustive]
pub struct AdInsertionConfigCdnConfig {
    /// Where the CDN serves ad segments: how their URLs begin.
    ///
    /// Example: `http://cdn.com/`.
    pub ad_segment_url_prefix: Option<String>,
    /// Where the CDN serves content segments: how their URLs begin.
    ///
    /// Example: `http://cdn.com/`.
    pub content_segment_url_prefix: Option<String>,
}

impl Fields for AdInsertionConfigCdnConfig {
    const FIELDS: &'static [Field] = &Field::members([
        "AdSegmentUrlPrefix",
        "ContentSegmentUrlPrefix",
    ]);
}

alicloud_runtime::structure!(
    AdInsertionConfigCdnConfig { ad_segment_url_prefix, content_segment_url_prefix }
);

/// Where players get the manifests.
#[derive(Default)]
#[non_exhaustive]
pub struct AdInsertionConfigManifestEndpointConfig {
    /// How the playback URLs of DASH manifests begin.
    pub dash_prefix: Option<String>,
    /// How the playback URLs of HLS manifests begin.
    pub hls_prefix: Option<String>,
}

impl Fields for AdInsertionConfigManifestEndpointConfig {
    const FIELDS: &'static [Field] = &Field::members(["DashPrefix", "HlsPrefix"]);
}

alicloud_runtime::structure!(
    AdInsertionConfigManifestEndpointConfig { dash_prefix, hls_prefix }
);
