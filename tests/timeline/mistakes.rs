//! Wrong timelines, and what a person needs to hear about each.

use alicloud_ice::Json;
use alicloud_ice::timeline::{self, Level};
use serde_json::json;

use crate::findings;

/// A timeline of one video clip with these members beside its material.
fn clip(members: &Json) -> Json {
    let mut clip = json!({"MediaId": "a"});
    for (name, value) in members.as_object().unwrap() {
        clip[name] = value.clone();
    }
    json!({"VideoTracks": [{"VideoTrackClips": [clip]}]})
}

/// A timeline of one clip with one effect, and a clip after it.
fn effect(effect: &Json) -> Json {
    let first = json!({"MediaId": "a", "In": 0, "Out": 8, "Effects": [effect]});
    json!({"VideoTracks": [{"VideoTrackClips": [first, {"MediaId": "b", "In": 0, "Out": 8}]}]})
}

/// A timeline of a video and one audio clip.
fn audio(audio: &Json) -> Json {
    json!({"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}], "AudioTracks": [{"AudioTrackClips": [audio]}]})
}

/// A timeline of a video and one subtitle.
fn subtitle(subtitle: &Json) -> Json {
    json!({
        "VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}],
        "SubtitleTracks": [{"SubtitleTrackClips": [subtitle]}],
    })
}

fn clips(clips: &Json) -> Json {
    json!({"VideoTracks": [{"VideoTrackClips": clips}]})
}

const CLIP: &str = "VideoTracks[0].VideoTrackClips[0]";
const EFFECT: &str = "VideoTracks[0].VideoTrackClips[0].Effects[0]";
const AUDIO: &str = "AudioTracks[0].AudioTrackClips[0]";
const SUBTITLE: &str = "SubtitleTracks[0].SubtitleTrackClips[0]";

/// Each document has exactly this finding: the level, the path, and the message.
fn mistakes() -> Vec<(Json, Level, String, &'static str)> {
    use Level::{Error, Warning};
    let in_clip = |member: &str| format!("{CLIP}.{member}");
    let in_effect = |member: &str| format!("{EFFECT}.{member}");
    let in_subtitle = |member: &str| format!("{SUBTITLE}.{member}");
    let none = String::new;
    let tracks: Vec<Json> =
        (0..101).map(|_| json!({"VideoTrackClips": [{"MediaId": "a", "In": 0, "Out": 1}]})).collect();
    vec![
        // The document.
        (json!([]), Error, none(), "expected an object, found a list"),
        (json!({}), Error, none(), "has no clips: a video track or an audio track is required"),
        (
            json!({"SubtitleTracks": [{"SubtitleTrackClips": [{"Type": "Text", "Content": "a", "FontSize": 9}]}]}),
            Error,
            none(),
            "has no clips: a video track or an audio track is required",
        ),
        (
            json!({"VideoTracks": tracks}),
            Error,
            "VideoTracks".to_owned(),
            "has 101 tracks; the service accepts up to 100",
        ),
        (
            json!({"VideoTracks": "none", "AudioTracks": [{"AudioTrackClips": [{"MediaId": "a"}]}]}),
            Error,
            "VideoTracks".to_owned(),
            "expected an object, found a string",
        ),
        (
            json!({"videoTracks": [], "AudioTracks": [{"AudioTrackClips": [{"MediaId": "a"}]}]}),
            Warning,
            "videoTracks".to_owned(),
            "is not described; did you mean `VideoTracks`?",
        ),
        // The material.
        (
            clips(&json!([{"In": 0, "Out": 3}])),
            Error,
            CLIP.to_owned(),
            "has neither `MediaId` nor `MediaURL`",
        ),
        (
            clip(&json!({"MediaURL": "https://b.oss-cn-shanghai.aliyuncs.com/a.mp4"})),
            Error,
            in_clip("MediaURL"),
            "only one of MediaId, MediaURL, Content is allowed",
        ),
        (
            clips(&json!([{"MediaUrl": "https://b.oss-cn-shanghai.aliyuncs.com/a.mp4"}])),
            Warning,
            in_clip("MediaUrl"),
            "is not described; the documentation describes `MediaURL`, and writes `MediaUrl` in some examples",
        ),
        (
            clips(&json!([{"MediaURL": "oss://b/a.mp4"}])),
            Error,
            in_clip("MediaURL"),
            "is not a URL such as `https://BUCKET.oss-REGION.aliyuncs.com/KEY`",
        ),
        (
            clips(&json!([{"MediaURL": "https://cdn.example.com/a.mp4"}])),
            Warning,
            in_clip("MediaURL"),
            "is not a URL of an OSS bucket; the documentation contradicts itself on other URLs",
        ),
        (
            clips(&json!([{"MediaURL": "https://b.oss-cn-shanghai-internal.aliyuncs.com/a.mp4"}])),
            Warning,
            in_clip("MediaURL"),
            "is the internal address of a bucket, and not the public one",
        ),
        (
            clips(&json!([{"MediaURL": "https://b.oss-cn-shanghai.aliyuncs.com/a.PNG?x=1", "Duration": 3}])),
            Warning,
            in_clip("MediaURL"),
            "is an image, and the clip has not the `Type` `Image`",
        ),
        (
            clips(
                &json!([{"MediaURL": "https://b.oss-cn-shanghai.aliyuncs.com/a.gif", "Type": "Image", "Duration": 3}]),
            ),
            Warning,
            in_clip("DyncFrames"),
            "is missing; an animated image needs it",
        ),
        // Times.
        (clip(&json!({"In": 5, "Out": 3})), Error, in_clip("Out"), "3 is not after `In`, which is 5"),
        (clip(&json!({"In": -1, "Out": 3})), Error, in_clip("In"), "-1 is negative"),
        (
            clip(&json!({"TimelineIn": 4, "TimelineOut": 4})),
            Error,
            in_clip("TimelineOut"),
            "4 is not after `TimelineIn`, which is 4",
        ),
        (
            clip(&json!({"Out": 3, "MaxOut": 2})),
            Warning,
            in_clip("MaxOut"),
            "is ignored, because `Out` is set",
        ),
        (clip(&json!({"Out": "abc"})), Error, in_clip("Out"), "expected a number, found a string"),
        (
            clips(
                &json!([{"MediaId": "a", "TimelineIn": 0, "TimelineOut": 5}, {"MediaId": "b", "TimelineIn": 4, "TimelineOut": 9}]),
            ),
            Warning,
            "VideoTracks[0].VideoTrackClips[1]".to_owned(),
            "begins at 4 s, before VideoTracks[0].VideoTrackClips[0] ends at 5 s",
        ),
        // Numbers.
        (clip(&json!({"Speed": 0})), Error, in_clip("Speed"), "0 is outside of the range from 0.1 to 100"),
        (clip(&json!({"Opacity": 50})), Error, in_clip("Opacity"), "50 is outside of the range from 0 to 1"),
        (
            clip(&json!({"Width": 1})),
            Warning,
            in_clip("Width"),
            "1 is neither a share, which is at most 0.9999, nor a number of pixels, which is at least 2",
        ),
        (
            clip(&json!({"X": 100.5})),
            Warning,
            in_clip("X"),
            "100.5 is neither a share, which is at most 0.9999, nor a whole number of pixels",
        ),
        (
            clip(&json!({"AdaptMode": "Cover"})),
            Warning,
            in_clip("AdaptMode"),
            "has no effect without `Width` and `Height`",
        ),
        // Spelling.
        (
            clip(&json!({"Type": "Vido"})),
            Warning,
            in_clip("Type"),
            "`Vido` is not a described value; did you mean `Video`?",
        ),
        (
            clip(&json!({"Volume": 0.5})),
            Warning,
            in_clip("Volume"),
            "is not described; the volume is an effect `Volume` with `Gain`",
        ),
        (
            json!({"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}], "SubtitleTracks": [{"subtitleTrackClips": []}]}),
            Error,
            "SubtitleTracks[0].SubtitleTrackClips".to_owned(),
            "is required and missing",
        ),
        // Effects.
        (effect(&json!({"type": "Volume", "Gain": 0})), Error, in_effect("Type"), "is required and missing"),
        (
            effect(&json!({"Type": "Volume", "Volume": 0})),
            Warning,
            in_effect("Gain"),
            "is missing; it is the volume",
        ),
        (
            effect(&json!({"Type": "Volume", "Gain": 80})),
            Warning,
            in_effect("Gain"),
            "80 is above 10, the greatest value in examples; 1 is unchanged",
        ),
        (
            effect(&json!({"Type": "Transition", "SubType": "Fade", "Duration": 1})),
            Warning,
            in_effect("SubType"),
            "`Fade` is not a published transition, and may render as nothing; did you mean `fade`?",
        ),
        (
            effect(&json!({"Type": "Transition", "SubType": "fade", "Duration": 5})),
            Warning,
            in_effect("Duration"),
            "takes 5 s, more than half of its clip, which takes 8 s",
        ),
        (
            json!({"Timeline": {"VideoTracks": []}}),
            Warning,
            "Timeline".to_owned(),
            "is not described; the tracks stand directly in the document",
        ),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 0})),
            Error,
            in_subtitle("FontSize"),
            "0 is not a font size",
        ),
        (
            clip(&json!({"Out": 5, "Effects": [{"Type": "DLTransition", "SubType": "fade"}]})),
            Warning,
            EFFECT.to_owned(),
            "is a transition on the last clip, which leads nowhere",
        ),
        (
            clip(&json!({"Out": 5, "Effects": [{"Type": "Transition", "SubType": "fade"}]})),
            Warning,
            EFFECT.to_owned(),
            "is a transition on the last clip, which leads nowhere",
        ),
        (
            effect(&json!({"Type": "VFX", "SubType": "heartfirework"})),
            Warning,
            in_effect("SubType"),
            "`heartfirework` is not a published visual effect, and may render as nothing; did you mean `heartfireworks`?",
        ),
        (
            effect(&json!({"Type": "Background", "SubType": "blur"})),
            Warning,
            in_effect("SubType"),
            "`blur` is none of Blur, Color",
        ),
        (
            effect(&json!({"Type": "Text", "Content": "a"})),
            Error,
            EFFECT.to_owned(),
            "has neither `FontSize` nor `FixedFontSize`",
        ),
        (
            effect(&json!({"Type": "Zoom", "StartRate": 2, "EndRate": 1})),
            Warning,
            in_effect("EndRate"),
            "1 is not greater than `StartRate`, which is 2",
        ),
        (
            json!({
                "VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}],
                "EffectTracks": [{"EffectTrackItems": [
                    {"Type": "VFX", "SubType": "snow"}, {"Type": "Filter", "SubType": "m1"},
                ]}],
            }),
            Warning,
            "EffectTracks[0]".to_owned(),
            "mixes Filter and VFX, which fails; use a track for each",
        ),
        // Audio.
        (
            audio(&json!({"VideoTrackClips": 1})),
            Error,
            AUDIO.to_owned(),
            "has neither `MediaId` nor `MediaURL`",
        ),
        (
            audio(&json!({"Type": "AI_TTS", "Voice": "zhiqing"})),
            Error,
            AUDIO.to_owned(),
            "has no `Content`, the text to speak",
        ),
        (
            audio(&json!({"Content": "Hello"})),
            Error,
            format!("{AUDIO}.Content"),
            "is spoken only if the `Type` is `AI_TTS`",
        ),
        (
            audio(&json!({"MediaId": "a", "LoopMode": true, "TimelineIn": 0})),
            Warning,
            format!("{AUDIO}.LoopMode"),
            "repeats from `TimelineIn` to `TimelineOut`, which are not both set",
        ),
        (
            json!({"AudioTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}]}),
            Error,
            "AudioTracks[0].AudioTrackClips".to_owned(),
            "is required and missing",
        ),
        // Subtitles.
        (
            subtitle(&json!({"Type": "Text", "Text": "Hello", "FontSize": 60})),
            Warning,
            in_subtitle("Text"),
            "is not described; the words of a text are `Content`",
        ),
        (
            subtitle(&json!({"Type": "Text", "FontSize": 60})),
            Error,
            SUBTITLE.to_owned(),
            "has no `Content`, the words of the text",
        ),
        (subtitle(&json!({"Type": "Text", "Content": "a"})), Warning, in_subtitle("FontSize"), "is missing"),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 60, "StrokeColor": "#ffffff"})),
            Warning,
            in_subtitle("StrokeColor"),
            "is not described; the color of an outline is `OutlineColour`",
        ),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 60, "BoderStyle": 3})),
            Warning,
            in_subtitle("BoderStyle"),
            "is not described; did you mean `BorderStyle`?",
        ),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 60, "TextWidth": 0.5})),
            Warning,
            in_subtitle("TextWidth"),
            "has no effect without `AdaptMode`, such as `AutoWrap`",
        ),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 60, "FontColor": "white"})),
            Warning,
            in_subtitle("FontColor"),
            "`white` is not a color such as `#1E90FF`",
        ),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 60, "BorderStyle": 2})),
            Error,
            in_subtitle("BorderStyle"),
            "2 is neither 1, an outline and a shadow, nor 3, a box",
        ),
        (
            subtitle(&json!({"Type": "Text", "Content": "a", "FontSize": 60, "Alignment": "Bottom"})),
            Warning,
            in_subtitle("Alignment"),
            "`Bottom` is not a described value; known are TopLeft, TopCenter, TopRight, CenterLeft, CenterCenter, CenterRight, BottomLeft, BottomCenter, BottomRight, Left, Center, Right",
        ),
        // References.
        (
            clips(&json!([{"MediaId": "a", "ClipId": "x"}, {"MediaId": "b", "ReferenceClipId": "x"}])),
            Error,
            "VideoTracks[0].VideoTrackClips[1].ReferenceClipId".to_owned(),
            "`x` is on the same track, which makes the job fail",
        ),
        (
            clip(&json!({"ReferenceClipId": "intro"})),
            Error,
            in_clip("ReferenceClipId"),
            "no clip has the `ClipId` `intro`",
        ),
    ]
}

