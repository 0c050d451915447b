// Written by `cargo xtask regen`. Change the description and run it again.

//! MediaLive: channels that ingest and encode live inputs, and security groups that control
//! who can push to them.
//!
//! | | |
//! | --- | --- |
//! | [`CreateMediaLiveChannel`](crate::Client::create_media_live_channel) | Creates a live channel, which takes inputs and encodes them into outputs. |
//! | [`CreateMediaLiveInput`](crate::Client::create_media_live_input) | Creates a live input that channels can take their stream from. |
//! | [`CreateMediaLiveInputSecurityGroup`](crate::Client::create_media_live_input_security_group) | Creates a security group, a list of allowed address ranges for live inputs. |
//! | [`DeleteMediaLiveChannel`](crate::Client::delete_media_live_channel) | Deletes a live channel. |
//! | [`DeleteMediaLiveInput`](crate::Client::delete_media_live_input) | Deletes a live input. |
//! | [`DeleteMediaLiveInputSecurityGroup`](crate::Client::delete_media_live_input_security_group) | Deletes a security group of live inputs. |
//! | [`GetMediaLiveChannel`](crate::Client::get_media_live_channel) | Looks up a live channel, including its settings and state. |
//! | [`GetMediaLiveInput`](crate::Client::get_media_live_input) | Looks up a live input, including its addresses and the channels that use it. |
//! | [`GetMediaLiveInputSecurityGroup`](crate::Client::get_media_live_input_security_group) | Looks up a security group, including its rules and the inputs that use it. |
//! | [`ListMediaLiveChannels`](crate::Client::list_media_live_channels) | Lists live channels, optionally filtered by state and keyword. |
//! | [`ListMediaLiveInputSecurityGroups`](crate::Client::list_media_live_input_security_groups) | Lists the security groups of live inputs, optionally filtered by keyword. |
//! | [`ListMediaLiveInputs`](crate::Client::list_media_live_inputs) | Lists live inputs, optionally filtered by type and keyword. |
//! | [`StartMediaLiveChannel`](crate::Client::start_media_live_channel) | Starts a live channel. |
//! | [`StopMediaLiveChannel`](crate::Client::stop_media_live_channel) | Stops a live channel. |
//! | [`UpdateMediaLiveChannel`](crate::Client::update_media_live_channel) | Updates the settings of a live channel. |
//! | [`UpdateMediaLiveInput`](crate::Client::update_media_live_input) | Updates the settings of a live input. |
//! | [`UpdateMediaLiveInputSecurityGroup`](crate::Client::update_media_live_input_security_group) | Updates the name and the rules of a security group. |

pub mod create_media_live_channel;
pub mod create_media_live_input;
pub mod create_media_live_input_security_group;
pub mod delete_media_live_channel;
pub mod delete_media_live_input;
pub mod delete_media_live_input_security_group;
pub mod get_media_live_channel;
pub mod get_media_live_input;
pub mod get_media_live_input_security_group;
pub mod list_media_live_channels;
pub mod list_media_live_input_security_groups;
pub mod list_media_live_inputs;
pub mod start_media_live_channel;
pub mod stop_media_live_channel;
pub mod update_media_live_channel;
pub mod update_media_live_input;
pub mod update_media_live_input_security_group;

