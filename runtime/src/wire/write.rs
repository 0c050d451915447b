//! Writes values as JSON, and the parameters of a request as pairs of a name and a text.
//!
//! All of it reads a [`View`], so it is compiled once and not for each type.

use std::borrow::Cow;
use std::io;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::ser::{CompactFormatter, Formatter};

use super::flat::flatten;
use super::object::find;
use super::{DynStructure, Field, ParameterLocation, ParameterStyle, View, Wire};

/// Writes a value with serde with the names on the wire. The macros of generated types call it.
///
/// # Errors
/// The serializer fails.
#[doc(hidden)]
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(value.view(), serializer)
}

/// Writes the members that are present with the names on the wire, secrets included.
impl Serialize for dyn DynStructure + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(View::Structure(self), serializer)
    }
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
        View::String(value) | View::Enum(value, _) | View::Secret(value) | View::Time(value) => {
            serializer.serialize_str(value)
        }
        View::Any(value) => value.serialize(serializer),
        View::Bytes(value) => serializer.serialize_str(&BASE64_STANDARD.encode(value)),
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
                // as well if the caller put it there, and JSON must not have it twice. An alternative that was
                // not chosen is in the map alone.
                let is_other = |name: &str| match find(fields, name, 0) {
                    None => true,
                    Some((index, _)) => {
                        let is_choice = fields.get(index).is_some_and(|field| !field.alternatives.is_empty());
                        is_choice && !present(structure).any(|(field, _)| field.name == name)
                    }
                };
                let others = map.entries().filter(|(name, _)| is_other(name));
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
    value_to_json(View::Structure(structure))
}

/// Returns a value as JSON with the names on the wire.
pub(crate) fn value_to_json(view: View<'_>) -> serde_json::Value {
    // The default is never used: keys are strings, and a float that JSON cannot represent becomes
    // `null`.
    serde_json::to_value(Written(view)).unwrap_or_default()
}

