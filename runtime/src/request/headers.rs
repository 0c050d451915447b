//! Sets the headers of a request.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Error, ErrorKind, Result};

/// Sets a header.
///
/// # Errors
/// The value contains a control character.
pub(super) fn set(headers: &mut HeaderMap, name: HeaderName, value: impl Into<Bytes>) -> Result<()> {
    let value = HeaderValue::from_maybe_shared(value.into()).map_err(|_| {
        let message = format!("invalid header `{name}`: its value contains a control character");
        Error::new(ErrorKind::Configuration, message)
    })?;
    headers.insert(name, value);
    Ok(())
}

/// Sets a header that holds a secret. HTTP libraries do not log it.
///
/// # Errors
/// The value contains a control character.
pub(super) fn set_secret(headers: &mut HeaderMap, name: HeaderName, value: impl Into<Bytes>) -> Result<()> {
    let mut value = HeaderValue::from_maybe_shared(value.into()).map_err(|_| {
        let message = format!("invalid credentials: the value for `{name}` contains a control character");
        Error::new(ErrorKind::Credentials, message)
    })?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Ok(())
}
