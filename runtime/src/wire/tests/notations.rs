//! Words, white space and paths.

use serde_json::json;

use super::{Mismatch, assert_read};
use crate::wire::Reader;
use crate::wire::reader::Strictness;

#[test]
fn a_word_that_begins_like_null_is_not_null() {
    for word in ["nullx", "null_", "nul", "n", "nullnull", "null1"] {
        assert_read(&format!(r#"{{"Id": {word}}}"#), &json!({"Id": word}), &[]);
        assert_read(&format!(r#"{{"Names": {word}}}"#), &json!({"Names": [word]}), &[]);
    }
    for json in
        [r#"{"Id": null}"#, r#"{"Id":null,"Names":null}"#, "{\"Id\": \n null\t}", r#"{"Names": [null]}"#]
    {
        assert_read(json, &json!({}), &[]);
    }
    for (text, is_null) in [("null", true), (" null", true), ("nul", false), ("", false)] {
        assert_eq!(Reader::new(text, Strictness::Lenient, 0).take_null(), is_null, "{text}");
    }
}

#[test]
fn every_blank_may_stand_between_values() {
    let blank = " \n\r\t\n";
    let json = format!(
        r#"{blank}{{{blank}"Names"{blank}:{blank}[{blank}"a"{blank},{blank}null{blank}]{blank},{blank}"Any"{blank}:{blank}{{{blank}"b"{blank}:{blank}[{blank}]{blank}}}{blank},{blank}"Id"{blank}:{blank}[1]{blank}}}{blank}"#
    );
    assert_read(&json, &json!({"Names": ["a"], "Any": {}, "Id": "[1]"}), &[]);
}

#[test]
fn a_bare_word_is_kept_as_text() {
    for word in ["a_b", "-Infinity", "+1.5e-3", "0x1F", "True"] {
        assert_read(&format!(r#"{{"Id": {word}}}"#), &json!({"Id": word}), &[]);
    }
}

#[test]
fn a_path_has_dots_between_names() {
    let path = |steps: &[&str]| {
        let mismatch = Mismatch::new("one", "another");
        steps.iter().fold(mismatch, |mismatch, step| mismatch.within(step)).path().to_owned()
    };
    assert_eq!(path(&["Id", "[0]", "Jobs", "Data"]), "Data.Jobs[0].Id");
    assert_eq!(path(&["[1]", "[0]", "Lines"]), "Lines[0][1]");
    assert_eq!(path(&["Id", ""]), "Id");
    assert_eq!(path(&["", "Sizes"]), "Sizes");
}