pub use create_media_live_channel::{
    CreateMediaLiveChannelRequest, CreateMediaLiveChannelRequired,
    CreateMediaLiveChannelResponse,
};
pub use create_media_live_input::{
    CreateMediaLiveInputRequest, CreateMediaLiveInputRequired,
    CreateMediaLiveInputResponse,
};
pub use create_media_live_input_security_group::{
    CreateMediaLiveInputSecurityGroupRequest, CreateMediaLiveInputSecurityGroupResponse,
};
pub use delete_media_live_channel::{
    DeleteMediaLiveChannelRequest, DeleteMediaLiveChannelResponse,
};
pub use delete_media_live_input::{
    DeleteMediaLiveInputRequest, DeleteMediaLiveInputResponse,
};
pub use delete_media_live_input_security_group::{
    DeleteMediaLiveInputSecurityGroupRequest, DeleteMediaLiveInputSecurityGroupResponse,
};
pub use get_media_live_channel::{
    GetMediaLiveChannelRequest, GetMediaLiveChannelResponse,
};
pub use get_media_live_input::{GetMediaLiveInputRequest, GetMediaLiveInputResponse};
pub use get_media_live_input_security_group::{
    GetMediaLiveInputSecurityGroupRequest, GetMediaLiveInputSecurityGroupResponse,
};
pub use list_media_live_channels::{
    ListMediaLiveChannelsRequest, ListMediaLiveChannelsResponse,
};
pub use list_media_live_input_security_groups::{
    ListMediaLiveInputSecurityGroupsRequest, ListMediaLiveInputSecurityGroupsResponse,
};
pub use list_media_live_inputs::{
    ListMediaLiveInputsRequest, ListMediaLiveInputsResponse,
};
pub use start_media_live_channel::{
    StartMediaLiveChannelRequest, StartMediaLiveChannelResponse,
};
pub use stop_media_live_channel::{
    StopMediaLiveChannelRequest, StopMediaLiveChannelResponse,
};
pub use update_media_live_channel::{
    UpdateMediaLiveChannelRequest, UpdateMediaLiveChannelRequired,
    UpdateMediaLiveChannelResponse,
};
pub use update_media_live_input::{
    UpdateMediaLiveInputRequest, UpdateMediaLiveInputRequired,
    UpdateMediaLiveInputResponse,
};
pub use update_media_live_input_security_group::{
    UpdateMediaLiveInputSecurityGroupRequest, UpdateMediaLiveInputSecurityGroupRequired,
    UpdateMediaLiveInputSecurityGroupResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <CreateMediaLiveChannelRequest as Operation>::INFO,
    <CreateMediaLiveInputRequest as Operation>::INFO,
    <CreateMediaLiveInputSecurityGroupRequest as Operation>::INFO,
    <DeleteMediaLiveChannelRequest as Operation>::INFO,
    <DeleteMediaLiveInputRequest as Operation>::INFO,
    <DeleteMediaLiveInputSecurityGroupRequest as Operation>::INFO,
    <GetMediaLiveChannelRequest as Operation>::INFO,
    <GetMediaLiveInputRequest as Operation>::INFO,
    <GetMediaLiveInputSecurityGroupRequest as Operation>::INFO,
    <ListMediaLiveChannelsRequest as Operation>::INFO,
    <ListMediaLiveInputSecurityGroupsRequest as Operation>::INFO,
    <ListMediaLiveInputsRequest as Operation>::INFO,
    <StartMediaLiveChannelRequest as Operation>::INFO,
    <StopMediaLiveChannelRequest as Operation>::INFO,
    <UpdateMediaLiveChannelRequest as Operation>::INFO,
    <UpdateMediaLiveInputRequest as Operation>::INFO,
    <UpdateMediaLiveInputSecurityGroupRequest as Operation>::INFO,
];

/// # Media live
impl Client {
    /// Creates a live channel, which takes inputs and encodes them into outputs.
    ///
    /// The response contains the channel ID. The new channel is not running. Call
    /// `StartMediaLiveChannel` to start it.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:CreateMediaLiveChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::CreateMediaLiveChannelRequest;
    /// use alicloud_ice::media_live::CreateMediaLiveChannelRequired;
    /// use alicloud_ice::types::MediaLiveInputAttachment;
    /// use alicloud_ice::types::MediaLiveOutputGroup;
    /// use alicloud_ice::types::MediaLiveOutputGroupRequired;
    /// use alicloud_ice::types::MediaLiveOutput;
    /// use alicloud_ice::types::MediaLiveOutputGroupType;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_media_live_channel(
    ///         CreateMediaLiveChannelRequest::new(CreateMediaLiveChannelRequired {
    ///             name: "mych".into(),
    ///             input_attachments: vec![MediaLiveInputAttachment::new("myinput")],
    ///             output_groups: vec![
    ///                 MediaLiveOutputGroup::new(MediaLiveOutputGroupRequired { name :
    ///                 "group1".into(), outputs : Vec::new(), r#type :
    ///                 MediaLiveOutputGroupType::MediaPackage })
    ///             ],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateMediaLiveChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveChannel)
    #[inline]
    pub fn create_media_live_channel(
        &self,
        request: CreateMediaLiveChannelRequest,
    ) -> Call<CreateMediaLiveChannelRequest> {
        self.call(request)
    }

