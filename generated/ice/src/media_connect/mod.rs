// Written by `cargo xtask regen`. Change the description and run it again.

//! MediaConnect: flows that transport live streams from one place to many.
//!
//! | | |
//! | --- | --- |
//! | [`AddMediaConnectFlowInput`](crate::Client::add_media_connect_flow_input) | Adds an input to a MediaConnect flow. |
//! | [`AddMediaConnectFlowOutput`](crate::Client::add_media_connect_flow_output) | Adds an output to a MediaConnect flow. |
//! | [`CloseMediaConnectFlowFailover`](crate::Client::close_media_connect_flow_failover) | Disables input failover for a MediaConnect flow. |
//! | [`CreateMediaConnectFlow`](crate::Client::create_media_connect_flow) | Creates a MediaConnect flow, which transports a live stream from inputs to outputs. |
//! | [`DeleteMediaConnectFlow`](crate::Client::delete_media_connect_flow) | Deletes a MediaConnect flow together with its inputs and outputs. |
//! | [`DeleteMediaConnectFlowInput`](crate::Client::delete_media_connect_flow_input) | Deletes an input of a MediaConnect flow. |
//! | [`DeleteMediaConnectFlowOutput`](crate::Client::delete_media_connect_flow_output) | Deletes an output of a MediaConnect flow. |
//! | [`ForbidMediaConnectFlowOutput`](crate::Client::forbid_media_connect_flow_output) | Disables an output of a MediaConnect flow. |
//! | [`GetMediaConnectAvailableRegion`](crate::Client::get_media_connect_available_region) | Lists the regions where MediaConnect is available. |
//! | [`GetMediaConnectFlow`](crate::Client::get_media_connect_flow) | Looks up a MediaConnect flow. |
//! | [`GetMediaConnectFlowAllOutputName`](crate::Client::get_media_connect_flow_all_output_name) | Lists the names of the outputs of a MediaConnect flow. |
//! | [`GetMediaConnectFlowInput`](crate::Client::get_media_connect_flow_input) | Looks up the inputs of a MediaConnect flow. |
//! | [`GetMediaConnectFlowOutput`](crate::Client::get_media_connect_flow_output) | Looks up an output of a MediaConnect flow by name. |
//! | [`OpenMediaConnectFlowFailover`](crate::Client::open_media_connect_flow_failover) | Enables input failover for a MediaConnect flow. |
//! | [`ResumeMediaConnectFlowOutput`](crate::Client::resume_media_connect_flow_output) | Re-enables an output of a MediaConnect flow, so that it sends the stream. |
//! | [`UpdateMediaConnectFlowInput`](crate::Client::update_media_connect_flow_input) | Updates an input of a MediaConnect flow. |
//! | [`UpdateMediaConnectFlowOutput`](crate::Client::update_media_connect_flow_output) | Updates an output of a MediaConnect flow. |
//! | [`UpdateMediaConnectFlowStatus`](crate::Client::update_media_connect_flow_status) | Starts or stops a MediaConnect flow. |

pub mod add_media_connect_flow_input;
pub mod add_media_connect_flow_output;
pub mod close_media_connect_flow_failover;
pub mod create_media_connect_flow;
pub mod delete_media_connect_flow;
pub mod delete_media_connect_flow_input;
pub mod delete_media_connect_flow_output;
pub mod forbid_media_connect_flow_output;
pub mod get_media_connect_available_region;
pub mod get_media_connect_flow;
pub mod get_media_connect_flow_all_output_name;
pub mod get_media_connect_flow_input;
pub mod get_media_connect_flow_output;
pub mod open_media_connect_flow_failover;
pub mod resume_media_connect_flow_output;
pub mod update_media_connect_flow_input;
pub mod update_media_connect_flow_output;
pub mod update_media_connect_flow_status;

