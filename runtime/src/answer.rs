//! What a received answer means: a response, or an error.

use std::borrow::Cow;

use bytes::Bytes;

use crate::service_error::is_throttling_code;
use crate::wire::{Source, Structure, View, read_answer, text_at};
use crate::{Error, Result};

/// Tells an answer from an error, and reads it.
pub(crate) fn understand(received: &http::Response<Bytes>, answer: &mut dyn Structure) -> Result<()> {
    if !received.status().is_success() {
        return Err(Error::service(received));
    }
    // The valid is looked for first, for that is several times as fast.
    let text = std::str::from_utf8(received.body())
        .map_or_else(|_| String::from_utf8_lossy(received.body()), Cow::Borrowed);
    read_answer(answer, &text).map_err(|reason| Error::unreadable(received, reason))?;
    // Some gateways send an error under status 200. It is one where the operation
    // has no `Code` of its own and nothing but the request ID arrived. Where it has one, what
    // the code means is for the caller to say, except that there are too many calls.
    let throttled = text_at(answer, "Code").is_some_and(|code| is_throttling_code(&code));
    let own_code = answer.fields().iter().any(|field| field.name() == "Code");
    if !throttled && (own_code || has_content(answer)) {
        return Ok(());
    }
    let error = Error::service(received);
    let is_error = error
        .code()
        .is_some_and(|code| !["200", "OK", "Success"].iter().any(|fine| code.eq_ignore_ascii_case(fine)));
    if !is_error {
        return Ok(());
    }
    // What came with it has no place in the answer of another attempt.
    answer.fill(&mut Source::nothing());
    Err(error)
}

fn has_content(answer: &dyn Structure) -> bool {
    answer.fields().iter().zip(answer.members()).any(|(field, value)| match value.view() {
        View::Absent => false,
        View::List(list) => !list.is_empty(),
        View::Map(map) => !field.is_others() && map.entries().next().is_some(),
        _ => field.name() != "RequestId",
    })
}
