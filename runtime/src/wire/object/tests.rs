use std::collections::BTreeMap;

use super::super::read::read_boxed;
use super::*;

#[derive(Clone, Default)]
struct Folder {
    id: Option<String>,
    size: Option<i64>,
    kept: Option<Kept>,
    parent: Option<Box<Folder>>,
    names: Vec<String>,
    folders: Vec<Folder>,
    sizes: BTreeMap<String, i64>,
    lines: Vec<Vec<i64>>,
}

crate::structure! { Folder {
    id: "Id", size: "Size", kept: "Kept", parent: "Parent", names: "Names", folders: "Folders",
    sizes: "Sizes", lines: "Lines",
} }

/// A structure with a member that must be present.
#[derive(Clone)]
struct Kept {
    days: i64,
}

crate::structure! { Kept { days: Field::member("Days").required() } }

/// Reads a response. Returns it in the notation of `Debug` without empty members, and what was left
/// out.
fn read(json: &str) -> Result<(String, Vec<String>), String> {
    let mut reader = Reader::new(json, Strictness::Lenient, 1 << 16);
    let response = read_boxed::<Folder>(Some(&bytes::Bytes::new()), &mut reader)
        .map_err(|mismatch| mismatch.to_string())?;
    let response: Box<dyn std::any::Any> = response;
    let folder = response.downcast::<Folder>().expect("it was read as a folder");
    let mut shown = format!("{folder:?}");
    for empty in [
        "id: None",
        "size: None",
        "kept: None",
        "parent: None",
        "names: []",
        "folders: []",
        "sizes: {}",
        "lines: []",
    ] {
        shown =
            shown.replace(&format!("{empty}, "), "").replace(&format!(", {empty}"), "").replace(empty, "");
    }
    Ok((shown, reader.dropped.reported.iter().map(ToString::to_string).collect()))
}

#[track_caller]
fn assert_read(json: &str, shown: &str, dropped: &[&str]) {
    assert_eq!(
        read(json),
        Ok((shown.to_owned(), dropped.iter().map(|text| (*text).to_owned()).collect())),
        "{json}"
    );
}

#[test]
fn a_member_of_another_shape_is_left_empty_and_the_others_are_read() {
    assert_read(
        r#"{"Id": "a", "Size": "many", "Kept": 5, "Names": "b", "Sizes": [1], "Parent": true, "Folders": 7}"#,
        r#"Folder { id: Some("a"), names: ["b"] }"#,
        &[
            "Size: expected a 64-bit integer, found a string",
            "Kept: expected an object, found a number",
            "Sizes: expected an object, found a list",
            "Parent: expected an object, found a boolean",
            "Folders: expected an object, found a number",
        ],
    );
    assert_read(
        r#"{"Folders": [{"Id": "a"}, 5, {"Parent": {"Folders": [{"Size": {}}], "Id": "b"}}, "x"], "Size": 1}"#,
        r#"Folder { size: Some(1), folders: [Folder { id: Some("a") }, Folder { parent: Some(Folder { id: Some("b"), folders: [Folder {  }] }) }] }"#,
        &[
            "Folders[1]: expected an object, found a number",
            "Folders[2].Parent.Folders[0].Size: expected a 64-bit integer, found an object",
            "Folders[3]: expected an object, found a string",
        ],
    );
}

