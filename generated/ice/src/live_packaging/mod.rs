// Written by `cargo xtask regen`. Change the description and run it again.

//! Live packaging: channels and endpoints that deliver a live stream to players.
//!
//! | | |
//! | --- | --- |
//! | [`CreateLivePackageChannel`](crate::Client::create_live_package_channel) | Creates a live packaging channel, which ingests a live stream for packaging. |
//! | [`CreateLivePackageChannelGroup`](crate::Client::create_live_package_channel_group) | Creates a group of live packaging channels. |
//! | [`CreateLivePackageOriginEndpoint`](crate::Client::create_live_package_origin_endpoint) | Adds an origin endpoint for playback to a live packaging channel. |
//! | [`DeleteLivePackageChannel`](crate::Client::delete_live_package_channel) | Deletes a live packaging channel. |
//! | [`DeleteLivePackageChannelGroup`](crate::Client::delete_live_package_channel_group) | Deletes a group of live packaging channels. |
//! | [`DeleteLivePackageOriginEndpoint`](crate::Client::delete_live_package_origin_endpoint) | Deletes an origin endpoint of a live packaging channel. |
//! | [`GetLivePackageChannel`](crate::Client::get_live_package_channel) | Looks up a live packaging channel, including its ingest endpoints and segment settings. |
//! | [`GetLivePackageChannelGroup`](crate::Client::get_live_package_channel_group) | Looks up a group of live packaging channels, including its origin domain. |
//! | [`GetLivePackageOriginEndpoint`](crate::Client::get_live_package_origin_endpoint) | Looks up an origin endpoint of a live packaging channel. |
//! | [`ListLivePackageChannelGroups`](crate::Client::list_live_package_channel_groups) | Lists groups of live packaging channels, page by page. |
//! | [`ListLivePackageChannels`](crate::Client::list_live_package_channels) | Lists the channels of a live packaging group, page by page. |
//! | [`ListLivePackageOriginEndpoints`](crate::Client::list_live_package_origin_endpoints) | Lists the origin endpoints of a live packaging channel, page by page. |
//! | [`UpdateLivePackageChannel`](crate::Client::update_live_package_channel) | Updates the protocol, segment settings, and description of a live packaging channel. |
//! | [`UpdateLivePackageChannelCredentials`](crate::Client::update_live_package_channel_credentials) | Replaces the username and password of a live packaging channel's ingest endpoints. |
//! | [`UpdateLivePackageChannelGroup`](crate::Client::update_live_package_channel_group) | Updates the description of a group of live packaging channels. |
//! | [`UpdateLivePackageOriginEndpoint`](crate::Client::update_live_package_origin_endpoint) | Updates an origin endpoint of a live packaging channel. |

pub mod create_live_package_channel;
pub mod create_live_package_channel_group;
pub mod create_live_package_origin_endpoint;
pub mod delete_live_package_channel;
pub mod delete_live_package_channel_group;
pub mod delete_live_package_origin_endpoint;
pub mod get_live_package_channel;
pub mod get_live_package_channel_group;
pub mod get_live_package_origin_endpoint;
pub mod list_live_package_channel_groups;
pub mod list_live_package_channels;
pub mod list_live_package_origin_endpoints;
pub mod update_live_package_channel;
pub mod update_live_package_channel_credentials;
pub mod update_live_package_channel_group;
pub mod update_live_package_origin_endpoint;

