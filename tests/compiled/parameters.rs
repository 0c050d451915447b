//! How requests of the sample are written, and what is reported before they are sent.

use serde_json::json;

use crate::examples::*;
use crate::support::{client, query, read, round_trip, sent};
use crate::transport::MockTransport;
use crate::types::Node;
use crate::{Client, Credentials, ErrorKind, InString};

#[tokio::test]
async fn each_type_of_scalar_is_written_to_the_query() {
    let request = ScalarsRequest::new().text("a b").small(-1).large(i64::MAX).number(1.5).flag(true);
    assert_eq!(
        query(|client| client.scalars(request.clone())).await,
        "Flag=true&Large=9223372036854775807&Number=1.5&Small=-1&Text=a%20b"
    );
    assert_eq!(query(|client| client.scalars(ScalarsRequest::new().text(""))).await, "Text=");
    assert_eq!(round_trip(&request), request);
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({"Text": "a b", "Small": -1, "Large": i64::MAX, "Number": 1.5, "Flag": true})
    );
}

#[tokio::test]
async fn an_option_sets_or_removes_a_value() {
    let request = ScalarsRequest::new().text("a").set_text(None).set_small(Some(1)).flag(true).set_flag(None);
    assert_eq!(query(|client| client.scalars(request)).await, "Small=1");
}

#[tokio::test]
async fn a_malformed_scalar_of_a_request_is_an_error() {
    let error = serde_json::from_value::<ScalarsRequest>(json!({"Small": "many"})).unwrap_err();
    assert_eq!(error.to_string(), "Small: expected a 32-bit integer, found a string");
    let error = serde_json::from_value::<RequiredRequest>(json!({"Name": "a"})).unwrap_err();
    assert_eq!(error.to_string(), "missing field `Count`");
}

#[tokio::test]
async fn a_list_is_written_in_its_style() {
    let commas = CommaListRequest::new([1, 20]).ids(["a", "b c"]);
    assert_eq!(query(|client| client.comma_list(commas.clone())).await, "Ids=a%2Cb%20c&Sizes=1%2C20");
    assert_eq!(
        serde_json::from_value::<CommaListRequest>(json!({"Ids": "a,b c", "Sizes": "1,20"})).unwrap(),
        commas
    );

    let repeated = RepeatListRequest::new().template_ids((1..=11).map(|number| number.to_string()));
    let names: Vec<String> = query(|client| client.repeat_list(repeated))
        .await
        .split('&')
        .map(|pair| pair.split_once('=').expect("a pair").0.to_owned())
        .collect();
    assert_eq!(names[..3], ["TemplateIds.1", "TemplateIds.10", "TemplateIds.11"]);
    let none = RepeatListRequest::new().template_ids(Vec::<String>::new());
    assert_eq!(query(|client| client.repeat_list(none)).await, "");
}

#[tokio::test]
async fn json_is_written_without_spaces_and_escapes() {
    use crate::examples::json_parameter::ParameterInput;
    let request =
        JsonParameterRequest::new(ParameterInput::new("oss://b/视频").weights([1.0, 0.5])).timestamps([0]);
    assert_eq!(
        query(|client| client.json_parameter(request)).await,
        "Input=%7B%22Media%22%3A%22oss%3A%2F%2Fb%2F%E8%A7%86%E9%A2%91%22%2C%22Weights%22%3A%5B1.0%2C0.5%5D%7D\
         &Timestamps=%5B0%5D"
    );
    let empty = JsonParameterRequest::new(ParameterInput::new("m")).timestamps(Vec::<i64>::new());
    assert!(query(|client| client.json_parameter(empty)).await.ends_with("&Timestamps=%5B%5D"));
}

#[tokio::test]
async fn json_inside_a_string_is_typed_or_raw() {
    use crate::examples::json_text::TextConfig;
    let typed = JsonTextRequest::new().config(TextConfig::new().kind("k")).user_data(json!({"a": 1}));
    assert_eq!(
        query(|client| client.json_text(typed)).await,
        "Config=%7B%22Kind%22%3A%22k%22%7D&UserData=%7B%22a%22%3A1%7D"
    );
    let raw = JsonTextRequest::new().config(InString::raw("not JSON"));
    assert_eq!(query(|client| client.json_text(raw)).await, "Config=not%20JSON");

    let body = json!({"UserData": "{\"a\":", "Points": "[1,\"2\"]"});
    let response = read(|client| client.json_text(JsonTextRequest::new()), body).await.unwrap();
    let user_data = response.user_data.unwrap();
    assert_eq!(user_data.value().unwrap_err().to_string(), "`{\"a\":` is not JSON");
    assert_eq!(user_data.as_str(), "{\"a\":");
    assert_eq!(response.points.unwrap().value().unwrap(), [1.0, 2.0]);
}

