// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListAvatars`: Lists the avatars that have been trained.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields, OpenSet, UnknownValue};

/// The request of [`Client::list_avatars`](crate::Client::list_avatars).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAvatarsRequest {
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// At most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Only avatars of this kind.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<ListAvatarsAvatarType>,
}

impl ListAvatarsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageNo`. Which page, counted from 1.
    #[must_use]
    #[inline]
    pub fn page_no(mut self, page_no: i32) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `PageSize`. How many entries a page has.
    #[must_use]
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `AvatarType`. Only avatars of this kind.
    #[must_use]
    pub fn avatar_type(mut self, avatar_type: impl Into<ListAvatarsAvatarType>) -> Self {
        self.avatar_type = Some(avatar_type.into());
        self
    }
}

impl Fields for ListAvatarsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("PageNo"),
        Field::query("PageSize").integer(i64::MIN, 100),
        Field::query("AvatarType"),
    ];
}

alicloud_runtime::structure!(ListAvatarsRequest { page_no, page_size, avatar_type });

/// The values of `AvatarType` in [`ListAvatarsRequest`].
///
/// The service may add values; one without a name here is kept as `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListAvatarsAvatarType {
    /// `2DAvatar`: two-dimensional.
    V2dAvatar,
    /// A value that this version of the crate has no name for.
    Unknown(UnknownValue),
}

impl OpenSet for ListAvatarsAvatarType {
    const VALUES: &'static [(&'static str, Self)] = &[("2DAvatar", Self::V2dAvatar)];
}

alicloud_runtime::open_set!(ListAvatarsAvatarType);

/// The answer to [`Client::list_avatars`](crate::Client::list_avatars).
#[derive(Default)]
#[non_exhaustive]
pub struct ListAvatarsResponse {
    /// What the call returns.
    pub data: Option<Data>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call went well.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

impl Fields for ListAvatarsResponse {
    const FIELDS: &'static [Field] = &Field::members(["Data", "RequestId", "Success"]);
}

alicloud_runtime::structure!(ListAvatarsResponse { data, request_id, success });

/// What the call returns.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// The avatars on this page.
    pub avatar_list: Vec<Avatar>,
    /// How many entries there are on all pages.
    ///
    /// Example: `1`.
    pub total_count: Option<i64>,
}

impl Fields for Data {
    const FIELDS: &'static [Field] = &Field::members(["AvatarList", "TotalCount"]);
}

alicloud_runtime::structure!(Data { avatar_list, total_count });

/// An item of `AvatarList`.
///
/// The avatars on this page.
#[derive(Default)]
#[non_exhaustive]
pub struct Avatar {
    /// A note on the avatar.
    pub avatar_description: Option<String>,
    /// The ID of the avatar.
    ///
    /// Example: `Avatar-XXX`.
    pub avatar_id: Option<String>,
    /// The name of the avatar.
    ///
    /// Example: `Decimal`.
    pub avatar_name: Option<String>,
    /// The kind of avatar, such as `2DAvatar`.
    ///
    /// Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// The media ID of the picture of the avatar.
    ///
    /// Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// Where the thumbnail is.
    ///
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Whether the avatar can have an alpha channel.
    ///
    /// Example: `true`.
    pub transparent: Option<bool>,
}

impl Fields for Avatar {
    const FIELDS: &'static [Field] = &Field::members([
        "AvatarDescription",
        "AvatarId",
        "AvatarName",
        "AvatarType",
        "Portrait",
        "Thumbnail",
        "Transparent",
    ]);
}

alicloud_runtime::structure!(
    Avatar { avatar_description, avatar_id, avatar_name, avatar_type, portrait,
    thumbnail, transparent }
);

impl Operation for ListAvatarsRequest {
    type Response = ListAvatarsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListAvatars")
        .summary("Lists the avatars that have been trained.")
        .read_only()
        .paging(Paging::of("Data.AvatarList").number("PageNo").total("Data.TotalCount"))
        .ram_action("ice:ListAvatars")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListAvatars",
        );
}

impl Paged for ListAvatarsRequest {
    type Item = Avatar;

    #[inline]
    fn items(page: ListAvatarsResponse) -> Vec<Avatar> {
        page.data.map(|data| data.avatar_list).unwrap_or_default()
    }
}
