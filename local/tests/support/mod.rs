//! What the tests of the local server share: requests without the checks of a client, and requests of any operation.
#![allow(dead_code, reason = "each file of tests has its own copy and uses a part of it")]

pub(crate) mod example;
pub(crate) mod raw;
pub(crate) mod receiver;

use std::panic::{self, AssertUnwindSafe};

use alicloud_catalogue::Operation;
use alicloud_ice::{Client, DynamicRequest, DynamicResponse, Error, GROUPS, Json, Result};

/// Returns the operations of ICE.
pub(crate) fn operations() -> impl Iterator<Item = Operation> {
    let names = GROUPS.iter().flat_map(|group| group.operations).map(|operation| operation.name);
    names.map(operation)
}

/// Returns an operation by its name.
pub(crate) fn operation(name: &str) -> Operation {
    Operation::from_json(alicloud_ice::describe(name).unwrap()).unwrap()
}

/// Makes a call of an operation with parameters as JSON.
pub(crate) async fn call(client: &Client, operation: &str, parameters: Json) -> Result<DynamicResponse> {
    client.call(DynamicRequest::by_name(GROUPS, operation, &parameters)?).await
}

/// Makes a call, and returns the members of its response.
pub(crate) async fn members(client: &Client, operation: &str, parameters: Json) -> Json {
    let response = call(client, operation, parameters).await;
    response.unwrap_or_else(|error| panic!("{operation}: {error}")).members()
}

/// Makes a call that the server rejects, and returns the code of the error.
pub(crate) async fn code(client: &Client, operation: &str, parameters: Json) -> String {
    let error = call(client, operation, parameters).await.expect_err("the server rejects it");
    code_of(&error)
}

/// Returns the code of an error of the service.
pub(crate) fn code_of(error: &Error) -> String {
    error.code().unwrap_or_else(|| panic!("no code: {error}")).to_owned()
}

/// Returns the message with which an assertion panics.
pub(crate) fn panic_message<T>(assertion: impl FnOnce() -> T) -> String {
    let payload =
        panic::catch_unwind(AssertUnwindSafe(|| drop(assertion()))).expect_err("the assertion fails");
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).expect("a message")
}
