//! Listings: how each of them requests the next page, and where it ends.

use std::collections::BTreeSet;

use alicloud_ice::channel_assembly::{ListChannelsRequest, ListProgramsRequest};
use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::media_live::ListMediaLiveInputsRequest;
use alicloud_ice::recognition::{
    ListRecognitionLibsRequest, ListRecognitionLibsRequired, QueryMediaCensorJobDetailRequest,
};
use alicloud_ice::search::SearchMediaRequest;
use alicloud_ice::transcoding::{ListCustomTemplatesRequest, ListTranscodeJobsRequest};
use alicloud_ice::{ErrorKind, Result};
use alicloud_ice::{Operation, Paginated};
use alicloud_runtime::PaginationInfo;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use support::difference;

use crate::examples::{Examples, set_at, values_at};
use crate::mock::{mock_client, parameter, prepared};
use crate::operations;

fn listings() -> BTreeSet<&'static str> {
    let listings = operations().filter(|operation| operation.pagination.is_some());
    listings.map(|operation| operation.name).collect()
}

fn pagination_of<O: Operation + Paginated>() -> PaginationInfo {
    O::INFO.pagination.unwrap_or_else(|| panic!("{} has no facts of a listing", O::INFO.name))
}

/// The setters have a default that does nothing, so each listing has to override its own.
#[test]
fn every_listing_sends_the_page_that_was_set() {
    let examples = Examples::new();
    let checks = for_listings!(check_setters);
    let checked: BTreeSet<_> = checks.iter().map(|check| check(&examples)).collect();
    assert_eq!(checked, listings());
    println!("{} listings send the number and the token of the page", checked.len());
    assert_eq!(checked.len(), 76);
}

fn check_setters<O: Operation + Paginated + DeserializeOwned>(examples: &Examples) -> &'static str {
    let (name, pagination) = (O::INFO.name, pagination_of::<O>());
    let mut request: O = examples.request(O::INFO);
    let mut expected = prepared(&request);
    let mut set = |parameter: &str, value: &str| {
        expected.retain(|(given, _)| given != parameter);
        expected.push((parameter.to_owned(), value.to_owned()));
    };
    request.set_page_number(70_001);
    if let Some(parameter) = pagination.number {
        set(parameter, "70001");
    }
    request.set_page_token("token 70002".to_owned());
    if let Some((parameter, _)) = pagination.token {
        set(parameter, "token 70002");
    }
    assert!(pagination.number.is_some() || pagination.token.is_some(), "{name} names no parameter");
    let mut sent = prepared(&request);
    sent.sort();
    expected.sort();
    assert_eq!(sent, expected, "{name}");
    name
}

#[test]
fn every_listing_finds_its_items_and_requests_the_second_page() {
    let examples = Examples::new();
    let checks = for_listings!(check_two_pages);
    let checked: BTreeSet<_> = checks.iter().map(|check| check(&examples)).collect();
    assert_eq!(checked, listings());
    println!("{} listings return the items of two pages", checked.len());
}

fn check_two_pages<O>(examples: &Examples) -> &'static str
where
    O: Operation + Paginated + DeserializeOwned,
    O::Item: Serialize,
{
    let (name, pagination) = (O::INFO.name, pagination_of::<O>());
    let mut pages = [examples.response(name), examples.response(name)];
    let [first, second] = &mut pages;
    for page in [&mut *first, &mut *second] {
        // There is one item on each page.
        if let Some(total) = pagination.total {
            set_at(page, total, "2");
        }
    }
    if let Some((_, next)) = pagination.token {
        set_at(first, next, "token-2");
        set_at(second, next, "");
    }
    if pagination.number.is_some() && pagination.total.is_none() {
        // Where there is no total, an empty page is the last.
        values_at(second, pagination.items).into_iter().for_each(|items| *items = json!([]));
    }
    let expected: Vec<Value> =
        pages.iter_mut().flat_map(|page| items_of(page, pagination.items, name)).collect();

    let mut request: O = examples.request(O::INFO);
    request.set_page_number(1);
    let (client, mock) = mock_client(&pages);
    let items: Result<Vec<O::Item>> = client.call(request).items().into_iter().collect();
    let items = items.unwrap_or_else(|error| panic!("{error}"));
    let items = serde_json::to_value(items).expect("an item can be written");
    assert_eq!(difference(&items, &json!(expected)), None, "{name}");
    assert!(!expected.is_empty(), "{name} has no items at {}", pagination.items);

    assert_eq!(mock.requests().len(), 2, "{name}");
    let second = |name: &str| parameter(&mock, name).swap_remove(1);
    if let Some(number) = pagination.number {
        assert_eq!(second(number).as_deref(), Some("2"), "{name}: {number}");
    }
    if let Some((token, _)) = pagination.token {
        assert_eq!(second(token).as_deref(), Some("token-2"), "{name}: {token}");
    }
    name
}

