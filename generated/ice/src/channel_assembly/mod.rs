// Written by `cargo xtask regen`. Change the description and run it again.

//! Channel assembly: linear channels composed of programs, sources, and source locations.
//!
//! | | |
//! | --- | --- |
//! | [`CreateChannel`](crate::Client::create_channel) | Creates a MediaWeaver channel. |
//! | [`CreateProgram`](crate::Client::create_program) | Adds a program to a MediaWeaver channel. |
//! | [`CreateSource`](crate::Client::create_source) | Creates a MediaWeaver source. |
//! | [`CreateSourceLocation`](crate::Client::create_source_location) | Creates a MediaWeaver source location. |
//! | [`DeleteChannel`](crate::Client::delete_channel) | Deletes a MediaWeaver channel. |
//! | [`DeleteProgram`](crate::Client::delete_program) | Removes a program from a MediaWeaver channel. |
//! | [`DeleteSource`](crate::Client::delete_source) | Deletes a MediaWeaver source. |
//! | [`DeleteSourceLocation`](crate::Client::delete_source_location) | Deletes a MediaWeaver source location. |
//! | [`GetChannel`](crate::Client::get_channel) | Looks up a MediaWeaver channel. |
//! | [`GetProgram`](crate::Client::get_program) | Looks up a program of a MediaWeaver channel. |
//! | [`GetSource`](crate::Client::get_source) | Looks up a MediaWeaver source. |
//! | [`GetSourceLocation`](crate::Client::get_source_location) | Looks up a MediaWeaver source location. |
//! | [`ListAlerts`](crate::Client::list_alerts) | Lists the alerts of a MediaWeaver source or program. |
//! | [`ListChannelAlerts`](crate::Client::list_channel_alerts) | Lists the alerts of the resources in a MediaWeaver channel. |
//! | [`ListChannels`](crate::Client::list_channels) | Lists MediaWeaver channels, optionally filtered by name, tier, playback mode, or state. |
//! | [`ListPrograms`](crate::Client::list_programs) | Lists the programs of a MediaWeaver channel. |
//! | [`ListSchedules`](crate::Client::list_schedules) | Lists the schedule of a MediaWeaver channel within a time window. |
//! | [`ListSourceLocations`](crate::Client::list_source_locations) | Lists MediaWeaver source locations. |
//! | [`ListSources`](crate::Client::list_sources) | Lists MediaWeaver sources. |
//! | [`StartChannel`](crate::Client::start_channel) | Starts a MediaWeaver channel. |
//! | [`StopChannel`](crate::Client::stop_channel) | Stops a MediaWeaver channel that is running. |
//! | [`UpdateChannel`](crate::Client::update_channel) | Updates a MediaWeaver channel. |
//! | [`UpdateProgram`](crate::Client::update_program) | Updates a program of a MediaWeaver channel. |
//! | [`UpdateSource`](crate::Client::update_source) | Updates the package settings of a MediaWeaver source. |
//! | [`UpdateSourceLocation`](crate::Client::update_source_location) | Updates a MediaWeaver source location. |

pub mod create_channel;
pub mod create_program;
pub mod create_source;
pub mod create_source_location;
pub mod delete_channel;
pub mod delete_program;
pub mod delete_source;
pub mod delete_source_location;
pub mod get_channel;
pub mod get_program;
pub mod get_source;
pub mod get_source_location;
pub mod list_alerts;
pub mod list_channel_alerts;
pub mod list_channels;
pub mod list_programs;
pub mod list_schedules;
pub mod list_source_locations;
pub mod list_sources;
pub mod start_channel;
pub mod stop_channel;
pub mod update_channel;
pub mod update_program;
pub mod update_source;
pub mod update_source_location;

