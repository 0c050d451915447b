//! The facts of a schema of the metadata, in the keywords of OpenAPI.

use std::collections::BTreeSet;

use super::keywords::{BOUNDS, SCHEMAS, parse_bound};
use crate::yaml::{Yaml, YamlMap};

/// Returns the facts of a schema in the keywords of OpenAPI. Keywords that do not describe what is sent are left
/// out. A reference is relative to the folder of the root document.
pub(super) fn facts(schema: &Yaml) -> YamlMap {
    let mut kept = YamlMap::new();
    if let Some(name) = schema.get("$ref").and_then(Yaml::as_str).and_then(|text| text.strip_prefix(SCHEMAS))
    {
        kept.insert("$ref".into(), format!("schemas/{name}.yaml").into());
        return kept;
    }
    let schema_type = schema.get("type").and_then(Yaml::as_str);
    let mut keep = |keyword: &str, value: Option<Yaml>| {
        if let Some(value) = value {
            kept.insert(keyword.into(), value);
        }
    };
    keep("type", schema_type.map(Yaml::from));
    let prose = ["description", "title"].iter().filter_map(|keyword| schema.get(*keyword)?.as_str());
    keep("description", prose.map(str::trim).find(|text| !text.is_empty()).map(Yaml::from));
    let format = schema.get("format").and_then(Yaml::as_str);
    // Bytes in a string of JSON are text to everybody but their reader.
    let format = format.filter(|format| *format != "binary");
    keep("format", format.map(|format| if format == "iso8601" { "date-time" } else { format }.into()));
    let values = schema.get("enum").and_then(Yaml::as_sequence).filter(|_| schema_type == Some("string"));
    let mut known = BTreeSet::new();
    let values =
        values.into_iter().flatten().filter(|value| value.as_str().is_some_and(|text| known.insert(text)));
    let values: Vec<Yaml> = values.cloned().collect();
    let is_enum = !values.is_empty();
    keep("x-extensible-enum", is_enum.then_some(Yaml::Sequence(values)));
    // The values of an enum determine its lengths.
    for bound in BOUNDS.iter().filter(|bound| !(is_enum && bound.ends_with("Length"))) {
        keep(bound, schema.get(*bound).and_then(|value| parse_bound(value, schema_type)));
    }
    let pattern = schema.get("pattern").and_then(Yaml::as_str).filter(|pattern| !pattern.is_empty());
    keep("pattern", pattern.map(Yaml::from));
    keep("default", schema.get("default").and_then(|value| typed(value, schema_type)));
    if schema.get("deprecated") == Some(&Yaml::Bool(true)) {
        keep("deprecated", Some(Yaml::Bool(true)));
    }
    keep("items", schema.get("items").map(|items| facts(items).into()));
    if let Some(Yaml::Mapping(members)) = schema.get("properties") {
        let required: Vec<Yaml> = members
            .iter()
            .filter(|(name, member)| is_required_member(schema, name, member))
            .map(|(name, _)| name.clone())
            .collect();
        keep("required", (!required.is_empty()).then_some(Yaml::Sequence(required)));
        let members = members.iter().map(|(name, member)| (name.clone(), facts(member).into()));
        keep("properties", Some(Yaml::Mapping(members.collect())));
    }
    keep(
        "additionalProperties",
        schema.get("additionalProperties").map(|values| match values {
            Yaml::Bool(allowed) => Yaml::Bool(*allowed),
            values => facts(values).into(),
        }),
    );
    keep("example", schema.get("example").and_then(|value| typed(value, schema_type)));
    kept
}

/// The metadata has `required: true` in a member; exports of other tools have a list in the object.
fn is_required_member(schema: &Yaml, name: &Yaml, member: &Yaml) -> bool {
    let listed = schema.get("required").and_then(Yaml::as_sequence);
    member.get("required") == Some(&Yaml::Bool(true)) || listed.is_some_and(|names| names.contains(name))
}