/// Returns the items of a page in JSON.
fn items_of(page: &mut Value, path: &str, name: &str) -> Vec<Value> {
    let lists = values_at(page, path);
    assert_eq!(lists.len(), 1, "{name} has no list at {path}");
    lists.into_iter().flat_map(|list| list.as_array().cloned().expect("it is a list")).collect()
}

#[test]
fn an_operation_that_is_called_more_than_once_is_read_only() {
    for operation in operations() {
        if operation.pagination.is_some() || operation.waiter.is_some() {
            assert!(operation.read_only, "{}", operation.name);
        }
    }
}

/// Returns the number of items on these pages, and the value of a parameter in each request; `-`
/// where it was not set.
async fn paginate<O: Paginated>(request: O, pages: &[Value], name: &str) -> (usize, Vec<String>) {
    let (client, mock) = mock_client(pages);
    let items = client.call(request).items().all().await.expect("every page has a response");
    let values = parameter(&mock, name).into_iter().map(|value| value.unwrap_or_else(|| "-".to_owned()));
    (items.len(), values.collect())
}

fn found(items: usize, values: &[&str]) -> (usize, Vec<String>) {
    (items, values.iter().map(|value| (*value).to_owned()).collect())
}

#[tokio::test]
async fn a_listing_by_number_ends_at_the_total_or_at_an_empty_page() {
    let page = |ids: &[&str]| {
        let channels: Vec<_> = ids.iter().map(|id| json!({"ChannelName": id})).collect();
        json!({"ChannelList": channels, "TotalCount": 3})
    };
    let request = ListChannelsRequest::new();
    let pages = [page(&["a", "b"]), page(&["c"])];
    assert_eq!(paginate(request, &pages, "PageNo").await, found(3, &["-", "2"]));
    // The total does not end a listing that does not begin at the first page.
    let request = ListChannelsRequest::new().page_no(2);
    let pages = [page(&["c"]), page(&[])];
    assert_eq!(paginate(request, &pages, "PageNo").await, found(1, &["2", "3"]));

    // A number that is sent as a string.
    let page = |id: &str| json!({"Programs": [{"ProgramName": id}], "TotalCount": 2});
    let request = ListProgramsRequest::new("channel");
    assert_eq!(paginate(request, &[page("a"), page("b")], "PageNo").await, found(2, &["-", "2"]));
    let page = |id: &str| json!({"CustomTemplateList": [{"TemplateId": id}], "Total": 2});
    let request = ListCustomTemplatesRequest::new("1");
    assert_eq!(paginate(request, &[page("a"), page("b")], "PageNumber").await, found(2, &["-", "2"]));
    // A total that is a string.
    let page = |id: &str| json!({"Libs": {"Lib": [{"LibId": id}]}, "TotalCount": "2"});
    let request = ListRecognitionLibsRequest::new(ListRecognitionLibsRequired {
        algorithm: "landmark".into(),
        page_number: 1,
        page_size: 1,
    });
    assert_eq!(paginate(request, &[page("a"), page("b")], "PageNumber").await, found(2, &["1", "2"]));
}

#[tokio::test]
async fn a_listing_by_token_ends_where_there_is_no_token() {
    // An empty page is not the last while there is a token.
    let pages = [
        json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": "t1"}),
        json!({"MediaInfos": [], "NextToken": "t2"}),
        json!({"MediaInfos": [{"MediaId": "b"}], "NextToken": ""}),
    ];
    let request = ListMediaBasicInfosRequest::new();
    assert_eq!(paginate(request, &pages, "NextToken").await, found(2, &["-", "t1", "t2"]));
    // A token in a form.
    let pages =
        [json!({"Inputs": [{"InputId": "a"}], "NextToken": "t1"}), json!({"Inputs": [{"InputId": "b"}]})];
    let request = ListMediaLiveInputsRequest::new();
    assert_eq!(paginate(request, &pages, "NextToken").await, found(2, &["-", "t1"]));
    let pages = [json!({"Jobs": [{"JobId": "a"}], "NextPageToken": "t1"}), json!({"Jobs": [{"JobId": "b"}]})];
    let request = ListTranscodeJobsRequest::new();
    assert_eq!(paginate(request, &pages, "NextPageToken").await, found(2, &["-", "t1"]));
    // A token deep in the response.
    let page = |token: &str| {
        let timelines = json!({"VideoTimeline": [{"Timestamp": "00:00:01"}]});
        let result = json!({"VideoTimelines": timelines, "NextPageToken": token});
        json!({"MediaCensorJobDetail": {"VensorCensorResult": result}})
    };
    let request = QueryMediaCensorJobDetailRequest::new("job");
    assert_eq!(paginate(request, &[page("t1"), page("")], "NextPageToken").await, found(2, &["-", "t1"]));
}