pub use create_channel::{
    CreateChannelRequest, CreateChannelRequired, CreateChannelResponse,
};
pub use create_program::{
    CreateProgramRequest, CreateProgramRequired, CreateProgramResponse,
};
pub use create_source::{CreateSourceRequest, CreateSourceRequired, CreateSourceResponse};
pub use create_source_location::{
    CreateSourceLocationRequest, CreateSourceLocationResponse,
};
pub use delete_channel::{DeleteChannelRequest, DeleteChannelResponse};
pub use delete_program::{DeleteProgramRequest, DeleteProgramResponse};
pub use delete_source::{DeleteSourceRequest, DeleteSourceRequired, DeleteSourceResponse};
pub use delete_source_location::{
    DeleteSourceLocationRequest, DeleteSourceLocationResponse,
};
pub use get_channel::{GetChannelRequest, GetChannelResponse};
pub use get_program::{GetProgramRequest, GetProgramResponse};
pub use get_source::{GetSourceRequest, GetSourceRequired, GetSourceResponse};
pub use get_source_location::{GetSourceLocationRequest, GetSourceLocationResponse};
pub use list_alerts::{ListAlertsRequest, ListAlertsResponse};
pub use list_channel_alerts::{ListChannelAlertsRequest, ListChannelAlertsResponse};
pub use list_channels::{ListChannelsRequest, ListChannelsResponse};
pub use list_programs::{ListProgramsRequest, ListProgramsResponse};
pub use list_schedules::{ListSchedulesRequest, ListSchedulesResponse};
pub use list_source_locations::{ListSourceLocationsRequest, ListSourceLocationsResponse};
pub use list_sources::{ListSourcesRequest, ListSourcesResponse};
pub use start_channel::{StartChannelRequest, StartChannelResponse};
pub use stop_channel::{StopChannelRequest, StopChannelResponse};
pub use update_channel::{UpdateChannelRequest, UpdateChannelResponse};
pub use update_program::{UpdateProgramRequest, UpdateProgramResponse};
pub use update_source::{UpdateSourceRequest, UpdateSourceRequired, UpdateSourceResponse};
pub use update_source_location::{
    UpdateSourceLocationRequest, UpdateSourceLocationResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateChannelRequest as Operation>::INFO,
    <CreateProgramRequest as Operation>::INFO,
    <CreateSourceRequest as Operation>::INFO,
    <CreateSourceLocationRequest as Operation>::INFO,
    <DeleteChannelRequest as Operation>::INFO,
    <DeleteProgramRequest as Operation>::INFO,
    <DeleteSourceRequest as Operation>::INFO,
    <DeleteSourceLocationRequest as Operation>::INFO,
    <GetChannelRequest as Operation>::INFO,
    <GetProgramRequest as Operation>::INFO,
    <GetSourceRequest as Operation>::INFO,
    <GetSourceLocationRequest as Operation>::INFO,
    <ListAlertsRequest as Operation>::INFO,
    <ListChannelAlertsRequest as Operation>::INFO,
    <ListChannelsRequest as Operation>::INFO,
    <ListProgramsRequest as Operation>::INFO,
    <ListSchedulesRequest as Operation>::INFO,
    <ListSourceLocationsRequest as Operation>::INFO,
    <ListSourcesRequest as Operation>::INFO,
    <StartChannelRequest as Operation>::INFO,
    <StopChannelRequest as Operation>::INFO,
    <UpdateChannelRequest as Operation>::INFO,
    <UpdateProgramRequest as Operation>::INFO,
    <UpdateSourceRequest as Operation>::INFO,
    <UpdateSourceLocationRequest as Operation>::INFO,
];

/// # Channel assembly
impl Client {
    /// Creates a MediaWeaver channel.
    ///
    /// The response contains the new channel. Add programs with `CreateProgram`, then start
    /// the channel with `StartChannel`.
    ///
    /// RAM permission: `ice:CreateChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::CreateChannelRequest;
    /// use alicloud_ice::channel_assembly::CreateChannelRequired;
    /// use alicloud_ice::types::ChannelTier;
    /// use alicloud_ice::types::ChannelPlaybackMode;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_channel(
    ///         CreateChannelRequest::new(CreateChannelRequired {
    ///             channel_name: "MyChannel".into(),
    ///             channel_tier: ChannelTier::Basic,
    ///             playback_mode: ChannelPlaybackMode::Loop,
    ///             out_put_config_list: alicloud_ice::Text::raw("{}"),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateChannel)
    #[inline]
    pub fn create_channel(
        &self,
        request: CreateChannelRequest,
    ) -> Call<CreateChannelRequest> {
        self.call(request)
    }

