//! Reads structures from objects, in any of the ways in which services write one.

use std::borrow::Cow;

use super::list::{read_entry, read_only_item};
use super::reader::{Strictness, Token};
use super::slot::{Slot, slots};
use super::{Field, Mismatch, ParameterStyle, Reader, Structure};

pub(super) fn read_structure<T: Structure>(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
    let mut structure = T::empty();
    reader.charge(T::BOXED_BYTES)?;
    read_members(T::FIELDS, &mut slots(&mut structure), reader)?;
    Ok(structure)
}

/// Reads the members of a structure from an object, in any of the ways in which services write one.
fn read_members(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    const EXPECTED: &str = "an object";
    match reader.peek() {
        Some(b'{') => {
            reader.enter()?;
            read_object(fields, slots, reader)?;
            reader.leave();
            Ok(())
        }
        Some(b'[') if reader.is_lenient() => read_only_item(reader, &mut |item| match item {
            // Some services write an object without members as a list without items.
            None => check_missing(fields, &required(fields, slots, Strictness::Lenient)),
            Some(reader) => read_members(fields, slots, reader),
        }),
        Some(b'"') => {
            let token = reader.token()?;
            let Token::String(text) = &token else { return Err(Mismatch::new(EXPECTED, token.kind())) };
            if text.is_empty() && reader.is_lenient() {
                return Err(Mismatch::absent());
            }
            if !text.trim_start().starts_with('{') {
                return Err(Mismatch::new(EXPECTED, "a string"));
            }
            let read = &mut |reader: &mut Reader<'_>| read_members(fields, slots, reader);
            reader.nested(text, read).map_err(|mismatch| match mismatch.is_syntax() {
                true => Mismatch::new(EXPECTED, "a string"),
                false => mismatch,
            })
        }
        _ => Err(Mismatch::new(EXPECTED, reader.token()?.kind())),
    }
}

/// Reads the members of an object, whose brace is the next byte, into their slots.
pub(super) fn read_object(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    let mut missing = required(fields, slots, reader.strictness);
    let mut choices = Choices::default();
    // Most services write members in the order of their description, so the search for a field
    // begins after that of the previous member. That makes a quadratic search linear in the usual case.
    let mut next = 0;
    let mut is_first = true;
    reader.take(b'{');
    while reader.has_next(is_first, b'}')? {
        is_first = false;
        let name = reader.name()?;
        let mark = reader.mark();
        let Some((index, field)) = find(fields, &name, next) else {
            read_other(fields, slots, name, reader)?;
            continue;
        };
        let (Some(slot), Some(choice)) = (slots.get_mut(index), fields.get(index)) else { continue };
        next = index + 1;
        if reader.take_null() {
            // Of several members of one name, the last counts, as in most JSON parsers.
            if choice.alternatives.is_empty() {
                slot.clear();
                if must_be_given(choice, &**slot, reader.strictness) && !missing.contains(&index) {
                    missing.push(index);
                }
            }
            continue;
        }
        if !choices.choose(index, choice, field.name, reader)? {
            reader.skip()?;
            continue;
        }
        reader.comma_list = field.style == ParameterStyle::CommaList;
        match slot.fill(reader) {
            Ok(()) => missing.retain(|required| *required != index),
            Err(mismatch) if !slot.may_be_missing() => {
                let mismatch = if mismatch.is_absent() { Mismatch::missing() } else { mismatch };
                return Err(mismatch.within(field.name));
            }
            Err(mismatch) => {
                let mismatch = mismatch.within(field.name);
                slot.clear();
                reader.drop_value(mark, mismatch)?;
                continue;
            }
        }
        reader.dropped_within(mark, || field.name.to_owned());
    }
    check_missing(fields, &missing)
}

fn check_missing(fields: &'static [Field], missing: &[usize]) -> Result<(), Mismatch> {
    match missing.first().and_then(|index| fields.get(*index)) {
        Some(field) => Err(Mismatch::missing().within(&field.names())),
        None => Ok(()),
    }
}

/// Returns the indexes of the members that must be present.
fn required(fields: &'static [Field], slots: &[&mut dyn Slot], strictness: Strictness) -> Vec<usize> {
    let places = fields.iter().zip(slots).enumerate();
    let required = places.filter(|(_, (field, slot))| must_be_given(field, &***slot, strictness));
    required.map(|(index, _)| index).collect()
}

