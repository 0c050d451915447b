//! Listings of operations that are known at run time only.

use alicloud_ice::transport::MockTransport;
use alicloud_ice::{DynamicRequest, Paginated, RetryPolicy};
use serde_json::{Value, json};
use support::difference;

use crate::dynamic::request;
use crate::examples::{Examples, set_at, values_at};
use crate::mock::{client_of, mock_client, parameter, parameters_of, prepare_request};
use crate::operations;

/// A parameter is set in a copy of the request, which is read from JSON again.
#[test]
fn every_listing_sends_the_page_that_was_set_and_its_other_parameters() {
    let examples = Examples::new();
    let mut checked = 0;
    for operation in operations() {
        let (name, Some(pagination)) = (operation.name, operation.pagination) else { continue };
        let mut listing = DynamicRequest::new(operation, examples.parameters(name)).unwrap();
        let mut expected = parameters_of(&prepare_request(operation, &listing));
        let mut set = |parameter: &str, value: &str| {
            expected.retain(|(given, _)| given != parameter);
            expected.push((parameter.to_owned(), value.to_owned()));
        };
        listing.set_page_number(70_001);
        if let Some(parameter) = pagination.number {
            set(parameter, "70001");
        }
        listing.set_page_token("token 70002".to_owned());
        if let Some((parameter, _)) = pagination.token {
            set(parameter, "token 70002");
        }
        let mut sent = parameters_of(&prepare_request(operation, &listing));
        sent.sort();
        expected.sort();
        assert_eq!(sent, expected, "{name}");
        checked += 1;
    }
    assert_eq!(checked, 76);
}

#[test]
fn every_listing_returns_the_items_of_two_pages_as_they_were_sent() {
    let examples = Examples::new();
    let listings = operations().filter(|operation| operation.pagination.is_some());
    for operation in listings {
        let (name, pagination) = (operation.name, operation.pagination.unwrap());
        let mut pages = [examples.response(name), examples.response(name)];
        let [first, second] = &mut pages;
        if let Some((_, next)) = pagination.token {
            set_at(first, next, "token-2");
            set_at(second, next, "");
        }
        let mut expected = Vec::new();
        for (number, page) in ["1", "2"].into_iter().zip([first, second]) {
            if let Some(total) = pagination.total {
                set_at(page, total, "2");
            }
            let mut lists = values_at(page, pagination.items);
            if number == "2" && pagination.number.is_some() && pagination.total.is_none() {
                // Where there is no total, an empty page is the last.
                lists.iter_mut().for_each(|items| **items = json!([]));
            }
            for item in lists.into_iter().flat_map(|list| list.as_array_mut().unwrap()) {
                if let Some(item) = item.as_object_mut() {
                    item.insert("Undeclared".to_owned(), json!(number));
                }
                expected.push(item.clone());
            }
        }
        let mut listing = DynamicRequest::new(operation, examples.parameters(name)).unwrap();
        listing.set_page_number(1);
        let (client, mock) = mock_client(&pages);
        let items: Result<Vec<Value>, _> = client.call(listing).items().into_iter().collect();
        let items = items.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(difference(&json!(items), &json!(expected)), None, "{name}");
        if let Some(number) = pagination.number {
            assert_eq!(parameter(&mock, number)[1].as_deref(), Some("2"), "{name}: {number}");
        }
    }
}

#[tokio::test]
async fn pages_have_their_items_as_texts() {
    let first = r#"{"MediaInfos": [{"Z": 1.50, "MediaId": "a"}, {"MediaId": "b"}], "NextToken": "t"}"#;
    // A member that is not JSON.
    let second = r#"{"MediaInfos": [{"MediaId": "c", "New": NaN, "Odd": {x}}]}"#;
    let mock = MockTransport::new().respond(200, first).respond(200, second);
    let mut pages =
        client_of(&mock, RetryPolicy::none()).call(request("ListMediaBasicInfos", json!({}))).pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.item_texts(), [r#"{"Z": 1.50, "MediaId": "a"}"#, r#"{"MediaId": "b"}"#]);
    assert_eq!(page.items(), [json!({"Z": 1.5, "MediaId": "a"}), json!({"MediaId": "b"})]);
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.item_texts(), [r#"{"FileInfoList":[],"MediaId":"c"}"#], "the declared members only");
    assert_eq!(page.items(), [json!({"FileInfoList": [], "MediaId": "c"})]);
    assert!(pages.next().await.is_none());
    let message = page.json().unwrap_err().to_string();
    assert!(message.starts_with("ListMediaBasicInfos: invalid response: "), "{message}");
    assert_eq!(parameter(&mock, "NextToken"), [None, Some("t".to_owned())]);
}
