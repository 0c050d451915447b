//! Listings walked from page to page, and jobs waited for until they are over.

use std::time::Duration;

use alicloud_ice::Paginated;
use alicloud_ice::channel_assembly::{ListChannelsRequest, ListProgramsRequest};
use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::media_live::ListMediaLiveInputsRequest;
use alicloud_ice::recognition::{
    ListRecognitionLibsRequest, ListRecognitionLibsRequired, QueryMediaCensorJobDetailRequest,
};
use alicloud_ice::search::SearchMediaRequest;
use alicloud_ice::transcoding::{
    GetTranscodeJobRequest, ListCustomTemplatesRequest, ListTranscodeJobsRequest,
};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, ErrorKind, OperationInfo, RetryPolicy};
use serde_json::{Value, json};
use support::{LoopbackIce, text_pairs};

/// A client that gives these answers.
async fn scripted(answers: &[Value]) -> (Client, MockTransport) {
    let script =
        answers.iter().fold(MockTransport::new(), |script, answer| script.respond(200, answer.to_string()));
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(script.clone()).retry(RetryPolicy::none()).build().await.unwrap();
    (client, script)
}

/// What a parameter said in each request, in the query or in the form.
fn said(script: &MockTransport, name: &str) -> Vec<String> {
    let sent = script.requests();
    let said = sent.iter().map(|request| {
        let query = text_pairs(request.uri().query().unwrap_or_default().as_bytes());
        let pairs = query.into_iter().chain(text_pairs(request.body()));
        pairs.into_iter().find(|(given, _)| given == name).map_or("-".to_owned(), |(_, value)| value)
    });
    said.collect()
}

/// Walks through all items of a listing whose pages are these, and tells how many there were
/// and what the parameter said.
async fn walked<O: Paginated>(request: O, pages: &[Value], parameter: &str) -> (usize, Vec<String>) {
    let (client, script) = scripted(pages).await;
    let items = client.call(request).items().all().await.expect("every page has an answer");
    (items.len(), said(&script, parameter))
}

#[tokio::test]
async fn every_style_is_walked_to_its_end() {
    // PageNo and PageSize: the total tells the end.
    let page = |ids: &[&str]| {
        let channels: Vec<_> = ids.iter().map(|id| json!({"ChannelName": id})).collect();
        json!({"ChannelList": channels, "TotalCount": 3})
    };
    let pages = [page(&["a", "b"]), page(&["c"])];
    assert_eq!(walked(ListChannelsRequest::new(), &pages, "PageNo").await, (3, vec!["-".into(), "2".into()]));
    // A page without items is the end where the walk does not begin at the first page.
    let pages = [page(&["c"]), page(&[])];
    let from_two = ListChannelsRequest::new().page_no(2);
    assert_eq!(walked(from_two, &pages, "PageNo").await, (1, vec!["2".into(), "3".into()]));

    // The same with a number written as text.
    let page = |id: &str| json!({"Programs": [{"ProgramName": id}], "TotalCount": 2});
    let request = ListProgramsRequest::new("channel");
    assert_eq!(walked(request, &[page("a"), page("b")], "PageNo").await, (2, vec!["-".into(), "2".into()]));

    // PageNumber and PageSize.
    let page = |id: &str| json!({"CustomTemplateList": [{"TemplateId": id}], "Total": 2});
    let request = ListCustomTemplatesRequest::new("1");
    assert_eq!(walked(request, &[page("a"), page("b")], "PageNumber").await.1, ["-", "2"]);
    let page = |id: &str| json!({"Libs": {"Lib": [{"LibId": id}]}, "TotalCount": "2"});
    let request = ListRecognitionLibsRequest::new(ListRecognitionLibsRequired {
        algorithm: "landmark".into(),
        page_number: 1,
        page_size: 1,
    });
    assert_eq!(
        walked(request, &[page("a"), page("b")], "PageNumber").await,
        (2, vec!["1".into(), "2".into()])
    );

    // NextToken and MaxResults; an empty page is not the end while there is a token.
    let pages = [
        json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": "t1"}),
        json!({"MediaInfos": [], "NextToken": "t2"}),
        json!({"MediaInfos": [{"MediaId": "b"}], "NextToken": ""}),
    ];
    let tokens = vec!["-".to_owned(), "t1".into(), "t2".into()];
    assert_eq!(walked(ListMediaBasicInfosRequest::new(), &pages, "NextToken").await, (2, tokens));
    // In a form body.
    let pages =
        [json!({"Inputs": [{"InputId": "a"}], "NextToken": "t1"}), json!({"Inputs": [{"InputId": "b"}]})];
    let request = ListMediaLiveInputsRequest::new();
    assert_eq!(walked(request, &pages, "NextToken").await, (2, vec!["-".into(), "t1".into()]));

    // NextPageToken, at the top and deep in the answer.
    let pages = [json!({"Jobs": [{"JobId": "a"}], "NextPageToken": "t1"}), json!({"Jobs": [{"JobId": "b"}]})];
    let request = ListTranscodeJobsRequest::new();
    assert_eq!(walked(request, &pages, "NextPageToken").await, (2, vec!["-".into(), "t1".into()]));
    let page = |token: &str| {
        let timelines = json!({"VideoTimeline": [{"Timestamp": "00:00:01"}]});
        let result = json!({"VideoTimelines": timelines, "NextPageToken": token});
        json!({"MediaCensorJobDetail": {"VensorCensorResult": result}})
    };
    let request = QueryMediaCensorJobDetailRequest::new("job");
    assert_eq!(
        walked(request, &[page("t1"), page("")], "NextPageToken").await,
        (2, vec!["-".into(), "t1".into()])
    );

    // ScrollToken, which travels beside the number.
    let page = |id: &str| json!({"MediaInfoList": [{"MediaId": id}], "Total": 2, "ScrollToken": format!("after-{id}")});
    let (client, script) = scripted(&[page("a"), page("b")]).await;
    let items = client.search_media(SearchMediaRequest::new()).items().all().await.unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(
        (said(&script, "PageNo"), said(&script, "ScrollToken")),
        (vec!["-".into(), "2".to_owned()], vec!["-".into(), "after-a".to_owned()])
    );
}

