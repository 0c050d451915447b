//! Documents with odd values: the checks must not panic, take long or report nonsense.

use alicloud_ice::timeline::{self, estimated_duration};
use alicloud_ice::types::Timeline;
use alicloud_ice::{InString, Json};
use serde_json::json;

use crate::findings;

/// Returns the value at a place, counted from the outside to the inside.
fn at<'d>(document: &'d mut Json, place: &mut usize) -> Option<&'d mut Json> {
    if *place == 0 {
        return Some(document);
    }
    *place -= 1;
    match document {
        Json::Array(items) => items.iter_mut().find_map(|item| at(item, place)),
        Json::Object(members) => members.values_mut().find_map(|member| at(member, place)),
        _ => None,
    }
}

fn odd_values() -> Vec<Json> {
    let deep = (0..100).fold(json!(1), |inner, _| json!({"VideoTracks": [inner]}));
    let values = json!([
        null, true, 0, 1, -1, -0.0, 5e-324, 1e308, -1e308, 18_446_744_073_709_551_615_u64, "", "1e400", "NaN", "inf", "-1",
        "$", "https://", "https://[::1", "\u{202e}\u{0}é", "{\"a\": 1}", [], {}, [null], [[]], [{}], {"": ""}, [1, 2]
    ]);
    let mut values: Vec<Json> = serde_json::from_value(values).unwrap();
    values.extend([json!("😀".repeat(5000)), deep]);
    values
}

/// Each value of each example is replaced by some of the odd values.
#[test]
fn an_odd_value_anywhere_is_checked_and_goes_through_the_types() {
    let examples: Vec<Json> = serde_json::from_str(include_str!("examples.json")).unwrap();
    let odd_values = odd_values();
    for example in &examples {
        for place in 0.. {
            let mut document = example["timeline"].clone();
            if at(&mut document, &mut place.clone()).is_none() {
                break;
            }
            // All of them would take a while. The places shift, so that each value comes to most kinds of members.
            for odd in odd_values.iter().skip(place % 5).step_by(5) {
                let mut document = document.clone();
                at(&mut document, &mut place.clone()).unwrap().clone_from(odd);
                for line in findings(&document) {
                    assert!(line.chars().count() < 1500 && !line.contains(" inf "), "{line}");
                }
                timeline::check_output(&document);
                let Ok(typed) = InString::<Timeline>::raw(document.to_string()).value() else { continue };
                let written = serde_json::to_value(&typed).unwrap();
                assert_eq!(serde_json::from_value::<Timeline>(written).unwrap(), typed, "{document}");
            }
        }
    }
}

/// It ends at once. A comparison with each known name, which takes the product of the lengths, would take minutes.
#[test]
fn a_long_name_is_checked_in_a_short_time() {
    let long = "x".repeat(1_000_000);
    let clip = json!({"MediaId": "a", long.clone(): 1, "Effects": [{"Type": "VFX", "SubType": long}]});
    let found = timeline::check(&json!({"VideoTracks": [{"VideoTrackClips": [clip]}]}));
    assert_eq!(found.iter().filter(|finding| finding.level == timeline::Level::Warning).count(), 2);
}

#[test]
fn the_duration_is_that_of_the_clips_that_determine_it() {
    let video = |clips: Json| json!({"VideoTrackClips": clips});
    let audio = json!([{"AudioTrackClips": [{"MediaId": "m", "Out": 9}]}]);
    let logo = video(json!([{"MediaId": "logo", "Type": "GlobalImage"}]));
    let five = video(json!([{"MediaId": "a", "Out": 5}]));
    for (document, expected) in [
        // A global image is as long as the output.
        (json!({"VideoTracks": [five, logo]}), Some(5.0)),
        (json!({"VideoTracks": [five, video(json!([]))]}), Some(5.0)),
        (json!({"VideoTracks": [video(json!([]))], "AudioTracks": audio}), Some(9.0)),
        (json!({"VideoTracks": [five], "AudioTracks": audio}), Some(5.0)),
        // A clip that refers to another one is as long as that.
        (json!({"VideoTracks": [five, video(json!([{"MediaId": "b", "ReferenceClipId": "x"}]))]}), Some(5.0)),
        (
            json!({"VideoTracks": [video(json!([{"MediaId": "b", "ReferenceClipId": "x"}]))], "AudioTracks": audio}),
            Some(9.0),
        ),
        // The sum is infinite.
        (json!({"VideoTracks": [video(json!([{"MediaId": "a", "In": -1e308, "Out": 1e308}]))]}), None),
        (json!({"VideoTracks": [video(json!([{"MediaId": "a", "Out": 1e308}]))]}), None),
    ] {
        let timeline = InString::<Timeline>::raw(document.to_string()).value().unwrap();
        assert_eq!(estimated_duration(&timeline), expected, "{document}");
    }
}

#[test]
fn clips_that_are_not_in_the_order_of_their_times_do_not_overlap() {
    let clip = |start: i32, end: i32| json!({"MediaId": "a", "TimelineIn": start, "TimelineOut": end});
    let cut = |clips: [Json; 2]| json!({"AudioTracks": [{"AudioTrackClips": clips}]});
    assert_eq!(findings(&cut([clip(10, 15), clip(0, 5)])), [""; 0]);
    assert_eq!(
        findings(&cut([clip(10, 15), clip(0, 12)])),
        [
            "warning: AudioTracks[0].AudioTrackClips[0]: begins at 10 s, before AudioTracks[0].AudioTrackClips[1] ends at 12 s"
        ]
    );
}

#[test]
fn a_track_that_is_not_in_a_list_and_an_empty_material_are_errors() {
    let clip = json!({"MediaId": "a", "Out": 5});
    let clips = |clips: Json| json!({"VideoTrackClips": clips});
    for (tracks, expected) in [
        (clips(json!([clip])), "VideoTracks: expected a list, found an object"),
        (json!([clips(clip)]), "VideoTracks[0].VideoTrackClips: expected a list, found an object"),
        (
            json!([clips(json!([{"MediaId": ["a"]}]))]),
            "VideoTracks[0].VideoTrackClips[0].MediaId: expected a string, found a list",
        ),
        (json!([clips(json!([{"MediaId": ""}]))]), "VideoTracks[0].VideoTrackClips[0].MediaId: is empty"),
    ] {
        assert_eq!(findings(&json!({"VideoTracks": tracks})), [format!("error: {expected}")]);
    }
}

#[test]
fn a_negative_greatest_duration_is_an_error() {
    let cut = json!({"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a", "Out": 5}]}], "MaxDuration": -3});
    assert_eq!(findings(&cut), ["error: MaxDuration: -3 is not a duration"]);
}
