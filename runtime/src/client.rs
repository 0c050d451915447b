//! The client that generated clients wrap.

use std::fmt;
use std::sync::Arc;

use crate::attempt::Dispatcher;
use crate::settings::CallSettings;
use crate::{DynamicRequest, Endpoint, Group, Json, Result};

/// The client that generated clients wrap. Cloning it is cheap; clones share connections,
/// credentials and the retry budget.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    dispatcher: Dispatcher,
    settings: CallSettings,
}

impl Client {
    pub(crate) fn new(dispatcher: Dispatcher, settings: CallSettings) -> Self {
        Client(Arc::new(Inner { dispatcher, settings }))
    }

    /// Calls an operation by its name, with its parameters as a JSON object. Returns the members
    /// of the typed response as JSON, under their names on the wire. [`call`](Self::call) of a
    /// [`DynamicRequest`] has settings, waits, pages, and the document as the service sent it.
    ///
    /// # Errors
    /// The same as for a typed call. An operation that is not in the groups, and a parameter that
    /// is undeclared at any depth or has the wrong shape, are an
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    pub async fn call_by_name(&self, groups: &[Group], operation: &str, parameters: &Json) -> Result<Json> {
        let request = DynamicRequest::by_name(groups, operation, parameters)?;
        Ok(self.call(request).await?.members())
    }

    /// Returns the endpoint of the client.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.dispatcher.endpoint
    }

    pub(crate) fn dispatcher(&self) -> &Dispatcher {
        &self.0.dispatcher
    }

    pub(crate) fn settings(&self) -> &CallSettings {
        &self.0.settings
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Dispatcher { service, endpoint, .. } = self.dispatcher();
        f.debug_struct("Client")
            .field("product", &service.product)
            .field("endpoint", &endpoint.to_string())
            .finish_non_exhaustive()
    }
}