pub use add_media_connect_flow_input::{
    AddMediaConnectFlowInputRequest, AddMediaConnectFlowInputRequired,
    AddMediaConnectFlowInputResponse,
};
pub use add_media_connect_flow_output::{
    AddMediaConnectFlowOutputRequest, AddMediaConnectFlowOutputRequired,
    AddMediaConnectFlowOutputResponse,
};
pub use close_media_connect_flow_failover::{
    CloseMediaConnectFlowFailoverRequest, CloseMediaConnectFlowFailoverResponse,
};
pub use create_media_connect_flow::{
    CreateMediaConnectFlowRequest, CreateMediaConnectFlowResponse,
};
pub use delete_media_connect_flow::{
    DeleteMediaConnectFlowRequest, DeleteMediaConnectFlowResponse,
};
pub use delete_media_connect_flow_input::{
    DeleteMediaConnectFlowInputRequest, DeleteMediaConnectFlowInputResponse,
};
pub use delete_media_connect_flow_output::{
    DeleteMediaConnectFlowOutputRequest, DeleteMediaConnectFlowOutputResponse,
};
pub use forbid_media_connect_flow_output::{
    ForbidMediaConnectFlowOutputRequest, ForbidMediaConnectFlowOutputResponse,
};
pub use get_media_connect_available_region::{
    GetMediaConnectAvailableRegionRequest, GetMediaConnectAvailableRegionResponse,
};
pub use get_media_connect_flow::{
    GetMediaConnectFlowRequest, GetMediaConnectFlowResponse,
};
pub use get_media_connect_flow_all_output_name::{
    GetMediaConnectFlowAllOutputNameRequest, GetMediaConnectFlowAllOutputNameResponse,
};
pub use get_media_connect_flow_input::{
    GetMediaConnectFlowInputRequest, GetMediaConnectFlowInputResponse,
};
pub use get_media_connect_flow_output::{
    GetMediaConnectFlowOutputRequest, GetMediaConnectFlowOutputResponse,
};
pub use open_media_connect_flow_failover::{
    OpenMediaConnectFlowFailoverRequest, OpenMediaConnectFlowFailoverResponse,
};
pub use resume_media_connect_flow_output::{
    ResumeMediaConnectFlowOutputRequest, ResumeMediaConnectFlowOutputResponse,
};
pub use update_media_connect_flow_input::{
    UpdateMediaConnectFlowInputRequest, UpdateMediaConnectFlowInputResponse,
};
pub use update_media_connect_flow_output::{
    UpdateMediaConnectFlowOutputRequest, UpdateMediaConnectFlowOutputResponse,
};
pub use update_media_connect_flow_status::{
    UpdateMediaConnectFlowStatusRequest, UpdateMediaConnectFlowStatusResponse,
};

use alicloud_runtime::{Call, Operation, OperationInfo};
use crate::Client;

/// The operations of this group as data.
pub const OPERATIONS: &[&OperationInfo] = &[
    <AddMediaConnectFlowInputRequest as Operation>::INFO,
    <AddMediaConnectFlowOutputRequest as Operation>::INFO,
    <CloseMediaConnectFlowFailoverRequest as Operation>::INFO,
    <CreateMediaConnectFlowRequest as Operation>::INFO,
    <DeleteMediaConnectFlowRequest as Operation>::INFO,
    <DeleteMediaConnectFlowInputRequest as Operation>::INFO,
    <DeleteMediaConnectFlowOutputRequest as Operation>::INFO,
    <ForbidMediaConnectFlowOutputRequest as Operation>::INFO,
    <GetMediaConnectAvailableRegionRequest as Operation>::INFO,
    <GetMediaConnectFlowRequest as Operation>::INFO,
    <GetMediaConnectFlowAllOutputNameRequest as Operation>::INFO,
    <GetMediaConnectFlowInputRequest as Operation>::INFO,
    <GetMediaConnectFlowOutputRequest as Operation>::INFO,
    <OpenMediaConnectFlowFailoverRequest as Operation>::INFO,
    <ResumeMediaConnectFlowOutputRequest as Operation>::INFO,
    <UpdateMediaConnectFlowInputRequest as Operation>::INFO,
    <UpdateMediaConnectFlowOutputRequest as Operation>::INFO,
    <UpdateMediaConnectFlowStatusRequest as Operation>::INFO,
];

