//! Schemas: the description and the metadata walked together.

use serde_yaml::{Mapping, Value};

use super::{MEMBERS, Merge, Note, Use};
use crate::import::description::{Location, target};
use crate::import::fresh;

impl Merge<'_> {
    /// A schema that is described already.
    pub(super) fn schema(&mut self, at: &Location, facts: Mapping, said: &str, input: bool) {
        if let Some(wanted) = facts.get("$ref").and_then(Value::as_str) {
            let wanted = self.description.resolve(&target("", wanted));
            if self.description.resolve(at) != wanted {
                self.replace(at, facts, said);
            }
            return;
        }
        let node_at = self.description.resolve(at);
        let Some(node) = self.description.map(&node_at) else {
            self.replace(at, facts, said);
            return;
        };
        // The members of `allOf` are those of its parts, which are not gone into.
        if node.contains_key("allOf") {
            return;
        }
        if !self.agrees(&facts, node, &node_at) {
            self.replace(at, facts, said);
            return;
        }
        if node_at.file == MEMBERS && *at != node_at && is_of_its_own(&facts, node) {
            if self.active {
                self.inline(at, &node_at, said);
                self.schema(at, facts, said, input);
            }
            return;
        }
        self.inside(&node_at, &facts, said, input);
        // Members are written where the reference leads; what is said of a scalar in one place
        // stands beside it.
        let is_object = self.description.get(&node_at.child("properties")).is_some();
        let place = if is_object { node_at } else { at.clone() };
        let use_ = Use { said: said.to_owned(), facts, input, active: self.active };
        self.uses.entry(place).or_default().push(use_);
    }

    /// Items, values of a map, and members.
    fn inside(&mut self, at: &Location, facts: &Mapping, said: &str, input: bool) {
        if let Some(items) = facts.get("items").and_then(Value::as_mapping)
            && self.description.text(at, "type") == Some("array")
        {
            self.schema(&at.child("items"), items.clone(), &format!("{said}[]"), input);
        }
        if let Some(more) = facts.get("additionalProperties") {
            let values = at.child("additionalProperties");
            match (self.description.get(&values), more) {
                (Some(Value::Mapping(_)), Value::Mapping(more)) => {
                    self.schema(&values, more.clone(), &format!("{said}.*"), input);
                }
                (None, more) if facts.get("properties").is_none() => {
                    let more = self.placed(more.clone(), &at.file);
                    self.change(at, Self::changed(said, "a map"), |words| {
                        words.insert("additionalProperties".into(), more);
                    });
                }
                _ => {}
            }
        }
        if let Some(Value::Mapping(members)) = facts.get("properties") {
            for (name, member) in members {
                if let (Some(name), Value::Mapping(member)) = (name.as_str(), member) {
                    self.member(at, name, member.clone(), said, input);
                }
            }
        }
    }

    fn member(&mut self, object: &Location, name: &str, facts: Mapping, said: &str, input: bool) {
        let said = format!("{said}.{name}");
        let at = object.children(&["properties", name]);
        if self.description.get(&at).is_some() {
            self.schema(&at, facts, &said, input);
            return;
        }
        let schema = self.placed_under(Some(name), facts.into(), &object.file);
        self.change(object, Note::New(said), |words| match words.get_mut("properties") {
            Some(Value::Mapping(properties)) => drop(properties.insert(name.into(), schema)),
            _ => drop(words.insert("properties".into(), fresh::map([(name, schema)]))),
        });
    }

    /// Puts the facts in the place of a schema that says something else. What it is for, and its
    /// name, stay.
    fn replace(&mut self, at: &Location, facts: Mapping, said: &str) {
        let before =
            self.description.map(&self.description.resolve(at)).map_or("nothing".to_owned(), summary);
        let note = Self::changed(said, format!("{}, was {before}", summary(&facts)));
        let Value::Mapping(fresh) = self.placed(facts.into(), &at.file) else { return };
        self.change(at, note, |words| {
            let kept = ["description", "x-acs-rust-name"];
            let kept: Vec<(Value, Value)> = kept
                .iter()
                .filter_map(|word| words.get(*word).map(|value| ((*word).into(), value.clone())))
                .collect();
            *words = fresh;
            words.extend(kept);
        });
    }

    /// Puts what a reference leads to in the place of the reference.
    fn inline(&mut self, at: &Location, shared: &Location, said: &str) {
        let shared = self.description.map(shared).cloned().unwrap_or_default();
        self.change(at, Self::changed(said, "described in its own place"), |words| {
            words.remove("$ref");
            let own = std::mem::replace(words, shared);
            words.extend(own);
        });
    }

    /// Whether a schema says what the facts say, or says it more exactly.
    fn agrees(&self, facts: &Mapping, node: &Mapping, at: &Location) -> bool {
        let kind = |words: &Mapping| words.get("type").and_then(Value::as_str).map(str::to_owned);
        match (kind(facts).as_deref(), kind(node).as_deref()) {
            (None, _) | (_, None) => facts.get("properties").is_none() || node.contains_key("properties"),
            // A list of scalars that travels as one text.
            (Some("string"), Some("array")) => {
                let items = self.description.resolve(&at.child("items"));
                let kind = self.description.text(&items, "type");
                kind.is_some_and(|kind| !["array", "object"].contains(&kind))
            }
            (Some(said), Some(written)) => said == written,
        }
    }
}

/// Whether facts can not be said of a shared member from beside a reference to it: a set of
/// values, or a number of another width.
fn is_of_its_own(facts: &Mapping, shared: &Mapping) -> bool {
    let set = facts.contains_key("x-extensible-enum") && !shared.contains_key("x-extensible-enum");
    let is_text = shared.get("type").and_then(Value::as_str) == Some("string");
    set || (!is_text && facts.get("format") != shared.get("format"))
}

/// A schema in a few words.
fn summary(words: &Mapping) -> String {
    if let Some(reference) = words.get("$ref").and_then(Value::as_str) {
        return format!("the schema `{reference}`");
    }
    let text = |word: &str| words.get(word).and_then(Value::as_str);
    let inside = words.get("properties").and_then(Value::as_mapping).map_or(0, Mapping::len);
    let kind = match (text("type"), text("format")) {
        (None, _) => "anything".to_owned(),
        (Some(kind), None) => format!("`{kind}`"),
        (Some(kind), Some(format)) => format!("`{kind}` ({format})"),
    };
    if inside > 0 { format!("{kind} with {inside} members") } else { kind }
}
