//! Operations that are described already, and their parameters.

use std::collections::BTreeSet;

use serde_yaml::{Mapping, Value};

use super::{Merge, Note};
use crate::import::description::Location;
use crate::import::facts::{facts, requires};
use crate::import::fresh::{self, FORM, JSON};
use crate::import::metadata::{Operation, Parameter, Style};

impl Merge<'_> {
    pub(super) fn operation(&mut self, name: &str, operation: &Operation, file: &str) {
        let (wanted, other) = if operation.get { ("get", "post") } else { ("post", "get") };
        let item = Location::file(file);
        if self.description.get(&item.child(other)).is_some() {
            let note = Self::changed(name, format!("sent with {}", wanted.to_uppercase()));
            self.change(&item, note, |item| {
                if let Some(described) = item.remove(other) {
                    item.insert(wanted.into(), described);
                }
            });
        }
        let method = if self.description.get(&item.child(wanted)).is_some() { wanted } else { other };
        let at = item.child(method);
        self.flag(&at, "deprecated", operation.deprecated.then_some(Value::Bool(true)), name);
        let anonymous = operation.anonymous.then(|| Value::Sequence(Vec::new()));
        self.flag(&at, "security", anonymous, name);
        let ram = at.child("x-acs-ram");
        match (operation.anonymous, self.description.get(&ram)) {
            (true, Some(_)) => self.flag(&at, "x-acs-ram", None, name),
            (false, None) => {
                self.flag(&at, "x-acs-ram", Some(fresh::ram(self.metadata, name, operation)), name)
            }
            _ => {
                if let Some(access) = &operation.access {
                    self.flag(&ram, "access", Some(access.as_str().into()), name);
                }
            }
        }
        for parameter in &operation.parameters {
            self.parameter(&at, parameter, name);
        }
        self.tell_gone_parameters(&at, operation, name);
        let answer = at.children(&["responses", "200", "content", JSON, "schema"]);
        self.schema(&answer, facts(&operation.response), &format!("{name}.response"), false);
    }

    /// A word that the metadata decides: it is there or it is not.
    fn flag(&mut self, at: &Location, word: &str, wanted: Option<Value>, said: &str) {
        if self.description.get(&at.child(word)) == wanted.as_ref() {
            return;
        }
        let what = match &wanted {
            Some(value) => format!("`{word}: {}`", super::settle::shown(value)),
            None => format!("no longer `{word}`"),
        };
        self.change(at, Self::changed(said, what), |words| match wanted {
            Some(value) => drop(words.insert(word.into(), value)),
            None => drop(words.remove(word)),
        });
    }

    fn tell_gone_parameters(&mut self, at: &Location, operation: &Operation, name: &str) {
        let known: BTreeSet<&str> =
            operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        let list = at.child("parameters");
        let count = self.description.list(&list).map_or(0, Vec::len);
        let query = (0..count).map(|index| self.description.resolve(&list.child(index.to_string())));
        let query: Vec<String> =
            query.filter_map(|at| Some(self.description.text(&at, "name")?.to_owned())).collect();
        let form = self.description.map(&form(at).child("properties"));
        let form = form.into_iter().flat_map(Mapping::keys).filter_map(Value::as_str).map(str::to_owned);
        let gone: Vec<String> =
            query.into_iter().chain(form).filter(|described| !known.contains(described.as_str())).collect();
        for described in gone {
            self.tell(Note::Gone(format!("{name}.request.{described}")));
        }
    }

    fn parameter(&mut self, operation: &Location, parameter: &Parameter, name: &str) {
        let said = format!("{name}.request.{}", parameter.name);
        let in_query = self.query_parameter(operation, &parameter.name);
        let in_form = form(operation).children(&["properties", &parameter.name]);
        let in_form = self.description.get(&in_form).is_some();
        match (parameter.form, in_query, in_form) {
            (false, Some(at), _) => self.described_in_query(&at, parameter, &said),
            (true, _, true) => self.described_in_form(operation, parameter, &said),
            (true, Some(at), false) => {
                // In a form, what is said of a parameter stands in its schema.
                let mut schema = self.schema_of(&at).and_then(Value::as_mapping).cloned().unwrap_or_default();
                let words = self.description.map(&at).into_iter().flatten();
                let words = words.filter(|(word, _)| OF_PARAMETER.iter().any(|known| *word == *known));
                schema.extend(words.map(|(word, value)| (word.clone(), value.clone())));
                let note = Self::changed(&said, "sent in the form");
                self.add_to_form(operation, parameter, note, Some(schema.into()));
                self.remove_from_query(operation, &parameter.name);
                self.described_in_form(operation, parameter, &said);
            }
            (false, None, true) => {
                let schema = self.remove_from_form(operation, &parameter.name);
                self.add_to_query(operation, parameter, Self::changed(&said, "sent in the query"), schema);
                if let Some(at) = self.query_parameter(operation, &parameter.name) {
                    self.described_in_query(&at, parameter, &said);
                }
            }
            (true, None, false) => self.add_to_form(operation, parameter, Note::New(said), None),
            (false, None, false) => self.add_to_query(operation, parameter, Note::New(said), None),
        }
    }

    fn query_parameter(&self, operation: &Location, name: &str) -> Option<Location> {
        let list = operation.child("parameters");
        let count = self.description.list(&list)?.len();
        let mut places = (0..count).map(|index| self.description.resolve(&list.child(index.to_string())));
        places.find(|at| self.description.text(at, "name") == Some(name))
    }

    /// The schema of a parameter in the query, in whichever way it is written.
    fn schema_of(&self, at: &Location) -> Option<&Value> {
        let json = at.children(&["content", JSON, "schema"]);
        self.description.get(&json).or_else(|| self.description.get(&at.child("schema")))
    }

    fn described_in_query(&mut self, at: &Location, parameter: &Parameter, said: &str) {
        if requires(&parameter.schema) {
            self.flag(at, "required", Some(Value::Bool(true)), said);
        }
        let style = match self.description.get(at) {
            Some(words) if words.get("content").is_some() => Style::Json,
            Some(words) => style_of(words),
            None => Style::Plain,
        };
        if style != parameter.style {
            let schema = self.schema_of(at).cloned();
            self.change(at, Self::changed(said, format!("written as {:?}", parameter.style)), |words| {
                for word in ["schema", "content", "x-acs-style", "style", "explode"] {
                    words.remove(word);
                }
                fresh::write_style(words, parameter.style, schema.unwrap_or_default());
            });
        }
        let json = self.description.get(&at.child("content")).is_some();
        let schema = if json { at.children(&["content", JSON, "schema"]) } else { at.child("schema") };
        self.schema(&schema, facts(&parameter.schema), said, true);
    }

    fn described_in_form(&mut self, operation: &Location, parameter: &Parameter, said: &str) {
        let form = form(operation);
        if requires(&parameter.schema) {
            self.required_in(&form, &parameter.name, said);
        }
        let encoding = form.parent().children(&["encoding", &parameter.name]);
        if self.description.get(&encoding).map_or(Style::Plain, style_of) != parameter.style {
            let note = Self::changed(said, format!("written as {:?}", parameter.style));
            self.change(&form.parent(), note, |media| set_encoding(media, parameter));
        }
        self.schema(&form.children(&["properties", &parameter.name]), facts(&parameter.schema), said, true);
    }

    /// Adds a parameter to the form, with a schema that was described elsewhere if there is one.
    fn add_to_form(
        &mut self,
        operation: &Location,
        parameter: &Parameter,
        note: Note,
        schema: Option<Value>,
    ) {
        if !self.active {
            return;
        }
        let form = form(operation);
        if self.description.get(&form).is_none()
            && let Some(words) = self.description.edit(operation)
        {
            let schema = fresh::map([("type", "object".into()), ("properties", Mapping::new().into())]);
            let content = fresh::map([(FORM, fresh::map([("schema", schema)]))]);
            words.insert("requestBody".into(), fresh::map([("content", content)]));
        }
        let fresh = self.placed_under(Some(&parameter.name), facts(&parameter.schema).into(), &form.file);
        let schema = schema.unwrap_or(fresh);
        self.change(&form.child("properties"), note, |properties| {
            properties.insert(parameter.name.as_str().into(), schema);
        });
        if requires(&parameter.schema) {
            self.require(&form, &parameter.name);
        }
        if let Some(media) = self.description.edit(&form.parent()) {
            set_encoding(media, parameter);
        }
    }

    fn add_to_query(
        &mut self,
        operation: &Location,
        parameter: &Parameter,
        note: Note,
        schema: Option<Value>,
    ) {
        let mut fresh = self.placed(fresh::parameter(parameter), &operation.file);
        if let (Value::Mapping(words), Some(mut schema)) = (&mut fresh, schema) {
            if let Some(description) = schema.as_mapping_mut().and_then(|schema| schema.remove("description"))
            {
                words.insert("description".into(), description);
            }
            words.remove("schema");
            words.remove("content");
            fresh::write_style(words, parameter.style, schema);
        }
        self.change(operation, note, |words| match words.get_mut("parameters") {
            Some(Value::Sequence(parameters)) => parameters.push(fresh),
            _ => drop(words.insert("parameters".into(), Value::Sequence(vec![fresh]))),
        });
    }

    fn remove_from_query(&mut self, operation: &Location, name: &str) {
        if self.active
            && let Some(words) = self.description.edit(operation)
            && let Some(Value::Sequence(parameters)) = words.get_mut("parameters")
        {
            parameters.retain(|parameter| parameter.get("name").and_then(Value::as_str) != Some(name));
            if parameters.is_empty() {
                words.remove("parameters");
            }
        }
    }

    /// Takes a parameter out of the form, and the form away if it was the last. Its schema stays.
    fn remove_from_form(&mut self, operation: &Location, name: &str) -> Option<Value> {
        if !self.active {
            return None;
        }
        let form = form(operation);
        let schema = self.description.edit(&form.child("properties"))?.remove(name);
        if let Some(words) = self.description.edit(&form)
            && let Some(Value::Sequence(names)) = words.get_mut("required")
        {
            names.retain(|required| required.as_str() != Some(name));
            if names.is_empty() {
                words.remove("required");
            }
        }
        if let Some(Value::Mapping(encodings)) =
            self.description.edit(&form.parent()).and_then(|media| media.get_mut("encoding"))
        {
            encodings.remove(name);
        }
        if self.description.map(&form.child("properties")).is_some_and(Mapping::is_empty)
            && let Some(words) = self.description.edit(operation)
        {
            words.remove("requestBody");
        }
        schema
    }

    /// Adds a name to `required`, and tells it. One that a person has put there stays.
    pub(super) fn required_in(&mut self, object: &Location, name: &str, said: &str) {
        if self.active && self.require(object, name) {
            self.notes.push(Self::changed(said, "required"));
        }
    }

    /// Whether the name had to be added.
    fn require(&mut self, object: &Location, name: &str) -> bool {
        let mut names = self.description.list(&object.child("required")).cloned().unwrap_or_default();
        if names.contains(&name.into()) {
            return false;
        }
        names.push(name.into());
        let Some(words) = self.description.edit(object) else { return false };
        words.insert("required".into(), Value::Sequence(names));
        true
    }
}

/// Words that may stand at a parameter as well as in its schema.
const OF_PARAMETER: [&str; 4] = ["description", "example", "deprecated", "x-acs-rust-name"];

fn form(operation: &Location) -> Location {
    operation.children(&["requestBody", "content", FORM, "schema"])
}

/// How a parameter says that it is written, in the query or under `encoding`.
fn style_of(words: &Value) -> Style {
    if words.get("contentType").is_some() {
        Style::Json
    } else if words.get("x-acs-style").is_some() {
        Style::RepeatList
    } else {
        Style::Plain
    }
}

fn set_encoding(media: &mut Mapping, parameter: &Parameter) {
    let mut encodings = media.get("encoding").and_then(Value::as_mapping).cloned().unwrap_or_default();
    match fresh::encoding(parameter.style) {
        Some(encoding) => drop(encodings.insert(parameter.name.as_str().into(), encoding)),
        // A person may have said that it is a list with commas.
        None if parameter.style == Style::Plain
            && encodings.get(&parameter.name).is_some_and(|words| words.get("style").is_some()) => {}
        None => drop(encodings.remove(parameter.name.as_str())),
    }
    match encodings.is_empty() {
        true => media.remove("encoding"),
        false => media.insert("encoding".into(), encodings.into()),
    };
}