/// # Media connect
impl Client {
    /// Adds an input to a MediaConnect flow.
    ///
    /// Returns an error code if no flow has this ID. A flow accepts one input. After
    /// `OpenMediaConnectFlowFailover` has been called for it, it accepts a second input.
    ///
    /// `InputProtocol` determines how the flow receives the stream:
    ///
    /// - `RTMP-PUSH` and `SRT-Listener`: the flow listens, and you push the stream over RTMP
    ///   or SRT to the URL in the response.
    /// - `RTMP-PULL` and `SRT-Caller`: the flow pulls the stream over RTMP or SRT from your
    ///   server.
    /// - `Flow`: the flow receives the stream from an output of another flow, identified by
    ///   `PairFlowId` and `PairOutputName`. That output must be an `SRT-Listener` or
    ///   `RTMP-PULL` output. By default, chained flows are connected by a leased line, so a
    ///   stream can cross regions.
    ///
    /// RAM permission: `ice:AddMediaConnectFlowInput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::AddMediaConnectFlowInputRequest;
    /// use alicloud_ice::media_connect::AddMediaConnectFlowInputRequired;
    /// use alicloud_ice::types::MediaConnectProtocol;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_media_connect_flow_input(
    ///         AddMediaConnectFlowInputRequest::new(AddMediaConnectFlowInputRequired {
    ///             flow_id: "34900dc6-90ec-4968-af3c-fcd87f231a5f".into(),
    ///             input_protocol: MediaConnectProtocol::RtmpPush,
    ///             input_name: "AliTestInput".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddMediaConnectFlowInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaConnectFlowInput)
    #[inline]
    pub fn add_media_connect_flow_input(
        &self,
        request: AddMediaConnectFlowInputRequest,
    ) -> Call<AddMediaConnectFlowInputRequest> {
        self.call(request)
    }

    /// Adds an output to a MediaConnect flow.
    ///
    /// Returns an error code if no flow has this ID. A flow has up to four outputs, each with
    /// a unique name. An output serves up to five streams. If `PlayerLimit` is set, players
    /// beyond the limit are rejected.
    ///
    /// `OutputProtocol` determines how the flow delivers the stream:
    ///
    /// - `RTMP-PUSH` and `SRT-Caller`: the flow pushes the stream over RTMP or SRT to your
    ///   server.
    /// - `RTMP-PULL` and `SRT-Listener`: you pull the stream over RTMP or SRT from the URL in
    ///   the response.
    /// - `Flow`: the flow pushes the stream to the input of another flow, identified by
    ///   `PairFlowId` and `PairInputName`. That input must be an `SRT-Listener` or
    ///   `RTMP-PUSH` input. By default, chained flows are connected by a dedicated line, so a
    ///   stream can cross regions.
    ///
    /// RAM permission: `ice:AddMediaConnectFlowOutput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaConnectProtocol;
    /// use alicloud_ice::media_connect::AddMediaConnectFlowOutputRequest;
    /// use alicloud_ice::media_connect::AddMediaConnectFlowOutputRequired;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .add_media_connect_flow_output(
    ///         AddMediaConnectFlowOutputRequest::new(AddMediaConnectFlowOutputRequired {
    ///             flow_id: "34900dc6-90ec-4968-af3c-fcd87f231a5f".into(),
    ///             output_protocol: MediaConnectProtocol::RtmpPull,
    ///             output_name: "AliTestOutput".into(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `AddMediaConnectFlowOutput`](https://api.alibabacloud.com/document/ICE/2020-11-09/AddMediaConnectFlowOutput)
    #[inline]
    pub fn add_media_connect_flow_output(
        &self,
        request: AddMediaConnectFlowOutputRequest,
    ) -> Call<AddMediaConnectFlowOutputRequest> {
        self.call(request)
    }

