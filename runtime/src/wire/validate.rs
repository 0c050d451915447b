//! Finds what the service would reject, before anything is sent.
//!
//! Names are passed as `&dyn Display`: the path to a value is formatted only if its limit is
//! violated.

use std::fmt::Display;

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::in_string::StringEncoded;
use super::write::{present, text};
use super::{DynStructure, Field, Limit, ParameterLocation, ParameterStyle, Problem, View};
use crate::request::path_problem;

/// How much of a malformed value a message shows.
const MAX_SHOWN_CHARS: usize = 100;

const NOT_SET: &str = "is required and not set";

/// Returns a problem for each limit that a request violates, with the path to the value.
pub(crate) fn validate(request: &dyn DynStructure) -> Vec<Problem> {
    let mut broken = Vec::new();
    for (field, view) in present(request) {
        check_value(field, view, &field.name, &mut broken);
    }
    for name in missing(request) {
        broken.push(Problem::violation(&name, &NOT_SET));
    }
    broken
}

/// Returns the names of the required members that are absent. Constructors set all of them, but in
/// types that responses share they are `Option`s, so a caller can remove them.
fn missing(structure: &dyn DynStructure) -> impl Iterator<Item = String> {
    let members = structure.fields().iter().zip(structure.members());
    let absent = members.filter(|(field, member)| field.required && matches!(member.view(), View::Absent));
    absent.map(|(field, _)| field.names())
}

fn check_value(field: &Field, view: View<'_>, name: &dyn Display, broken: &mut Vec<Problem>) {
    match (field.limit, view) {
        (Limit::Items(least, most), View::List(list)) => {
            let bounds = Bounds { least, most, lowest: 0, highest: u32::MAX };
            bounds.check(count(list.len()), " items", name, broken);
        }
        (
            Limit::Length(least, most),
            View::String(text) | View::Enum(text, _) | View::Secret(text) | View::Time(text),
        ) => {
            let bounds = Bounds { least, most, lowest: 0, highest: u32::MAX };
            bounds.check(count(text.chars().count()), " characters", name, broken);
        }
        (Limit::Integer(least, most), View::Integer(value)) => {
            Bounds { least, most, lowest: i64::MIN, highest: i64::MAX }.check(value, "", name, broken);
        }
        (Limit::Number(least, most), View::Float(value)) => {
            Bounds { least, most, lowest: f64::MIN, highest: f64::MAX }.check(value, "", name, broken);
        }
        _ => {}
    }
    if field.style == ParameterStyle::CommaList {
        check_separators(name, view, broken);
    }
    if field.location == ParameterLocation::Path
        && let Some(why) = path_problem(&text(view))
    {
        broken.push(Problem::violation(name, &format_args!("{why}; it is part of the path")));
    }
    check_inside(view, name, broken);
}

/// Reports items that cannot be written with commas: one with a comma would become two, and an
/// empty one would disappear.
fn check_separators(name: &dyn Display, view: View<'_>, broken: &mut Vec<Problem>) {
    let View::List(list) = view else { return };
    for (index, item) in list.items().enumerate() {
        match item.view() {
            View::String("") | View::Enum("", _) => {
                broken.push(Problem::violation(&format_args!("{name}[{index}]"), &"is empty"))
            }
            View::String(text) | View::Enum(text, _) if text.contains(',') => broken.push(Problem::violation(
                &format_args!("{name}[{index}]"),
                &"contains a comma, which separates the items of this parameter; write it as %2C in a URL",
            )),
            _ => {}
        }
    }
}

