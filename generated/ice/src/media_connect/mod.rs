// Written by `cargo xtask regen`. Change the description and run it again.

//! MediaConnect: flows that carry live streams from one place to many.
//!
//! | | |
//! | --- | --- |
//! | [`AddMediaConnectFlowInput`](crate::Client::add_media_connect_flow_input) | Adds an input to a MediaConnect flow. |
//! | [`AddMediaConnectFlowOutput`](crate::Client::add_media_connect_flow_output) | Adds an output to a MediaConnect flow. |
//! | [`CloseMediaConnectFlowFailover`](crate::Client::close_media_connect_flow_failover) | Turns off input failover for a MediaConnect flow. |
//! | [`CreateMediaConnectFlow`](crate::Client::create_media_connect_flow) | Creates a MediaConnect flow, which carries a live stream from inputs to outputs. |
//! | [`DeleteMediaConnectFlow`](crate::Client::delete_media_connect_flow) | Deletes a MediaConnect flow together with its inputs and outputs. |
//! | [`DeleteMediaConnectFlowInput`](crate::Client::delete_media_connect_flow_input) | Deletes an input of a MediaConnect flow. |
//! | [`DeleteMediaConnectFlowOutput`](crate::Client::delete_media_connect_flow_output) | Deletes an output of a MediaConnect flow. |
//! | [`ForbidMediaConnectFlowOutput`](crate::Client::forbid_media_connect_flow_output) | Disables an output of a MediaConnect flow. |
//! | [`GetMediaConnectAvailableRegion`](crate::Client::get_media_connect_available_region) | Lists the regions that have MediaConnect. |
//! | [`GetMediaConnectFlow`](crate::Client::get_media_connect_flow) | Looks up a MediaConnect flow. |
//! | [`GetMediaConnectFlowAllOutputName`](crate::Client::get_media_connect_flow_all_output_name) | Lists the names of the outputs of a MediaConnect flow. |
//! | [`GetMediaConnectFlowInput`](crate::Client::get_media_connect_flow_input) | Looks up the inputs of a MediaConnect flow. |
//! | [`GetMediaConnectFlowOutput`](crate::Client::get_media_connect_flow_output) | Looks up one output of a MediaConnect flow by its name. |
//! | [`OpenMediaConnectFlowFailover`](crate::Client::open_media_connect_flow_failover) | Turns on input failover for a MediaConnect flow. |
//! | [`ResumeMediaConnectFlowOutput`](crate::Client::resume_media_connect_flow_output) | Enables an output of a MediaConnect flow again, so that it sends the stream. |
//! | [`UpdateMediaConnectFlowInput`](crate::Client::update_media_connect_flow_input) | Changes an input of a MediaConnect flow. |
//! | [`UpdateMediaConnectFlowOutput`](crate::Client::update_media_connect_flow_output) | Changes an output of a MediaConnect flow. |
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
    AddMediaConnectFlowInputRequest, AddMediaConnectFlowInputResponse,
};

