//! Responses that can be received piece by piece.

use crate::api::{Encoding, Field, Operation, Shape, TypeKind};
use crate::names::NamedApi;

/// What the pieces of a response are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Streaming {
    Bytes,
    Events,
}

impl Streaming {
    /// Returns what the response of an operation can be received as.
    pub(super) fn of(named: &NamedApi, operation: &Operation) -> Option<Self> {
        let is_bytes =
            |field: &Field| matches!(field.encoding, Encoding::Body(_)) && field.shape == Shape::Bytes;
        let has_bytes = match &named.api.get(operation.response).kind {
            TypeKind::Structure(structure) => structure.fields.iter().any(is_bytes),
            _ => false,
        };
        match (operation.events, has_bytes) {
            (true, _) => Some(Streaming::Events),
            (false, true) => Some(Streaming::Bytes),
            (false, false) => None,
        }
    }
}
