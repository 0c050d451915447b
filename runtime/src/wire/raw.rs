//! The parts of a document as they were sent, with members that no field names.

use super::Reader;
use super::reader::Strictness;

/// Returns the texts of the items of the list at a path, as in `Libs.Lib`, without `null` items. As for a typed
/// response, the list may be the only member of an object. `None` if there is no list in these notations.
pub(crate) fn raw_items<'t>(document: &'t str, path: &str) -> Option<Vec<&'t str>> {
    let value = path.split('.').try_fold(document, |object, name| {
        // Of several members of one name, the last counts.
        members(object)?.into_iter().rfind(|(known, _)| known == name).map(|(_, value)| value)
    })?;
    items(value).or_else(|| match members(value)?.as_slice() {
        [(_, only)] => items(only),
        _ => None,
    })
}

/// Returns the texts of the items of a list.
fn items(list: &str) -> Option<Vec<&str>> {
    let mut reader = reader(list);
    let (mut items, mut is_first) = (Vec::new(), true);
    if !reader.take(b'[') {
        return None;
    }
    while reader.has_next(is_first, b']').ok()? {
        is_first = false;
        items.push(reader.raw().ok()?);
    }
    items.retain(|item| *item != "null");
    Some(items)
}

/// Returns the members of an object, with their names and the texts of their values.
fn members(object: &str) -> Option<Vec<(String, &str)>> {
    let mut reader = reader(object);
    let (mut members, mut is_first) = (Vec::new(), true);
    if !reader.take(b'{') {
        return None;
    }
    while reader.has_next(is_first, b'}').ok()? {
        is_first = false;
        let name = reader.name().ok()?.into_owned();
        members.push((name, reader.raw().ok()?));
    }
    Some(members)
}

/// Returns a reader that keeps no values, so it needs no limit of memory.
fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, Strictness::Lenient, usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_items_at_a_path_are_returned_as_they_were_sent() {
        let document = r#" { "B" : 1, "Libs": {"Lib": [ {"b":1.50, "a":"]"} , null, 12345678901234567890123,"x", [] ]}, "A": [] }"#;
        let items = [r#"{"b":1.50, "a":"]"}"#, "12345678901234567890123", r#""x""#, "[]"];
        assert_eq!(raw_items(document, "Libs.Lib"), Some(items.to_vec()));
        assert_eq!(raw_items(document, "Libs"), Some(items.to_vec()), "the only member of an object");
        assert_eq!(raw_items(document, "A"), Some(Vec::new()));
        assert_eq!(raw_items(r#"{"A": [1], "A": [2]}"#, "A"), Some(vec!["2"]), "the last one counts");
    }

    #[test]
    fn a_value_in_another_notation_has_no_items() {
        for (document, path) in [
            (r#"{"A": 1}"#, "B"),
            (r#"{"A": 1}"#, "A"),
            (r#"{"A": 1}"#, "A.B"),
            (r#"{"A": "[1]"}"#, "A"),
            (r#"{"A": {"B": [1], "C": 1}}"#, "A"),
            (r#"{"A": [1}"#, "A"),
            (r#"{"A": [1"#, "A"),
            ("", "A"),
        ] {
            assert_eq!(raw_items(document, path), None, "{document} at {path}");
        }
    }
}
