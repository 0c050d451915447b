// Written by `cargo xtask regen`. Change the description and run it again.

//! `GetAvatar`: Looks up a trained avatar.

use alicloud_runtime::{Operation, OperationInfo};
use alicloud_runtime::wire::Field;

/// The request of [`Client::get_avatar`](crate::Client::get_avatar).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAvatarRequest {
    /// The ID of the avatar.
    ///
    /// Example: `Avatar-XXXX`.
    pub avatar_id: String,
}

impl GetAvatarRequest {
    /// Creates a request. Every parameter is required.
    pub fn new(avatar_id: impl Into<String>) -> Self {
        Self {
            avatar_id: avatar_id.into(),
        }
    }
}

alicloud_runtime::structure! {
    GetAvatarRequest {
        avatar_id: Field::query("AvatarId").required(),
    }
}

/// The response of [`Client::get_avatar`](crate::Client::get_avatar).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarResponse {
    /// The response data.
    pub data: Option<GetAvatarData>,
    /// The request ID. Include it when you contact Alibaba Cloud support.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

alicloud_runtime::structure! {
    GetAvatarResponse {
        data: "Data",
        request_id: "RequestId",
        success: "Success",
    }
}

/// The response data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarData {
    /// The avatar.
    pub avatar: Option<DataAvatar>,
}

alicloud_runtime::structure! {
    GetAvatarData {
        avatar: "Avatar",
    }
}

/// The avatar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAvatar {
    /// The description of the avatar.
    pub avatar_description: Option<String>,
    /// The ID of the avatar.
    ///
    /// Example: `Avatar-XXXX`.
    pub avatar_id: Option<String>,
    /// The name of the avatar.
    ///
    /// Example: `Decimal`.
    pub avatar_name: Option<String>,
    /// The type of the avatar, such as `2DAvatar`.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// The height of the avatar, in pixels.
    ///
    /// Example: `1920`.
    pub height: Option<i32>,
    /// The media ID of the avatar image.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// The URL of the thumbnail.
    ///
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Whether the avatar can have an alpha channel.
    ///
    /// Example: `true`.
    pub transparent: Option<bool>,
    /// The width of the avatar, in pixels.
    ///
    /// Example: `1080`.
    pub width: Option<i32>,
}

alicloud_runtime::structure! {
    DataAvatar {
        avatar_description: "AvatarDescription",
        avatar_id: "AvatarId",
        avatar_name: "AvatarName",
        avatar_type: "AvatarType",
        height: "Height",
        portrait: "Portrait",
        thumbnail: "Thumbnail",
        transparent: "Transparent",
        width: "Width",
    }
}

impl Operation for GetAvatarRequest {
    type Response = GetAvatarResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("GetAvatar")
        .summary("Looks up a trained avatar.")
        .read_only()
        .ram_action("ice:GetAvatar")
        .documentation("https://api.alibabacloud.com/document/ICE/2020-11-09/GetAvatar");
}
