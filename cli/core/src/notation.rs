//! How shapes, limits and values are written for people.

use alicloud_catalogue::{Field, Json, Limit, Operation, Scalar, Shape, Structure, Style, TypeKind, Value};

/// The longest choice of values that stands in place of the name of a type: `<true|false>`.
const LONGEST_VALUES: usize = 24;

/// Returns what stands for the value of a parameter, such as `string,...` or `JSON`.
pub(crate) fn of_parameter(operation: &Operation, field: &Field) -> String {
    let shape = field.shape.without_string();
    match (shape, field.style) {
        (Shape::List(item), Style::CommaList) => format!("{},...", of_member(operation, item)),
        (Shape::List(_) | Shape::Map(_) | Shape::Scalar(Scalar::Any), _) => "JSON".to_owned(),
        _ if structure_of(operation, shape).is_some() => "JSON".to_owned(),
        _ => of_member(operation, shape),
    }
}

/// Returns what stands for a value inside a JSON document, such as `object[]`.
pub(crate) fn of_member(operation: &Operation, shape: &Shape) -> String {
    match shape {
        Shape::Scalar(scalar) => match scalar {
            Scalar::Boolean => "true|false",
            Scalar::Int32 | Scalar::Int64 => "integer",
            Scalar::Number => "number",
            Scalar::String => "string",
            Scalar::Bytes => "bytes in Base64",
            Scalar::Secret => "secret",
            Scalar::Timestamp => "time",
            Scalar::Any => "JSON",
        }
        .to_owned(),
        Shape::InString(inner) => of_member(operation, inner),
        Shape::List(item) => format!("{}[]", of_member(operation, item)),
        Shape::Map(value) => format!("map of {}", of_member(operation, value)),
        Shape::Named(_) => match values_of(operation, shape) {
            Some(values) => {
                let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
                Some(values.join("|"))
                    .filter(|all| all.len() <= LONGEST_VALUES && !all.contains(char::is_whitespace))
                    .unwrap_or_else(|| "value".to_owned())
            }
            None => "object".to_owned(),
        },
    }
}

/// Returns the values of an enum, also of a list of them.
pub(crate) fn values_of<'o>(operation: &'o Operation, shape: &Shape) -> Option<&'o [Value]> {
    operation.type_of(shape.innermost())?.kind.values()
}

/// Returns the structure of a value, also of a list of them.
pub(crate) fn structure_of<'o>(operation: &'o Operation, shape: &Shape) -> Option<&'o Structure> {
    match &operation.type_of(shape.innermost())?.kind {
        TypeKind::Structure(structure) => Some(structure),
        TypeKind::OpenEnum(_) | TypeKind::ClosedEnum(_) | TypeKind::Choice(_) => None,
    }
}

/// Returns the alternatives if the field is a choice between parameters or members.
pub(crate) fn alternatives_of<'o>(operation: &'o Operation, field: &'o Field) -> Option<Vec<&'o Field>> {
    let is_choice = matches!(operation.type_of(&field.shape)?.kind, TypeKind::Choice(_));
    is_choice.then(|| operation.alternatives(field))
}

/// Returns the members of a value that is a structure, or has structures in it.
pub(crate) fn members_of<'o>(operation: &'o Operation, shape: &Shape) -> Vec<&'o Field> {
    let structure = structure_of(operation, shape);
    structure.map(|structure| operation.members(&structure.fields).collect()).unwrap_or_default()
}

/// Returns the names of a field, as the SDK writes them in its messages: `MediaId or MediaURL` for a choice.
pub(crate) fn names_of(operation: &Operation, field: &Field) -> String {
    let names: Vec<&str> =
        operation.alternatives(field).into_iter().map(|alternative| alternative.name.as_str()).collect();
    names.join(" or ")
}

/// Returns bounds in words, such as `1 to 10 items`.
pub(crate) fn of_limit(limit: Limit) -> Option<String> {
    fn bounds<T: PartialEq + ToString>(least: Option<T>, most: Option<T>) -> Option<String> {
        match (least, most) {
            (Some(least), Some(most)) if least == most => Some(format!("exactly {}", least.to_string())),
            (Some(least), Some(most)) => Some(format!("{} to {}", least.to_string(), most.to_string())),
            (Some(least), None) => Some(format!("at least {}", least.to_string())),
            (None, Some(most)) => Some(format!("at most {}", most.to_string())),
            (None, None) => None,
        }
    }
    let counted = |bounds: Option<String>, one: &str, many: &str| {
        bounds.map(|bounds| {
            let is_one = bounds.rsplit(' ').next() == Some("1");
            format!("{bounds} {}", if is_one { one } else { many })
        })
    };
    match limit {
        Limit::Items(least, most) => counted(bounds(least, most), "item", "items"),
        Limit::Length(least, most) => counted(bounds(least, most), "character", "characters"),
        // The largest value of the type is no limit that a caller has to know.
        Limit::Integer(least, most) => bounds(least, most.filter(|most| *most < i64::from(i32::MAX))),
        Limit::Number(least, most) => bounds(least, most),
    }
}

/// Returns an example or a default as it is typed: a string without quotes, and a list as its style wants it.
pub(crate) fn of_value(field: &Field, value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) if field.style == Style::CommaList => {
            let items: Vec<String> = items.iter().map(|item| of_value(field, item)).collect();
            items.join(",")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_written_in_words() {
        for (limit, expected) in [
            (Limit::Items(Some(1), Some(10)), Some("1 to 10 items")),
            (Limit::Items(None, Some(1)), Some("at most 1 item")),
            (Limit::Length(Some(32), Some(32)), Some("exactly 32 characters")),
            (Limit::Integer(Some(1), None), Some("at least 1")),
            (Limit::Integer(Some(1), Some(2_147_483_647)), Some("at least 1")),
            (Limit::Number(Some(0.5), Some(2.0)), Some("0.5 to 2")),
            (Limit::Integer(None, None), None),
        ] {
            assert_eq!(of_limit(limit).as_deref(), expected);
        }
    }
}