    /// Creates a live input that channels can take their stream from.
    ///
    /// Inputs of the `PUSH` types require a security group. Create one first by calling
    /// `CreateMediaLiveInputSecurityGroup`.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:CreateMediaLiveInput` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::CreateMediaLiveInputRequest;
    /// use alicloud_ice::media_live::CreateMediaLiveInputRequired;
    /// use alicloud_ice::media_live::create_media_live_input::MediaLiveInputType;
    /// use alicloud_ice::types::MediaLiveInputSetting;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_media_live_input(
    ///         CreateMediaLiveInputRequest::new(CreateMediaLiveInputRequired {
    ///             name: "myinput".into(),
    ///             r#type: MediaLiveInputType::RtmpPush,
    ///             input_settings: vec![
    ///                 MediaLiveInputSetting::new()
    ///                 .flow_id("******81-9693-40dc-bbab-db5e49******")
    ///             ],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateMediaLiveInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveInput)
    #[inline]
    pub fn create_media_live_input(
        &self,
        request: CreateMediaLiveInputRequest,
    ) -> Call<CreateMediaLiveInputRequest> {
        self.call(request)
    }

    /// Creates a security group, a list of allowed address ranges for live inputs.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:CreateMediaLiveInputSecurityGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::CreateMediaLiveInputSecurityGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_media_live_input_security_group(
    ///         CreateMediaLiveInputSecurityGroupRequest::new("mysg", ["10.1.1.0/24"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateMediaLiveInputSecurityGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaLiveInputSecurityGroup)
    #[inline]
    pub fn create_media_live_input_security_group(
        &self,
        request: CreateMediaLiveInputSecurityGroupRequest,
    ) -> Call<CreateMediaLiveInputSecurityGroupRequest> {
        self.call(request)
    }

    /// Deletes a live channel.
    ///
    /// The channel must not be running. Call `StopMediaLiveChannel` to stop it.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:DeleteMediaLiveChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::DeleteMediaLiveChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_live_channel(
    ///         DeleteMediaLiveChannelRequest::new("SEGK5KA6KYKAWQQH"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaLiveChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveChannel)
    #[inline]
    pub fn delete_media_live_channel(
        &self,
        request: DeleteMediaLiveChannelRequest,
    ) -> Call<DeleteMediaLiveChannelRequest> {
        self.call(request)
    }

    /// Deletes a live input.
    ///
    /// The input must not be used by any live channel.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:DeleteMediaLiveInput` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::DeleteMediaLiveInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_live_input(DeleteMediaLiveInputRequest::new("SEGK5KA6KYKAWQQH"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaLiveInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveInput)
    #[inline]
    pub fn delete_media_live_input(
        &self,
        request: DeleteMediaLiveInputRequest,
    ) -> Call<DeleteMediaLiveInputRequest> {
        self.call(request)
    }

    /// Deletes a security group of live inputs.
    ///
    /// The security group must not be used by any input.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:DeleteMediaLiveInputSecurityGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::DeleteMediaLiveInputSecurityGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_live_input_security_group(
    ///         DeleteMediaLiveInputSecurityGroupRequest::new("SEGK5KA6KYKAWQQH"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaLiveInputSecurityGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaLiveInputSecurityGroup)
    #[inline]
    pub fn delete_media_live_input_security_group(
        &self,
        request: DeleteMediaLiveInputSecurityGroupRequest,
    ) -> Call<DeleteMediaLiveInputSecurityGroupRequest> {
        self.call(request)
    }