/// The finding that matters comes first: after it, a person may have to hear more.
#[test]
fn each_mistake_has_the_finding_that_a_person_needs() {
    let mistakes = mistakes();
    assert!(mistakes.len() >= 40);
    let mut wrong = Vec::new();
    for (document, level, path, message) in &mistakes {
        let found = timeline::check(document);
        let is_found = found.iter().any(|finding| {
            (finding.level, &finding.path, finding.message.as_str()) == (*level, path, message)
        });
        if !is_found {
            wrong.push(format!(
                "{document}\n  wanted {level}: {path}: {message}\n  found {:#?}",
                findings(document)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is said beside the finding that matters, for all mistakes.
#[test]
fn a_mistake_has_few_other_findings() {
    let more: String = mistakes()
        .iter()
        .filter_map(|(document, ..)| {
            let found = findings(document);
            (found.len() != 1).then(|| format!("{document}\n    {}\n", found.join("\n    ")))
        })
        .collect();
    insta::assert_snapshot!("further", more);
}

#[test]
fn a_finding_has_a_source() {
    for (document, ..) in mistakes() {
        for finding in timeline::check(&document) {
            assert!(!finding.source.is_empty(), "{finding}");
        }
    }
}

#[test]
fn errors_come_first() {
    let document = json!({"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a", "Width": 1}, {"Out": -1}]}]});
    let levels: Vec<Level> = timeline::check(&document).iter().map(|finding| finding.level).collect();
    assert!(levels.is_sorted_by(|a, b| a >= b), "{levels:?}");
}
