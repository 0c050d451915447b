// Written by `cargo xtask regen`. Change the description and run it again.

//! `ListChannels`: Lists MediaWeaver channels, optionally narrowed by name, tier, playback mode or state.

use alicloud_runtime::{Operation, OperationInfo, Paged, Paging};
use alicloud_runtime::wire::{Field, Fields};
use crate::types;

/// The request of [`Client::list_channels`](crate::Client::list_channels).
#[derive(Default)]
#[non_exhaustive]
pub struct ListChannelsRequest {
    /// The name of the channel.
    ///
    /// Example: `MyChannel`.
    pub channel_name: Option<String>,
    /// The tier of the channel.
    ///
    /// Example: `basic`.
    pub channel_tier: Option<types::ChannelTier>,
    /// How the programs of the channel are played.
    ///
    /// Example: `loop`.
    pub playback_mode: Option<types::ChannelPlaybackMode>,
    /// Lists only channels in this state: `0` for stopped, `1` for started.
    ///
    /// Example: `0`.
    pub state: Option<i32>,
    /// Which page, counted from 1.
    ///
    /// Default: `1`. Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// 1 to 100. Default: `10`. Example: `20`.
    pub page_size: Option<i32>,
    /// The order of the entries, by the time of the last change.
    ///
    /// Example: `desc`.
    pub sort_by_modified_time: Option<types::SortOrder>,
    /// The order of the channels, by creation time.
    ///
    /// Example: `asc`.
    pub sort_by: Option<types::SortOrder>,
}

impl ListChannelsRequest {
    /// Everything here is optional.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ChannelName`. The name of the channel.
    #[must_use]
    pub fn channel_name(mut self, channel_name: impl Into<String>) -> Self {
        self.channel_name = Some(channel_name.into());
        self
    }

    /// Sets `ChannelTier`. The tier of the channel.
    #[must_use]
    pub fn channel_tier(mut self, channel_tier: impl Into<types::ChannelTier>) -> Self {
        self.channel_tier = Some(channel_tier.into());
        self
    }

    /// Sets `PlaybackMode`. How the programs of the channel are played.
    #[must_use]
    pub fn playback_mode(
        mut self,
        playback_mode: impl Into<types::ChannelPlaybackMode>,
    ) -> Self {
        self.playback_mode = Some(playback_mode.into());
        self
    }

    /// Sets `State`. Lists only channels in this state: `0` for stopped, `1` for started.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
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

    /// Sets `SortByModifiedTime`. The order of the entries, by the time of the last change.
    #[must_use]
    pub fn sort_by_modified_time(
        mut self,
        sort_by_modified_time: impl Into<types::SortOrder>,
    ) -> Self {
        self.sort_by_modified_time = Some(sort_by_modified_time.into());
        self
    }

    /// Sets `SortBy`. The order of the channels, by creation time.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<types::SortOrder>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

impl Fields for ListChannelsRequest {
    const FIELDS: &'static [Field] = &[
        Field::query("ChannelName"),
        Field::query("ChannelTier"),
        Field::query("PlaybackMode"),
        Field::query("State"),
        Field::query("PageNo"),
        Field::query("PageSize").integer(1, 100),
        Field::query("SortByModifiedTime"),
        Field::query("SortBy"),
    ];
}

alicloud_runtime::structure!(
    ListChannelsRequest { channel_name, channel_tier, playback_mode, state, page_no,
    page_size, sort_by_modified_time, sort_by }
);

/// The answer to [`Client::list_channels`](crate::Client::list_channels).
#[derive(Default)]
#[non_exhaustive]
pub struct ListChannelsResponse {
    /// The channels of this page.
    pub channel_list: Vec<types::ChannelAssemblyChannel>,
    /// Which page, counted from 1.
    ///
    /// Example: `1`.
    pub page_no: Option<i32>,
    /// How many entries a page has.
    ///
    /// Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of this request. Quote it when you ask Alibaba Cloud's support about the call.
    ///
    /// Example: `xxx-xxxx-xxxxx-xxxx`.
    pub request_id: Option<String>,
    /// How many entries there are on all pages.
    ///
    /// Example: `180`.
    pub total_count: Option<i32>,
}

impl Fields for ListChannelsResponse {
    const FIELDS: &'static [Field] = &Field::members([
        "ChannelList",
        "PageNo",
        "PageSize",
        "RequestId",
        "TotalCount",
    ]);
}

alicloud_runtime::structure!(
    ListChannelsResponse { channel_list, page_no, page_size, request_id, total_count }
);

impl Operation for ListChannelsRequest {
    type Response = ListChannelsResponse;

    const INFO: &'static OperationInfo = &OperationInfo::of::<Self>()
        .post("ListChannels")
        .summary(
            "Lists MediaWeaver channels, optionally narrowed by name, tier, playback mode or state.",
        )
        .read_only()
        .paging(Paging::of("ChannelList").number("PageNo").total("TotalCount"))
        .ram_action("ice:ListChannels")
        .documentation(
            "https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannels",
        );
}

impl Paged for ListChannelsRequest {
    type Item = types::ChannelAssemblyChannel;

    #[inline]
    fn items(page: ListChannelsResponse) -> Vec<types::ChannelAssemblyChannel> {
        page.channel_list
    }
}