    /// Disables input failover for a MediaConnect flow.
    ///
    /// Fails while the flow has two inputs. Delete one first by calling
    /// `DeleteMediaConnectFlowInput`.
    ///
    /// RAM permission: `ice:CloseMediaConnectFlowFailover` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::CloseMediaConnectFlowFailoverRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .close_media_connect_flow_failover(
    ///         CloseMediaConnectFlowFailoverRequest::new()
    ///             .flow_id("34900dc6-90ec-4968-af3c-fcd87f231a5f"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CloseMediaConnectFlowFailover`](https://api.alibabacloud.com/document/ICE/2020-11-09/CloseMediaConnectFlowFailover)
    #[inline]
    pub fn close_media_connect_flow_failover(
        &self,
        request: CloseMediaConnectFlowFailoverRequest,
    ) -> Call<CloseMediaConnectFlowFailoverRequest> {
        self.call(request)
    }

    /// Creates a MediaConnect flow, which transports a live stream from inputs to outputs.
    ///
    /// The flow name must be unique within a region. The response contains the flow ID, which
    /// other MediaConnect operations require.
    ///
    /// RAM permission: `ice:CreateMediaConnectFlow` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::CreateMediaConnectFlowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .create_media_connect_flow(
    ///         CreateMediaConnectFlowRequest::new("AliTestFlow", "ap-southeast-1"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `CreateMediaConnectFlow`](https://api.alibabacloud.com/document/ICE/2020-11-09/CreateMediaConnectFlow)
    #[inline]
    pub fn create_media_connect_flow(
        &self,
        request: CreateMediaConnectFlowRequest,
    ) -> Call<CreateMediaConnectFlowRequest> {
        self.call(request)
    }

    /// Deletes a MediaConnect flow together with its inputs and outputs.
    ///
    /// Returns an error code if no flow has this ID. A flow that is `online` cannot be
    /// deleted. Stop it first by calling `UpdateMediaConnectFlowStatus`.
    ///
    /// RAM permission: `ice:DeleteMediaConnectFlow` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::DeleteMediaConnectFlowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_connect_flow(
    ///         DeleteMediaConnectFlowRequest::new("0381f478-7d53-4076-9d5f-27680a6f73e7"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaConnectFlow`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlow)
    #[inline]
    pub fn delete_media_connect_flow(
        &self,
        request: DeleteMediaConnectFlowRequest,
    ) -> Call<DeleteMediaConnectFlowRequest> {
        self.call(request)
    }

    /// Deletes an input of a MediaConnect flow.
    ///
    /// Returns an error code if no flow has this ID. The flow must not be `online` and must
    /// have no outputs. Delete the outputs first by calling `DeleteMediaConnectFlowOutput`.
    ///
    /// RAM permission: `ice:DeleteMediaConnectFlowInput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::DeleteMediaConnectFlowInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_connect_flow_input(
    ///         DeleteMediaConnectFlowInputRequest::new(
    ///             "0381f478-7d53-4076-9d5f-27680a6f73e7",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaConnectFlowInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlowInput)
    #[inline]
    pub fn delete_media_connect_flow_input(
        &self,
        request: DeleteMediaConnectFlowInputRequest,
    ) -> Call<DeleteMediaConnectFlowInputRequest> {
        self.call(request)
    }

    /// Deletes an output of a MediaConnect flow.
    ///
    /// Returns an error code if no flow has this ID. The output cannot be deleted while the
    /// flow is `online`.
    ///
    /// RAM permission: `ice:DeleteMediaConnectFlowOutput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::DeleteMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .delete_media_connect_flow_output(
    ///         DeleteMediaConnectFlowOutputRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///             "AliTestOutput",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `DeleteMediaConnectFlowOutput`](https://api.alibabacloud.com/document/ICE/2020-11-09/DeleteMediaConnectFlowOutput)
    #[inline]
    pub fn delete_media_connect_flow_output(
        &self,
        request: DeleteMediaConnectFlowOutputRequest,
    ) -> Call<DeleteMediaConnectFlowOutputRequest> {
        self.call(request)
    }

