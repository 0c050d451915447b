// Written by `cargo xtask regen`. Change the description and run it again.

//! `UpdateAdInsertion`: Updates an ad insertion configuration.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::Field;
use crate::types;

/// The request of [`Client::update_ad_insertion`](crate::Client::update_ad_insertion).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAdInsertionRequest {
    /// The name of the configuration to update. The name itself cannot be changed.
    ///
    /// Example: `my_ad`.
    pub name: String,
    /// The HTTP or HTTPS URL prefix of the source content.
    ///
    /// At most 512 characters. Example: `https://source.com/`.
    pub content_url_prefix: String,
    /// The HTTP or HTTPS URL of an MP4 file, the slate ad.
    ///
    /// At most 2048 characters. Example: `http://storage.com/slate1.mp4`.
    pub slate_ad_url: Option<String>,
    /// The player parameter variables and their aliases, as JSON:
    /// `{"player_params.{name}": {"{key}": "{value}"}}`. At most 20 names of up to 150
    /// characters. Each name has at most 50 keys of up to 150 characters, with values of up
    /// to 500.
    pub config_aliases: Option<Text<Json>>,
    /// The HTTP or HTTPS URL prefix of the content segments on the CDN.
    ///
    /// At most 512 characters. Example: `http://cdn.com/`.
    pub cdn_content_segment_url_prefix: Option<String>,
    /// The HTTP or HTTPS URL prefix of the ad segments on the CDN.
    ///
    /// At most 512 characters. Example: `http://cdn.com/`.
    pub cdn_ad_segment_url_prefix: Option<String>,
    /// Whether ad markers are passed through.
    ///
    /// Default: `OFF`. Example: `ON`.
    pub ad_marker_passthrough: Option<types::AdMarkerPassthroughSwitch>,
    /// The maximum unfilled duration of an ad break, in seconds.
    ///
    /// Default: `8`. Example: `5`.
    pub personalization_threshold: Option<i32>,
    /// The HTTP or HTTPS URL of the ad decision server (ADS). It can contain player
    /// parameters in brackets, such as `[player_params.p1]`.
    ///
    /// At most 2048 characters. Example: `http://ads.com/ad1?param1=[palyer_params.p1]`.
    pub ads_url: String,
}

impl UpdateAdInsertionRequest {
    /// Creates a request with the required parameters. The methods below set the others.
    #[inline]
    pub fn new(required: UpdateAdInsertionRequired) -> Self {
        Self {
            name: required.name,
            content_url_prefix: required.content_url_prefix,
            ads_url: required.ads_url,
            slate_ad_url: None,
            config_aliases: None,
            cdn_content_segment_url_prefix: None,
            cdn_ad_segment_url_prefix: None,
            ad_marker_passthrough: None,
            personalization_threshold: None,
        }
    }

    /// Sets `SlateAdUrl`. The HTTP or HTTPS URL of an MP4 file, the slate ad.
    #[must_use]
    pub fn slate_ad_url(mut self, slate_ad_url: impl Into<String>) -> Self {
        self.slate_ad_url = Some(slate_ad_url.into());
        self
    }

    /// Sets `ConfigAliases`. The player parameter variables and their aliases, as JSON: `{"player_params.{name}": {"{key}": "{value}"}}`.
    #[must_use]
    pub fn config_aliases(mut self, config_aliases: impl Into<Text<Json>>) -> Self {
        self.config_aliases = Some(config_aliases.into());
        self
    }

    /// Sets `CdnContentSegmentUrlPrefix`. The HTTP or HTTPS URL prefix of the content segments on the CDN.
    #[must_use]
    pub fn cdn_content_segment_url_prefix(
        mut self,
        cdn_content_segment_url_prefix: impl Into<String>,
    ) -> Self {
        self.cdn_content_segment_url_prefix = Some(
            cdn_content_segment_url_prefix.into(),
        );
        self
    }

    /// Sets `CdnAdSegmentUrlPrefix`. The HTTP or HTTPS URL prefix of the ad segments on the CDN.
    #[must_use]
    pub fn cdn_ad_segment_url_prefix(
        mut self,
        cdn_ad_segment_url_prefix: impl Into<String>,
    ) -> Self {
        self.cdn_ad_segment_url_prefix = Some(cdn_ad_segment_url_prefix.into());
        self
    }

    /// Sets `AdMarkerPassthrough`. Whether ad markers are passed through.
    #[must_use]
    pub fn ad_marker_passthrough(
        mut self,
        ad_marker_passthrough: impl Into<types::AdMarkerPassthroughSwitch>,
    ) -> Self {
        self.ad_marker_passthrough = Some(ad_marker_passthrough.into());
        self
    }

    /// Sets `PersonalizationThreshold`. The maximum unfilled duration of an ad break, in seconds.
    #[must_use]
    #[inline]
    pub fn personalization_threshold(mut self, personalization_threshold: i32) -> Self {
        self.personalization_threshold = Some(personalization_threshold);
        self
    }
}

/// The required values of [`UpdateAdInsertionRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAdInsertionRequired {
    /// The name of the configuration to update. The name itself cannot be changed.
    ///
    /// Example: `my_ad`.
    pub name: String,
    /// The HTTP or HTTPS URL prefix of the source content.
    ///
    /// At most 512 characters. Example: `https://source.com/`.
    pub content_url_prefix: String,
    /// The HTTP or HTTPS URL of the ad decision server (ADS). It can contain player
    /// parameters in brackets, such as `[player_params.p1]`.
    ///
    /// At most 2048 characters. Example: `http://ads.com/ad1?param1=[palyer_params.p1]`.
    pub ads_url: String,
}

alicloud_runtime::structure! {
    UpdateAdInsertionRequest {
        name: Field::form("Name").required(),
        content_url_prefix: Field::form("ContentUrlPrefix").length(0, 512).required(),
        slate_ad_url: Field::form("SlateAdUrl").length(0, 2048),
        config_aliases: Field::form("ConfigAliases"),
        cdn_content_segment_url_prefix: Field::form("CdnContentSegmentUrlPrefix").length(0, 512),
        cdn_ad_segment_url_prefix: Field::form("CdnAdSegmentUrlPrefix").length(0, 512),
        ad_marker_passthrough: Field::form("AdMarkerPassthrough"),
        personalization_threshold: Field::form("PersonalizationThreshold"),
        ads_url: Field::form("AdsUrl").length(0, 2048).required(),
    }
}

/// The response of [`Client::update_ad_insertion`](crate::Client::update_ad_insertion).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdInsertionResponse {
    /// The ad insertion configuration.
    pub config: Option<types::AdInsertionConfig>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    UpdateAdInsertionResponse {
        config: "Config",
        request_id: "RequestId",
    }
}

impl Operation for UpdateAdInsertionRequest {
    type Response = UpdateAdInsertionResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("UpdateAdInsertion")
        .summary("Updates an ad insertion configuration.")
        .ram_action("ice:UpdateAdInsertion")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateAdInsertion",
        );
}
