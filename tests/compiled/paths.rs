//! Operations with a path: how their requests are written, and what they return.

use alicloud_runtime::Operation;
use http::Method;
use serde_json::json;

use crate::examples::flat::{FlatDisk, FlatTag};
use crate::examples::put_thing::ThingBody;
use crate::examples::*;
use crate::support::{client, query, round_trip};
use crate::transport::{MockResponse, MockTransport};
use crate::{Call, ErrorKind, Json, bytes::Bytes};

/// Returns the request of a call whose response has this status and body.
async fn request<O: Operation>(
    status: u16,
    body: &'static str,
    call: impl FnOnce(&crate::Client) -> Call<O>,
) -> (http::Request<Bytes>, O::Response) {
    let mock = MockTransport::new().respond(status, body);
    let response = call(&client(&mock).await).await.expect("the call succeeds");
    (mock.requests().pop().expect("the request was sent"), response)
}

fn header<'r>(request: &'r http::Request<Bytes>, name: &str) -> Option<&'r str> {
    request.headers().get(name).map(|value| value.to_str().expect("a header is text"))
}

#[tokio::test]
async fn parameters_are_in_the_path_in_the_query_and_in_headers() {
    let things = GetThingsRequest::new("a/b \u{503c}").labels(["x", "y"]).x_trace("t").x_zones(["1", "2"]);
    let (sent, response) =
        request(200, r#"[{"Name": "one"}, {"Name": "two"}]"#, |client| client.get_things(things)).await;
    assert_eq!(sent.method(), Method::GET);
    assert_eq!(sent.uri().path(), "/namespaces/a%2Fb%20%E5%80%BC%3Athings");
    assert_eq!(sent.uri().query(), Some("Labels=x%2Cy"));
    assert_eq!((header(&sent, "x-trace"), header(&sent, "x-zones")), (Some("t"), Some("1,2")));
    assert_eq!(header(&sent, "content-type"), None);
    let names: Vec<_> = response.body.iter().map(|thing| thing.name.as_deref()).collect();
    assert_eq!(names, [Some("one"), Some("two")]);
}

#[tokio::test]
async fn a_body_is_json_and_another_status_of_success_is_one() {
    let thing = PutThingRequest::new("ns", ThingBody::new("one").size(2));
    assert_eq!(round_trip(&thing), thing);
    let (sent, response) = request(201, r#"{"RequestId": "r"}"#, |client| client.put_thing(thing)).await;
    assert_eq!((sent.method(), sent.uri().path()), (&Method::PUT, "/namespaces/ns%3Athings"));
    assert_eq!(header(&sent, "content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(serde_json::from_slice::<Json>(sent.body()).unwrap(), json!({"Name": "one", "Size": 2}));
    assert_eq!(response.request_id.as_deref(), Some("r"));
}

#[tokio::test]
async fn a_response_without_a_body_is_empty_whatever_arrives() {
    for (status, body) in [(204, ""), (200, ""), (200, "<html>")] {
        let (sent, _) =
            request(status, body, |client| client.delete_thing(DeleteThingRequest::new("ns"))).await;
        assert_eq!(sent.method(), Method::DELETE);
    }
}

#[tokio::test]
async fn bytes_and_text_are_sent_and_received_as_they_are() {
    let (sent, response) = request(200, "done\n", |client| {
        client.post_content(PostContentRequest::new(7).body(vec![0_u8, 159, 146, 150]))
    })
    .await;
    assert_eq!(
        (sent.uri().path(), header(&sent, "content-type")),
        ("/contents/7", Some("application/octet-stream"))
    );
    assert_eq!(&sent.body()[..], [0, 159, 146, 150]);
    assert_eq!(response.body.as_deref(), Some("done\n"));

    let mock = MockTransport::new().respond(200, vec![0_u8, 159, 146, 150]);
    let client = client(&mock).await;
    assert_eq!(&client.get_content(GetContentRequest::new(7)).await.unwrap().body[..], [0, 159, 146, 150]);

    let chunks = MockResponse::new(200, "ab").chunk("cd");
    let mock = MockTransport::new().respond_with(chunks);
    let mut stream =
        crate::support::client(&mock).await.get_content(GetContentRequest::new(7)).stream().await.unwrap();
    let mut received = Vec::new();
    while let Some(chunk) = stream.next().await {
        received.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(received, b"abcd");
}

#[test]
fn bytes_are_base64_in_json() {
    let request = PostContentRequest::new(7).body(vec![0_u8, 255]);
    assert_eq!(serde_json::to_value(&request).unwrap(), json!({"Id": 7, "body": "AP8="}));
    assert_eq!(round_trip(&request), request);
    let error = serde_json::from_value::<PostContentRequest>(json!({"Id": 7, "body": "?"})).unwrap_err();
    assert_eq!(error.to_string(), "body: expected bytes in Base64, found another string");
}

#[tokio::test]
async fn events_are_typed() {
    let events = [r#"{"Text": "Hel"}"#, r#"{"Text": "lo"}"#, "[DONE]"];
    let mock = MockTransport::new().respond_with(MockResponse::events(events));
    let mut stream = client(&mock).await.chat(ChatRequest::new("Hi")).events().await.unwrap();
    let mut text = String::new();
    while let Some(event) = stream.next().await {
        text += event.unwrap().data.text.as_deref().unwrap_or_default();
    }
    assert_eq!(text, "Hello");
}

#[tokio::test]
async fn a_whole_path_is_sent_as_it_is_given() {
    let whole = PatchWholeRequest::new("/wholes/1/a%2Fb").body([("a", 1)]);
    let (sent, response) = request(200, "\"v2\"", |client| client.patch_whole(whole)).await;
    assert_eq!((sent.method(), sent.uri().path()), (&Method::PATCH, "/wholes/1/a%2Fb"));
    assert_eq!(&sent.body()[..], br#"{"a":1}"#);
    assert_eq!(response.body.as_deref(), Some("v2"));
}

#[tokio::test]
async fn a_value_that_would_change_the_path_is_reported_before_anything_is_sent() {
    let mock = MockTransport::new();
    let client = client(&mock).await;
    for (value, why) in [("", "is empty"), ("..", "consists of dots, which would lead to another path")] {
        let error = client.delete_thing(DeleteThingRequest::new(value)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.to_string(), format!("DeleteThing: Namespace {why}; it is part of the path"));
    }
    let error = client.patch_whole(PatchWholeRequest::new("/a/../b")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn objects_and_lists_of_objects_are_flat() {
    let flat = FlatRequest::new()
        .tag(vec![FlatTag::new("a").values([1, 2]), FlatTag::new("b")])
        .disk(FlatDisk::new().size(3).options([("x", true)]))
        .anything(json!({"b": [1], "a": null}));
    assert_eq!(
        query(|client| client.flat(flat.clone())).await,
        "Anything.b.1=1&Disk.Options.x=true&Disk.Size=3&Tag.1.Key=a&Tag.1.Values.1=1&Tag.1.Values.2=2&Tag.2.Key=b"
    );
    // The parameter of its own is the one that counts.
    let both = flat.disk_size(4).set_anything(None).set_tag(None);
    assert_eq!(query(|client| client.flat(both)).await, "Disk.Options.x=true&Disk.Size=4");
}

#[tokio::test]
async fn a_mock_shows_every_parameter_of_a_call() {
    let mock =
        MockTransport::new().respond(201, "{}").respond(200, "\"v\"").respond(200, "{}").respond(200, "ok");
    let client = client(&mock).await;
    let put = PutThingRequest::new("a/b", ThingBody::new("one"));
    client.put_thing(put.clone()).await.unwrap();
    let patch = PatchWholeRequest::new("/wholes/1/x").body([("a", 1)]);
    client.patch_whole(patch.clone()).await.unwrap();
    let flat = FlatRequest::new().tag(vec![FlatTag::new("a").values([1])]).disk(FlatDisk::new().size(3));
    client.flat(flat.clone()).await.unwrap();
    let post = PostContentRequest::new(7).body("bytes");
    client.post_content(post.clone()).await.unwrap();
    let calls = mock.calls();
    assert_eq!(calls[0].request::<PutThingRequest>().unwrap(), put);
    assert_eq!(calls[1].request::<PatchWholeRequest>().unwrap(), patch);
    assert_eq!(calls[2].request::<FlatRequest>().unwrap(), flat);
    assert_eq!(calls[3].request::<PostContentRequest>().unwrap(), post);
}

#[tokio::test]
async fn a_mocked_response_may_be_a_whole_body() {
    // The types are `non_exhaustive`.
    let (mut things, mut content) = (GetThingsResponse::default(), GetContentResponse::default());
    things.body.push(Default::default());
    content.body = vec![0_u8, 255].into();
    let mock =
        MockTransport::new().respond_with(MockResponse::ok(&things)).respond_with(MockResponse::ok(&content));
    let client = client(&mock).await;
    assert_eq!(client.get_things(GetThingsRequest::new("ns")).await.unwrap(), things);
    assert_eq!(client.get_content(GetContentRequest::new(7)).await.unwrap(), content);
}

#[test]
fn a_safe_method_only_reads_unless_it_is_that_of_an_rpc() {
    assert!(GetThingsRequest::INFO.read_only && !PutThingRequest::INFO.read_only);
    assert!(!RepeatListRequest::INFO.read_only, "it is sent with GET, and is an RPC");
}
