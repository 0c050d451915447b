//! Writes values as JSON, and the parameters of a request as pairs of a name and a text.
//!
//! All of it reads a [`View`], so it is compiled once and not for each type.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{DynStructure, Field, ParameterLocation, ParameterStyle, View, Wire};

/// Writes a value with serde with the names on the wire. The macros of generated types call it.
///
/// # Errors
/// The serializer fails.
#[doc(hidden)]
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(value.view(), serializer)
}

/// A value that serde can write.
pub(crate) struct Written<'a>(pub(crate) View<'a>);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}

fn write<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Absent => serializer.serialize_none(),
        View::Boolean(value) => serializer.serialize_bool(value),
        View::Integer(value) => serializer.serialize_i64(value),
        View::Float(value) => serializer.serialize_f64(value),
        View::String(value) | View::Secret(value) => serializer.serialize_str(value),
        View::Any(value) => value.serialize(serializer),
        View::OneOf(_, value) => write(value.view(), serializer),
        View::List(list) => {
            let mut written = serializer.serialize_seq(Some(list.len()))?;
            for item in list.items() {
                written.serialize_element(&Written(item.view()))?;
            }
            written.end()
        }
        View::Map(map) => {
            let mut written = serializer.serialize_map(None)?;
            for (name, value) in map.entries() {
                written.serialize_entry(name, &Written(value.view()))?;
            }
            written.end()
        }
        View::Structure(structure) => {
            let mut written = serializer.serialize_map(None)?;
            write_members(structure, &mut written)?;
            written.end()
        }
    }
}

/// Writes every member that is present, under its name on the wire.
fn write_members<M: SerializeMap>(structure: &dyn DynStructure, written: &mut M) -> Result<(), M::Error> {
    let fields = structure.fields();
    for (field, value) in fields.iter().zip(structure.members()) {
        match value.view() {
            View::Absent => {}
            View::Map(map) if field.others => {
                // A member that has a field is written from the field. The map may contain the name
                // as well if the caller put it there, and JSON must not have it twice.
                let others = map.entries().filter(|(name, _)| fields.iter().all(|field| field.name != *name));
                for (name, value) in others {
                    written.serialize_entry(name, &Written(value.view()))?;
                }
            }
            View::OneOf(index, value) => {
                if let Some(chosen) = field.alternatives.get(index) {
                    written.serialize_entry(chosen.name, &Written(value.view()))?;
                }
            }
            view => written.serialize_entry(field.name, &Written(view))?,
        }
    }
    Ok(())
}

/// Returns the members that are present, each with its field. A choice counts as the alternative
/// that is chosen.
pub(crate) fn present(request: &dyn DynStructure) -> impl Iterator<Item = (&'static Field, View<'_>)> {
    request.fields().iter().zip(request.members()).filter_map(|(field, value)| match value.view() {
        View::Absent => None,
        View::OneOf(index, value) => Some((field.alternatives.get(index)?, value.view())),
        view => Some((field, view)),
    })
}

/// Returns a structure as JSON with the names on the wire.
pub(crate) fn to_json(structure: &dyn DynStructure) -> serde_json::Value {
    // The default is never used: keys are strings, and a float that JSON cannot represent becomes
    // `null`.
    serde_json::to_value(Written(View::Structure(structure))).unwrap_or_default()
}

/// The parameters of a request as pairs of a name and a text, neither sorted nor encoded.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parameters {
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) form: Vec<(Cow<'static, str>, String)>,
}

/// Returns the parameters that are present, in the order of the table.
pub(crate) fn parameters(request: &dyn DynStructure) -> Parameters {
    let mut parameters = Parameters::default();
    for (field, view) in present(request) {
        let pairs = match field.location {
            ParameterLocation::Form => &mut parameters.form,
            ParameterLocation::Query | ParameterLocation::Member => &mut parameters.query,
        };
        match (field.style, view) {
            (ParameterStyle::RepeatList, View::List(list)) => {
                for (number, item) in (1_usize..).zip(list.items()) {
                    pairs.push((Cow::Owned(format!("{}.{number}", field.name)), text(item.view())));
                }
            }
            (ParameterStyle::CommaList, View::List(list)) => {
                let mut joined = String::new();
                for (index, item) in list.items().enumerate() {
                    if index > 0 {
                        joined.push(',');
                    }
                    joined.push_str(&text(item.view()));
                }
                pairs.push((Cow::Borrowed(field.name), joined));
            }
            // A string is a JSON document with quotes.
            (ParameterStyle::Json, view) => pairs.push((Cow::Borrowed(field.name), json(view))),
            (_, view) => pairs.push((Cow::Borrowed(field.name), text(view))),
        }
    }
    parameters
}

/// Returns a value as text: a scalar without quotes, anything else as JSON.
pub(crate) fn text(view: View<'_>) -> String {
    match view {
        View::Absent => String::new(),
        View::Boolean(value) => value.to_string(),
        View::Integer(value) => value.to_string(),
        View::String(value) | View::Secret(value) => value.to_owned(),
        View::OneOf(_, value) => text(value.view()),
        other => json(other),
    }
}

/// Returns a value as compact JSON.
pub(crate) fn json(view: View<'_>) -> String {
    serde_json::to_string(&Written(view)).unwrap_or_default()
}