#[tokio::test]
async fn a_form_is_written_to_the_body() {
    use crate::examples::form_body::BodyFormat;
    let request = FormBodyRequest::new("n m").client_token("t").formats([BodyFormat::new().format("mp4")]);
    assert_eq!(
        sent(|client| client.form_body(request)).await.unwrap(),
        ("ClientToken=t".to_owned(), "Formats=%5B%7B%22Format%22%3A%22mp4%22%7D%5D&Name=n%20m".to_owned())
    );
}

#[tokio::test]
async fn an_empty_form_has_its_content_type() {
    let mock = MockTransport::new().respond(200, "{}").respond(200, "{}").respond(200, "{}");
    let client = client(&mock).await;
    client.form_body(FormBodyRequest::new("n")).await.unwrap();
    client.form_choice(FormChoiceRequest::new()).await.unwrap();
    client.empty(EmptyRequest::new()).await.unwrap();
    let types: Vec<_> =
        mock.requests().iter().map(|sent| sent.headers().get("content-type").cloned()).collect();
    let form = Some(http::HeaderValue::from_static("application/x-www-form-urlencoded"));
    assert_eq!(types, [form.clone(), form, None]);
}

#[tokio::test]
async fn a_choice_writes_one_of_its_parameters() {
    let by_url = OneOfRequest::by_input_url("video", "http://e/a");
    assert_eq!(query(|client| client.one_of(by_url.clone())).await, "InputURL=http%3A%2F%2Fe%2Fa&Kind=video");
    assert_eq!(serde_json::to_value(&by_url).unwrap(), json!({"InputURL": "http://e/a", "Kind": "video"}));
    assert_eq!(round_trip(&by_url), by_url);

    let both = json!({"InputURL": "u", "MediaId": "m", "Kind": "video"});
    let both = serde_json::from_value::<OneOfRequest>(both).unwrap_err();
    assert_eq!(both.to_string(), "MediaId or InputURL: expected only one of them, found several");
    let neither = serde_json::from_value::<OneOfRequest>(json!({"Kind": "video"})).unwrap_err();
    assert_eq!(neither.to_string(), "missing field `MediaId or InputURL`");

    assert_eq!(query(|client| client.one_of_optional(OneOfOptionalRequest::new())).await, "");
    let index = OneOfOptionalRequest::new().media(one_of_optional::OfOptionalMedia::MediaIndex(3));
    assert_eq!(query(|client| client.one_of_optional(index.clone())).await, "MediaIndex=3");
    assert_eq!(round_trip(&index), index);
}

#[tokio::test]
async fn a_secret_string_is_sent_and_not_shown() {
    let request = SecretsRequest::new("open sesame");
    assert_eq!(format!("{request:?}"), "SecretsRequest { password: *** }");
    assert_eq!(query(|client| client.secrets(request.clone())).await, "Password=open%20sesame");
    assert_eq!(round_trip(&request), request);
}

#[tokio::test]
async fn every_violated_limit_is_reported_before_anything_is_sent() {
    let request = LimitsRequest::new().title("").page_size(101).offset(-1).speed(2.5).code("123456789");
    let error = sent(|client| client.limits(request.clone())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.message(),
        Some(
            "Title has 0 characters; the service accepts 1 to 64; PageSize is 101; the service accepts 1 to 100; \
             Offset is -1; the service accepts 0 or more; Speed is 2.5; the service accepts 0.5 to 2; \
             Code has 9 characters; the service accepts at most 8"
        )
    );
    let mock = MockTransport::new().respond(200, "{}");
    let unvalidated = Client::builder().region("here").credentials(Credentials::new("id", "secret"));
    let unvalidated = unvalidated.transport(mock.clone()).validate_requests(false).build().await.unwrap();
    unvalidated.limits(request).await.expect("the service decides about its limits");
    assert_eq!(mock.requests().len(), 1);

    let error =
        sent(|client| client.comma_list(CommaListRequest::new([1]).ids(["a,b", ""]))).await.unwrap_err();
    let message = error.message().unwrap();
    assert!(
        message.starts_with("Ids[0] contains a comma") && message.ends_with("Ids[1] is empty"),
        "{message}"
    );
}

#[tokio::test]
async fn a_required_member_that_was_removed_is_reported_before_sending() {
    let mock = MockTransport::new();
    let mut node = Node::new("a");
    node.name = None;
    let error = client(&mock).await.shared_input(SharedInputRequest::new().node(node)).await.unwrap_err();
    assert_eq!(error.to_string(), "SharedInput: Node.Name is required and not set");
    assert!(mock.requests().is_empty());
}