pub use create_live_package_channel::{
    CreateLivePackageChannelRequest, CreateLivePackageChannelRequired,
    CreateLivePackageChannelResponse,
};
pub use create_live_package_channel_group::{
    CreateLivePackageChannelGroupRequest, CreateLivePackageChannelGroupResponse,
};
pub use create_live_package_origin_endpoint::{
    CreateLivePackageOriginEndpointRequest, CreateLivePackageOriginEndpointRequired,
    CreateLivePackageOriginEndpointResponse,
};
pub use delete_live_package_channel::{
    DeleteLivePackageChannelRequest, DeleteLivePackageChannelResponse,
};
pub use delete_live_package_channel_group::{
    DeleteLivePackageChannelGroupRequest, DeleteLivePackageChannelGroupResponse,
};
pub use delete_live_package_origin_endpoint::{
    DeleteLivePackageOriginEndpointRequest, DeleteLivePackageOriginEndpointRequired,
    DeleteLivePackageOriginEndpointResponse,
};
pub use get_live_package_channel::{
    GetLivePackageChannelRequest, GetLivePackageChannelResponse,
};
pub use get_live_package_channel_group::{
    GetLivePackageChannelGroupRequest, GetLivePackageChannelGroupResponse,
};
pub use get_live_package_origin_endpoint::{
    GetLivePackageOriginEndpointRequest, GetLivePackageOriginEndpointRequired,
    GetLivePackageOriginEndpointResponse,
};
pub use list_live_package_channel_groups::{
    ListLivePackageChannelGroupsRequest, ListLivePackageChannelGroupsResponse,
};
pub use list_live_package_channels::{
    ListLivePackageChannelsRequest, ListLivePackageChannelsResponse,
};
pub use list_live_package_origin_endpoints::{
    ListLivePackageOriginEndpointsRequest, ListLivePackageOriginEndpointsResponse,
};
pub use update_live_package_channel::{
    UpdateLivePackageChannelRequest, UpdateLivePackageChannelRequired,
    UpdateLivePackageChannelResponse,
};
pub use update_live_package_channel_credentials::{
    UpdateLivePackageChannelCredentialsRequest,
    UpdateLivePackageChannelCredentialsRequired,
    UpdateLivePackageChannelCredentialsResponse,
};
pub use update_live_package_channel_group::{
    UpdateLivePackageChannelGroupRequest, UpdateLivePackageChannelGroupResponse,
};
pub use update_live_package_origin_endpoint::{
    UpdateLivePackageOriginEndpointRequest, UpdateLivePackageOriginEndpointRequired,
    UpdateLivePackageOriginEndpointResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateLivePackageChannelRequest as Operation>::INFO,
    <CreateLivePackageChannelGroupRequest as Operation>::INFO,
    <CreateLivePackageOriginEndpointRequest as Operation>::INFO,
    <DeleteLivePackageChannelRequest as Operation>::INFO,
    <DeleteLivePackageChannelGroupRequest as Operation>::INFO,
    <DeleteLivePackageOriginEndpointRequest as Operation>::INFO,
    <GetLivePackageChannelRequest as Operation>::INFO,
    <GetLivePackageChannelGroupRequest as Operation>::INFO,
    <GetLivePackageOriginEndpointRequest as Operation>::INFO,
    <ListLivePackageChannelGroupsRequest as Operation>::INFO,
    <ListLivePackageChannelsRequest as Operation>::INFO,
    <ListLivePackageOriginEndpointsRequest as Operation>::INFO,
    <UpdateLivePackageChannelRequest as Operation>::INFO,
    <UpdateLivePackageChannelCredentialsRequest as Operation>::INFO,
    <UpdateLivePackageChannelGroupRequest as Operation>::INFO,
    <UpdateLivePackageOriginEndpointRequest as Operation>::INFO,
];

/// # Live packaging
impl Client {
    /// Creates a live packaging channel, which ingests a live stream for packaging.
    ///
    /// HLS is the only supported protocol. The service generates the ingest endpoints and
    /// their usernames and passwords. The response contains them together with the names and
    /// times of the channel.
    ///
    /// RAM permission: `ice:CreateLivePackageChannel` on all resources.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::CreateLivePackageChannelRequest;
    /// use alicloud_ice::live_packaging::CreateLivePackageChannelRequired;
    /// use alicloud_ice::live_packaging::create_live_package_channel::CreateLivePackageChannelProtocol;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_live_package_channel(
    ///         CreateLivePackageChannelRequest::new(CreateLivePackageChannelRequired {
    ///             group_name: "channel-group-1".into(),
    ///             segment_count: 3,
    ///             segment_duration: 6,
    ///             channel_name: "channel-1".into(),
    ///             protocol: CreateLivePackageChannelProtocol::Hls,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateLivePackageChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageChannel)
    #[inline]
    pub fn create_live_package_channel(
        &self,
        request: CreateLivePackageChannelRequest,
    ) -> Call<CreateLivePackageChannelRequest> {
        self.call(request)
    }

