//! What a caller gets from each word of a description.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::examples::*;
use crate::starters::SubmitFarResponse;
use crate::transport::MockTransport;
use crate::types::{Node, Status};
use crate::{Call, Client, Credentials, Error, ErrorKind, Text};

async fn client(script: &MockTransport) -> Client {
    let builder = Client::builder().region("here").credentials(Credentials::new("id", "secret"));
    builder.transport(script.clone()).build().await.expect("everything is set")
}

/// What a call puts into the query and the body.
async fn sent<O>(call: impl FnOnce(&Client) -> Call<O>) -> Result<(String, String), Error>
where
    O: alicloud_runtime::Operation,
{
    let script = MockTransport::new().respond(200, "{}");
    call(&client(&script).await).await?;
    let sent = script.requests().pop().expect("the call was sent");
    let query = sent.uri().query().unwrap_or_default().to_owned();
    Ok((query, String::from_utf8(sent.body().to_vec()).expect("a form is text")))
}

async fn query<O: alicloud_runtime::Operation>(call: impl FnOnce(&Client) -> Call<O>) -> String {
    sent(call).await.expect("the request breaks no limit").0
}

/// The answer that a body is read as.
async fn read<O: alicloud_runtime::Operation>(
    call: impl FnOnce(&Client) -> Call<O>,
    body: serde_json::Value,
) -> Result<O::Response, Error> {
    let script = MockTransport::new().respond(200, body.to_string());
    call(&client(&script).await).await
}

/// A value that was written and read again.
fn again<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).expect("every value can be written");
    serde_json::from_str(&text).expect("what was written can be read")
}

#[tokio::test]
async fn scalars_are_written_as_the_wire_wants_them() {
    let request = ScalarsRequest::new().text("a b").small(-1).large(i64::MAX).number(1.5).flag(true);
    assert_eq!(
        query(|client| client.scalars(request.clone())).await,
        "Flag=true&Large=9223372036854775807&Number=1.5&Small=-1&Text=a%20b"
    );
    assert_eq!(query(|client| client.scalars(ScalarsRequest::new().text(""))).await, "Text=");
    assert_eq!(again(&request), request);
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({"Text": "a b", "Small": -1, "Large": i64::MAX, "Number": 1.5, "Flag": true})
    );
}