    /// Adds a program to a MediaWeaver channel.
    ///
    /// The program plays a source created with `CreateSource`. `ClipRange` selects a clip of
    /// the source. `AdBreaks` sets ad breaks.
    ///
    /// RAM permission: `ice:CreateProgram` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::CreateProgramRequest;
    /// use alicloud_ice::channel_assembly::CreateProgramRequired;
    /// use alicloud_ice::types::ProgramSourceType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_program(
    ///         CreateProgramRequest::new(CreateProgramRequired {
    ///             program_name: "program1".into(),
    ///             channel_name: "MyChannel".into(),
    ///             source_type: ProgramSourceType::VodSource,
    ///             source_location_name: "MySourceLcation".into(),
    ///             source_name: "MySource".into(),
    ///             transition: "Transition".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateProgram`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateProgram)
    #[inline]
    pub fn create_program(
        &self,
        request: CreateProgramRequest,
    ) -> Call<CreateProgramRequest> {
        self.call(request)
    }

    /// Creates a MediaWeaver source.
    ///
    /// The source belongs to a source location created with `CreateSourceLocation`.
    ///
    /// RAM permission: `ice:CreateSource` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::ProgramSourceType;
    /// use alicloud_ice::channel_assembly::CreateSourceRequest;
    /// use alicloud_ice::channel_assembly::CreateSourceRequired;
    /// use alicloud_ice::channel_assembly::create_source::CreateSourceHttpPackageConfiguration;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_source(
    ///         CreateSourceRequest::new(CreateSourceRequired {
    ///             source_location_name: "MySourceLocation".into(),
    ///             source_type: ProgramSourceType::VodSource,
    ///             source_name: "MyVodSource".into(),
    ///             http_package_configurations: vec![
    ///                 CreateSourceHttpPackageConfiguration::new()
    ///             ]
    ///                 .into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateSource`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSource)
    #[inline]
    pub fn create_source(
        &self,
        request: CreateSourceRequest,
    ) -> Call<CreateSourceRequest> {
        self.call(request)
    }

    /// Creates a MediaWeaver source location.
    ///
    /// A source location is the host that sources are fetched from. Its segments can be
    /// served from a separate domain, set with `EnableSegmentDelivery` and
    /// `SegmentDeliveryUrl`.
    ///
    /// RAM permission: `ice:CreateSourceLocation` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::CreateSourceLocationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_source_location(
    ///         CreateSourceLocationRequest::new("MySourcelocation", "http://xxx.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateSourceLocation`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateSourceLocation)
    #[inline]
    pub fn create_source_location(
        &self,
        request: CreateSourceLocationRequest,
    ) -> Call<CreateSourceLocationRequest> {
        self.call(request)
    }

    /// Deletes a MediaWeaver channel.
    ///
    /// RAM permission: `ice:DeleteChannel` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::DeleteChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.delete_channel(DeleteChannelRequest::new("MyChannel")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteChannel)
    #[inline]
    pub fn delete_channel(
        &self,
        request: DeleteChannelRequest,
    ) -> Call<DeleteChannelRequest> {
        self.call(request)
    }

    /// Removes a program from a MediaWeaver channel.
    ///
    /// RAM permission: `ice:DeleteProgram` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::DeleteProgramRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_program(DeleteProgramRequest::new("program_name", "MyChannel"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteProgram`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteProgram)
    #[inline]
    pub fn delete_program(
        &self,
        request: DeleteProgramRequest,
    ) -> Call<DeleteProgramRequest> {
        self.call(request)
    }

    /// Deletes a MediaWeaver source.
    ///
    /// With `SoftDelete`, the source is only marked as deleted. `ListSources` can exclude
    /// such sources.
    ///
    /// RAM permission: `ice:DeleteSource` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::ProgramSourceType;
    /// use alicloud_ice::channel_assembly::DeleteSourceRequest;
    /// use alicloud_ice::channel_assembly::DeleteSourceRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_source(
    ///         DeleteSourceRequest::new(DeleteSourceRequired {
    ///             source_location_name: "MySourceLocation".into(),
    ///             source_type: ProgramSourceType::VodSource,
    ///             source_name: "MyVodSource".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteSource`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSource)
    #[inline]
    pub fn delete_source(
        &self,
        request: DeleteSourceRequest,
    ) -> Call<DeleteSourceRequest> {
        self.call(request)
    }

    /// Deletes a MediaWeaver source location.
    ///
    /// With `SoftDelete`, the source location is only marked as deleted.
    /// `ListSourceLocations` can exclude such entries.
    ///
    /// RAM permission: `ice:DeleteSourceLocation` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::DeleteSourceLocationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_source_location(DeleteSourceLocationRequest::new("MySourceLocation"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteSourceLocation`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteSourceLocation)
    #[inline]
    pub fn delete_source_location(
        &self,
        request: DeleteSourceLocationRequest,
    ) -> Call<DeleteSourceLocationRequest> {
        self.call(request)
    }

