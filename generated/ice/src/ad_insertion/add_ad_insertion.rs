// Written by `cargo xtask regen`. Change the description and run it again.

//! `AddAdInsertion`: Creates a configuration for inserting ads into streams.

use alicloud_runtime::{Json, Operation, OperationInfo, Text};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::add_ad_insertion`](crate::Client::add_ad_insertion).
#[non_exhaustive]
pub struct AddAdInsertionRequest {
    /// The name of the new configuration, which must be unique. Letters, digits, `_`, and
    /// `-` are allowed.
    ///
    /// At most 128 characters. Example: `my_ad`.
    pub name: String,
    /// A text of your own, unique to this request. When a request is sent again with the same
    /// text, the service carries it out only once.
    ///
    /// At most 200 characters. Example: `****0311a423d11a5f7dee713535****`.
    pub client_token: Option<String>,
    /// How the URLs of the source content begin, over HTTP or HTTPS.
    ///
    /// At most 512 characters. Example: `https://source.com/`.
    pub content_url_prefix: String,
    /// The slate ad: an MP4 file, over HTTP or HTTPS.
    ///
    /// At most 2048 characters. Example: `http://storage.com/slate1.mp4`.
    pub slate_ad_url: Option<String>,
    /// Variables of the player parameters and their aliases, as JSON: \`{"player_params.{name}":
    /// {"{key}": "{value}"}}\`. At most 20 names of up to 150 characters; for each, at most 50
    /// keys of up to 150 characters, with values of up to 500.
    pub config_aliases: Option<Text<Json>>,
    /// Where the CDN serves content segments: how their URLs begin, over HTTP or HTTPS.
    ///
    /// At most 512 characters. Example: `http://cdn.com/`.
    pub cdn_content_segment_url_prefix: Option<String>,
    /// Where the CDN serves ad segments: how their URLs begin, over HTTP or HTTPS.
    ///
    /// At most 512 characters. Example: `http://cdn.com/`.
    pub cdn_ad_segment_url_prefix: Option<String>,
    /// Whether ad markers are passed through.
    ///
    /// Default: `OFF`. Example: `ON`.
    pub ad_marker_passthrough: Option<types::AdMarkerPassthroughSwitch>,
    /// How much of an ad break may be left unfilled, in seconds.
    ///
    /// Default: `8`. Example: `5`.
    pub personalization_threshold: Option<i32>,
    /// Where the ad decision server (ADS) is asked for ads, over HTTP or HTTPS. May hold player
    /// parameters in brackets, such as `[player_params.p1]`.
    ///
    /// At most 2048 characters. Example: `http://ads.com/ad1?param1=[palyer_params.p1]`.
    pub ads_url: String,
}

impl AddAdInsertionRequest {
    /// Takes what is required; the rest is set by the methods below.
    pub fn new(
        name: impl Into<String>,
        content_url_prefix: impl Into<String>,
        ads_url: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            content_url_prefix: content_url_prefix.into(),
            ads_url: ads_url.into(),
            client_token: None,
            slate_ad_url: None,
            config_aliases: None,
            cdn_content_segment_url_prefix: None,
            cdn_ad_segment_url_prefix: None,
            ad_marker_passthrough: None,
            personalization_threshold: None,
        }
    }

    /// Sets `ClientToken`. A text of your own, unique to this request.
    #[must_use]
    pub fn client_token(mut self, client_token: impl Into<String>) -> Self {
        self.client_token = Some(client_token.into());
        self
    }

    /// Sets `SlateAdUrl`. The slate ad: an MP4 file, over HTTP or HTTPS.
    #[must_use]
    pub fn slate_ad_url(mut self, slate_ad_url: impl Into<String>) -> Self {
        self.slate_ad_url = Some(slate_ad_url.into());
        self
    }

    /// Sets `ConfigAliases`. Variables of the player parameters and their aliases, as JSON: \`{"player_params.{name}": {"{key}": "{value}"}}\`.
    #[must_use]
    pub fn config_aliases(mut self, config_aliases: impl Into<Text<Json>>) -> Self {
        self.config_aliases = Some(config_aliases.into());
        self
    }

    /// Sets `CdnContentSegmentUrlPrefix`. Where the CDN serves content segments: how their URLs begin, over HTTP or HTTPS.
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

    /// Sets `CdnAdSegmentUrlPrefix`. Where the CDN serves ad segments: how their URLs begin, over HTTP or HTTPS.
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

    /// Sets `PersonalizationThreshold`. How much of an ad break may be left unfilled, in seconds.
    #[must_use]
    #[inline]
    pub fn personalization_threshold(mut self, personalization_threshold: i32) -> Self {
        self.personalization_threshold = Some(personalization_threshold);
        self
    }
}

impl Fields for AddAdInsertionRequest {
    const FIELDS: &'static [Field] = &[
        Field::form("Name").length(0, 128).required(),
        Field::form("ClientToken").length(0, 200),
        Field::form("ContentUrlPrefix").length(0, 512).required(),
        Field::form("SlateAdUrl").length(0, 2048),
        Field::form("ConfigAliases"),
        Field::form("CdnContentSegmentUrlPrefix").length(0, 512),
        Field::form("CdnAdSegmentUrlPrefix").length(0, 512),
        Field::form("AdMarkerPassthrough"),
        Field::form("PersonalizationThreshold"),
        Field::form("AdsUrl").length(0, 2048).required(),
    ];
}

alicloud_runtime::structure!(
    AddAdInsertionRequest { name, client_token, content_url_prefix, slate_ad_url,
    config_aliases, cdn_content_segment_url_prefix, cdn_ad_segment_url_prefix,
    ad_marker_passthrough, personalization_threshold, ads_url }
);

/// The answer to [`Client::add_ad_insertion`](crate::Client::add_ad_insertion).
#[derive(Default)]
#[non_exhaustive]
pub struct AddAdInsertionResponse {
    /// The ad insertion configuration.
    pub config: Option<types::AdInsertionConfig>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
}

impl Fields for AddAdInsertionResponse {
    const FIELDS: &'static [Field] = &Field::members(["Config", "RequestId"]);
}

alicloud_runtime::structure!(AddAdInsertionResponse { config, request_id });

impl Operation for AddAdInsertionRequest {
    type Response = AddAdInsertionResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("AddAdInsertion")
        .summary("Creates a configuration for inserting ads into streams.")
        .ram_action("ice:AddAdInsertion")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/AddAdInsertion",
        );
}