/// Returns an example or a default in the type of its schema. The metadata often writes it as
/// text. For an array or an object, anything that is not one is dropped.
fn typed(value: &Yaml, schema_type: Option<&str>) -> Option<Yaml> {
    let text = match (value, schema_type) {
        (Yaml::Null, _) => return None,
        (Yaml::String(text), _) => text,
        (Yaml::Sequence(_), Some("object")) | (Yaml::Mapping(_), Some("array")) => return None,
        (value, Some("object" | "array")) if !value.is_sequence() && !value.is_mapping() => return None,
        (value, _) => return Some(value.clone()),
    };
    let trimmed = text.trim();
    let or_text = |parsed: Option<Yaml>| Some(parsed.unwrap_or_else(|| value.clone()));
    match schema_type {
        Some("integer") => or_text(trimmed.parse::<i64>().ok().map(Yaml::from)),
        Some("number") => {
            let fraction = || trimmed.parse::<f64>().ok().filter(|number| number.is_finite()).map(Yaml::from);
            or_text(trimmed.parse::<i64>().ok().map(Yaml::from).or_else(fraction))
        }
        Some("boolean") => or_text(trimmed.to_ascii_lowercase().parse::<bool>().ok().map(Yaml::from)),
        Some("object") => serde_json::from_str(trimmed).ok().filter(is_filled_map),
        Some("array") => serde_json::from_str(trimmed).ok().filter(is_filled_list),
        _ => Some(value.clone()),
    }
}

fn is_filled_map(value: &Yaml) -> bool {
    value.as_mapping().is_some_and(|map| !map.is_empty())
}

fn is_filled_list(value: &Yaml) -> bool {
    value.as_sequence().is_some_and(|items| !items.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    #[track_caller]
    fn assert_facts(schema: &str, expected: &str) {
        let facts = facts(&serde_json::from_str(schema).unwrap());
        assert_eq!(Yaml::Mapping(facts), parse::<Yaml>(expected).unwrap());
    }

    #[test]
    fn keywords_of_the_metadata_become_those_of_openapi() {
        assert_facts(
            r#"{"type": "string", "enum": ["A", 1, "B", "A"], "maxLength": 1, "title": "T", "description": "D"}"#,
            "{type: string, description: D, x-extensible-enum: [A, B]}",
        );
        assert_facts(r#"{"type": "string", "format": "iso8601"}"#, "{type: string, format: date-time}");
        assert_facts(r##"{"$ref": "#/components/schemas/A", "title": "T"}"##, "{$ref: schemas/A.yaml}");
    }

    #[test]
    fn a_member_is_required_by_its_own_keyword_or_by_the_list_of_its_object() {
        assert_facts(
            r#"{"type": "object", "required": ["B"], "properties": {"A": {"required": true}, "B": {}, "C": {}}}"#,
            "{type: object, required: [A, B], properties: {A: {}, B: {}, C: {}}}",
        );
    }

    #[test]
    fn an_example_has_the_type_of_its_schema_where_it_can_be_read_as_one() {
        for (schema_type, example, expected) in [
            ("integer", r#""3""#, "3"),
            ("integer", r#""many""#, "many"),
            ("number", r#""1.5""#, "1.5"),
            ("boolean", r#""True""#, "true"),
            ("array", r#""[1]""#, "[1]"),
            ("string", r#""3""#, "'3'"),
        ] {
            assert_facts(
                &format!(r#"{{"type": "{schema_type}", "example": {example}}}"#),
                &format!("{{type: {schema_type}, example: {expected}}}"),
            );
        }
        for (schema_type, example) in
            [("array", r#""[]""#), ("array", "{}"), ("object", "1"), ("object", "null")]
        {
            assert_facts(
                &format!(r#"{{"type": "{schema_type}", "example": {example}}}"#),
                &format!("{{type: {schema_type}}}"),
            );
        }
    }
}