    /// Creates a group of live packaging channels.
    ///
    /// The response contains the origin domain assigned to the group.
    ///
    /// RAM permission: `ice:CreateLivePackageChannelGroup` on all resources.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::CreateLivePackageChannelGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_live_package_channel_group(
    ///         CreateLivePackageChannelGroupRequest::new("channel-group-01"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateLivePackageChannelGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageChannelGroup)
    #[inline]
    pub fn create_live_package_channel_group(
        &self,
        request: CreateLivePackageChannelGroupRequest,
    ) -> Call<CreateLivePackageChannelGroupRequest> {
        self.call(request)
    }

    /// Adds an origin endpoint for playback to a live packaging channel.
    ///
    /// The group and the channel must exist. An endpoint defines the protocol, access control
    /// (IP lists and an authorization code), time-shifting, and DRM encryption. The response
    /// contains its playback URL.
    ///
    /// The official text contradicts itself on protocols: it lists HLS, HLS_CMAF, and DASH,
    /// but also states that playback is currently limited to HLS.
    ///
    /// RAM permission: `ice:CreateLivePackageOriginEndpoint` on all resources.
    ///
    /// With a `ClientToken`, the call is idempotent and is retried even if the response is lost. Without one it is not, and [`Error::may_have_executed`](crate::Error::may_have_executed) reports whether it may have executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::CreateLivePackageOriginEndpointRequest;
    /// use alicloud_ice::live_packaging::CreateLivePackageOriginEndpointRequired;
    /// use alicloud_ice::types::PackagingProtocol;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_live_package_origin_endpoint(
    ///         CreateLivePackageOriginEndpointRequest::new(CreateLivePackageOriginEndpointRequired {
    ///             group_name: "channel-group-1".into(),
    ///             channel_name: "channel-1".into(),
    ///             endpoint_name: "endpoint-1".into(),
    ///             protocol: PackagingProtocol::Hls,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateLivePackageOriginEndpoint`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateLivePackageOriginEndpoint)
    #[inline]
    pub fn create_live_package_origin_endpoint(
        &self,
        request: CreateLivePackageOriginEndpointRequest,
    ) -> Call<CreateLivePackageOriginEndpointRequest> {
        self.call(request)
    }

    /// Deletes a live packaging channel.
    ///
    /// Delete the origin endpoints of the channel first by calling
    /// `DeleteLivePackageOriginEndpoint`.
    ///
    /// RAM permission: `ice:DeleteLivePackageChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::DeleteLivePackageChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_package_channel(
    ///         DeleteLivePackageChannelRequest::new("channel-group-1", "channel-1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLivePackageChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageChannel)
    #[inline]
    pub fn delete_live_package_channel(
        &self,
        request: DeleteLivePackageChannelRequest,
    ) -> Call<DeleteLivePackageChannelRequest> {
        self.call(request)
    }

    /// Deletes a group of live packaging channels.
    ///
    /// The group must be empty. Delete its channels first by calling
    /// `DeleteLivePackageChannel`.
    ///
    /// RAM permission: `ice:DeleteLivePackageChannelGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::DeleteLivePackageChannelGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_package_channel_group(
    ///         DeleteLivePackageChannelGroupRequest::new("group1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLivePackageChannelGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageChannelGroup)
    #[inline]
    pub fn delete_live_package_channel_group(
        &self,
        request: DeleteLivePackageChannelGroupRequest,
    ) -> Call<DeleteLivePackageChannelGroupRequest> {
        self.call(request)
    }

    /// Deletes an origin endpoint of a live packaging channel.
    ///
    /// The settings of the endpoint cannot be recovered.
    ///
    /// RAM permission: `ice:DeleteLivePackageOriginEndpoint` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::DeleteLivePackageOriginEndpointRequest;
    /// use alicloud_ice::live_packaging::DeleteLivePackageOriginEndpointRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_live_package_origin_endpoint(
    ///         DeleteLivePackageOriginEndpointRequest::new(DeleteLivePackageOriginEndpointRequired {
    ///             group_name: "channel-group-1".into(),
    ///             channel_name: "channel-1".into(),
    ///             endpoint_name: "endpoint-1".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteLivePackageOriginEndpoint`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteLivePackageOriginEndpoint)
    #[inline]
    pub fn delete_live_package_origin_endpoint(
        &self,
        request: DeleteLivePackageOriginEndpointRequest,
    ) -> Call<DeleteLivePackageOriginEndpointRequest> {
        self.call(request)
    }

