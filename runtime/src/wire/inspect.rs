//! Reports what a type does not describe of a document.

use serde_json::Value as Json;

use super::mismatch::entry_step;
use super::reader::Strictness;
use super::{DynStructure, Field, Mismatch, Reader, Structure, View, Wire, to_json};
use crate::document::{Finding, nearest};

/// The most values that a message lists.
const MOST_LISTED: usize = 12;

/// The longest part of a value that a message shows.
const MOST_SHOWN_CHARS: usize = 60;

pub(crate) fn inspect<T: Structure>(document: &Json, source: &'static str) -> (Option<T>, Vec<Finding>) {
    let text = document.to_string();
    let mut reader = Reader::new(&text, Strictness::Lenient, usize::MAX);
    let read = match document {
        Json::Object(_) => T::read(&mut reader),
        _ => Err(Mismatch::new("an object", reader.token().map_or("none", |token| token.kind()))),
    };
    let mut inspection = Inspection { source, found: Vec::new() };
    for mismatch in &reader.dropped.reported {
        inspection.error(mismatch.path(), mismatch.reason().to_string());
    }
    if reader.dropped.more > 0 {
        inspection.error("", format!("{} further values have another shape", reader.dropped.more));
    }
    match read {
        Ok(value) => {
            inspection.shape(document, &to_json(&value), "");
            inspection.structure(&value, "");
            (Some(value), inspection.found)
        }
        Err(mismatch) => {
            inspection.error(mismatch.path(), mismatch.reason().to_string());
            (None, inspection.found)
        }
    }
}