fn must_be_given(field: &Field, slot: &dyn Slot, strictness: Strictness) -> bool {
    !slot.may_be_missing() || field.required && strictness == Strictness::DenyUnknown
}

/// Returns the index of the field that a member belongs to, and the field or its alternative with the
/// name. The search begins at the index `next`.
pub(super) fn find(fields: &'static [Field], name: &str, next: usize) -> Option<(usize, &'static Field)> {
    // The fields of choices and of other members have an empty name, which no member may match.
    if name.is_empty() {
        return None;
    }
    let (before, after) = fields.split_at_checked(next).unwrap_or((fields, &[]));
    let is_named = |field: &&Field| field.name == name;
    if let Some(at) = after.iter().position(|field| is_named(&field)) {
        return Some((next + at, after.get(at)?));
    }
    if let Some(at) = before.iter().position(|field| is_named(&field)) {
        return Some((at, before.get(at)?));
    }
    let places = fields.iter().enumerate();
    places.filter_map(|(index, field)| Some((index, field.alternatives.iter().find(is_named)?))).next()
}

/// Reads a member that no field names into the map of other members, or skips it.
fn read_other(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    name: Cow<'_, str>,
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    let others = fields.iter().position(|field| field.others);
    match others.and_then(|index| slots.get_mut(index)) {
        Some(slot) => read_entry(name, reader, &mut |name, reader| slot.fill_entry(name, reader)),
        None if reader.strictness == Strictness::DenyUnknown => {
            Err(Mismatch::unknown(&name, nearest(fields, &name)))
        }
        None => reader.skip(),
    }
}

/// The alternative that was read for each field that is a choice, by the index of the field.
#[derive(Default)]
struct Choices(Vec<(usize, usize)>);

impl Choices {
    /// Decides whether the parameter of this name is read. Of several alternatives, the first one in
    /// the order of the description counts.
    ///
    /// # Errors
    /// Two alternatives are present, unless it is a response.
    fn choose(
        &mut self,
        index: usize,
        choice: &Field,
        name: &str,
        reader: &mut Reader<'_>,
    ) -> Result<bool, Mismatch> {
        let Some(alternative) = choice.alternatives.iter().position(|field| field.name == name) else {
            return Ok(true);
        };
        reader.alternative = alternative;
        match self.0.iter_mut().find(|(known, _)| *known == index) {
            None => {
                self.0.push((index, alternative));
                Ok(true)
            }
            Some((_, chosen)) if reader.is_lenient() || *chosen == alternative => {
                let counts = alternative <= *chosen;
                *chosen = alternative.min(*chosen);
                Ok(counts)
            }
            Some(_) => Err(Mismatch::new("only one of them", "several").within(&choice.names())),
        }
    }
}

/// Returns the known name that is nearest to an unknown one, if it may be a misspelling.
fn nearest(fields: &'static [Field], name: &str) -> Option<&'static str> {
    const SIMILAR: f64 = 0.7;
    let known = fields.iter().flat_map(|field| std::iter::once(field).chain(field.alternatives));
    let similar = known.map(|field| (strsim::normalized_damerau_levenshtein(field.name, name), field.name));
    let (similarity, nearest) = similar.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (similarity >= SIMILAR).then_some(nearest)
}

#[cfg(test)]
mod tests {
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
        let response = read_boxed::<Folder>(&mut reader).map_err(|mismatch| mismatch.to_string())?;
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
            shown = shown
                .replace(&format!("{empty}, "), "")
                .replace(&format!(", {empty}"), "")
                .replace(empty, "");
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
            (
                r#"{"Parent": {"Id": "a""#,
                "Parent: invalid JSON: expected `,` or `}` at byte 21, found the end",
            ),
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
            assert!(read_boxed::<Folder>(&mut reader).is_err(), "{text}");
        }
    }

    #[test]
    fn the_number_of_reports_is_bounded() {
        let json = format!(r#"{{"Names": [], "Sizes": {{{}"z": 1}}}}"#, r#""a": {},"#.repeat(50));
        let mut reader = Reader::new(&json, Strictness::Lenient, 1 << 16);
        assert!(read_boxed::<Folder>(&mut reader).is_ok());
        assert_eq!((reader.dropped.reported.len(), reader.dropped.more), (20, 30));
    }
}
