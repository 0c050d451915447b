// Written by `cargo xtask regen`. Change the description and run it again.

//! `CancelFavoritePublicMedia`: Removes media assets of the public library from the favorites.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::cancel_favorite_public_media`](crate::Client::cancel_favorite_public_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFavoritePublicMediaRequest {
    /// The IDs of the media, as returned by the service.
    ///
    /// Example: `["icepublic-****7213c6050cbc66750b469701****", "icepublic-****0b4697017213c6050cbc6675****"]`.
    pub media_ids: Option<Vec<String>>,
}

impl CancelFavoritePublicMediaRequest {
    /// Creates a request. Every parameter is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MediaIds`. The IDs of the media, as returned by the service.
    #[must_use]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }
}

alicloud_runtime::structure! {
    CancelFavoritePublicMediaRequest {
        media_ids: Field::query("MediaIds").comma_list(),
    }
}

/// The response of [`Client::cancel_favorite_public_media`](crate::Client::cancel_favorite_public_media).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelFavoritePublicMediaResponse {
    /// The IDs of the media assets that could not be removed from the favorites.
    pub ignored_list: Vec<String>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
}

alicloud_runtime::structure! {
    CancelFavoritePublicMediaResponse {
        ignored_list: "IgnoredList",
        request_id: "RequestId",
    }
}

impl Operation for CancelFavoritePublicMediaRequest {
    type Response = CancelFavoritePublicMediaResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("CancelFavoritePublicMedia")
        .summary("Removes media assets of the public library from the favorites.")
        .ram_action("ice:CancelFavoritePublicMedia")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/CancelFavoritePublicMedia",
        );
}
