//! What an attempt receives: a whole response, or one whose body arrives later.

use bytes::Bytes;

use crate::Result;
use crate::transport::{BodyStream, MAX_ERROR_BYTES, StreamFuture, TransportError};
use crate::wire::Response;

/// What a successful attempt has received.
pub(crate) enum Reply {
    Response(Box<dyn Response>),
    /// The body of a call that streams.
    Stream(OpenBody),
}

impl Reply {
    pub(crate) fn into_response(self) -> Option<Box<dyn Response>> {
        if let Reply::Response(response) = self { Some(response) } else { None }
    }

    pub(crate) fn into_stream(self) -> Option<OpenBody> {
        if let Reply::Stream(body) = self { Some(body) } else { None }
    }
}

/// A body that arrives while it is read.
pub(crate) struct OpenBody {
    pub(crate) body: BodyStream,
    /// The values that an error must not contain.
    pub(crate) secrets: Vec<String>,
}

/// The body of a response, as a transport returns it.
pub(crate) enum Body {
    Whole(Bytes),
    Stream(BodyStream),
}

/// Receives the head of a response, and the beginning of the body of an error response.
pub(crate) async fn open(opened: StreamFuture<'_>) -> Result<http::Response<Body>> {
    let (head, mut body) = opened.await.map_err(TransportError::into_error)?.into_parts();
    let body = match head.status.is_success() {
        true => Body::Stream(body),
        false => Body::Whole(body.read_to(MAX_ERROR_BYTES).await.map_err(TransportError::into_error)?.0),
    };
    Ok(http::Response::from_parts(head, body))
}