#[tokio::test]
async fn it_is_known_before_a_request_whether_there_is_a_next_page() {
    let pages = [
        json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": "t1"}),
        json!({"MediaInfos": [{"MediaId": "b"}]}),
    ];
    let (client, mock) = mock_client(&pages);
    let mut pages = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).pages();
    assert!(!pages.is_finished(), "nothing was requested yet");
    pages.next().await.unwrap().unwrap();
    assert!(!pages.is_finished());
    pages.next().await.unwrap().unwrap();
    assert!(pages.is_finished());
    assert!(pages.next().await.is_none());
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn a_token_is_sent_along_with_a_page_number() {
    let page = |id: &str| json!({"MediaInfoList": [{"MediaId": id}], "Total": 2, "ScrollToken": format!("after-{id}")});
    let (client, mock) = mock_client(&[page("a"), page("b")]);
    let items = client.search_media(SearchMediaRequest::new()).items().all().await.unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(parameter(&mock, "PageNo"), [None, Some("2".to_owned())]);
    assert_eq!(parameter(&mock, "ScrollToken"), [None, Some("after-a".to_owned())]);
}

#[tokio::test]
async fn a_token_that_is_returned_twice_is_an_error_after_its_page() {
    let page = json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": "t"});
    let (client, mock) = mock_client(&[page.clone(), page]);
    let mut pages = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).pages();
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok(), "no page is lost");
    let error = pages.next().await.unwrap().unwrap_err();
    let message = "ListMediaBasicInfos: listing stopped: the service returned the same page token twice; there may be more pages";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::InvalidResponse, message));
    assert!(pages.next().await.is_none() && mock.requests().len() == 2);

    // Tokens in a cycle.
    let page = |token: &str| json!({"MediaInfos": [{"MediaId": "a"}], "NextToken": token});
    let (client, mock) = mock_client(&[page("t1"), page("t2"), page("t1"), page("t2")]);
    let listing = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items().all().await;
    assert!(listing.unwrap_err().to_string().contains("the same page token twice"));
    assert_eq!(mock.requests().len(), 3);

    // The token that the caller began with.
    let (client, mock) = mock_client(&[page("t1")]);
    let request = ListMediaBasicInfosRequest::new().next_token("t1");
    let listing = client.list_media_basic_infos(request).items().all().await;
    assert!(listing.unwrap_err().to_string().contains("the same page token twice"));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn a_thousand_empty_pages_in_a_row_are_accepted_and_no_more() {
    let empty: Vec<_> = (0..2000).map(|number| json!({"NextToken": number.to_string()})).collect();
    let (client, mock) = mock_client(&empty);
    let listing = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items().all().await;
    assert!(listing.unwrap_err().to_string().contains("1001 pages without items in a row"));
    assert_eq!(mock.requests().len(), 1001);
}

/// A service that ignores the number would return its first page endlessly.
#[tokio::test]
async fn a_page_that_is_returned_twice_is_an_error() {
    let page = json!({"ChannelList": [{"ChannelName": "a"}]});
    let (client, mock) = mock_client(&[page.clone(), page]);
    let error = client.list_channels(ListChannelsRequest::new()).items().all().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListChannels: listing stopped: the service returned the same page twice; there may be more pages"
    );
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn an_error_ends_a_listing_after_the_items_before_it() {
    let page = json!({"MediaInfos": [{"MediaId": "a"}, {"MediaId": "b"}], "NextToken": "t"});
    let (client, mock) = mock_client(&[page]);
    let mut items = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items();
    assert!(items.next().await.unwrap().is_ok() && items.next().await.unwrap().is_ok());
    assert_eq!(mock.requests().len(), 1, "a page is requested when it is needed");
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Connection);
    assert!(items.next().await.is_none());
}