    /// Looks up a live channel, including its settings and state.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:GetMediaLiveChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::GetMediaLiveChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_live_channel(GetMediaLiveChannelRequest::new("SEGK5KA6KYKAWQQH"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaLiveChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveChannel)
    #[inline]
    pub fn get_media_live_channel(
        &self,
        request: GetMediaLiveChannelRequest,
    ) -> Call<GetMediaLiveChannelRequest> {
        self.call(request)
    }

    /// Looks up a live input, including its addresses and the channels that use it.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:GetMediaLiveInput` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::GetMediaLiveInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_live_input(GetMediaLiveInputRequest::new("SEGK5KA6KYKAWQQH"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaLiveInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveInput)
    #[inline]
    pub fn get_media_live_input(
        &self,
        request: GetMediaLiveInputRequest,
    ) -> Call<GetMediaLiveInputRequest> {
        self.call(request)
    }

    /// Looks up a security group, including its rules and the inputs that use it.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:GetMediaLiveInputSecurityGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::GetMediaLiveInputSecurityGroupRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_live_input_security_group(
    ///         GetMediaLiveInputSecurityGroupRequest::new("SEGK5KA6KYKAWQQH"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaLiveInputSecurityGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaLiveInputSecurityGroup)
    #[inline]
    pub fn get_media_live_input_security_group(
        &self,
        request: GetMediaLiveInputSecurityGroupRequest,
    ) -> Call<GetMediaLiveInputSecurityGroupRequest> {
        self.call(request)
    }

    /// Lists live channels, optionally filtered by state and keyword.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:ListMediaLiveChannels` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::ListMediaLiveChannelsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_media_live_channels(ListMediaLiveChannelsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaLiveChannels`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveChannels)
    #[inline]
    pub fn list_media_live_channels(
        &self,
        request: ListMediaLiveChannelsRequest,
    ) -> Call<ListMediaLiveChannelsRequest> {
        self.call(request)
    }

    /// Lists the security groups of live inputs, optionally filtered by keyword.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:ListMediaLiveInputSecurityGroups` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::ListMediaLiveInputSecurityGroupsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_media_live_input_security_groups(
    ///         ListMediaLiveInputSecurityGroupsRequest::new(),
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
    /// [Official documentation of `ListMediaLiveInputSecurityGroups`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputSecurityGroups)
    #[inline]
    pub fn list_media_live_input_security_groups(
        &self,
        request: ListMediaLiveInputSecurityGroupsRequest,
    ) -> Call<ListMediaLiveInputSecurityGroupsRequest> {
        self.call(request)
    }

    /// Lists live inputs, optionally filtered by type and keyword.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:ListMediaLiveInputs` on all resources.
    ///
    /// The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to paginate through all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::ListMediaLiveInputsRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let mut items = client
    ///     .list_media_live_inputs(ListMediaLiveInputsRequest::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ListMediaLiveInputs`](https://api.alibabacloud.com/document/ICE/2020-11-09/ListMediaLiveInputs)
    #[inline]
    pub fn list_media_live_inputs(
        &self,
        request: ListMediaLiveInputsRequest,
    ) -> Call<ListMediaLiveInputsRequest> {
        self.call(request)
    }

    /// Starts a live channel.
    ///
    /// The channel must be idle (`IDLE`). A channel that has already been started cannot be
    /// started again. `GetMediaLiveChannel` returns the state.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:StartMediaLiveChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::StartMediaLiveChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .start_media_live_channel(StartMediaLiveChannelRequest::new("SEGK5KA6KYKAWQQH"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StartMediaLiveChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/StartMediaLiveChannel)
    #[inline]
    pub fn start_media_live_channel(
        &self,
        request: StartMediaLiveChannelRequest,
    ) -> Call<StartMediaLiveChannelRequest> {
        self.call(request)
    }