    /// Looks up a live packaging channel, including its ingest endpoints and segment settings.
    ///
    /// RAM permission: `ice:GetLivePackageChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::GetLivePackageChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_package_channel(
    ///         GetLivePackageChannelRequest::new("channel-group-1", "channel-1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLivePackageChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageChannel)
    #[inline]
    pub fn get_live_package_channel(
        &self,
        request: GetLivePackageChannelRequest,
    ) -> Call<GetLivePackageChannelRequest> {
        self.call(request)
    }

    /// Looks up a group of live packaging channels, including its origin domain.
    ///
    /// RAM permission: `ice:GetLivePackageChannelGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::GetLivePackageChannelGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_package_channel_group(
    ///         GetLivePackageChannelGroupRequest::new("channel-group-1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLivePackageChannelGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageChannelGroup)
    #[inline]
    pub fn get_live_package_channel_group(
        &self,
        request: GetLivePackageChannelGroupRequest,
    ) -> Call<GetLivePackageChannelGroupRequest> {
        self.call(request)
    }

    /// Looks up an origin endpoint of a live packaging channel.
    ///
    /// RAM permission: `ice:GetLivePackageOriginEndpoint` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::GetLivePackageOriginEndpointRequest;
    /// use alicloud_ice::live_packaging::GetLivePackageOriginEndpointRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_live_package_origin_endpoint(
    ///         GetLivePackageOriginEndpointRequest::new(GetLivePackageOriginEndpointRequired {
    ///             group_name: "channel-group-1".into(),
    ///             channel_name: "channel-1".into(),
    ///             endpoint_name: "endpoint-1".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetLivePackageOriginEndpoint`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetLivePackageOriginEndpoint)
    #[inline]
    pub fn get_live_package_origin_endpoint(
        &self,
        request: GetLivePackageOriginEndpointRequest,
    ) -> Call<GetLivePackageOriginEndpointRequest> {
        self.call(request)
    }

    /// Lists groups of live packaging channels, page by page.
    ///
    /// `Keyword` matches part of a group name or description.
    ///
    /// RAM permission: `ice:ListLivePackageChannelGroups` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::ListLivePackageChannelGroupsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_package_channel_groups(ListLivePackageChannelGroupsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLivePackageChannelGroups`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageChannelGroups)
    #[inline]
    pub fn list_live_package_channel_groups(
        &self,
        request: ListLivePackageChannelGroupsRequest,
    ) -> Call<ListLivePackageChannelGroupsRequest> {
        self.call(request)
    }

    /// Lists the channels of a live packaging group, page by page.
    ///
    /// `Keyword` matches part of a channel name or description. By default, the newest
    /// channels come first. Use `SortBy` to change the order.
    ///
    /// RAM permission: `ice:ListLivePackageChannels` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::ListLivePackageChannelsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_package_channels(
    ///         ListLivePackageChannelsRequest::new("channel-group-1"),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLivePackageChannels`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageChannels)
    #[inline]
    pub fn list_live_package_channels(
        &self,
        request: ListLivePackageChannelsRequest,
    ) -> Call<ListLivePackageChannelsRequest> {
        self.call(request)
    }

