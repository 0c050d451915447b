//! Calls of the sample with a mock transport.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::transport::MockTransport;
use crate::{Call, Client, Credentials, Error};

/// Creates a client of a mock transport.
pub(crate) async fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().region("here").credentials(Credentials::new("id", "secret"));
    builder.transport(mock.clone()).build().await.expect("everything is set")
}

/// Returns the query and the body of a call.
pub(crate) async fn sent<O>(call: impl FnOnce(&Client) -> Call<O>) -> Result<(String, String), Error>
where
    O: alicloud_runtime::Operation,
{
    let mock = MockTransport::new().respond(200, "{}");
    call(&client(&mock).await).await?;
    let sent = mock.requests().pop().expect("the request was sent");
    let query = sent.uri().query().unwrap_or_default().to_owned();
    Ok((query, String::from_utf8(sent.body().to_vec()).expect("a form is UTF-8")))
}

/// Returns the query of a call.
pub(crate) async fn query<O: alicloud_runtime::Operation>(call: impl FnOnce(&Client) -> Call<O>) -> String {
    sent(call).await.expect("the request is valid").0
}

/// Returns the response that a body is read as.
pub(crate) async fn read<O: alicloud_runtime::Operation>(
    call: impl FnOnce(&Client) -> Call<O>,
    body: serde_json::Value,
) -> Result<O::Response, Error> {
    let mock = MockTransport::new().respond(200, body.to_string());
    call(&client(&mock).await).await
}

/// Returns a value after it was written and read with serde.
pub(crate) fn round_trip<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).expect("a value can be written");
    serde_json::from_str(&text).expect("a written value can be read")
}