    /// Disables an output of a MediaConnect flow.
    ///
    /// The output keeps its settings but sends no stream until `ResumeMediaConnectFlowOutput`
    /// re-enables it.
    ///
    /// RAM permission: `ice:ForbidMediaConnectFlowOutput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::ForbidMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .forbid_media_connect_flow_output(
    ///         ForbidMediaConnectFlowOutputRequest::new()
    ///             .flow_id("34900dc6-90ec-4968-af3c-fcd87f231a5f"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ForbidMediaConnectFlowOutput`](https://api.alibabacloud.com/document/ICE/2020-11-09/ForbidMediaConnectFlowOutput)
    #[inline]
    pub fn forbid_media_connect_flow_output(
        &self,
        request: ForbidMediaConnectFlowOutputRequest,
    ) -> Call<ForbidMediaConnectFlowOutputRequest> {
        self.call(request)
    }

    /// Lists the regions where MediaConnect is available.
    ///
    /// RAM permission: `ice:GetMediaConnectAvailableRegion` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectAvailableRegionRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_connect_available_region(GetMediaConnectAvailableRegionRequest::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaConnectAvailableRegion`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectAvailableRegion)
    #[inline]
    pub fn get_media_connect_available_region(
        &self,
        request: GetMediaConnectAvailableRegionRequest,
    ) -> Call<GetMediaConnectAvailableRegionRequest> {
        self.call(request)
    }

    /// Looks up a MediaConnect flow.
    ///
    /// Returns an error code if no flow has this ID. `StartTime` in the response is
    /// meaningful only while the flow is `online`.
    ///
    /// RAM permission: `ice:GetMediaConnectFlow` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_connect_flow(
    ///         GetMediaConnectFlowRequest::new("34900dc6-90ec-4968-af3c-fcd87f231a5f"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaConnectFlow`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlow)
    #[inline]
    pub fn get_media_connect_flow(
        &self,
        request: GetMediaConnectFlowRequest,
    ) -> Call<GetMediaConnectFlowRequest> {
        self.call(request)
    }

    /// Lists the names of the outputs of a MediaConnect flow.
    ///
    /// RAM permission: `ice:GetMediaConnectFlowAllOutputName` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowAllOutputNameRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_connect_flow_all_output_name(
    ///         GetMediaConnectFlowAllOutputNameRequest::new(
    ///             "0381f478-7d53-4076-9d5f-27680a6f73e7",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaConnectFlowAllOutputName`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowAllOutputName)
    #[inline]
    pub fn get_media_connect_flow_all_output_name(
        &self,
        request: GetMediaConnectFlowAllOutputNameRequest,
    ) -> Call<GetMediaConnectFlowAllOutputNameRequest> {
        self.call(request)
    }

    /// Looks up the inputs of a MediaConnect flow.
    ///
    /// Returns an error code if no flow has this ID. If input failover is enabled, the
    /// members whose names start with `Backup` describe the second input.
    ///
    /// RAM permission: `ice:GetMediaConnectFlowInput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_connect_flow_input(
    ///         GetMediaConnectFlowInputRequest::new("34900dc6-90ec-4968-af3c-fcd87f231a5f"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaConnectFlowInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowInput)
    #[inline]
    pub fn get_media_connect_flow_input(
        &self,
        request: GetMediaConnectFlowInputRequest,
    ) -> Call<GetMediaConnectFlowInputRequest> {
        self.call(request)
    }

    /// Looks up an output of a MediaConnect flow by name.
    ///
    /// Returns an error code if no flow has this ID.
    ///
    /// RAM permission: `ice:GetMediaConnectFlowOutput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .get_media_connect_flow_output(
    ///         GetMediaConnectFlowOutputRequest::new(
    ///             "0381f478-7d53-4076-9d5f-27680a6f73e7",
    ///             "AliTestOutput",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `GetMediaConnectFlowOutput`](https://api.alibabacloud.com/document/ICE/2020-11-09/GetMediaConnectFlowOutput)
    #[inline]
    pub fn get_media_connect_flow_output(
        &self,
        request: GetMediaConnectFlowOutputRequest,
    ) -> Call<GetMediaConnectFlowOutputRequest> {
        self.call(request)
    }

