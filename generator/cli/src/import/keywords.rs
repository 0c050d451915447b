//! Keywords and media types that the metadata and a description have in common.

use crate::yaml::Yaml;

/// The media type of a form.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// How a `$ref` of the metadata begins. The name of a schema follows.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// Keywords that bound a value.
pub(super) const BOUNDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

/// Reads a bound, which the metadata writes as a number or as text. Only a bound of the type
/// `number` can have a fraction.
pub(super) fn parse_bound(value: &Yaml, schema_type: Option<&str>) -> Option<Yaml> {
    let text = match value {
        Yaml::Number(number) => number.to_string(),
        Yaml::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite())?;
    if schema_type == Some("number") {
        return Some(number.into());
    }
    // Up to 2^53, an f64 without a fraction is exactly the integer that was written.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some((number as i64).into())
}

/// Calls `visit` with every `$ref` in a value.
pub(super) fn visit_references(value: &Yaml, visit: &mut dyn FnMut(&str)) {
    match value {
        Yaml::Mapping(entries) => {
            for (keyword, value) in entries {
                match value.as_str() {
                    Some(reference) if keyword == "$ref" => visit(reference),
                    _ => visit_references(value, visit),
                }
            }
        }
        Yaml::Sequence(items) => items.iter().for_each(|item| visit_references(item, visit)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_is_read_from_a_number_and_from_text() {
        let bound = |value: Yaml, schema_type| parse_bound(&value, Some(schema_type));
        assert_eq!(bound("9".into(), "integer"), Some(9.into()));
        assert_eq!(bound(" 1.0 ".into(), "integer"), Some(1.into()));
        assert_eq!(bound(0.5.into(), "number"), Some(0.5.into()));
        assert_eq!(bound("9223372036854775807".into(), "integer"), Some(i64::MAX.into()));
        for invalid in ["0.5", "1e99", "many", ""] {
            assert_eq!(bound(invalid.into(), "integer"), None, "{invalid}");
        }
        assert_eq!(bound(Yaml::Bool(true), "integer"), None);
    }
}