#[tokio::test]
async fn a_walk_that_cannot_end_is_an_error() {
    let page = json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": "t"});
    let (client, script) = scripted(&[page.clone(), page]).await;
    let mut pages = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).pages();
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok(), "no page is lost");
    let error = pages.next().await.unwrap().unwrap_err();
    let message = "ListMediaBasicInfos: listing stopped: the service returned the same page token twice; there may be more pages";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::InvalidResponse, message));
    assert!(pages.next().await.is_none() && script.requests().len() == 2);

    // Tokens that go in a circle, and pages without items that never end.
    let page = |token: &str| json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": token});
    let (client, script) = scripted(&[page("t1"), page("t2"), page("t1"), page("t2")]).await;
    let listing = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items().all().await;
    assert!(listing.unwrap_err().to_string().contains("the same page token twice"));
    assert_eq!(script.requests().len(), 3);
    let empty: Vec<_> = (0..2000).map(|number| json!({"NextToken": number.to_string()})).collect();
    let (client, script) = scripted(&empty).await;
    let listing = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items().all().await;
    assert!(listing.unwrap_err().to_string().contains("1001 pages without items in a row"));
    assert_eq!(script.requests().len(), 1001);

    // A service that does not know the number gives its first page for ever.
    let page = json!({"ChannelList": [{"ChannelName": "a"}]});
    let (client, _) = scripted(&[page.clone(), page]).await;
    let error = client.list_channels(ListChannelsRequest::new()).items().all().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListChannels: listing stopped: the service returned the same page twice; there may be more pages"
    );
}

#[tokio::test]
async fn an_error_ends_a_walk_and_costs_no_page_before_it() {
    let page = json!({"MediaInfos": [{"MediaId": "a"}, {"MediaId": "b"}], "NextToken": "t"});
    let (client, script) = scripted(&[page]).await;
    let mut items = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items();
    assert!(items.next().await.unwrap().is_ok() && items.next().await.unwrap().is_ok());
    assert_eq!(script.requests().len(), 1, "a page is asked for when it is needed");
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Connection);
    assert!(items.next().await.is_none());
}

/// What cannot be seen in the types is proven for every operation: that its request takes the
/// next page, and that what starts a job is read from the answer.
#[test]
fn every_listing_takes_the_next_page() {
    let (mut listings, mut lookups) = (0, 0);
    for operation in alicloud_ice::GROUPS.iter().flat_map(|group| group.operations) {
        listings += usize::from(operation.pagination.is_some());
        lookups += usize::from(operation.waiter.is_some());
        let parameters =
            operation.pagination.map(|paging| [paging.number, paging.token.map(|(name, _)| name)]);
        for parameter in parameters.into_iter().flatten().flatten() {
            assert!(takes(operation, parameter), "{}: {parameter}", operation.name);
        }
        if operation.pagination.is_some() || operation.waiter.is_some() {
            assert!(operation.read_only, "{} is asked more than once", operation.name);
        }
    }
    println!("{listings} listings, {lookups} lookups of jobs");
    assert_eq!((listings, lookups), (76, 25));
}

fn takes(operation: &OperationInfo, parameter: &str) -> bool {
    let declared = operation.parameters.iter().any(|field| field.name() == parameter);
    // Whatever else is required, it is not this parameter that is complained of.
    let complaint = operation.request(&json!({ parameter: "2" })).err().map(|error| error.to_string());
    declared && !complaint.is_some_and(|complaint| complaint.contains(&format!("{parameter}:")))
}

