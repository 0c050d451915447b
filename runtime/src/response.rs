//! From a received HTTP response to a typed response or an error.

use std::borrow::Cow;

use bytes::Bytes;

use crate::protocol::{CODE, REQUEST_ID};
use crate::service_error::is_throttling_code;
use crate::wire::{DynStructure, ResponseSlot, View, read_response, text_at};
use crate::{Error, Result};

/// Reads a response into the slot, or returns the error that it reports.
pub(crate) fn response_or_error(received: &http::Response<Bytes>, slot: &mut dyn ResponseSlot) -> Result<()> {
    if !received.status().is_success() {
        return Err(Error::service(received));
    }
    // `from_utf8` is several times as fast as the lossy conversion, and nearly every response is
    // valid UTF-8. Invalid bytes become U+FFFD, so that they cost no other member.
    let text = std::str::from_utf8(received.body())
        .map_or_else(|_| String::from_utf8_lossy(received.body()), Cow::Borrowed);
    read_response(slot, &text).map_err(|reason| Error::unreadable(received, reason))?;
    match slot.get() {
        Some(response) if hides_an_error(response) => service_error(received),
        _ => Ok(()),
    }
}

/// Returns whether a response with status 200 may report an error of the service or of a gateway.
/// The response of an operation without a member `Code` has nothing but the request ID then. A
/// declared `Code` is interpreted by the caller, except for throttling, which is retried.
fn hides_an_error(response: &dyn DynStructure) -> bool {
    let throttled = text_at(response, CODE.name).is_some_and(|code| is_throttling_code(&code));
    let own_code = response.fields().iter().any(|field| field.name() == CODE.name);
    throttled || (!own_code && !has_content(response))
}

/// Returns the error that a response with status 200 reports, if its code is one of an error.
fn service_error(received: &http::Response<Bytes>) -> Result<()> {
    const SUCCESS: [&str; 3] = ["200", "OK", "Success"];
    let error = Error::service(received);
    let is_success = |code: &str| SUCCESS.iter().any(|success| code.eq_ignore_ascii_case(success));
    if error.code().is_none_or(is_success) { Ok(()) } else { Err(error) }
}

fn has_content(response: &dyn DynStructure) -> bool {
    response.fields().iter().zip(response.members()).any(|(field, value)| match value.view() {
        View::Absent => false,
        View::List(list) => !list.is_empty(),
        View::Map(map) => !field.is_others() && map.entries().next().is_some(),
        _ => field.name() != REQUEST_ID.name,
    })
}