#[test]
fn a_structure_without_a_required_member_is_left_out_and_never_made_up() {
    for kept in ["{}", r#"{"Days": 1, "Days": null}"#, r#"{"Days": null}"#, r#"{"Days": ""}"#, "[]"] {
        let json = format!(r#"{{"Kept": {kept}, "Id": "a"}}"#);
        assert_read(&json, r#"Folder { id: Some("a") }"#, &["missing field `Kept.Days`"]);
    }
    assert_read(r#"{"Kept": {"Days": 0}}"#, "Folder { kept: Some(Kept { days: 0 }) }", &[]);
}

#[test]
fn a_value_in_another_notation_is_read_if_its_meaning_is_clear() {
    for (json, shown) in [
        (
            r#"{"Folders": {"Folder": [{"Id": "a"}, {"Id": "b"}]}}"#,
            r#"folders: [Folder { id: Some("a") }, Folder { id: Some("b") }]"#,
        ),
        (r#"{"Folders": {"Folder": {"Id": "a"}}}"#, r#"folders: [Folder { id: Some("a") }]"#),
        (r#"{"Folders": {"Id": "a"}}"#, r#"folders: [Folder { id: Some("a") }]"#),
        (r#"{"Folders": {"Names": ["a"]}}"#, r#"folders: [Folder { names: ["a"] }]"#),
        (r#"{"Folders": {}}"#, ""),
        (r#"{"Folders": [[{"Id": "a"}]]}"#, r#"folders: [Folder { id: Some("a") }]"#),
        (r#"{"Folders": {"Folder": "[{\"Id\": \"a\"}]"}}"#, r#"folders: [Folder { id: Some("a") }]"#),
        (r#"{"Names": {"Name": "a"}}"#, r#"names: ["a"]"#),
        (r#"{"Id": "a", "Names": ["b",],}"#, r#"id: Some("a"), names: ["b"]"#),
        ("{\"Id\":\u{c}\"a\"}\u{0}\u{0}", r#"id: Some("a")"#),
        (r#"{"Folders": "[{\"Id\": \"a\"}]"}"#, r#"folders: [Folder { id: Some("a") }]"#),
        (r#"{"Folders": ""}"#, ""),
        (r#"{"Names": {"Name": ["a", 7]}}"#, r#"names: ["a", "7"]"#),
        (r#"{"Names": "[a"}"#, r#"names: ["[a"]"#),
        (r#"{"Names": [null, "a"]}"#, r#"names: ["a"]"#),
        (r#"{"Parent": [{"Id": "a"}]}"#, r#"parent: Some(Folder { id: Some("a") })"#),
        (r#"{"Parent": "{\"Id\": \"a\"}"}"#, r#"parent: Some(Folder { id: Some("a") })"#),
        (r#"{"Parent": []}"#, "parent: Some(Folder {  })"),
        (r#"{"Parent": ""}"#, ""),
        (r#"{"Sizes": "{\"a\": 1}"}"#, r#"sizes: {"a": 1}"#),
        (r#"{"Sizes": []}"#, ""),
        (r#"{"Sizes": [{"a": 1}]}"#, r#"sizes: {"a": 1}"#),
        (r#"{"Lines": [[1, 2], 3, "[4]"]}"#, "lines: [[1, 2], [3], [4]]"),
        (r#"{"Id": 1.10}"#, r#"id: Some("1.10")"#),
    ] {
        assert_read(json, &format!("Folder {{ {shown} }}"), &[]);
    }
}

#[test]
fn a_value_whose_meaning_is_not_clear_makes_up_nothing() {
    for (json, dropped) in [
        (r#"{"Folders": {"Total": 0}}"#, "Folders.Total: expected an object, found a number"),
        (r#"{"Folders": {"Total": 0, "Other": 1}}"#, "Folders: expected a list, found an object"),
        (r#"{"Folders": [[]]}"#, "Folders[0]: expected an object, found a list"),
        (r#"{"Parent": [{}, {}]}"#, "Parent: expected an object, found a list"),
        (r#"{"Size": 'a'}"#, "Size: expected a value, found something else"),
    ] {
        assert_read(json, "Folder {  }", &[dropped]);
    }
}

#[test]
fn of_members_of_one_name_the_last_counts() {
    assert_read(
        r#"{"Id": "a", "Id": "b", "Names": ["c"], "Names": null}"#,
        r#"Folder { id: Some("b") }"#,
        &[],
    );
    assert_read(
        r#"{"Id": "a", "Size": 1, "Size": {}}"#,
        r#"Folder { id: Some("a") }"#,
        &["Size: expected a 64-bit integer, found an object"],
    );
}

#[test]
fn an_unknown_member_is_skipped_however_deep_and_malformed_it_is() {
    let deep = format!("{}1{}", "[{\"a\":".repeat(50_000), "}]".repeat(50_000));
    for unknown in
        [deep.as_str(), "NaN", "[1 2,,3}", r#"{"a\"}":"\ud83d"}"#, "-Infinity", "0x1F", "'a'", "<b>é"]
    {
        let json = format!(r#"{{"Unknown": {unknown}, "Id": "a"}}"#);
        assert_read(&json, r#"Folder { id: Some("a") }"#, &[]);
    }
}

#[test]
fn a_known_member_that_is_too_deep_is_left_out() {
    let json = format!(r#"{{"Id":"a",{}"Id":"x"{}}}"#, r#""Parent":{"#.repeat(5_000), "}".repeat(5_000));
    let (shown, dropped) = read(&json).expect("the rest is read");
    assert!(shown.starts_with(r#"Folder { id: Some("a"), parent: Some("#), "{shown}");
    let [dropped] = dropped.as_slice() else { panic!("{dropped:?}") };
    assert!(dropped.ends_with("Parent.Parent: nested in more than 100 values"), "{dropped}");
}

#[test]
fn a_text_that_is_no_object_is_an_error_with_its_place() {
    for (json, message) in [
        ("", "invalid JSON: expected a value at byte 0, found the end"),
        ("<html>", "invalid JSON: expected a value at byte 0, found '<'"),
        ("[{}]", "expected an object, found a list"),
        ("null", "expected an object, found null"),
        ("{", "invalid JSON: expected a value or the closing bracket at byte 1, found the end"),
        (r#"{"Id" "a"}"#, "Id"),
        (r#"{"Id": "a", , }"#, "invalid JSON: expected the name of a member at byte 12, found ','"),
        (r#"{"Id": , "Size": 1}"#, "Id: invalid JSON: expected a value at byte 7, found ','"),
        (r#"{"New": , "Size": 1}"#, "invalid JSON: expected a value at byte 8, found ','"),
        (r#"{"Id": "a" "Size": 1}"#, "invalid JSON: expected `,` or `}` at byte 11, found '\"'"),
        (r#"{"Names": ["a" "b"]}"#, "Names: invalid JSON: expected `,` or `]` at byte 15, found '\"'"),
        (r#"{"Id": "a"} x"#, "invalid JSON: expected the end at byte 12, found 'x'"),
        (r#"{"Parent": {"Id": "a""#, "Parent: invalid JSON: expected `,` or `}` at byte 21, found the end"),
        ("é", "invalid JSON: expected a value at byte 0, found 'é'"),
    ] {
        match message {
            "Id" => assert!(read(json).unwrap_err().contains("expected `:` at byte 6"), "{json}"),
            _ => assert_eq!(read(json).unwrap_err(), message, "{json}"),
        }
    }
}

#[test]
fn the_memory_of_the_values_is_bounded() {
    let json = format!(r#"{{"Folders": [{}{{}}]}}"#, "{},".repeat(2_000));
    let error = read(&json).unwrap_err();
    assert!(error.contains("the values need more than 262144 bytes of memory"), "{error}");
    let json = format!(r#"{{"Unknown": [{}{{}}], "Id": "a"}}"#, "{},".repeat(100_000));
    assert!(read(&json).is_ok(), "values without a field take no memory");
    for text in [r#""Names": ["", ""]"#, r#""Sizes": {"a": 1}"#, r#""Parent": {}"#] {
        let json = format!("{{{text}}}");
        let mut reader = Reader::new(&json, Strictness::Lenient, 4);
        assert!(read_boxed::<Folder>(Some(&bytes::Bytes::new()), &mut reader).is_err(), "{text}");
    }
}

#[test]
fn the_number_of_reports_is_bounded() {
    let json = format!(r#"{{"Names": [], "Sizes": {{{}"z": 1}}}}"#, r#""a": {},"#.repeat(50));
    let mut reader = Reader::new(&json, Strictness::Lenient, 1 << 16);
    assert!(read_boxed::<Folder>(Some(&bytes::Bytes::new()), &mut reader).is_ok());
    assert_eq!((reader.dropped.reported.len(), reader.dropped.more), (20, 30));
}