#[tokio::test]
async fn jobs_are_waited_for() {
    let ice = LoopbackIce::start().unwrap();
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let client = Client::builder().endpoint(ice.url()).credentials(credentials).build().await.unwrap();
    let urls = ["https://example.com/a.mp4", "https://example.com/b.mp4"];
    let started = client.upload_media_by_url(UploadMediaByUrlRequest::new(urls)).await.unwrap();
    let lookup = GetUrlUploadInfosRequest::try_from(&started).unwrap();
    let (first, longest) = (Duration::from_millis(2), Duration::from_millis(5));
    let call = client.get_url_upload_infos(lookup);
    let done = call.wait_until_done(Duration::from_secs(9)).backoff(first, longest).await.unwrap();
    let states: Vec<_> =
        done.url_upload_info_list.iter().map(|job| job.status.as_ref().unwrap().as_str()).collect();
    assert_eq!(states, ["SUCCESS", "SUCCESS"]);
    assert_eq!(ice.carried_out("GetUrlUploadInfos"), 2, "pending at the first look, over at the second");
}

#[tokio::test]
async fn one_job_that_goes_on_is_waited_for_and_a_passing_failure_is_waited_out() {
    let answer = |state: &str| json!({"TranscodeParentJob": {"Status": state, "ParentJobId": "p"}});
    let (client, script) = scripted(&[
        answer("Processing"),
        json!({"Code": "Throttling", "Message": "slower"}),
        answer("Paused, a state of the future"),
        answer("Fail"),
    ])
    .await;
    let wait = || {
        let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
        call.wait_until_done(Duration::from_millis(300))
            .backoff(Duration::from_millis(1), Duration::from_millis(2))
    };
    let done = wait().await.unwrap();
    assert_eq!(done.transcode_parent_job.unwrap().status.unwrap().as_str(), "Fail", "over is not well");
    assert_eq!(script.requests().len(), 4);

    // A deadline that passes names the last state; a failure that stays ends the wait.
    let mut script = MockTransport::new();
    for _ in 0..400 {
        script = script.respond(200, answer("Processing").to_string());
    }
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(script).build().await.unwrap();
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let wait = call
        .wait_until_done(Duration::from_millis(50))
        .backoff(Duration::from_millis(1), Duration::from_millis(2));
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let message = error.to_string();
    assert!(message.starts_with("GetTranscodeJob: waiting timed out after 50ms and "), "{message}");
    assert!(message.ends_with(" lookups; last state: Processing"), "{message}");
    let (client, script) = scripted(&[json!({"Code": "InvalidParameter", "Message": "no such job"})]).await;
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let error = call.wait_until_done(Duration::from_secs(9)).await.unwrap_err();
    assert_eq!((error.code(), script.requests().len()), (Some("InvalidParameter"), 1));
}

/// Of two jobs one is not known yet: both are waited for.
#[tokio::test]
async fn a_job_that_is_not_found_is_waited_for_beside_one_that_is_over() {
    let done = |id: &str| json!({"JobId": id, "Status": "SUCCESS"});
    let (client, script) = scripted(&[
        json!({"URLUploadInfoList": [done("a")], "NonExists": ["b"]}),
        json!({"URLUploadInfoList": [done("a"), done("b")], "NonExists": []}),
    ])
    .await;
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a", "b"]));
    let wait = call.wait_until_done(Duration::from_secs(9)).backoff(Duration::ZERO, Duration::ZERO);
    assert_eq!(wait.await.unwrap().url_upload_info_list.len(), 2);
    assert_eq!(script.requests().len(), 2);
}

/// The service says how long it wants to be left alone; and shortly before time is over, there
/// is a last look.
#[tokio::test]
async fn hints_are_obeyed_in_a_wait_and_there_is_a_last_look() {
    let busy = http::Response::builder().status(429).header("x-acs-retry-after", "3600000");
    let busy = busy.body(bytes::Bytes::from_static(b"{}")).unwrap();
    let done = json!({"TranscodeParentJob": {"Status": "Success"}});
    let script = MockTransport::new().respond_with(busy).respond(200, done.to_string());
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(script.clone()).build().await.unwrap();
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let wait = call
        .wait_until_done(Duration::from_millis(300))
        .backoff(Duration::from_millis(1), Duration::from_millis(1));
    let begun = std::time::Instant::now();
    wait.await.expect("the last look finds it over");
    assert!(begun.elapsed() >= Duration::from_millis(200), "{:?}", begun.elapsed());
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn what_was_not_found_goes_on() {
    let (client, _) = scripted(&[json!({"NonExists": ["a"]}), json!({"NonExists": ["a"]})]).await;
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
    let error = call.wait_until_done(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.to_string().ends_with("2 lookups; last state: `a` not found"), "{error}");
}

#[test]
fn an_answer_that_names_no_job_says_so() {
    let started = serde_json::from_value(json!({"TranscodeParentJob": {"RequestId": "r"}})).unwrap();
    let error = GetTranscodeJobRequest::try_from(&started).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GetTranscodeJob: nothing to look up: the response has no `TranscodeParentJob.ParentJobId`"
    );
}