/// A parameter: its name and its value as text, neither of which is encoded.
pub(crate) type Pair = (Cow<'static, str>, String);

/// The parameters of a request by their places, neither sorted nor encoded.
#[derive(Default)]
pub(crate) struct Parameters {
    pub(crate) path: Vec<Pair>,
    pub(crate) query: Vec<Pair>,
    pub(crate) headers: Vec<Pair>,
    pub(crate) form: Vec<Pair>,
    pub(crate) body: Option<Body>,
}

/// A body that is one value.
pub(crate) struct Body {
    pub(crate) bytes: Bytes,
    pub(crate) content_type: &'static str,
}

impl Body {
    fn new(style: ParameterStyle, view: View<'_>) -> Self {
        let (bytes, content_type) = match (style, view) {
            // The media types of the official SDKs.
            (ParameterStyle::Json, view) => (json(view).into(), "application/json; charset=utf-8"),
            (_, View::Bytes(bytes)) => (bytes.clone(), "application/octet-stream"),
            (_, view) => (text(view).into(), "text/plain; charset=utf-8"),
        };
        Body { bytes, content_type }
    }
}

/// Returns the body that a response is read from.
pub(crate) fn response_body(response: &dyn DynStructure) -> Bytes {
    match (response.fields(), response.members().as_slice()) {
        ([field], [value]) if field.location == ParameterLocation::Body => {
            Body::new(field.style, value.view()).bytes
        }
        _ => json(View::Structure(response)).into(),
    }
}

/// Returns the parameters that are present, in the order of the table.
pub(crate) fn parameters(request: &dyn DynStructure) -> Parameters {
    let mut parameters = Parameters::default();
    for (field, view) in present(request) {
        let pairs = match field.location {
            ParameterLocation::Path => &mut parameters.path,
            ParameterLocation::Header => &mut parameters.headers,
            ParameterLocation::Form => &mut parameters.form,
            ParameterLocation::Query | ParameterLocation::Member => &mut parameters.query,
            ParameterLocation::Body => {
                parameters.body = Some(Body::new(field.style, view));
                continue;
            }
        };
        match (field.style, view) {
            (ParameterStyle::Flat, view) => flatten(Cow::Borrowed(field.name), view, pairs),
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
    remove_hidden(&mut parameters.query);
    remove_hidden(&mut parameters.form);
    parameters
}

/// Removes the values inside a parameter that another parameter has the name of, such as `DataDisk.1.Size` beside the
/// list `DataDisk`. The official SDKs send the one that is a parameter of its own.
fn remove_hidden(pairs: &mut Vec<Pair>) {
    let is_inside = |name: &Cow<'static, str>| matches!(name, Cow::Owned(_));
    if !pairs.iter().any(|(name, _)| is_inside(name)) {
        return;
    }
    let own: Vec<&'static str> = pairs
        .iter()
        .filter_map(|(name, _)| match name {
            Cow::Borrowed(name) if name.contains('.') => Some(*name),
            _ => None,
        })
        .collect();
    pairs.retain(|(name, _)| !is_inside(name) || !own.contains(&&**name));
}

/// Returns a value as text: a scalar without quotes, anything else as JSON.
pub(crate) fn text(view: View<'_>) -> String {
    match view {
        View::Absent => String::new(),
        View::Boolean(value) => value.to_string(),
        View::Integer(value) => value.to_string(),
        View::String(value) | View::Enum(value, _) | View::Secret(value) | View::Time(value) => {
            value.to_owned()
        }
        View::OneOf(_, value) => text(value.view()),
        other => json(other),
    }
}

/// Returns a value as compact JSON.
pub(crate) fn json(view: View<'_>) -> String {
    serde_json::to_string(&Written(view)).unwrap_or_default()
}

/// Returns a value as a document in a string, with whole numbers as they are written by hand: `50` is a number of pixels,
/// and a reader of `50.0` may differ. Parameters that are JSON have the fraction, as those of the official SDK.
pub(super) fn document(view: View<'_>) -> String {
    let mut text = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, WholeNumbers);
    // Writing into memory does not fail, and keys are strings.
    let _ = Written(view).serialize(&mut serializer);
    String::from_utf8(text).unwrap_or_default()
}

/// Writes JSON without the fraction of a number that has none.
struct WholeNumbers;

impl Formatter for WholeNumbers {
    fn write_f64<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        /// All integers up to it are numbers of their own.
        const GREATEST: f64 = 9_007_199_254_740_992.0;
        match value.fract() == 0.0 && value.abs() <= GREATEST {
            true => write!(writer, "{value:.0}"),
            false => CompactFormatter.write_f64(writer, value),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::wire::OneOf;

    #[derive(Clone, Default)]
    struct Request {
        ids: Option<Vec<String>>,
        parts: Option<Vec<i64>>,
        title: Option<String>,
        json: Option<String>,
        weight: Option<f64>,
        is_public: Option<bool>,
        choice: Option<Choice>,
        labels: Option<BTreeMap<String, i64>>,
        others: BTreeMap<String, i64>,
    }

    #[derive(Clone, Debug)]
    enum Choice {
        Names(Vec<String>),
        Url(String),
    }

    crate::structure! { Request {
        ids: Field::query("Ids").comma_list(),
        parts: Field::form("Parts").flat(),
        title: Field::form("Title"),
        json: Field::query("Json").json(),
        weight: Field::query("Weight"),
        is_public: Field::query("IsPublic"),
        choice: Field::one_of(<Choice as OneOf>::ALTERNATIVES),
        labels: Field::form("Labels").json(),
        others: Field::other_members(),
    } }
    crate::one_of! { Choice { 0 => Names: Field::form("Names").comma_list(), 1 => Url: Field::query("Url") } }

    fn request() -> Request {
        Request {
            ids: Some(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]),
            parts: Some(vec![7, 8]),
            title: Some("a \"b\"".to_owned()),
            json: Some("c".to_owned()),
            weight: Some(0.5),
            is_public: Some(true),
            choice: Some(Choice::Url("d".to_owned())),
            labels: Some(BTreeMap::from([("x".to_owned(), 1)])),
            others: BTreeMap::new(),
        }
    }

    fn pairs(pairs: &[(Cow<'static, str>, String)]) -> Vec<String> {
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect()
    }

    #[test]
    fn each_parameter_is_written_in_its_style_and_location() {
        let mut request = Request { others: BTreeMap::from([("a".to_owned(), 1)]), ..request() };
        let written = parameters(&request);
        assert_eq!(
            pairs(&written.query),
            ["Ids=a,b,c", r#"Json="c""#, "Weight=0.5", "IsPublic=true", "Url=d", r#"={"a":1}"#]
        );
        assert_eq!(pairs(&written.form), ["Parts.1=7", "Parts.2=8", r#"Title=a "b""#, r#"Labels={"x":1}"#]);
        request.choice = Some(Choice::Names(vec!["e".to_owned()]));
        assert!(pairs(&parameters(&request).form).contains(&"Names=e".to_owned()));
        request.ids = Some(Vec::new());
        assert_eq!(pairs(&parameters(&request).query)[0], "Ids=");
    }

    #[test]
    fn a_request_without_its_type_is_written_as_with_it() {
        let request = request();
        let erased: &dyn DynStructure = &request;
        assert_eq!(serde_json::to_value(erased).unwrap(), serde_json::to_value(&request).unwrap());
    }

    /// A caller can put any name into the map of other members.
    #[test]
    fn a_name_is_written_once() {
        let names = ["", "Ids", "Url", "Names", "new"];
        let others: BTreeMap<String, i64> = names.iter().map(|name| ((*name).to_owned(), 1)).collect();
        let written = serde_json::to_string(&Request { others, ..request() }).unwrap();
        assert_eq!(
            written,
            r#"{"Ids":["a","b","c"],"Parts":[7,8],"Title":"a \"b\"","Json":"c","Weight":0.5,"IsPublic":true,"Url":"d","Labels":{"x":1},"":1,"Names":1,"new":1}"#
        );
    }
}
