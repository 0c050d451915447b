//! Clients whose responses are scripted, and what they have sent.

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials, Operation, OperationInfo, RetryPolicy, SERVICE};
use alicloud_local::text_pairs;
use alicloud_runtime::Endpoint;
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::wire::DynStructure;
use bytes::Bytes;
use serde_json::Value;

/// Creates a client that receives these responses with the status 200, one after the other, and
/// does not retry.
pub(crate) fn mock_client(responses: &[Value]) -> (Client, MockTransport) {
    let mock = responses.iter().fold(MockTransport::new(), |mock, body| mock.respond(200, body.to_string()));
    (client_of(&mock, RetryPolicy::none()), mock)
}

/// Creates a client of a transport. Limits are not validated, so that every recorded value can be
/// sent.
pub(crate) fn client_of(mock: &MockTransport, policy: RetryPolicy) -> Client {
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let builder = builder.transport(mock.clone()).retry(policy).validate_requests(false);
    builder.build_blocking().expect("everything is set")
}

/// Returns the parameters of a request that was sent, in the query and in the form.
pub(crate) fn parameters_of(request: &http::Request<Bytes>) -> Vec<(String, String)> {
    let query = text_pairs(request.uri().query().unwrap_or_default().as_bytes());
    query.into_iter().chain(text_pairs(request.body())).collect()
}

/// Returns the value of a parameter in each request that was sent, and `None` where it was not set.
pub(crate) fn parameter(mock: &MockTransport, name: &str) -> Vec<Option<String>> {
    let value = |request| parameters_of(request).into_iter().find(|(given, _)| given == name);
    mock.requests().iter().map(|request| Some(value(request)?.1)).collect()
}

/// Returns the parameters that a typed request would be sent with.
pub(crate) fn prepared<O: Operation>(request: &O) -> Vec<(String, String)> {
    parameters_of(&prepare_request(O::INFO, request))
}

pub(crate) fn prepare_request(operation: &OperationInfo, request: &dyn DynStructure) -> http::Request<Bytes> {
    let endpoint = Endpoint::parse("ice.cn-shanghai.aliyuncs.com").expect("it is a host");
    let credentials = Credentials::new("id", "secret");
    let stamp = RequestStamp {
        date: "2023-10-26T10:22:32Z".parse().expect("it is a time"),
        nonce: "3156853299f313e23d1673dc12e1703d".to_owned(),
        retries: 0,
        pause: std::time::Duration::ZERO,
    };
    let options = RequestOptions::default();
    prepare(&SERVICE, &endpoint, operation, request, &options, &credentials, &stamp)
        .unwrap_or_else(|error| panic!("{error}"))
}