    /// Stops a live channel.
    ///
    /// `GetMediaLiveChannel` returns the state.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:StopMediaLiveChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::StopMediaLiveChannelRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .stop_media_live_channel(StopMediaLiveChannelRequest::new("SEGK5KA6KYKAWQQH"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `StopMediaLiveChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/StopMediaLiveChannel)
    #[inline]
    pub fn stop_media_live_channel(
        &self,
        request: StopMediaLiveChannelRequest,
    ) -> Call<StopMediaLiveChannelRequest> {
        self.call(request)
    }

    /// Updates the settings of a live channel.
    ///
    /// The channel must not be running. Call `StopMediaLiveChannel` to stop it.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:UpdateMediaLiveChannel` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLiveInputAttachment;
    /// use alicloud_ice::types::MediaLiveOutputGroup;
    /// use alicloud_ice::types::MediaLiveOutputGroupRequired;
    /// use alicloud_ice::types::MediaLiveOutput;
    /// use alicloud_ice::types::MediaLiveOutputGroupType;
    /// use alicloud_ice::media_live::UpdateMediaLiveChannelRequest;
    /// use alicloud_ice::media_live::UpdateMediaLiveChannelRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_live_channel(
    ///         UpdateMediaLiveChannelRequest::new(UpdateMediaLiveChannelRequired {
    ///             channel_id: "SEGK5KA6KYKAWQQH".into(),
    ///             name: "mych".into(),
    ///             input_attachments: vec![MediaLiveInputAttachment::new("myinput")],
    ///             output_groups: vec![
    ///                 MediaLiveOutputGroup::new(MediaLiveOutputGroupRequired { name :
    ///                 "group1".into(), outputs : Vec::new(), r#type :
    ///                 MediaLiveOutputGroupType::MediaPackage })
    ///             ],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaLiveChannel`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveChannel)
    #[inline]
    pub fn update_media_live_channel(
        &self,
        request: UpdateMediaLiveChannelRequest,
    ) -> Call<UpdateMediaLiveChannelRequest> {
        self.call(request)
    }

    /// Updates the settings of a live input.
    ///
    /// The input must not be used by any live channel. The type of an input cannot be
    /// changed.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:UpdateMediaLiveInput` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaLiveInputSetting;
    /// use alicloud_ice::media_live::UpdateMediaLiveInputRequest;
    /// use alicloud_ice::media_live::UpdateMediaLiveInputRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_live_input(
    ///         UpdateMediaLiveInputRequest::new(UpdateMediaLiveInputRequired {
    ///             input_settings: vec![
    ///                 MediaLiveInputSetting::new()
    ///                 .flow_id("******81-9693-40dc-bbab-db5e49******")
    ///             ],
    ///             input_id: "SEGK5KA6KYKAWQQH".into(),
    ///             name: "myinput".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaLiveInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveInput)
    #[inline]
    pub fn update_media_live_input(
        &self,
        request: UpdateMediaLiveInputRequest,
    ) -> Call<UpdateMediaLiveInputRequest> {
        self.call(request)
    }

    /// Updates the name and the rules of a security group.
    ///
    /// The security group must not be used by any live input.
    ///
    /// Each account is limited to 50 calls per second. Calls above the limit are dropped.
    ///
    /// RAM permission: `ice:UpdateMediaLiveInputSecurityGroup` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_live::UpdateMediaLiveInputSecurityGroupRequest;
    /// use alicloud_ice::media_live::UpdateMediaLiveInputSecurityGroupRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_live_input_security_group(
    ///         UpdateMediaLiveInputSecurityGroupRequest::new(UpdateMediaLiveInputSecurityGroupRequired {
    ///             security_group_id: "SEGK5KA6KYKAWQQH".into(),
    ///             name: "mysg".into(),
    ///             whitelist_rules: vec!["WhitelistRules".into()],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaLiveInputSecurityGroup`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaLiveInputSecurityGroup)
    #[inline]
    pub fn update_media_live_input_security_group(
        &self,
        request: UpdateMediaLiveInputSecurityGroupRequest,
    ) -> Call<UpdateMediaLiveInputSecurityGroupRequest> {
        self.call(request)
    }
}
