//! A request of an operation that is known at run time only.

use std::fmt;
use std::sync::Arc;

use super::DynamicResponse;
use crate::operation::find_operation;
use crate::wire::{DynStructure, Field, Wire, to_json};
use crate::{Group, Json, OperationInfo, Paginated, PaginationInfo, Request, Result, Waitable};

/// A request of an operation that is known at run time only, as in a command-line tool.
///
/// The parameters are a JSON object with the names on the wire. They are checked like those of a typed
/// request, and secret ones are not printed by `Debug`. A [`Call`](crate::Call) of it has everything that a
/// typed call has: settings, metadata, waits, pages and items.
///
/// ```
/// # use std::time::Duration;
/// # use alicloud_runtime::{Client, DynamicRequest, Group, Result};
/// # use serde_json::json;
/// async fn list(client: &Client, groups: &[Group]) -> Result<()> {
///     let request = DynamicRequest::by_name(groups, "ListMediaBasicInfos", &json!({"MediaType": "video"}))?;
///     let mut items = client.call(request).timeout(Duration::from_secs(10)).items();
///     while let Some(item) = items.next().await {
///         println!("{}", item?["MediaId"]);
///     }
///     Ok(())
/// }
///
/// async fn wait(client: &Client, groups: &[Group], id: &str) -> Result<()> {
///     let request = DynamicRequest::by_name(groups, "GetUrlUploadInfos", &json!({"JobIds": [id]}))?;
///     let response = client.call(request).wait_until_done(Duration::from_secs(600)).await?;
///     println!("{}", response.text());
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct DynamicRequest {
    operation: &'static OperationInfo,
    parameters: Arc<dyn DynStructure>,
}

impl DynamicRequest {
    /// Creates a request of an operation from its parameters: a JSON object with the names on the wire.
    ///
    /// # Errors
    /// A parameter is unknown, at any depth; a required one is missing; or one has the wrong shape. The error is an
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    pub fn new(operation: &'static OperationInfo, parameters: &Json) -> Result<Self> {
        Ok(DynamicRequest { operation, parameters: operation.request(parameters)?.into() })
    }

    /// Creates a request of the operation with this name.
    ///
    /// # Errors
    /// No group has the operation, or a parameter is invalid, as for [`new`](Self::new).
    pub fn by_name(groups: &[Group], operation: &str, parameters: &Json) -> Result<Self> {
        DynamicRequest::new(find_operation(groups, operation)?, parameters)
    }

    /// Replaces the parameter of a page.
    fn set_page(&mut self, parameter: impl FnOnce(PaginationInfo) -> Option<&'static str>, value: Json) {
        let Some(parameter) = self.operation.pagination.and_then(parameter) else { return };
        let mut parameters = to_json(&*self.parameters);
        if let Some(members) = parameters.as_object_mut() {
            members.insert(parameter.to_owned(), value);
        }
        // The parameters were valid, and the description declares this one for such a value. If it should not
        // fit nevertheless, the listing stops with an error, because the service returns the same page again.
        if let Ok(request) = DynamicRequest::new(self.operation, &parameters) {
            *self = request;
        }
    }
}

impl DynStructure for DynamicRequest {
    fn fields(&self) -> &'static [Field] {
        self.parameters.fields()
    }

    fn members(&self) -> Vec<&dyn Wire> {
        self.parameters.members()
    }
}

impl Request for DynamicRequest {
    type Response = DynamicResponse;

    fn operation(&self) -> &'static OperationInfo {
        self.operation
    }
}

impl Waitable for DynamicRequest {}

impl Paginated for DynamicRequest {
    /// An item as the service sent it, with members that the operation does not declare.
    type Item = Json;

    fn items(page: DynamicResponse) -> Vec<Json> {
        page.items()
    }

    fn set_page_number(&mut self, number: i32) {
        self.set_page(|pagination| pagination.number, number.into());
    }

    fn set_page_token(&mut self, token: String) {
        self.set_page(|pagination| Some(pagination.token?.0), token.into());
    }
}

/// Shows the parameters like those of a typed request, without secret ones.
impl fmt::Debug for DynamicRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicRequest")
            .field("operation", &self.operation.name)
            .field("parameters", &self.parameters)
            .finish()
    }
}
