//! Writing: values as JSON, and parameters as names and texts.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Field, Place, Structure, Style, View, Wire};

/// Any value under serde, in the names of the wire; what [`structure!`](crate::structure) and its like call.
#[doc(hidden)]
pub struct Written<'a>(pub &'a dyn Wire);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0.view(), serializer)
    }
}

fn write<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Absent => serializer.serialize_none(),
        View::Boolean(value) => serializer.serialize_bool(value),
        View::Integer(value) => serializer.serialize_i64(value),
        View::Float(value) => serializer.serialize_f64(value),
        View::Text(value) => serializer.serialize_str(value),
        View::Any(value) => value.serialize(serializer),
        View::OneOf(_, value) => write(value.view(), serializer),
        View::List(list) => {
            let mut written = serializer.serialize_seq(Some(list.len()))?;
            let mut result = Ok(());
            list.visit(&mut |item| {
                if result.is_ok() {
                    result = written.serialize_element(&Written(item));
                }
            });
            result?;
            written.end()
        }
        View::Map(map) => {
            let mut written = serializer.serialize_map(None)?;
            let mut result = Ok(());
            map.visit(&mut |name, value| {
                if result.is_ok() {
                    result = written.serialize_entry(name, &Written(value));
                }
            });
            result?;
            written.end()
        }
        View::Structure(structure) => {
            let mut written = serializer.serialize_map(None)?;
            let mut result = Ok(());
            visit_members(structure, &mut |name, value| {
                if result.is_ok() {
                    result = written.serialize_entry(name, &Written(value));
                }
            });
            result?;
            written.end()
        }
    }
}

/// Shows every member that is present, under its name on the wire.
fn visit_members(structure: &dyn Structure, visit: &mut dyn FnMut(&str, &dyn Wire)) {
    structure.view_fields(&mut |values| {
        for (field, value) in structure.fields().iter().zip(values) {
            match value.view() {
                View::Absent => {}
                View::Map(map) if field.others => map.visit(&mut |name, value| {
                    // A member with a field of its own is written from there.
                    if !structure.fields().iter().any(|declared| declared.name == name) {
                        visit(name, value);
                    }
                }),
                View::OneOf(index, value) => {
                    if let Some(row) = field.alternatives.get(index) {
                        visit(row.name, value);
                    }
                }
                _ => visit(field.name, *value),
            }
        }
    });
}

/// Shows every present parameter with its row, the chosen one of several included.
pub(crate) fn visit_parameters(request: &dyn Structure, visit: &mut dyn FnMut(&Field, View<'_>)) {
    request.view_fields(&mut |values| {
        for (field, value) in request.fields().iter().zip(values) {
            match value.view() {
                View::Absent => {}
                View::OneOf(index, value) => {
                    if let Some(row) = field.alternatives.get(index) {
                        visit(row, value.view());
                    }
                }
                view => visit(field, view),
            }
        }
    });
}

/// A structure as JSON, in the names of the wire.
pub(crate) fn to_json(structure: &dyn Structure) -> serde_json::Value {
    // Names are texts and values are plain, so nothing here can be refused by JSON.
    serde_json::to_value(Json(View::Structure(structure))).unwrap_or_default()
}

/// A request's parameters as pairs of texts, by place.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parameters {
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) form: Vec<(Cow<'static, str>, String)>,
}

pub(crate) fn parameters(request: &dyn Structure) -> Parameters {
    let mut parameters = Parameters::default();
    visit_parameters(request, &mut |field, view| {
        let pairs = match field.place {
            Place::Form => &mut parameters.form,
            Place::Query | Place::Member => &mut parameters.query,
        };
        match (field.style, view) {
            (Style::RepeatList, View::List(list)) => {
                let mut number = 0_usize;
                list.visit(&mut |item| {
                    number += 1;
                    pairs.push((Cow::Owned(format!("{}.{number}", field.name)), text(item.view())));
                });
            }
            (Style::CommaList, View::List(list)) => {
                let mut joined = String::new();
                let mut first = true;
                list.visit(&mut |item| {
                    if !std::mem::take(&mut first) {
                        joined.push(',');
                    }
                    joined.push_str(&text(item.view()));
                });
                pairs.push((Cow::Borrowed(field.name), joined));
            }
            (_, view) => pairs.push((Cow::Borrowed(field.name), text(view))),
        }
    });
    parameters
}

/// A value as one text: a scalar as it is, anything else as JSON.
pub(crate) fn text(view: View<'_>) -> String {
    match view {
        View::Absent => String::new(),
        View::Boolean(value) => value.to_string(),
        View::Integer(value) => value.to_string(),
        View::Text(value) => value.to_owned(),
        View::OneOf(_, value) => text(value.view()),
        other => json(other),
    }
}

pub(crate) fn json(view: View<'_>) -> String {
    serde_json::to_string(&Json(view)).unwrap_or_default()
}

/// A value as `serde_json` writes it.
struct Json<'a>(View<'a>);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}
