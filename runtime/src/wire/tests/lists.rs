//! Lists and maps, in every notation.

use serde_json::json;

use super::{Folder, assert_read, read_as};
use crate::wire::{Field, InString};

#[test]
fn a_list_in_an_object_of_one_member_is_read_from_it() {
    for (json, expected) in [
        (r#"{"Names": {"Name": ["a", "b"]}, "Id": "x"}"#, json!({"Names": ["a", "b"], "Id": "x"})),
        (r#"{"Folders": {"Folder": [{"Id": "a"}]}}"#, json!({"Folders": [{"Id": "a"}]})),
        (r#"{"Folders": {"Folder": {"Id": "a"}}, "Id": "x"}"#, json!({"Folders": [{"Id": "a"}], "Id": "x"})),
        (r#"{"Lines": {"Line": [[1], {"Number": [2, 3]}]}}"#, json!({"Lines": [[1], [2, 3]]})),
        (r#"{"Names": {}}"#, json!({})),
        (r#"{"Names": {"Name": []}, "Id": "x"}"#, json!({"Id": "x"})),
        (r#"{"Names": {"Name": "a"}, "Id": "x"}"#, json!({"Names": ["a"], "Id": "x"})),
        (r#"{"Folders": {"Folder": "[{\"Id\": \"a\"}]"}}"#, json!({"Folders": [{"Id": "a"}]})),
    ] {
        assert_read(json, &expected, &[]);
    }
}

#[test]
fn an_object_that_is_no_wrapper_is_a_single_item() {
    for (json, expected) in [
        // A member of the item.
        (r#"{"Folders": {"Names": ["a"]}}"#, json!({"Folders": [{"Names": ["a"]}]})),
        (r#"{"Folders": {"Parent": {"Id": "a"}}}"#, json!({"Folders": [{"Parent": {"Id": "a"}}]})),
        // Several members.
        (r#"{"Names": {"a": ["b"], "c": 1}}"#, json!({"Names": [r#"{"a": ["b"], "c": 1}"#]})),
        (r#"{"Folders": {"Unknown": [], "Id": "a"}}"#, json!({"Folders": [{"Id": "a"}]})),
    ] {
        assert_read(json, &expected, &[]);
    }
}

#[test]
fn one_wrapper_of_a_list_is_removed() {
    assert_read(
        r#"{"Names": {"a": {"b": ["c"]}}, "Id": "x"}"#,
        &json!({"Names": [r#"{"b": ["c"]}"#], "Id": "x"}),
        &[],
    );
    assert_read(r#"{"Folders": {"a": {"b": [{"Id": "c"}]}}}"#, &json!({"Folders": [{}]}), &[]);
}

#[test]
fn a_value_that_is_left_out_is_reported_with_its_path_in_the_document() {
    assert_read(
        r#"{
            "Folders": {"Folder": [{"Size": {}}, {"Names": ["a"], "Parent": [{"Size": []}]}, 5]},
            "Lines": [[1, "x"], null, [null, {}]],
            "Groups": {"a": [1, "x"], "b": {"c": [true]}, "d": 5},
            "Sizes": "{\"a\": \"x\", \"b\": 1}",
            "Size": true
        }"#,
        &json!({
            "Folders": [{}, {"Names": ["a"], "Parent": {}}],
            "Lines": [[1], []],
            "Groups": {"a": [1], "d": [5]},
            "Sizes": {"b": 1},
        }),
        &[
            "Folders.Folder[0].Size: expected a 64-bit integer, found an object",
            "Folders.Folder[1].Parent.Size: expected a 64-bit integer, found a list",
            "Folders.Folder[2]: expected an object, found a number",
            "Lines[0][1]: expected a 64-bit integer, found a string",
            "Lines[2][1]: expected a 64-bit integer, found an object",
            "Groups.a[1]: expected a 64-bit integer, found a string",
            "Groups.b.c[0]: expected a 64-bit integer, found a boolean",
            "Sizes.a: expected a 64-bit integer, found a string",
            "Size: expected a 64-bit integer, found a boolean",
        ],
    );
}

/// The reports repeat the name of an entry, which may be as long as the response.
#[test]
fn a_long_name_of_an_entry_is_replaced_in_paths() {
    for (length, shown) in [(200, "k".repeat(200)), (201, "(a name of 201 bytes)".to_owned())] {
        let name = "k".repeat(length);
        let json = format!(
            r#"{{"Groups": {{"{name}": ["x"]}}, "Sizes": {{"{name}": []}}, "Lines": {{"{name}": ["x"]}}}}"#
        );
        let (_, reports) = read_as::<Folder>(&json).unwrap();
        let paths = [format!("Groups.{shown}[0]"), format!("Sizes.{shown}"), format!("Lines.{shown}[0]")];
        assert_eq!(reports.len(), paths.len());
        for (report, path) in reports.iter().zip(paths) {
            assert!(report.starts_with(&format!("{path}: ")), "{report}");
        }
    }
}

#[test]
fn json_in_a_string_is_read_or_the_string_is_kept() {
    for (json, expected, dropped) in [
        (r#"{"Names": " [\"a\", 1]"}"#, json!({"Names": ["a", "1"]}), &[][..]),
        (r#"{"Names": "a,b"}"#, json!({"Names": ["a,b"]}), &[]),
        (r#"{"Names": "1, 2]"}"#, json!({"Names": ["1, 2]"]}), &[]),
        (r#"{"Names": "", "Id": "x"}"#, json!({"Id": "x"}), &[]),
        (r#"{"Names": "[\"a\", \"b"}"#, json!({"Names": [r#"["a", "b"#]}), &[]),
        (r#"{"Names": "[\"a\"] b"}"#, json!({"Names": [r#"["a"] b"#]}), &[]),
        (r#"{"Lines": "[[1], {}]", "Id": "x"}"#, json!({"Lines": [[1], []], "Id": "x"}), &[]),
        (r#"{"Lines": "[[\"x\"]] 1"}"#, json!({}), &["Lines: expected a 64-bit integer, found a string"]),
        (r#"{"Sizes": " {\"a\": 1}"}"#, json!({"Sizes": {"a": 1}}), &[]),
        (r#"{"Sizes": "", "Id": "x"}"#, json!({"Id": "x"}), &[]),
        (r#"{"Sizes": "a", "Id": "x"}"#, json!({"Id": "x"}), &["Sizes: expected an object, found a string"]),
        (r#"{"Sizes": "{\"a\": 1"}"#, json!({}), &["Sizes: expected an object, found a string"]),
        (r#"{"Sizes": "{\"a\": {}} 1"}"#, json!({}), &["Sizes: expected an object, found a string"]),
        (r#"{"Parent": " {\"Id\": \"a\"}"}"#, json!({"Parent": {"Id": "a"}}), &[]),
        (r#"{"Parent": "[1]"}"#, json!({}), &["Parent: expected an object, found a string"]),
        (
            r#"{"Parent": "{\"Id\": \"a\", \"Size\": {}}, 1"}"#,
            json!({}),
            &["Parent: expected an object, found a string"],
        ),
        (
            r#"{"Parent": "{\"Kept\": {}, \"Id\": \"a\"}"}"#,
            json!({"Parent": {"Id": "a"}}),
            &["missing field `Parent.Kept.Days`"],
        ),
        (r#"{"Kept": "{}"}"#, json!({}), &["missing field `Kept.Days`"]),
    ] {
        assert_read(json, &expected, dropped);
    }
}

#[test]
fn an_object_may_be_the_only_item_of_a_list() {
    for (json, expected, dropped) in [
        (r#"{"Parent": [{"Id": "a"}], "Id": "x"}"#, json!({"Parent": {"Id": "a"}, "Id": "x"}), &[][..]),
        (r#"{"Sizes": [{"a": 1}], "Id": "x"}"#, json!({"Sizes": {"a": 1}, "Id": "x"}), &[]),
        (r#"{"Sizes": [], "Id": "x"}"#, json!({"Id": "x"}), &[]),
        (
            r#"{"Sizes": [{"a": 1}, {"b": 2}], "Id": "x"}"#,
            json!({"Id": "x"}),
            &["Sizes: expected an object, found a list"],
        ),
        (
            r#"{"Parent": [{"Id": "a"}, {}], "Id": "x"}"#,
            json!({"Id": "x"}),
            &["Parent: expected an object, found a list"],
        ),
        (
            r#"{"Parent": [[{"Id": "a"}]], "Id": "x"}"#,
            json!({"Id": "x"}),
            &["Parent: expected an object, found a list"],
        ),
        (r#"{"Kept": [], "Id": "x"}"#, json!({"Id": "x"}), &["missing field `Kept.Days`"]),
    ] {
        assert_read(json, &expected, dropped);
    }
}

#[test]
fn a_missing_comma_or_bracket_is_an_error_with_its_place() {
    for (json, message) in [
        (r#"{"Names": ["a"}"#, "Names: invalid JSON: expected `,` or `]` at byte 14, found '}'"),
        (r#"{"Names": {"Name": ["a"]"#, "Names: invalid JSON: expected `,` or `}` at byte 24, found the end"),
        (r#"{"Sizes": {"a": 1 "b": 2}}"#, "Sizes: invalid JSON: expected `,` or `}` at byte 18, found '\"'"),
        (r#"{"Any": [1 2]}"#, "Any: invalid JSON: expected `,` or `]` at byte 11, found '2'"),
        (r#"{"Any": {"a": 1 "b": 2}}"#, "Any: invalid JSON: expected `,` or `}` at byte 16, found '\"'"),
        (r#"{"Any": [1]]}"#, "invalid JSON: expected `,` or `}` at byte 11, found ']'"),
        (
            r#"{"Names": ["#,
            "Names: invalid JSON: expected a value or the closing bracket at byte 11, found the end",
        ),
        (
            r#"{"Folders": {"Folder": [{"Id": "a"}, {"Id" 1}]}}"#,
            "Folders.Folder[1]: invalid JSON: expected `:` at byte 43, found '1'",
        ),
        (
            r#"{"Folders": {"Folder": {"Folders": [{"Id": :}]}}}"#,
            "Folders.Folder.Folders[0].Id: invalid JSON: expected a value at byte 43, found ':'",
        ),
        (r#"{"Unknown": ,}"#, "invalid JSON: expected a value at byte 12, found ','"),
        (r#"{"Unknown": }"#, "invalid JSON: expected a value at byte 12, found '}'"),
        ("{\u{a0}}", "invalid JSON: expected the name of a member at byte 1, found '\\u{a0}'"),
        (r#"{} ["#, "invalid JSON: expected the end at byte 3, found '['"),
    ] {
        assert_eq!(read_as::<Folder>(json).unwrap_err(), message, "{json}");
    }
}

/// A parameter that a program stored or passes as JSON.
#[derive(Clone, Default)]
struct Lookup {
    ids: Option<Vec<String>>,
    names: Option<Vec<String>>,
    size: Option<InString<i64>>,
}

crate::structure! { Lookup {
    ids: Field::query("Ids").comma_list(),
    names: Field::query("Names").json(),
    size: Field::member("Size"),
} }

#[test]
fn a_string_of_a_comma_list_is_its_items() {
    for (text, items) in
        [("a", json!(["a"])), ("a, b\",,c;d", json!(["a", " b\"", "", "c;d"])), ("[a", json!(["[a"]))]
    {
        let stored = json!({"Ids": text, "Names": ["x,y"]});
        let lookup: Lookup = serde_json::from_value(stored).unwrap();
        assert_eq!(serde_json::to_value(&lookup).unwrap(), json!({"Ids": items, "Names": ["x,y"]}));
    }
    let empty: Lookup = serde_json::from_value(json!({"Ids": ""})).unwrap();
    assert_eq!(empty.ids, Some(Vec::new()));
    // The next parameter has another style.
    let error = serde_json::from_value::<Lookup>(json!({"Ids": [], "Names": "x,y"})).unwrap_err();
    assert_eq!(error.to_string(), "Names: expected a list, found a string");
    // Only the list itself is a string, and not its items.
    let lookup: Lookup = serde_json::from_value(json!({"Ids": ["a,b"], "Size": "7"})).unwrap();
    assert_eq!(lookup.ids, Some(vec!["a,b".to_owned()]));
}