#[tokio::test]
async fn one_odd_scalar_does_not_cost_the_others() {
    let scalars = |body| read(|client| client.scalars(ScalarsRequest::new()), body);
    let neighbours =
        json!({"Text": 12, "Small": "7", "Large": 8.0, "Number": "2.5", "Flag": "True", "New": [1]});
    let answer = scalars(neighbours).await.unwrap();
    assert_eq!(answer.text.as_deref(), Some("12"));
    assert_eq!((answer.small, answer.large), (Some(7), Some(8)));
    assert_eq!((answer.number, answer.flag), (Some(2.5), Some(true)));

    let odd = json!({"Text": {"a": 1}, "Small": 1e10, "Large": "many", "Number": [], "Flag": 7});
    let answer = scalars(odd).await.unwrap();
    assert_eq!(answer.text.as_deref(), Some(r#"{"a":1}"#));
    assert_eq!((answer.small, answer.large, answer.number, answer.flag), (None, None, None, None));

    let nothing = json!({"Text": null, "Small": null});
    assert_eq!(scalars(nothing).await.unwrap(), ScalarsResponse::default());
}

#[tokio::test]
async fn a_caller_s_own_odd_scalar_is_told() {
    let error = serde_json::from_value::<ScalarsRequest>(json!({"Small": "many"})).unwrap_err();
    assert_eq!(error.to_string(), "Small: expected a whole number of 32 bits, found text");
    let error = serde_json::from_value::<RequiredRequest>(json!({"Name": "a"})).unwrap_err();
    assert_eq!(error.to_string(), "missing field `Count`");
}

#[tokio::test]
async fn lists_are_written_in_their_styles() {
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
async fn json_is_written_compact_and_unescaped() {
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
async fn json_inside_text_is_typed_and_can_be_raw() {
    use crate::examples::json_text::TextConfig;
    let typed = JsonTextRequest::new().config(TextConfig::new().kind("k")).user_data(json!({"a": 1}));
    assert_eq!(
        query(|client| client.json_text(typed)).await,
        "Config=%7B%22Kind%22%3A%22k%22%7D&UserData=%7B%22a%22%3A1%7D"
    );
    let raw = JsonTextRequest::new().config(Text::raw("not JSON"));
    assert_eq!(query(|client| client.json_text(raw)).await, "Config=not%20JSON");

    let body = json!({"UserData": "{\"a\":", "Points": "[1,\"2\"]"});
    let answer = read(|client| client.json_text(JsonTextRequest::new()), body).await.unwrap();
    let user_data = answer.user_data.unwrap();
    assert_eq!(user_data.value().unwrap_err().to_string(), "`{\"a\":` is not JSON");
    assert_eq!(user_data.as_str(), "{\"a\":");
    assert_eq!(answer.points.unwrap().value().unwrap(), [1.0, 2.0]);
}

#[tokio::test]
async fn forms_travel_in_the_body() {
    use crate::examples::form_body::BodyFormat;
    let request = FormBodyRequest::new("n m").client_token("t").formats([BodyFormat::new().format("mp4")]);
    assert_eq!(
        sent(|client| client.form_body(request)).await.unwrap(),
        ("ClientToken=t".to_owned(), "Formats=%5B%7B%22Format%22%3A%22mp4%22%7D%5D&Name=n%20m".to_owned())
    );
}

#[tokio::test]
async fn an_operation_with_a_form_says_so_even_when_nothing_is_set() {
    let script = MockTransport::new().respond(200, "{}").respond(200, "{}").respond(200, "{}");
    let client = client(&script).await;
    client.form_body(FormBodyRequest::new("n")).await.unwrap();
    client.form_choice(FormChoiceRequest::new()).await.unwrap();
    client.empty(EmptyRequest::new()).await.unwrap();
    let types: Vec<_> =
        script.requests().iter().map(|sent| sent.headers().get("content-type").cloned()).collect();
    let form = Some(http::HeaderValue::from_static("application/x-www-form-urlencoded"));
    assert_eq!(types, [form.clone(), form, None]);
}

#[tokio::test]
async fn a_choice_is_one_of_its_parameters() {
    let by_url = OneOfRequest::by_input_url("video", "http://e/a");
    assert_eq!(query(|client| client.one_of(by_url.clone())).await, "InputURL=http%3A%2F%2Fe%2Fa&Kind=video");
    assert_eq!(serde_json::to_value(&by_url).unwrap(), json!({"InputURL": "http://e/a", "Kind": "video"}));
    assert_eq!(again(&by_url), by_url);

    let both = json!({"InputURL": "u", "MediaId": "m", "Kind": "video"});
    let both = serde_json::from_value::<OneOfRequest>(both).unwrap_err();
    assert_eq!(both.to_string(), "MediaId and InputURL: expected one of several, found more");
    let neither = serde_json::from_value::<OneOfRequest>(json!({"Kind": "video"})).unwrap_err();
    assert_eq!(neither.to_string(), "missing field `MediaId or InputURL`");

    assert_eq!(query(|client| client.one_of_optional(OneOfOptionalRequest::new())).await, "");
    let index = OneOfOptionalRequest::new().media(one_of_optional::OfOptionalMedia::MediaIndex(3));
    assert_eq!(query(|client| client.one_of_optional(index.clone())).await, "MediaIndex=3");
    assert_eq!(again(&index), index);
}

#[tokio::test]
async fn an_open_set_keeps_what_it_does_not_know() {
    use crate::examples::open_set::SortBy;
    assert_eq!(SortBy::from("720p"), SortBy::V720p);
    assert_eq!(SortBy::Unsorted.as_str(), "");
    assert_eq!(
        query(|client| client.open_set(OpenSetRequest::new().sort_by("Size:Asc"))).await,
        "SortBy=Size%3AAsc"
    );

    let open_set = |body| read(|client| client.open_set(OpenSetRequest::new()), body);
    let known = open_set(json!({"Status": "Done"})).await.unwrap();
    assert_eq!(known.status, Some(Status::Done));
    let new = open_set(json!({"Status": "PAUSED"})).await.unwrap();
    assert_eq!(new.status.as_ref().map(Status::as_str), Some("PAUSED"));
    assert_eq!(again(&new), new);
    assert_eq!(format!("{new:?}"), r#"OpenSetResponse { status: Some(Unknown("PAUSED")) }"#);
}

#[tokio::test]
async fn a_closed_set_is_complete_for_callers_only() {
    use crate::examples::closed_set::{SetLevel, SetMode};
    let request = ClosedSetRequest::new(SetMode::On).level(SetLevel::Everything);
    assert_eq!(query(|client| client.closed_set(request)).await, "Level=HIGH&Mode=on");
    assert!("sideways".parse::<SetMode>().is_err());
    let body = json!({"Mode": "sideways", "RequestId": "r"});
    assert_eq!(
        read(|client| client.closed_set(ClosedSetRequest::new(SetMode::On)), body).await.unwrap().mode,
        None
    );
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_its_place() {
    let nested = |body| read(|client| client.nested(NestedRequest::new()), body);
    let error =
        nested(json!({"MediaInfo": {"FileInfoList": [{}, {"FileBasicInfo": [1]}]}})).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.response_path(), Some("MediaInfo.FileInfoList[1].FileBasicInfo"));
    assert!(error.raw_body().unwrap().starts_with(b"{\"MediaInfo\""));

    // An item that is no object does not cost the others.
    let body = json!({"MediaInfo": {"FileInfoList": [5, {"FileBasicInfo": {"FileName": "f"}}, "x"]}});
    assert_eq!(nested(body).await.unwrap().media_info.unwrap().file_info_list.len(), 1);

    // JSON written inside text, and the ways in which services write nothing.
    let inside = json!({"MediaInfo": "{\"FileInfoList\":[{\"FileBasicInfo\":{\"FileName\":\"f\"}}]}"});
    let answer = nested(inside).await.unwrap();
    assert_eq!(answer.media_info.unwrap().file_info_list.len(), 1);
    for nothing in
        [json!({"MediaInfo": [], "Entries": ""}), json!({"MediaInfo": "", "Entries": null}), json!({})]
    {
        assert!(nested(nothing).await.unwrap().entries.is_empty());
    }
}

#[tokio::test]
async fn maps_and_other_members_are_kept() {
    let body = json!({"Sizes": {"a": 1, "b": "2", "c": "many"}, "Details": {"x": {"Size": 3}}, "Extra": {"y": [1]}, "Anything": 5});
    let answer = read(|client| client.maps(MapsRequest::new()), body).await.unwrap();
    assert_eq!(answer.sizes.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1), ("b".to_owned(), 2)]);
    assert_eq!(answer.details["x"].size, Some(3));
    assert_eq!((answer.extra["y"].clone(), answer.anything), (json!([1]), Some(json!(5))));

    use crate::examples::other_members::MemberConfig;
    let request = OtherMembersRequest::new().config(MemberConfig::new().known("k").other("New", 1));
    assert_eq!(
        query(|client| client.other_members(request.clone())).await,
        "Config=%7B%22Known%22%3A%22k%22%2C%22New%22%3A1%7D"
    );
    assert_eq!(again(&request), request);
    let twice = OtherMembersRequest::new().config(MemberConfig::new().known("k").other("Known", "other"));
    assert_eq!(query(|client| client.other_members(twice)).await, "Config=%7B%22Known%22%3A%22k%22%7D");
    let body = json!({"Counts": {"Total": 3, "2026-01-01": 2, "2026-01-02": 1}});
    let counts =
        read(|client| client.other_members(OtherMembersRequest::new()), body).await.unwrap().counts.unwrap();
    assert_eq!((counts.total, counts.others.len()), (Some(3), 2));
}

#[tokio::test]
async fn numbers_and_times_inside_text() {
    let body =
        json!({"FileSize": "64610", "Duration": 216.5, "Enabled": "true", "EndTime": "2021-11-26 21:47:37"});
    let answer = read(|client| client.numbers_in_text(NumbersInTextRequest::new()), body).await.unwrap();
    assert_eq!(answer.file_size.unwrap().value(), Ok(64_610));
    assert_eq!(answer.duration.unwrap().value(), Ok(216.5));
    assert_eq!(answer.enabled.unwrap().value(), Ok(true));
    let end: crate::Timestamp = "2021-11-26T21:47:37Z".parse().unwrap();
    assert_eq!(answer.end_time.unwrap().value(), Ok(end));
    let odd: Text<f64> = Text::raw("inf");
    assert!(odd.value().is_err());
    assert_eq!((Text::<bool>::raw("True").value(), Text::<i64>::raw("12.0").value()), (Ok(true), Ok(12)));
    let from = NumbersInTextRequest::new().start_time(end);
    assert_eq!(query(|client| client.numbers_in_text(from)).await, "StartTime=2021-11-26T21%3A47%3A37Z");
}

#[tokio::test]
async fn a_secret_text_is_sent_and_not_shown() {
    let request = SecretsRequest::new("open sesame");
    assert_eq!(format!("{request:?}"), "SecretsRequest { password: *** }");
    assert_eq!(query(|client| client.secrets(request.clone())).await, "Password=open%20sesame");
    assert_eq!(again(&request), request);
}

#[tokio::test]
async fn every_broken_limit_is_told_before_anything_is_sent() {
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
    let script = MockTransport::new().respond(200, "{}");
    let trusting = Client::builder().region("here").credentials(Credentials::new("id", "secret"));
    let trusting = trusting.transport(script.clone()).validate_requests(false).build().await.unwrap();
    trusting.limits(request).await.expect("the limits are the service's own matter");
    assert_eq!(script.requests().len(), 1);

    let error =
        sent(|client| client.comma_list(CommaListRequest::new([1]).ids(["a,b", ""]))).await.unwrap_err();
    let message = error.message().unwrap();
    assert!(
        message.starts_with("Ids[0] contains a comma") && message.ends_with("Ids[1] is empty"),
        "{message}"
    );
}

#[tokio::test]
async fn a_type_may_hold_itself() {
    let tree = Node::new("child").parent(Node::new("root")).children([Node::new("leaf")]);
    let body = json!({"Root": tree});
    let answer = read(|client| client.recursive(RecursiveRequest::new()), body).await.unwrap();
    assert_eq!(answer.root, Some(tree.clone()));
    assert_eq!(again(&tree), tree);
    // A required member that an answer lacks is no reason to lose the rest.
    let body = json!({"Root": {"Children": [{"Name": "leaf"}]}});
    let answer = read(|client| client.recursive(RecursiveRequest::new()), body).await.unwrap();
    assert_eq!(answer.root.unwrap().children.unwrap(), [Node::new("leaf")]);
}

#[tokio::test]
async fn what_needs_no_credentials_is_not_signed() {
    let script = MockTransport::new().respond(200, "{}");
    let builder = Client::builder().region("here").credentials(Credentials::anonymous());
    let client = builder.transport(script.clone()).build().await.unwrap();
    client.anonymous(AnonymousRequest::new().name("a b")).await.unwrap();
    let sent = script.requests();
    let query = sent[0].uri().query().unwrap();
    assert!(query.starts_with("Action=Anonymous&Format=json&Name=a%20b&SignatureNonce="), "{query}");
    assert!(query.ends_with("&Version=2026-01-01"), "{query}");
    assert!(!sent[0].headers().contains_key("authorization"));
    let error = client.empty(EmptyRequest::new()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Empty: no credentials: this operation needs them, and the client is anonymous"
    );
}

#[tokio::test]
async fn what_an_operation_has_twice_is_one_type() {
    use crate::examples::repeated::{RepeatedInput, RepeatedOption};
    let input = RepeatedInput::new().name("a").state("On");
    let body = json!({"Input": input, "Inputs": [input], "Options": [{"Key": "k"}]});
    let answer =
        read(|client| client.repeated(RepeatedRequest::new().input(input.clone())), body).await.unwrap();
    assert_eq!(
        (answer.input.as_ref(), answer.inputs.as_slice()),
        (Some(&input), std::slice::from_ref(&input))
    );
    let [RepeatedOption { key, .. }] = answer.options.as_slice() else { panic!("{answer:?}") };
    assert_eq!(key.as_deref(), Some("k"));
    // A bound beside a reference takes the place of the schema's own.
    let error = sent(|client| client.repeated(RepeatedRequest::new().depth(10))).await.unwrap_err();
    assert_eq!(error.message(), Some("Depth is 10; the service accepts 1 to 9"));
}

#[tokio::test]
async fn an_operation_is_called_by_its_name() {
    let script = MockTransport::new().respond(200, r#"{"RequestId": 7, "More": 1}"#);
    let builder = Client::builder().region("here").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(script.clone()).build().await.unwrap();
    let call = |operation: &'static str, parameters| crate::call(&client, operation, parameters);
    let answer = call("Limits", json!({"PageSize": "5", "Title": "t"})).await.unwrap();
    assert_eq!(answer, json!({"RequestId": "7"}));
    assert_eq!(script.requests()[0].uri().query(), Some("PageSize=5&Title=t"));

    let told = |result: alicloud_runtime::Result<serde_json::Value>| result.unwrap_err().to_string();
    assert_eq!(
        told(call("Nothing", json!({})).await),
        "unknown operation `Nothing`; is the feature of its group enabled?"
    );
    assert_eq!(told(call("Limits", json!([])).await), "Limits: expected an object, found a list");
    assert_eq!(
        told(call("Limits", json!({"Titel": "t"})).await),
        "Limits: unknown field `Titel`; did you mean `Title`?"
    );
    assert_eq!(
        told(call("Repeated", json!({"Input": {"Nmae": "t"}})).await),
        "Repeated: unknown field `Input.Nmae`; did you mean `Name`?"
    );
    assert_eq!(
        told(call("Limits", json!({"PageSize": 500})).await),
        "Limits: PageSize is 500; the service accepts 1 to 100"
    );
    assert_eq!(script.requests().len(), 1, "what is refused is not sent");
}

#[test]
fn the_catalogue_has_every_operation() {
    let [group, starters] = crate::GROUPS else { panic!("{:?}", crate::GROUPS) };
    assert_eq!(starters.operations.len(), 1);
    assert_eq!((group.name, group.description), ("examples", "One operation for each word."));
    let names: Vec<&str> = group.operations.iter().map(|operation| operation.name).collect();
    assert!(names.contains(&"Anonymous") && names.contains(&"OneOf"), "{names:?}");
    let one_of = group.operations.iter().find(|operation| operation.name == "OneOf").unwrap();
    let [media, kind, ..] = one_of.parameters else { panic!("{:?}", one_of.parameters) };
    let choice: Vec<&str> = media.alternatives().iter().map(|field| field.name()).collect();
    assert_eq!((choice.as_slice(), kind.name()), (["MediaId", "InputURL"].as_slice(), "Kind"));
    assert!(kind.is_required() && !one_of.anonymous);
    assert_eq!(one_of.summary, "Takes one of two parameters, and must be given one.");
}

#[test]
fn a_value_that_is_hostile_is_only_text() {
    use crate::examples::hostile::HostileName;
    assert_eq!(HostileName::FnMain.as_str(), "\"; fn main(){}");
    assert_eq!(HostileName::from("a\"b\nc"), HostileName::ABC);
}

/// Not as an empty string, 0 or the first value of an enum.
#[test]
fn a_required_member_that_a_response_lacks_is_absent() {
    let response: RecursiveResponse = serde_json::from_value(json!({"Root": {"Children": [{}]}})).unwrap();
    let root = response.root.unwrap();
    assert_eq!(root.name, None);
    assert_eq!(root.children.unwrap()[0].name, None);

    let error = serde_json::from_value::<RequiredRequest>(json!({"Name": "a"})).unwrap_err();
    assert_eq!(error.to_string(), "missing field `Count`");
}

#[tokio::test]
async fn a_required_member_that_was_removed_is_found_before_sending() {
    let script = MockTransport::new();
    let mut node = Node::new("a");
    node.name = None;
    let error = client(&script).await.shared_input(SharedInputRequest::new().node(node)).await.unwrap_err();
    assert_eq!(error.to_string(), "SharedInput: Node.Name is required and not set");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn listings_are_walked_by_token_and_by_number() {
    let page = |name: &str, token: &str| {
        json!({"Page": {"NextToken": token, "Items": {"Item": [{"Name": name}]}}}).to_string()
    };
    let script = MockTransport::new().respond(200, page("a", "t")).respond(200, page("b", ""));
    let items = client(&script).await.token_pages(TokenPagesRequest::new()).items().all().await.unwrap();
    let names: Vec<_> = items.into_iter().filter_map(|item| item.name).collect();
    assert_eq!(names, ["a", "b"]);

    let page = |name: &str| json!({"TotalCount": "2", "Names": [name]}).to_string();
    let script = MockTransport::new().respond(200, page("a")).respond(200, page("b"));
    let names = client(&script).await.numbered_pages(NumberedPagesRequest::new("1")).items().all().await;
    assert_eq!(names.unwrap(), ["a", "b"]);
    let queries: Vec<_> =
        script.requests().iter().map(|sent| sent.uri().query().unwrap().to_owned()).collect();
    assert_eq!(queries, ["PageNo=1", "PageNo=2"]);
}

#[test]
fn a_lookup_is_made_of_what_started_the_jobs() {
    let one: SubmitJobResponse = serde_json::from_value(json!({"JobId": "a"})).unwrap();
    let two: SubmitFarResponse = serde_json::from_value(json!({"Jobs": [{"Id": "a"}, {"Id": "b"}]})).unwrap();
    assert_eq!(GetJobsRequest::try_from(&one).unwrap(), GetJobsRequest::by_job_ids(["a"]));
    assert_eq!(GetJobsRequest::try_from(&two).unwrap(), GetJobsRequest::by_job_ids(["a", "b"]));
    let none = GetJobsRequest::try_from(&SubmitFarResponse::default()).unwrap_err();
    assert_eq!(none.to_string(), "GetJobs: nothing to look up: the response has no `Jobs[].Id`");
}
