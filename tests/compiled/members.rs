//! Choices between members, the events of callbacks, and hand-written modules of the sample.

use alicloud_catalogue as data;
use serde_json::json;

use crate::callback::{Callback, Event};
use crate::clips::{of_medium, whole_seconds};
use crate::examples::member_choice::PosterOutcome;
use crate::examples::*;
use crate::support::{query, read, round_trip};
use crate::types::{Clip, ClipSource, ClipStart, Status};

#[tokio::test]
async fn an_object_has_the_member_that_was_chosen() {
    let clips = [
        of_medium("m-1").start(ClipStart::Frames(vec![1, 2])),
        Clip::by_media_url("audio", "http://e/a").other("Speed", 2),
        // A choice of which an alternative contains the object is boxed.
        Clip::by_inner("group", of_medium("m-2")),
    ];
    let request = MemberChoiceRequest::new(clips).cover(ChoiceCover::by_second(3));
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({
            "Clips": [
                {"Kind": "video", "MediaId": "m-1", "Frames": [1, 2]},
                {"Kind": "audio", "MediaURL": "http://e/a", "Speed": 2},
                {"Kind": "group", "Inner": {"Kind": "video", "MediaId": "m-2"}},
            ],
            "Cover": {"Second": 3},
        })
    );
    assert_eq!(round_trip(&request), request);
    let sent = query(|client| client.member_choice(request)).await;
    assert!(sent.contains("Cover=%7B%22Second%22%3A3%7D"), "{sent}");
}

#[test]
fn a_second_alternative_is_kept_where_other_members_are_and_rejected_elsewhere() {
    let with = |clip, cover| json!({"Clips": [clip], "Cover": cover});
    let clip = json!({"Kind": "video", "MediaURL": "u", "MediaId": "m"});
    let request: MemberChoiceRequest =
        serde_json::from_value(with(clip.clone(), json!({"Url": "u"}))).unwrap();
    assert_eq!(serde_json::to_value(&request).unwrap()["Clips"][0], clip);
    let both = with(clip, json!({"Url": "u", "Second": 1}));
    let error = serde_json::from_value::<MemberChoiceRequest>(both).unwrap_err();
    assert_eq!(error.to_string(), "Cover.Url or Second: expected only one of them, found several");
    let none = with(json!({"Kind": "video", "MediaId": "m"}), json!({}));
    let error = serde_json::from_value::<MemberChoiceRequest>(none).unwrap_err();
    assert_eq!(error.to_string(), "missing field `Cover.Url or Second`");
}

#[tokio::test]
async fn a_response_has_the_alternative_that_the_service_returned_or_none() {
    let choice = |body| read(|client| client.member_choice(MemberChoiceRequest::new([of_medium("m")])), body);
    let response = choice(json!({
        "Clip": {"MediaURL": "u"},
        "Poster": {"Reason": "r"},
        "Title": {"MediaId": "m", "Text": "t"},
    }))
    .await
    .unwrap();
    assert_eq!(response.clip.unwrap().source, Some(Box::new(ClipSource::MediaUrl("u".to_owned()))));
    assert_eq!(response.poster.unwrap().outcome, Some(PosterOutcome::Reason("r".to_owned())));
    let title = response.title.unwrap();
    assert_eq!(title.source, Some(TitleSource::MediaId("m".to_owned())), "the choice of a part");
    assert_eq!(title.content, Some(TitleContent::Text("t".to_owned())));
    let response = choice(json!({"Clip": {}, "Poster": {}})).await.unwrap();
    assert_eq!((response.clip.unwrap().source, response.poster.unwrap().outcome), (None, None));
}

#[test]
fn a_callback_is_read_as_its_event() {
    let read = |event: &str| {
        let body = json!({"EventType": event, "UserId": 1, "MessageBody": {
            "JobId": "j", "Status": "Done", "Clip": {"MediaId": "m"}, "Size": 5,
        }});
        Callback::from_json(body.to_string().as_bytes()).unwrap().event
    };
    let Event::JobDone(done) = read("JobDone") else { panic!("another event") };
    assert_eq!((done.job_id.as_deref(), done.status), (Some("j"), Some(Status::Done)));
    assert_eq!(done.clip.unwrap().source, Some(Box::new(ClipSource::MediaId("m".to_owned()))));
    let Event::Stored(stored) = read("ClipStored") else { panic!("another event") };
    assert_eq!(stored.size, Some(5));
    let Event::Unknown(unknown) = read("Stored") else { panic!("a variant is no name on the wire") };
    assert_eq!((unknown.event_type.as_str(), &unknown.message_body["Size"]), ("Stored", &json!(5)));
}

#[test]
fn the_catalogue_has_the_events_and_the_operations_that_cause_them() {
    let events: Vec<data::Event> =
        crate::EVENTS.iter().map(|(_, document)| data::Event::from_json(document).unwrap()).collect();
    let [done, stored] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((done.name.as_str(), stored.name.as_str()), ("JobDone", "ClipStored"));
    assert_eq!(done.caused_by, ["SubmitJob", "SubmitFar"]);
    assert_eq!(stored.body[0].name, "Size");
}

#[test]
fn a_hand_written_module_may_have_further_files() {
    assert!((whole_seconds(1.5) - 1.0).abs() < f64::EPSILON);
}
