//! What a call sends and returns: typed values, or those of an operation that is known at run time only.

use std::any::Any;

use super::{Operation, OperationInfo};
use crate::response_metadata::ResponseMetadata;
use crate::wire::{DynStructure, Response, Structure};

/// A request that a [`Call`](crate::Call) sends: the typed request of an [`Operation`], or a
/// [`DynamicRequest`](crate::DynamicRequest).
///
/// Every `Operation` implements it. To add an operation of your own, implement `Operation`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the request of an operation",
    label = "not a request",
    note = "a call sends a type that implements `Operation`, or a `DynamicRequest`"
)]
pub trait Request: DynStructure + Clone + 'static {
    /// The response of the operation.
    type Response: CallResponse;

    /// Returns the facts of the operation.
    fn operation(&self) -> &'static OperationInfo;
}

impl<O: Operation> Request for O {
    type Response = O::Response;

    fn operation(&self) -> &'static OperationInfo {
        O::INFO
    }
}

/// A response that a call returns. Its module is private, so that no other crate implements it.
pub trait CallResponse: DynStructure + Clone + 'static {
    /// Whether the response needs the metadata of the call.
    const NEEDS_METADATA: bool = false;

    /// Creates the response from what was received.
    fn from_received(received: Received<'_>) -> Self;
}

/// What a successful call has received.
pub struct Received<'m> {
    pub(crate) operation: &'static OperationInfo,
    pub(crate) response: Box<dyn Response>,
    pub(crate) metadata: Option<&'m ResponseMetadata>,
}

impl<T: Structure> CallResponse for T {
    fn from_received(received: Received<'_>) -> Self {
        let response: Box<dyn Any> = received.response;
        *response.downcast().expect("the facts of an operation read its own response")
    }
}