    /// Enables input failover for a MediaConnect flow.
    ///
    /// The flow must already have an input. After the call, it accepts a second input of the
    /// same type as the first.
    ///
    /// RAM permission: `ice:OpenMediaConnectFlowFailover` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::OpenMediaConnectFlowFailoverRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .open_media_connect_flow_failover(
    ///         OpenMediaConnectFlowFailoverRequest::new()
    ///             .flow_id("34900dc6-90ec-4968-af3c-fcd87f231a5f"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `OpenMediaConnectFlowFailover`](https://api.alibabacloud.com/document/ICE/2020-11-09/OpenMediaConnectFlowFailover)
    #[inline]
    pub fn open_media_connect_flow_failover(
        &self,
        request: OpenMediaConnectFlowFailoverRequest,
    ) -> Call<OpenMediaConnectFlowFailoverRequest> {
        self.call(request)
    }

    /// Re-enables an output of a MediaConnect flow, so that it sends the stream.
    ///
    /// Reverses `ForbidMediaConnectFlowOutput`.
    ///
    /// RAM permission: `ice:ResumeMediaConnectFlowOutput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::ResumeMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .resume_media_connect_flow_output(
    ///         ResumeMediaConnectFlowOutputRequest::new()
    ///             .flow_id("34900dc6-90ec-4968-af3c-fcd87f231a5f"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `ResumeMediaConnectFlowOutput`](https://api.alibabacloud.com/document/ICE/2020-11-09/ResumeMediaConnectFlowOutput)
    #[inline]
    pub fn resume_media_connect_flow_output(
        &self,
        request: ResumeMediaConnectFlowOutputRequest,
    ) -> Call<ResumeMediaConnectFlowOutputRequest> {
        self.call(request)
    }

    /// Updates an input of a MediaConnect flow.
    ///
    /// The flow must be `offline`. The type of an input cannot be changed.
    ///
    /// RAM permission: `ice:UpdateMediaConnectFlowInput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::UpdateMediaConnectFlowInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_connect_flow_input(
    ///         UpdateMediaConnectFlowInputRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaConnectFlowInput`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowInput)
    #[inline]
    pub fn update_media_connect_flow_input(
        &self,
        request: UpdateMediaConnectFlowInputRequest,
    ) -> Call<UpdateMediaConnectFlowInputRequest> {
        self.call(request)
    }

    /// Updates an output of a MediaConnect flow.
    ///
    /// The flow must be `offline`. The type of an output cannot be changed.
    ///
    /// RAM permission: `ice:UpdateMediaConnectFlowOutput` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::UpdateMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_connect_flow_output(
    ///         UpdateMediaConnectFlowOutputRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///             "AliTestOutput",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaConnectFlowOutput`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowOutput)
    #[inline]
    pub fn update_media_connect_flow_output(
        &self,
        request: UpdateMediaConnectFlowOutputRequest,
    ) -> Call<UpdateMediaConnectFlowOutputRequest> {
        self.call(request)
    }

    /// Starts or stops a MediaConnect flow.
    ///
    /// RAM permission: `ice:UpdateMediaConnectFlowStatus` on all resources.
    ///
    /// The call can succeed while the result reports a failure: check `ret_code` of the response.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::UpdateMediaConnectFlowStatusRequest;
    /// use alicloud_ice::media_connect::update_media_connect_flow_status::MediaConnectFlowStatus;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let response = client
    ///     .update_media_connect_flow_status(
    ///         UpdateMediaConnectFlowStatusRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///             MediaConnectFlowStatus::Online,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Official documentation of `UpdateMediaConnectFlowStatus`](https://api.alibabacloud.com/document/ICE/2020-11-09/UpdateMediaConnectFlowStatus)
    #[inline]
    pub fn update_media_connect_flow_status(
        &self,
        request: UpdateMediaConnectFlowStatusRequest,
    ) -> Call<UpdateMediaConnectFlowStatusRequest> {
        self.call(request)
    }
}