    /// Looks up a MediaWeaver channel.
    ///
    /// RAM permission: `ice:GetChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::GetChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.get_channel(GetChannelRequest::new("MyChannel")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetChannel)
    #[inline]
    pub fn get_channel(&self, request: GetChannelRequest) -> Call<GetChannelRequest> {
        self.call(request)
    }

    /// Looks up a program of a MediaWeaver channel.
    ///
    /// RAM permission: `ice:GetProgram` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::GetProgramRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_program(GetProgramRequest::new("program1", "MyChannel"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetProgram`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetProgram)
    #[inline]
    pub fn get_program(&self, request: GetProgramRequest) -> Call<GetProgramRequest> {
        self.call(request)
    }

    /// Looks up a MediaWeaver source.
    ///
    /// RAM permission: `ice:GetSource` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::ProgramSourceType;
    /// use alicloud_ice::channel_assembly::GetSourceRequest;
    /// use alicloud_ice::channel_assembly::GetSourceRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_source(
    ///         GetSourceRequest::new(GetSourceRequired {
    ///             source_location_name: "MySourceLocation".into(),
    ///             source_type: ProgramSourceType::VodSource,
    ///             source_name: "MyVodSource".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetSource`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetSource)
    #[inline]
    pub fn get_source(&self, request: GetSourceRequest) -> Call<GetSourceRequest> {
        self.call(request)
    }

    /// Looks up a MediaWeaver source location.
    ///
    /// RAM permission: `ice:GetSourceLocation` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::GetSourceLocationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_source_location(GetSourceLocationRequest::new("MySourceLocation"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetSourceLocation`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetSourceLocation)
    #[inline]
    pub fn get_source_location(
        &self,
        request: GetSourceLocationRequest,
    ) -> Call<GetSourceLocationRequest> {
        self.call(request)
    }

    /// Lists the alerts of a MediaWeaver source or program.
    ///
    /// To list the alerts of all resources in a channel, use `ListChannelAlerts`.
    ///
    /// RAM permission: `ice:ListAlerts` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListAlertsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_alerts(
    ///         ListAlertsRequest::new(
    ///             "acs:ims:mediaweaver:<regionId>:<userId>:vodSource/mySourceLocation/MySource",
    ///         ),
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
    /// [Official documentation of `ListAlerts`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListAlerts)
    #[inline]
    pub fn list_alerts(&self, request: ListAlertsRequest) -> Call<ListAlertsRequest> {
        self.call(request)
    }

    /// Lists the alerts of the resources in a MediaWeaver channel.
    ///
    /// RAM permission: `ice:ListChannelAlerts` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListChannelAlertsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_channel_alerts(
    ///         ListChannelAlertsRequest::new(
    ///             "acs:ims:mediaweaver:<regionId>:<userId>:channel/myChannel",
    ///         ),
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
    /// [Official documentation of `ListChannelAlerts`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannelAlerts)
    #[inline]
    pub fn list_channel_alerts(
        &self,
        request: ListChannelAlertsRequest,
    ) -> Call<ListChannelAlertsRequest> {
        self.call(request)
    }

    /// Lists MediaWeaver channels, optionally filtered by name, tier, playback mode, or state.
    ///
    /// RAM permission: `ice:ListChannels` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListChannelsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_channels(ListChannelsRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListChannels`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListChannels)
    #[inline]
    pub fn list_channels(
        &self,
        request: ListChannelsRequest,
    ) -> Call<ListChannelsRequest> {
        self.call(request)
    }

    /// Lists the programs of a MediaWeaver channel.
    ///
    /// RAM permission: `ice:ListPrograms` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListProgramsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_programs(ListProgramsRequest::new("MyChannel")).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListPrograms`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListPrograms)
    #[inline]
    pub fn list_programs(
        &self,
        request: ListProgramsRequest,
    ) -> Call<ListProgramsRequest> {
        self.call(request)
    }