fn check_inside(view: View<'_>, name: &dyn Display, broken: &mut Vec<Problem>) {
    match view {
        View::Float(number) if !number.is_finite() => {
            broken.push(Problem::violation(name, &format_args!("is {number}, which JSON cannot represent")));
        }
        View::Time(text) if !is_time(text) => {
            let text: String = text.chars().take(MAX_SHOWN_CHARS).collect();
            broken.push(Problem::violation(
                name,
                &format_args!("is {text:?}, which is not a time such as 2021-11-07T10:03:37Z"),
            ));
        }
        View::Structure(structure) => {
            for (field, view) in present(structure) {
                check_value(field, view, &format_args!("{name}.{}", field.name), broken);
            }
            for missing in missing(structure) {
                broken.push(Problem::violation(&format_args!("{name}.{missing}"), &NOT_SET));
            }
        }
        View::List(list) => {
            for (index, item) in list.items().enumerate() {
                check_inside(item.view(), &format_args!("{name}[{index}]"), broken);
            }
        }
        View::Map(map) => {
            for (key, value) in map.entries() {
                check_inside(value.view(), &format_args!("{name}.{key}"), broken);
            }
        }
        _ => {}
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A minimum and a maximum, and the values by which fields represent a missing bound.
struct Bounds<T> {
    least: T,
    most: T,
    lowest: T,
    highest: T,
}

impl<T: PartialOrd + Display> Bounds<T> {
    /// Adds a problem if the value is out of bounds, as in `JobIds has 11 items; the service accepts 1
    /// to 10`.
    fn check(&self, value: T, what: &str, name: &dyn Display, broken: &mut Vec<Problem>) {
        let Bounds { least, most, lowest, highest } = self;
        if *least <= value && value <= *most {
            return;
        }
        let verb = if what.is_empty() { "is" } else { "has" };
        let accepted = match (least > lowest, most < highest) {
            (true, true) => format!("{least} to {most}"),
            (true, false) => format!("{least} or more"),
            (false, true) => format!("at most {most}"),
            // Only NaN is outside of open bounds.
            (false, false) => "numbers".to_owned(),
        };
        broken.push(Problem::violation(
            name,
            &format_args!("{verb} {value}{what}; the service accepts {accepted}"),
        ));
    }
}

/// Returns whether a text is a time. The last two days of the year 9999, which stand for "forever", have no
/// [`Timestamp`].
fn is_time(text: &str) -> bool {
    let civil = text.trim().trim_end_matches('Z');
    Timestamp::from_text(text).is_some()
        || civil.starts_with("9999-12-3") && civil.parse::<DateTime>().is_ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::wire::InString;

    #[derive(Clone, Default)]
    struct Request {
        ids: Option<Vec<String>>,
        title: Option<String>,
        size: Option<i64>,
        offset: Option<i64>,
        depth: Option<i64>,
        speed: Option<f64>,
        weights: Option<Vec<f64>>,
        times: Option<Vec<InString<Timestamp>>>,
        tags: Option<Vec<String>>,
        labels: Option<BTreeMap<String, Part>>,
        part: Option<Part>,
    }

    #[derive(Clone, Default)]
    struct Part {
        name: Option<String>,
        code: Option<String>,
    }

    crate::structure! { Request {
        ids: Field::query("Ids").comma_list().items(1, 2),
        title: Field::query("Title").length(1, 3),
        size: Field::query("Size").integer(1, 100),
        offset: Field::query("Offset").integer(0, i64::MAX),
        depth: Field::query("Depth").integer(i64::MIN, 9),
        speed: Field::query("Speed").number(0.5, 2.0),
        weights: Field::query("Weights").json(),
        times: Field::query("Times").comma_list(),
        tags: Field::query("Tags").json(),
        labels: Field::query("Labels").json(),
        part: Field::query("Part").json(),
    } }
    crate::structure! { Part {
        name: Field::member("Name").required(),
        code: Field::member("Code").length(0, 2),
    } }

    /// Returns the messages, each of which begins with the path.
    fn validate(request: &Request) -> Vec<String> {
        let problems = super::validate(request);
        for problem in &problems {
            assert_eq!(problem.to_string(), format!("{} {}", problem.path(), problem.reason()));
        }
        problems.iter().map(Problem::to_string).collect()
    }

    #[test]
    fn a_problem_has_the_path_and_the_reason_apart() {
        let part = Part { code: Some("abc".to_owned()), name: Some(String::new()) };
        let problems = super::validate(&Request {
            ids: strings(&["a", "b", "c,d"]),
            part: Some(part),
            ..Request::default()
        });
        let parts: Vec<(&str, &str)> = problems.iter().map(|found| (found.path(), found.reason())).collect();
        assert_eq!(
            parts,
            [
                ("Ids", "has 3 items; the service accepts 1 to 2"),
                (
                    "Ids[2]",
                    "contains a comma, which separates the items of this parameter; write it as %2C in a URL"
                ),
                ("Part.Code", "has 3 characters; the service accepts at most 2"),
            ]
        );
    }

    fn strings(strings: &[&str]) -> Option<Vec<String>> {
        Some(strings.iter().map(|string| (*string).to_owned()).collect())
    }

    #[test]
    fn the_bounds_themselves_are_accepted() {
        assert!(validate(&Request::default()).is_empty(), "an absent value has no limits");
        for (ids, title, size, speed) in [(&["a"][..], "a", 1, 0.5), (&["a", "b"], "视视视", 100, 2.0)] {
            let request = Request {
                ids: strings(ids),
                title: Some(title.to_owned()),
                size: Some(size),
                offset: Some(0),
                depth: Some(9),
                speed: Some(speed),
                ..Request::default()
            };
            assert_eq!(validate(&request), [""; 0]);
        }
    }

    #[test]
    fn a_value_beyond_a_bound_is_reported_with_the_accepted_range() {
        let request = Request {
            ids: strings(&[]),
            title: Some("视视视视".to_owned()),
            size: Some(0),
            offset: Some(-1),
            depth: Some(10),
            speed: Some(2.5),
            ..Request::default()
        };
        assert_eq!(
            validate(&request),
            [
                "Ids has 0 items; the service accepts 1 to 2",
                "Title has 4 characters; the service accepts 1 to 3",
                "Size is 0; the service accepts 1 to 100",
                "Offset is -1; the service accepts 0 or more",
                "Depth is 10; the service accepts at most 9",
                "Speed is 2.5; the service accepts 0.5 to 2",
            ]
        );
    }

    /// The values next to each bound, on both sides of it.
    #[test]
    fn each_bound_is_exact() {
        let texts = |count: usize| Some(vec!["a".to_owned(); count]);
        let title = |count: usize| Some("\u{89c6}".repeat(count));
        for (count, is_valid) in [(0, false), (1, true), (2, true), (3, false)] {
            let request = Request { ids: texts(count), ..Request::default() };
            assert_eq!(validate(&request).is_empty(), is_valid, "{count} items");
        }
        for (count, is_valid) in [(0, false), (1, true), (3, true), (4, false)] {
            let request = Request { title: title(count), ..Request::default() };
            assert_eq!(validate(&request).is_empty(), is_valid, "{count} characters");
        }
        for (size, is_valid) in [(0, false), (1, true), (100, true), (101, false), (i64::MAX, false)] {
            let request = Request { size: Some(size), ..Request::default() };
            assert_eq!(validate(&request).is_empty(), is_valid, "{size}");
        }
        for (offset, is_valid) in [(i64::MIN, false), (-1, false), (0, true), (i64::MAX, true)] {
            let request = Request { offset: Some(offset), ..Request::default() };
            assert_eq!(validate(&request).is_empty(), is_valid, "{offset}");
        }
        for (depth, is_valid) in [(i64::MIN, true), (9, true), (10, false)] {
            let request = Request { depth: Some(depth), ..Request::default() };
            assert_eq!(validate(&request).is_empty(), is_valid, "{depth}");
        }
        for (speed, is_valid) in [(0.499, false), (0.5, true), (2.0, true), (2.001, false), (f64::NAN, false)]
        {
            let request = Request { speed: Some(speed), ..Request::default() };
            assert_eq!(validate(&request).is_empty(), is_valid, "{speed}");
        }
    }

    /// A character may have up to four bytes, and more than one code unit of UTF-16.
    #[test]
    fn a_length_is_counted_in_characters() {
        for letter in ["a", "\u{e9}", "\u{89c6}", "\u{1f600}"] {
            for (count, is_valid) in [(3, true), (4, false)] {
                let request = Request { title: Some(letter.repeat(count)), ..Request::default() };
                assert_eq!(validate(&request).is_empty(), is_valid, "{letter} {count}");
            }
            let part = Part { name: Some(String::new()), code: Some(letter.repeat(2)) };
            assert_eq!(validate(&Request { part: Some(part), ..Request::default() }), [""; 0], "{letter}");
        }
    }

    #[test]
    fn a_number_that_json_cannot_represent_is_reported_with_its_index() {
        let request = Request { weights: Some(vec![1.0, f64::NAN, f64::INFINITY]), ..Request::default() };
        assert_eq!(
            validate(&request),
            [
                "Weights[1] is NaN, which JSON cannot represent",
                "Weights[2] is inf, which JSON cannot represent"
            ]
        );
    }

    #[test]
    fn a_malformed_time_is_reported_with_the_format() {
        let times = ["2021-11-07T10:03:37Z", "2021-11-07 10:03:37", "2021-11-07", "tomorrow", ""];
        let times = Some(times.map(InString::from).into());
        assert_eq!(
            validate(&Request { times, ..Request::default() }),
            [
                "Times[3] is \"tomorrow\", which is not a time such as 2021-11-07T10:03:37Z",
                "Times[4] is \"\", which is not a time such as 2021-11-07T10:03:37Z",
            ]
        );
        let times = Some(vec![InString::raw("9".repeat(5000))]);
        let violations = validate(&Request { times, ..Request::default() });
        assert!(violations.iter().all(|violation| violation.len() < 200), "{violations:?}");
    }

    #[test]
    fn an_item_that_the_separator_would_change_is_reported() {
        let violations = validate(&Request { ids: strings(&["a,b", ""]), ..Request::default() });
        assert_eq!(violations.len(), 2, "{violations:?}");
        assert!(violations.iter().any(|violation| violation.starts_with("Ids[0] contains a comma")));
        assert!(violations.iter().any(|violation| violation == "Ids[1] is empty"));
        let request = Request { tags: strings(&["a,b", ""]), ..Request::default() };
        assert_eq!(validate(&request), [""; 0], "JSON separates its items itself");
    }

    #[test]
    fn a_member_is_reported_with_its_path() {
        let part = Part { code: Some("abc".to_owned()), ..Part::default() };
        assert_eq!(
            validate(&Request { part: Some(part), ..Request::default() }),
            [
                "Part.Code has 3 characters; the service accepts at most 2",
                "Part.Name is required and not set",
            ]
        );
        let labels = BTreeMap::from([("x".to_owned(), Part::default())]);
        assert_eq!(
            validate(&Request { labels: Some(labels), ..Request::default() }),
            ["Labels.x.Name is required and not set"]
        );
    }
}
