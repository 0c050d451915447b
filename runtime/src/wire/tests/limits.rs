//! The limits of what is read: nesting, memory, and the number of reports.

use super::super::read::read_boxed;
use super::{Folder, Kept, PLENTY, Strictness, Value, read_as};
use crate::wire::{Reader, UnknownValue};

/// Returns a folder inside of this many others.
fn within(parents: usize, members: &str) -> String {
    format!("{}{{{members}}}{}", r#"{"Parent": "#.repeat(parents), "}".repeat(parents))
}

/// A value whose brackets are this many levels. One that is repeated returns to the level before it.
#[test]
fn a_value_may_be_nested_in_100_others_in_every_notation() {
    for (member, levels) in [
        (r#""Names": []"#, 1),
        (r#""Names": ["a"]"#, 1),
        (r#""Names": {"Name": []}"#, 2),
        (r#""Folders": {"Folder": {}}"#, 2),
        (r#""Folders": [{}]"#, 2),
        (r#""Folders": [{"Names": []}, {"Names": []}]"#, 3),
        (r#""Lines": [[], []]"#, 2),
        (r#""Lines": "[1]""#, 2),
        (r#""Lines": "[[], []]""#, 3),
        (r#""Sizes": {"a": 1}"#, 1),
        (r#""Sizes": [{}]"#, 2),
        (r#""Sizes": []"#, 1),
        (r#""Sizes": "{}""#, 2),
        (r#""Groups": {"a": [], "b": []}"#, 2),
        (r#""Parent": {}"#, 1),
        (r#""Parent": [{}]"#, 2),
        (r#""Parent": []"#, 1),
        (r#""Parent": "{}""#, 2),
        (r#""Any": []"#, 1),
        (r#""Any": [[], [], {}]"#, 2),
        (r#""Any": {}"#, 1),
        (r#""Any": {"a": {}, "b": {}}"#, 2),
        // The wrapper of an item that is kept as text.
        (r#""Names": {"Name": {"a": 1}}"#, 1),
    ] {
        let repeated = [member; 4].join(", ");
        let (_, reports) = read_as::<Folder>(&within(100 - levels, &repeated)).unwrap();
        assert_eq!(reports, [""; 0], "{member}");
        let (_, reports) = read_as::<Folder>(&within(101 - levels, member)).unwrap();
        assert!(!reports.is_empty(), "{member}");
        for report in reports {
            assert!(report.ends_with(": nested in more than 100 values"), "{member}: {report}");
        }
    }
}

/// After a value that is too deep, the next one is read at the level of its member.
#[test]
fn what_is_left_out_does_not_count_as_nesting() {
    let members = r#""Any": [[1]], "Lines": [[1], [2]], "Sizes": [{"a": 1}], "Parent": "{}", "Names": ["a"]"#;
    let (value, reports) = read_as::<Folder>(&within(99, members)).unwrap();
    assert_eq!(reports.len(), 5, "{reports:?}");
    assert!(value.to_string().contains(r#""Names":["a"]"#));
}

/// Returns how much memory a response takes at most while it is read, rounded up to a multiple of four.
fn memory(members: &str) -> usize {
    let json = format!("{{{members}}}");
    let is_enough = |bytes: &usize| {
        let mut reader = Reader::new(&json, Strictness::Lenient, *bytes);
        match read_boxed::<Folder>(Some(&bytes::Bytes::new()), &mut reader) {
            Ok(_) => true,
            Err(error) => {
                let expected = format!("the values need more than {} bytes of memory", 4 * bytes);
                assert!(error.to_string().contains(&expected), "{error}");
                false
            }
        }
    };
    4 * (0..PLENTY).find(is_enough).expect("a test needs little memory")
}

#[test]
fn each_value_counts_with_the_memory_that_it_takes() {
    const STRING: usize = size_of::<String>();
    /// A list has room for twice as many items, at most.
    const ANY: usize = 2 * size_of::<Value>();
    const FOLDER: usize = size_of::<Folder>();
    /// What an allocation takes beside its content, at most.
    const HEAP: usize = 32;
    let long = "x".repeat(1000);
    for (members, bytes) in [
        (r#""Size": 1, "Unknown": [{"a": "b"}]"#.to_owned(), 0),
        (format!(r#""Id": "{long}""#), HEAP + 1000),
        (format!(r#""Id": "\u0061{long}""#), HEAP + 1001),
        (format!(r#""Id": {long}"#), HEAP + 1000),
        (format!(r#""Names": ["{long}", ""]"#), 4 * STRING + 2 * HEAP + 1000),
        (format!(r#""Sizes": {{"{long}": 1}}"#), 2 * size_of::<(String, i64)>() + HEAP + 1000),
        (r#""Lines": [[1, 2], [3]]"#.to_owned(), 2 * (2 * size_of::<Vec<i64>>() + 3 * size_of::<i64>())),
        (r#""Folders": [{}, {}]"#.to_owned(), 4 * FOLDER),
        (r#""Folders": {"Folder": [{}]}"#.to_owned(), 2 * FOLDER),
        (r#""Parent": {}"#.to_owned(), FOLDER),
        (r#""Any": 1"#.to_owned(), ANY),
        (format!(r#""Any": "{long}""#), ANY + HEAP + 1000),
        (r#""Any": [1, [null]]"#.to_owned(), 4 * ANY),
        (format!(r#""Any": {{"{long}": 1}}"#), 2 * ANY + STRING + HEAP + 1000),
        (r#""Kept": {"Days": 1}"#.to_owned(), 0),
        (format!(r#""State": "{long}""#), HEAP + 1000),
    ] {
        assert_eq!(memory(&members), bytes.next_multiple_of(4), "{}", members.replace(&long, "x*"));
    }
    assert_eq!(size_of::<Kept>(), size_of::<i64>());
}

/// The text of JSON inside of a string is a copy, which is freed when it was read.
#[test]
fn json_in_a_string_takes_memory_while_it_is_read() {
    let blank = " ".repeat(1000);
    let read = 2 * (size_of::<Vec<i64>>() + size_of::<i64>());
    let lines = format!(r#""Lines": "[1]{blank}""#);
    assert_eq!(memory(&lines), read + 1003_usize.next_multiple_of(4));
    // It counts beside what was read before, and what follows takes its place.
    let id = format!(r#""Id": "{}""#, "x".repeat(1000));
    assert_eq!(memory(&format!("{lines}, {id}")), read + 1032);
    assert_eq!(memory(&format!("{lines}, {id}, {id}")), read + 2 * 1032);
    assert_eq!(memory(&format!("{id}, {lines}")), read + 1003_usize.next_multiple_of(4) + 1032);
    assert_eq!(
        memory(&format!(r#""Sizes": "{{}}{blank}", "Parent": "{{}}{blank}""#)),
        size_of::<Folder>() + 1004
    );
}

#[test]
fn the_reports_of_a_value_that_is_left_out_are_discarded() {
    let malformed = r#"\"a\": {},"#.repeat(25);
    let json = format!(r#"{{"Parent": "{{\"Sizes\": {{{malformed} \"b\": 1}}}} x", "Size": true}}"#);
    let mut reader = Reader::new(&json, Strictness::Lenient, PLENTY);
    assert!(read_boxed::<Folder>(Some(&bytes::Bytes::new()), &mut reader).is_ok());
    let reports: Vec<String> = reader.dropped.reported.iter().map(ToString::to_string).collect();
    assert_eq!(
        (reports.as_slice(), reader.dropped.more),
        (
            &[
                "Parent: expected an object, found a string".to_owned(),
                "Size: expected a 64-bit integer, found a boolean".to_owned(),
            ][..],
            0
        )
    );
}

/// An enum of which a response may have further values.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum State {
    Done,
    Unknown(UnknownValue),
}

crate::string_enum! { open State { Done: "DONE" } }