    /// Lists the origin endpoints of a live packaging channel, page by page.
    ///
    /// Each entry contains the full settings of the endpoint, such as its URL, protocol, and
    /// access rules.
    ///
    /// RAM permission: `ice:ListLivePackageOriginEndpoints` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::ListLivePackageOriginEndpointsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_live_package_origin_endpoints(
    ///         ListLivePackageOriginEndpointsRequest::new("channel-group-1", "channel-1"),
    ///     )
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListLivePackageOriginEndpoints`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListLivePackageOriginEndpoints)
    #[inline]
    pub fn list_live_package_origin_endpoints(
        &self,
        request: ListLivePackageOriginEndpointsRequest,
    ) -> Call<ListLivePackageOriginEndpointsRequest> {
        self.call(request)
    }

    /// Updates the protocol, segment settings, and description of a live packaging channel.
    ///
    /// Protocol, segment duration, and segment count are required in each request. The
    /// description is optional.
    ///
    /// RAM permission: `ice:UpdateLivePackageChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::UpdateLivePackageChannelRequest;
    /// use alicloud_ice::live_packaging::UpdateLivePackageChannelRequired;
    /// use alicloud_ice::live_packaging::update_live_package_channel::UpdateLivePackageChannelProtocol;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_package_channel(
    ///         UpdateLivePackageChannelRequest::new(UpdateLivePackageChannelRequired {
    ///             group_name: "channel-group-1".into(),
    ///             protocol: UpdateLivePackageChannelProtocol::Hls,
    ///             segment_count: 3,
    ///             segment_duration: 6,
    ///             channel_name: "channel-1".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLivePackageChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannel)
    #[inline]
    pub fn update_live_package_channel(
        &self,
        request: UpdateLivePackageChannelRequest,
    ) -> Call<UpdateLivePackageChannelRequest> {
        self.call(request)
    }

    /// Replaces the username and password of a live packaging channel's ingest endpoints.
    ///
    /// Applies to the primary endpoint, the secondary one, or both. The response contains the
    /// URLs and the new usernames and passwords. Configure the pushing device with them.
    ///
    /// RAM permission: `ice:UpdateLivePackageChannelCredentials` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::UpdateLivePackageChannelCredentialsRequest;
    /// use alicloud_ice::live_packaging::UpdateLivePackageChannelCredentialsRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_package_channel_credentials(
    ///         UpdateLivePackageChannelCredentialsRequest::new(UpdateLivePackageChannelCredentialsRequired {
    ///             group_name: "group-1".into(),
    ///             channel_name: "channel-1".into(),
    ///             rotate_credentials: 3,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLivePackageChannelCredentials`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannelCredentials)
    #[inline]
    pub fn update_live_package_channel_credentials(
        &self,
        request: UpdateLivePackageChannelCredentialsRequest,
    ) -> Call<UpdateLivePackageChannelCredentialsRequest> {
        self.call(request)
    }

    /// Updates the description of a group of live packaging channels.
    ///
    /// `GroupName` identifies the group. The response contains the updated group.
    ///
    /// RAM permission: `ice:UpdateLivePackageChannelGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::UpdateLivePackageChannelGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_package_channel_group(
    ///         UpdateLivePackageChannelGroupRequest::new("channel-group-1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLivePackageChannelGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageChannelGroup)
    #[inline]
    pub fn update_live_package_channel_group(
        &self,
        request: UpdateLivePackageChannelGroupRequest,
    ) -> Call<UpdateLivePackageChannelGroupRequest> {
        self.call(request)
    }

    /// Updates an origin endpoint of a live packaging channel.
    ///
    /// Updates the protocol, time-shifting, manifest name, access rules, and packaging
    /// settings. At least one of `IpWhitelist` and `AuthorizationCode` is required.
    ///
    /// RAM permission: `ice:UpdateLivePackageOriginEndpoint` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::live_packaging::UpdateLivePackageOriginEndpointRequest;
    /// use alicloud_ice::live_packaging::UpdateLivePackageOriginEndpointRequired;
    /// use alicloud_ice::live_packaging::update_live_package_origin_endpoint::UpdateLivePackageOriginEndpointProtocol;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_live_package_origin_endpoint(
    ///         UpdateLivePackageOriginEndpointRequest::new(UpdateLivePackageOriginEndpointRequired {
    ///             group_name: "channel-group-1".into(),
    ///             channel_name: "channel-1".into(),
    ///             endpoint_name: "endpoint-1".into(),
    ///             protocol: UpdateLivePackageOriginEndpointProtocol::Hls,
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateLivePackageOriginEndpoint`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateLivePackageOriginEndpoint)
    #[inline]
    pub fn update_live_package_origin_endpoint(
        &self,
        request: UpdateLivePackageOriginEndpointRequest,
    ) -> Call<UpdateLivePackageOriginEndpointRequest> {
        self.call(request)
    }
}
