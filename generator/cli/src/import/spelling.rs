//! Other spellings of facts: what people and other tools write in metadata, in the spelling of the rest of the import.
//! Nothing is lost, so nothing is reported.

use crate::yaml::{Yaml, YamlMap, plain};

/// Other names of types, in lower case, with the format that they imply.
const TYPES: &[(&str, &str, Option<&str>)] = &[
    ("str", "string", None),
    ("text", "string", None),
    ("int", "integer", Some("int32")),
    ("long", "integer", Some("int64")),
    ("int32", "integer", Some("int32")),
    ("int64", "integer", Some("int64")),
    ("short", "integer", Some("int32")),
    ("float", "number", Some("float")),
    ("double", "number", Some("double")),
    ("bool", "boolean", None),
    ("list", "array", None),
    ("map", "object", None),
    ("struct", "object", None),
];

const KINDS: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

/// Other names of formats, in lower case.
const FORMATS: &[(&str, &str)] = &[("int", "int32"), ("integer", "int32"), ("long", "int64")];

/// Rewrites a schema.
pub(super) fn respell(schema: &mut YamlMap) {
    for keyword in ["title", "description"] {
        if let Some(text) = schema.get(keyword).and_then(prose).map(str::to_owned) {
            schema.insert(keyword.into(), text.into());
        }
    }
    kind(schema);
    let kind = schema.get("type").and_then(Yaml::as_str).map(str::to_owned);
    let kind = kind.as_deref();
    if let Some(format) =
        schema.get("format").and_then(Yaml::as_str).map(|format| format.trim().to_lowercase())
    {
        let format = FORMATS
            .iter()
            .find(|(from, _)| *from == format && kind == Some("integer"))
            .map_or(&*format, |(_, to)| to);
        schema.insert("format".into(), format.into());
    }
    // They state nothing about a value of another type. One of an unknown type keeps them: they show what it is.
    let is_known = kind.is_none_or(|kind| KINDS.contains(&kind));
    if is_known && kind != Some("object") {
        schema.remove("properties");
        schema.remove("additionalProperties");
    }
    if is_known && kind != Some("array") {
        schema.remove("items");
    }
    match schema.get("required") {
        Some(Yaml::String(text)) => {
            let required = match text.trim().to_lowercase().as_str() {
                "true" => Yaml::Bool(true),
                "false" | "" => Yaml::Bool(false),
                _ => Yaml::Sequence(vec![text.as_str().into()]),
            };
            schema.insert("required".into(), required);
        }
        Some(Yaml::Number(number)) => {
            let is_required = number.as_i64() == Some(1);
            schema.insert("required".into(), is_required.into());
        }
        _ => {}
    }
    if let (Some("string"), Some(Yaml::Sequence(values))) = (kind, schema.get_mut("enum")) {
        for value in values.iter_mut().filter(|value| value.is_number() || value.is_bool()) {
            *value = plain(value).into();
        }
    }
}

/// The type: a list of which one is not null, a name in capitals or of another language, or what the parts show.
fn kind(schema: &mut YamlMap) {
    let found = match schema.get("type") {
        Some(Yaml::Sequence(kinds)) => {
            let mut kinds = kinds.iter().filter_map(Yaml::as_str).filter(|kind| *kind != "null");
            // A value of several types may be anything.
            kinds.next().filter(|_| kinds.next().is_none()).map(str::to_owned)
        }
        Some(Yaml::String(kind)) => Some(kind.clone()),
        Some(Yaml::Null) => None,
        Some(_) => return,
        None => None,
    };
    let found = found.map(|kind| kind.trim().to_lowercase()).filter(|kind| !kind.is_empty());
    let known = found.as_ref().and_then(|kind| TYPES.iter().find(|(from, ..)| from == kind));
    if let Some((_, kind, format)) = known {
        schema.insert("type".into(), (*kind).into());
        if let Some(format) = format.filter(|_| !schema.contains_key("format")) {
            schema.insert("format".into(), format.into());
        }
        return;
    }
    let shown = || {
        let has = |keyword: &str| {
            schema.get(keyword).and_then(Yaml::as_mapping).is_some_and(|parts| !parts.is_empty())
        };
        let kinds = [("properties", "object"), ("additionalProperties", "object"), ("items", "array")];
        kinds.into_iter().find(|(keyword, _)| has(keyword)).map(|(_, kind)| kind.to_owned())
    };
    match found.or_else(shown) {
        Some(kind) => drop(schema.insert("type".into(), kind.into())),
        None => drop(schema.remove("type")),
    }
}

/// Returns the text of prose. Metadata that is made for several languages has an object of them.
pub(super) fn prose(value: &Yaml) -> Option<&str> {
    match value {
        Yaml::String(text) => Some(text),
        Yaml::Mapping(languages) => {
            let is_english = |name: &Yaml| {
                let name = name.as_str().map(str::to_lowercase);
                name.is_some_and(|name| name == "en" || name.starts_with("en_") || name.starts_with("en-"))
            };
            languages.iter().find(|(name, _)| is_english(name)).and_then(|(_, text)| text.as_str())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    #[track_caller]
    fn assert_respelled(schema: &str, expected: &str) {
        let mut schema: YamlMap = parse(schema).unwrap();
        respell(&mut schema);
        assert_eq!(Yaml::Mapping(schema), parse::<Yaml>(expected).unwrap());
    }

    #[test]
    fn a_type_has_one_name() {
        for (found, expected) in [
            ("{type: [string, 'null']}", "{type: string}"),
            ("{type: [string, integer]}", "{}"),
            ("{type: ' String '}", "{type: string}"),
            ("{type: Long}", "{type: integer, format: int64}"),
            ("{type: integer, format: INT32}", "{type: integer, format: int32}"),
            ("{type: integer, format: long}", "{type: integer, format: int64}"),
            ("{type: null}", "{}"),
            ("{type: ''}", "{}"),
            ("{properties: {A: {}}}", "{properties: {A: {}}, type: object}"),
            ("{items: {}, type: 7}", "{type: 7}"),
            ("{items: {type: string}}", "{items: {type: string}, type: array}"),
            ("{type: string, properties: {A: {}}, items: {}}", "{type: string}"),
            ("{type: page, properties: {A: {}}}", "{type: page, properties: {A: {}}}"),
            ("{items: []}", "{}"),
        ] {
            assert_respelled(found, expected);
        }
    }

    #[test]
    fn a_keyword_has_one_type() {
        for (found, expected) in [
            ("{required: 'true'}", "{required: true}"),
            ("{required: 1}", "{required: true}"),
            ("{required: A}", "{required: [A]}"),
            ("{type: string, enum: [1, true, A]}", "{type: string, enum: ['1', 'true', A]}"),
            ("{title: {zh_CN: Z, en_US: E}}", "{title: E}"),
            ("{description: {zh: Z, en: E}}", "{description: E}"),
        ] {
            assert_respelled(found, expected);
        }
    }
}
