//! The response of an operation that is known at run time only.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::de::IgnoredAny;

use crate::operation::{CallResponse, Received};
use crate::response_metadata::ResponseMetadata;
use crate::wire::{
    DynStructure, Field, Response, View, Wire, any_from_json, body_text, raw_items, texts_at, to_json,
    value_to_json, visit_at,
};
use crate::{Error, ErrorKind, Json, OperationInfo, Result};

/// The response to a [`DynamicRequest`](crate::DynamicRequest): the members that the operation declares, and
/// the document as the service sent it.
///
/// Cloning it is cheap. `Debug` prints the members like those of a typed response, and not the document.
#[derive(Clone)]
pub struct DynamicResponse(Arc<Inner>);

struct Inner {
    operation: &'static OperationInfo,
    response: Box<dyn Response>,
    metadata: ResponseMetadata,
}

impl DynamicResponse {
    /// Returns the facts of the operation.
    pub fn operation(&self) -> &'static OperationInfo {
        self.0.operation
    }

    /// Returns the HTTP status, the headers, the request ID, the attempts and their durations.
    pub fn metadata(&self) -> &ResponseMetadata {
        &self.0.metadata
    }

    /// Returns the members that the operation declares as a JSON object, with the names on the wire. They are read
    /// as in a typed response: values have their declared types, and one with another shape is left out.
    pub fn members(&self) -> Json {
        to_json(&*self.0.response)
    }

    /// Returns the response of the typed call, to print it with `{:#?}` as the program with typed calls would.
    pub fn typed(&self) -> &(dyn fmt::Debug + Send + Sync) {
        &self.0.response
    }

    /// Returns the document as the service sent it, with members that the operation does not declare, their
    /// order, and numbers of any length. A byte order mark is removed, and invalid UTF-8 becomes U+FFFD.
    ///
    /// It may contain secrets, such as credentials for an upload. A service may write more than JSON allows, such
    /// as `NaN` or a control character in a string, which a strict parser rejects. [`members`](Self::members) is
    /// JSON in any case.
    pub fn text(&self) -> Cow<'_, str> {
        body_text(self.0.metadata.raw_body())
    }

    /// Returns the document with members that the operation does not declare. [`text`](Self::text) has their order
    /// and numbers beyond 64 bits. A value that is not JSON, such as `NaN`, becomes a string.
    ///
    /// # Errors
    /// The document is nested in more than 100 values, or a member that the operation does not declare is malformed.
    pub fn json(&self) -> Result<Json> {
        any_from_json(&self.text(), usize::MAX).map_err(|mismatch| {
            let message = format!("invalid response: {mismatch}");
            Error::new(ErrorKind::InvalidResponse, message).for_operation(self.0.operation.name)
        })
    }

    /// Returns the items of a page as the service sent them, with members that the operation does not declare. The
    /// list is empty if the operation does not list items in pages.
    ///
    /// If the list is not JSON, or is written in another notation, the items have the declared members only.
    pub fn items(&self) -> Vec<Json> {
        let parse = |item: &String| any_from_json(item, item.len()).ok();
        let items = self.sent_items().and_then(|items| items.iter().map(parse).collect());
        items.unwrap_or_else(|| self.declared_items())
    }

    /// Returns the items of a page like [`items`](Self::items), each as JSON text: members have the order, and
    /// numbers the digits, in which the service sent them.
    pub fn item_texts(&self) -> Vec<String> {
        let is_json = |item: &String| serde_json::from_str::<IgnoredAny>(item).is_ok();
        let items = self.sent_items().filter(|items| items.iter().all(is_json));
        items.unwrap_or_else(|| self.declared_items().iter().map(Json::to_string).collect())
    }

    /// Returns the texts of the items in the document. `None` if the list is written in another notation.
    fn sent_items(&self) -> Option<Vec<String>> {
        let pagination = self.0.operation.pagination?;
        let text = self.text();
        let items = raw_items(&text, pagination.items)?;
        Some(items.into_iter().map(str::to_owned).collect())
    }

    /// Returns the items with the members that the operation declares.
    fn declared_items(&self) -> Vec<Json> {
        let mut items = Vec::new();
        let path = self.0.operation.pagination.map(|pagination| pagination.items);
        visit_at(self, path.unwrap_or_default(), &mut |view| {
            if let View::List(list) = view {
                items.extend(list.items().map(|item| value_to_json(item.view())));
            }
        });
        items
    }

    /// Returns the declared values at a path as texts, as in `UploadJobs[].JobId`; `[]` after a name means each item
    /// of the list. Absent and empty values are left out. This is how the request that looks up jobs gets the
    /// IDs from the response that started them.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, DynamicRequest, Group, Result};
    /// # use serde_json::json;
    /// async fn upload(client: &Client, groups: &[Group], url: &str) -> Result<DynamicRequest> {
    ///     let upload = DynamicRequest::by_name(groups, "UploadMediaByURL", &json!({"UploadURLs": [url]}))?;
    ///     let ids = client.call(upload).await?.values_at("UploadJobs[].JobId");
    ///     DynamicRequest::by_name(groups, "GetUrlUploadInfos", &json!({"JobIds": ids}))
    /// }
    /// ```
    pub fn values_at(&self, path: &str) -> Vec<String> {
        texts_at(self, path)
    }
}

impl DynStructure for DynamicResponse {
    fn fields(&self) -> &'static [Field] {
        self.0.response.fields()
    }

    fn members(&self) -> Vec<&dyn Wire> {
        self.0.response.members()
    }
}

impl CallResponse for DynamicResponse {
    const NEEDS_METADATA: bool = true;

    fn from_received(received: Received<'_>) -> Self {
        let Received { operation, response, metadata } = received;
        let metadata = metadata.cloned().expect("a call keeps the metadata that its response needs");
        DynamicResponse(Arc::new(Inner { operation, response, metadata }))
    }
}

impl fmt::Debug for DynamicResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicResponse")
            .field("operation", &self.0.operation.name)
            .field("members", &self.0.response)
            .finish_non_exhaustive()
    }
}