pub use add_media_connect_flow_output::{
    AddMediaConnectFlowOutputRequest, AddMediaConnectFlowOutputResponse,
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
    /// Answers with an error code if there is no flow with this ID. A flow takes one input; once
    /// `OpenMediaConnectFlowFailover` has been called for it, it takes a second.
    ///
    /// `InputProtocol` decides how the stream gets in:
    ///
    /// - `RTMP-PUSH` and `SRT-Listener`: the flow listens, and you push the stream over RTMP or
    ///   SRT to the URL in the answer.
    /// - `RTMP-PULL` and `SRT-Caller`: the flow fetches the stream over RTMP or SRT from a
    ///   server of yours.
    /// - `Flow`: the flow takes an output of another flow, named by `PairFlowId` and
    ///   `PairOutputName`. That output has to be an `SRT-Listener` or `RTMP-PULL` one. Chained
    ///   flows are joined by a leased line unless arranged otherwise, so a stream can cross
    ///   regions.
    ///
    /// RAM permission: `ice:AddMediaConnectFlowInput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::AddMediaConnectFlowInputRequest;
    /// use alicloud_ice::types::MediaConnectProtocol;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .add_media_connect_flow_input(
    ///         AddMediaConnectFlowInputRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///             MediaConnectProtocol::RtmpPush,
    ///             "AliTestInput",
    ///         ),
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
    /// Answers with an error code if there is no flow with this ID. A flow has up to four outputs, each with its own
    /// name. An output serves up to five streams; with `PlayerLimit` set, players beyond the
    /// limit are refused.
    ///
    /// `OutputProtocol` decides how the stream gets out:
    ///
    /// - `RTMP-PUSH` and `SRT-Caller`: the flow pushes the stream over RTMP or SRT to a server
    ///   of yours.
    /// - `RTMP-PULL` and `SRT-Listener`: you fetch the stream over RTMP or SRT from the URL in
    ///   the answer.
    /// - `Flow`: the flow pushes to the input of another flow, named by `PairFlowId` and
    ///   `PairInputName`. That input has to be an `SRT-Listener` or `RTMP-PUSH` one. Chained
    ///   flows are joined by a dedicated line unless arranged otherwise, so a stream can cross
    ///   regions.
    ///
    /// RAM permission: `ice:AddMediaConnectFlowOutput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::types::MediaConnectProtocol;
    /// use alicloud_ice::media_connect::AddMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .add_media_connect_flow_output(
    ///         AddMediaConnectFlowOutputRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///             MediaConnectProtocol::RtmpPull,
    ///             "AliTestOutput",
    ///         ),
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

    /// Turns off input failover for a MediaConnect flow.
    ///
    /// Not possible while the flow has two inputs: remove one with
    /// `DeleteMediaConnectFlowInput` first.
    ///
    /// RAM permission: `ice:CloseMediaConnectFlowFailover` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::CloseMediaConnectFlowFailoverRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Creates a MediaConnect flow, which carries a live stream from inputs to outputs.
    ///
    /// A name can be used once per region. The answer gives the ID of the flow, which other
    /// MediaConnect operations need.
    ///
    /// RAM permission: `ice:CreateMediaConnectFlow` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::CreateMediaConnectFlowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// Answers with an error code if there is no flow with this ID. A flow that is `online` cannot be deleted; stop
    /// it first with `UpdateMediaConnectFlowStatus`.
    ///
    /// RAM permission: `ice:DeleteMediaConnectFlow` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::DeleteMediaConnectFlowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// Answers with an error code if there is no flow with this ID. The flow must not be `online`, and none of its
    /// outputs may be left: delete those first, with `DeleteMediaConnectFlowOutput`.
    ///
    /// RAM permission: `ice:DeleteMediaConnectFlowInput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::DeleteMediaConnectFlowInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// Answers with an error code if there is no flow with this ID. Not possible while the flow is `online`.
    ///
    /// RAM permission: `ice:DeleteMediaConnectFlowOutput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::DeleteMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// enables it again.
    ///
    /// RAM permission: `ice:ForbidMediaConnectFlowOutput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::ForbidMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Lists the regions that have MediaConnect.
    ///
    /// RAM permission: `ice:GetMediaConnectAvailableRegion` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectAvailableRegionRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// Answers with an error code if there is no flow with this ID. `StartTime` in the answer means something only
    /// while the flow is `online`.
    ///
    /// RAM permission: `ice:GetMediaConnectFlow` on all resources.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowAllOutputNameRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// Answers with an error code if there is no flow with this ID. With input failover, the members whose names
    /// begin with `Backup` are about the second input.
    ///
    /// RAM permission: `ice:GetMediaConnectFlowInput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Looks up one output of a MediaConnect flow by its name.
    ///
    /// Answers with an error code if there is no flow with this ID.
    ///
    /// RAM permission: `ice:GetMediaConnectFlowOutput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::GetMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Turns on input failover for a MediaConnect flow.
    ///
    /// The flow needs an input beforehand. Afterwards it takes a second one, which has to be of
    /// the same type as the first.
    ///
    /// RAM permission: `ice:OpenMediaConnectFlowFailover` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::OpenMediaConnectFlowFailoverRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Enables an output of a MediaConnect flow again, so that it sends the stream.
    ///
    /// Undoes `ForbidMediaConnectFlowOutput`.
    ///
    /// RAM permission: `ice:ResumeMediaConnectFlowOutput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::ResumeMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Changes an input of a MediaConnect flow.
    ///
    /// Possible only while the flow is `offline`. The type of an input cannot be changed.
    ///
    /// RAM permission: `ice:UpdateMediaConnectFlowInput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::UpdateMediaConnectFlowInputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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

    /// Changes an output of a MediaConnect flow.
    ///
    /// Possible only while the flow is `offline`. The type of an output cannot be changed.
    ///
    /// RAM permission: `ice:UpdateMediaConnectFlowOutput` on all resources.
    ///
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::UpdateMediaConnectFlowOutputRequest;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
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
    /// An `Ok` may still tell of a failure: look at `ret_code` of the answer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use alicloud_ice::media_connect::UpdateMediaConnectFlowStatusRequest;
    /// use alicloud_ice::media_connect::update_media_connect_flow_status::UpdateMediaConnectFlowStatusStatus;
    /// # async fn example(client: &alicloud_ice::Client) -> alicloud_ice::Result<()> {
    /// let answer = client
    ///     .update_media_connect_flow_status(
    ///         UpdateMediaConnectFlowStatusRequest::new(
    ///             "34900dc6-90ec-4968-af3c-fcd87f231a5f",
    ///             UpdateMediaConnectFlowStatusStatus::Online,
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
