//! Rows: how a member is named on the wire, written and checked. A table has one row per line. `prettyplease` would
//! wrap the arguments of a macro that it does not know like running text.

use super::Module;
use crate::api::{Encoding, Field, Limit, ParameterStyle};

/// Returns the item `alicloud_runtime::<name>! { <head> { <rows> } }`.
pub(super) fn macro_item(name: &str, head: &str, rows: impl IntoIterator<Item = String>) -> String {
    let rows: String = rows.into_iter().map(|row| format!("        {row},\n")).collect();
    format!("alicloud_runtime::{name}! {{\n    {head} {{\n{rows}    }}\n}}\n")
}

/// Returns the row of a field.
pub(super) fn row(module: &Module<'_>, field: &Field) -> String {
    let name = &field.name;
    module.import("alicloud_runtime::wire::Field");
    let (mut row, style) = match field.encoding {
        Encoding::Path => (format!("Field::path({name:?})"), ParameterStyle::Plain),
        Encoding::Query(style) => (format!("Field::query({name:?})"), style),
        Encoding::Header(style) => (format!("Field::header({name:?})"), style),
        Encoding::Body(style) => (format!("Field::body({name:?})"), style),
        Encoding::Form(style) => (format!("Field::form({name:?})"), style),
        Encoding::Member => (format!("Field::member({name:?})"), ParameterStyle::Plain),
        Encoding::OneOf => {
            module.import("alicloud_runtime::wire::OneOf");
            let choice = module.value_type(&field.shape);
            (format!("Field::one_of(<{choice} as OneOf>::ALTERNATIVES)"), ParameterStyle::Plain)
        }
    };
    row.push_str(match style {
        ParameterStyle::Plain => "",
        ParameterStyle::CommaList => ".comma_list()",
        ParameterStyle::Flat => ".flat()",
        ParameterStyle::Json => ".json()",
    });
    row.push_str(&limit(field.limit));
    if field.required {
        row.push_str(".required()");
    }
    row
}

/// Returns whether a field has nothing in its row but its name.
pub(super) fn has_only_name(field: &Field) -> bool {
    matches!((field.encoding, field.limit), (Encoding::Member, Limit::None)) && !field.required
}

fn limit(limit: Limit) -> String {
    let count = |bound: Option<u32>, open: u32| match bound.unwrap_or(open) {
        u32::MAX => "u32::MAX".to_owned(),
        bound => bound.to_string(),
    };
    match limit {
        Limit::None => String::new(),
        Limit::Items(least, most) => format!(".items({}, {})", count(least, 0), count(most, u32::MAX)),
        Limit::Length(least, most) => format!(".length({}, {})", count(least, 0), count(most, u32::MAX)),
        Limit::Integer(least, most) => {
            let bound =
                |bound: Option<i64>, open: &str| bound.map_or(open.to_owned(), |bound| bound.to_string());
            format!(".integer({}, {})", bound(least, "i64::MIN"), bound(most, "i64::MAX"))
        }
        Limit::Number(least, most) => {
            let bound =
                |bound: Option<f64>, open: &str| bound.map_or(open.to_owned(), |bound| format!("{bound:?}"));
            format!(".number({}, {})", bound(least, "f64::MIN"), bound(most, "f64::MAX"))
        }
    }
}