/// Returns the path of a member.
fn at(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

struct Inspection {
    source: &'static str,
    found: Vec<Finding>,
}

impl Inspection {
    fn error(&mut self, path: &str, message: String) {
        self.found.push(Finding::error(path, message, self.source));
    }

    /// Reports what was read although it has another shape, as some services write it: an object in place of a list of
    /// one, and anything in place of a string. No service reads a document like this.
    fn shape(&mut self, written: &Json, read: &Json, path: &str) {
        match (written, read) {
            (Json::Object(_), Json::Array(_)) => {
                self.error(path, "expected a list, found an object".to_owned());
            }
            (Json::Object(_), Json::String(_)) => {
                self.error(path, "expected a string, found an object".to_owned());
            }
            (Json::Array(_), Json::String(_)) => {
                self.error(path, "expected a string, found a list".to_owned());
            }
            // Items that were left out are reported already, and the places of the others are not known.
            (Json::Array(written), Json::Array(read)) if written.len() == read.len() => {
                for (index, (written, read)) in written.iter().zip(read).enumerate() {
                    self.shape(written, read, &format!("{path}[{index}]"));
                }
            }
            (Json::Object(written), Json::Object(read)) => {
                for (name, written) in written {
                    if let Some(read) = read.get(name) {
                        self.shape(written, read, &at(path, &entry_step(name)));
                    }
                }
            }
            _ => {}
        }
    }

    fn structure(&mut self, structure: &dyn DynStructure, path: &str) {
        let at = |name: &str| at(path, name);
        let fields = structure.fields();
        for (field, member) in fields.iter().zip(structure.members()) {
            match member.view() {
                View::Absent if field.required => {
                    self.error(&at(&field.names()), "is required and missing".to_owned())
                }
                View::Map(map) if field.others => {
                    for (name, _) in map.entries() {
                        self.unknown_member(fields, name, at(&entry_step(name)));
                    }
                }
                View::OneOf(index, value) => {
                    let name = field.alternatives.get(index).map_or("", |field| field.name);
                    self.value(value.view(), &at(name));
                }
                view => self.value(view, &at(field.name)),
            }
        }
    }

    fn unknown_member(&mut self, fields: &'static [Field], name: &str, path: String) {
        let known = fields.iter().flat_map(|field| std::iter::once(field).chain(field.alternatives));
        let known = || known.clone().map(|field| field.name).filter(|name| !name.is_empty());
        // An alternative that is known stands beside another one.
        let message = if known().any(|known| known == name) {
            let choice = fields.iter().find(|field| field.alternatives.iter().any(|one| one.name == name));
            let names = choice.into_iter().flat_map(|choice| choice.alternatives).map(|one| one.name);
            let names = names.collect::<Vec<_>>().join(", ");
            self.error(&path, format!("only one of {names} is allowed"));
            return;
        } else {
            match nearest(name, known()) {
                Some(near) => format!("is not described; did you mean `{near}`?"),
                None => "is not described".to_owned(),
            }
        };
        self.found.push(Finding::warning(path, message, self.source));
    }

    fn value(&mut self, view: View<'_>, path: &str) {
        match view {
            View::Structure(structure) => self.structure(structure, path),
            View::List(list) => {
                for (index, item) in list.items().enumerate() {
                    self.value(item.view(), &format!("{path}[{index}]"));
                }
            }
            View::Map(map) => {
                for (name, value) in map.entries() {
                    self.value(value.view(), &format!("{path}.{}", entry_step(name)));
                }
            }
            View::Enum(text, values) => self.enum_value(text, &values(), path),
            _ => {}
        }
    }

    fn enum_value(&mut self, text: &str, values: &[&'static str], path: &str) {
        if values.contains(&text) {
            return;
        }
        let advice = match nearest(text, values.iter().copied()) {
            Some(near) => format!("; did you mean `{near}`?"),
            None if values.len() <= MOST_LISTED => format!("; known are {}", values.join(", ")),
            None => String::new(),
        };
        let shown: String = text.chars().take(MOST_SHOWN_CHARS).collect();
        let message = format!("`{shown}` is not a described value{advice}");
        self.found.push(Finding::warning(path, message, self.source));
    }
}

#[cfg(test)]
mod tests {
    #![expect(unreachable_pub, reason = "the macro makes public methods")]

    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::wire::{OneOf, UnknownValue};

    #[derive(Clone)]
    struct Document {
        kind: Option<Kind>,
        source: Option<Source>,
        parts: Option<Vec<Part>>,
        others: BTreeMap<String, Json>,
    }

    #[derive(Clone)]
    struct Part {
        name: Option<String>,
        size: Option<f64>,
        others: BTreeMap<String, Json>,
    }

    #[derive(Clone, Debug, PartialEq)]
    enum Kind {
        Video,
        Image,
        Unknown(UnknownValue),
    }

    #[derive(Clone, Debug)]
    enum Source {
        Id(String),
        Url(String),
    }

    crate::string_enum! { open Kind { Video: "Video", Image: "Image" } }
    crate::one_of! { Source { 0 => Id: Field::member("Id"), 1 => Url: Field::member("Url") } }
    crate::structure! { Document {
        kind: Field::member("Kind"),
        source: Field::one_of(<Source as OneOf>::ALTERNATIVES),
        parts: Field::member("Parts"),
        others: Field::other_members(),
    } }
    crate::structure! { Part {
        name: Field::member("Name").required(),
        size: Field::member("Size"),
        others: Field::other_members(),
    } }

    fn findings(document: &Json) -> Vec<String> {
        inspect::<Document>(document, "test").1.iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_document_of_its_type_has_no_findings() {
        for document in [
            json!({}),
            json!({"Kind": "Video", "Id": "a", "Parts": [{"Name": "a", "Size": 1}, {"Name": "b", "Size": "2.5"}]}),
            json!({"Kind": null, "Parts": null}),
        ] {
            assert_eq!(findings(&document), [""; 0], "{document}");
        }
    }

    #[test]
    fn what_a_type_does_not_describe_is_found_with_its_path() {
        for (document, expected) in [
            (json!([]), "error: expected an object, found a list"),
            (
                json!({"Kind": "video"}),
                "warning: Kind: `video` is not a described value; did you mean `Video`?",
            ),
            (
                json!({"Kind": "Sound"}),
                "warning: Kind: `Sound` is not a described value; known are Video, Image",
            ),
            (json!({"kind": "Video"}), "warning: kind: is not described; did you mean `Kind`?"),
            (json!({"Zebra": 1}), "warning: Zebra: is not described"),
            // In a response, they are read.
            (json!({"Parts": {"Name": "a"}}), "error: Parts: expected a list, found an object"),
            (json!({"Parts": [{"Name": ["a"]}]}), "error: Parts[0].Name: expected a string, found a list"),
            (json!({"Id": {"a": 1}}), "error: Id: expected a string, found an object"),
            (json!({"Id": "a", "Url": "b"}), "error: Url: only one of Id, Url is allowed"),
            (json!({"Parts": [{"Name": "a"}, {"Size": 1}]}), "error: Parts[1].Name: is required and missing"),
            (
                json!({"Parts": [{"Name": "a", "Size": {}}]}),
                "error: Parts[0].Size: expected a number, found an object",
            ),
            (
                json!({"Parts": [{"Name": "a", "Sise": 1}]}),
                "warning: Parts[0].Sise: is not described; did you mean `Size`?",
            ),
        ] {
            assert_eq!(findings(&document), [expected], "{document}");
        }
    }

    #[test]
    fn a_long_list_of_malformed_values_is_counted() {
        let parts: Vec<Json> = (0..50).map(|_| json!({"Name": "a", "Size": []})).collect();
        let found = findings(&json!({"Parts": parts}));
        assert_eq!(found.len(), 21, "{found:#?}");
        assert_eq!(found.last().unwrap(), "error: 30 further values have another shape");
    }
}