    /// Lists the schedule of a MediaWeaver channel within a time window.
    ///
    /// The start times and durations in the response are approximate. Filler slates are also
    /// listed as entries.
    ///
    /// RAM permission: `ice:ListSchedules` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListSchedulesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_schedules(ListSchedulesRequest::new("MyChannel", 14400))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSchedules`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSchedules)
    #[inline]
    pub fn list_schedules(
        &self,
        request: ListSchedulesRequest,
    ) -> Call<ListSchedulesRequest> {
        self.call(request)
    }

    /// Lists MediaWeaver source locations.
    ///
    /// RAM permission: `ice:ListSourceLocations` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListSourceLocationsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_source_locations(ListSourceLocationsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSourceLocations`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSourceLocations)
    #[inline]
    pub fn list_source_locations(
        &self,
        request: ListSourceLocationsRequest,
    ) -> Call<ListSourceLocationsRequest> {
        self.call(request)
    }

    /// Lists MediaWeaver sources.
    ///
    /// RAM permission: `ice:ListSources` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::ListSourcesRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client.list_sources(ListSourcesRequest::new()).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListSources`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListSources)
    #[inline]
    pub fn list_sources(&self, request: ListSourcesRequest) -> Call<ListSourcesRequest> {
        self.call(request)
    }

    /// Starts a MediaWeaver channel.
    ///
    /// RAM permission: `ice:StartChannel` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::StartChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.start_channel(StartChannelRequest::new("MyChannel")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartChannel)
    #[inline]
    pub fn start_channel(
        &self,
        request: StartChannelRequest,
    ) -> Call<StartChannelRequest> {
        self.call(request)
    }

    /// Stops a MediaWeaver channel that is running.
    ///
    /// RAM permission: `ice:StopChannel` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `success` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::StopChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client.stop_channel(StopChannelRequest::new("MyChannel")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StopChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/StopChannel)
    #[inline]
    pub fn stop_channel(&self, request: StopChannelRequest) -> Call<StopChannelRequest> {
        self.call(request)
    }

    /// Updates a MediaWeaver channel.
    ///
    /// The tier and playback mode of a channel cannot be changed. `OutPutConfigList` is
    /// always required.
    ///
    /// RAM permission: `ice:UpdateChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::UpdateChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_channel(
    ///         UpdateChannelRequest::new("MyChannel", alicloud_ice::Text::raw("{}")),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateChannel)
    #[inline]
    pub fn update_channel(
        &self,
        request: UpdateChannelRequest,
    ) -> Call<UpdateChannelRequest> {
        self.call(request)
    }

    /// Updates a program of a MediaWeaver channel.
    ///
    /// RAM permission: `ice:UpdateProgram` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::UpdateProgramRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_program(UpdateProgramRequest::new("program1", "MyChannel"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateProgram`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateProgram)
    #[inline]
    pub fn update_program(
        &self,
        request: UpdateProgramRequest,
    ) -> Call<UpdateProgramRequest> {
        self.call(request)
    }

    /// Updates the package settings of a MediaWeaver source.
    ///
    /// RAM permission: `ice:UpdateSource` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::ProgramSourceType;
    /// use alicloud_ice::channel_assembly::UpdateSourceRequest;
    /// use alicloud_ice::channel_assembly::UpdateSourceRequired;
    /// use alicloud_ice::channel_assembly::update_source::UpdateSourceHttpPackageConfiguration;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_source(
    ///         UpdateSourceRequest::new(UpdateSourceRequired {
    ///             source_location_name: "MySourcelocation".into(),
    ///             source_type: ProgramSourceType::VodSource,
    ///             source_name: "MySource".into(),
    ///             http_package_configurations: vec![
    ///                 UpdateSourceHttpPackageConfiguration::new()
    ///             ]
    ///                 .into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateSource`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateSource)
    #[inline]
    pub fn update_source(
        &self,
        request: UpdateSourceRequest,
    ) -> Call<UpdateSourceRequest> {
        self.call(request)
    }

    /// Updates a MediaWeaver source location.
    ///
    /// RAM permission: `ice:UpdateSourceLocation` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::channel_assembly::UpdateSourceLocationRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_source_location(UpdateSourceLocationRequest::new("MySourceLocation"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateSourceLocation`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateSourceLocation)
    #[inline]
    pub fn update_source_location(
        &self,
        request: UpdateSourceLocationRequest,
    ) -> Call<UpdateSourceLocationRequest> {
        self.call(request)
    }
}
