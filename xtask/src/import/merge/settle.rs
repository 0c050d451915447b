//! What all uses of a schema say alike, written where it stands.

use serde_yaml::Value;

use super::{Merge, Note, Use};
use crate::import::description::Location;
use crate::import::facts::BOUNDS;

impl Merge<'_> {
    pub(super) fn settle(&mut self) {
        for (at, uses) in std::mem::take(&mut self.uses) {
            self.active = uses.iter().any(|one| one.active);
            let Some(first) = uses.first().filter(|_| self.active) else { continue };
            let said = if uses.len() == 1 { first.said.clone() } else { place_of(&at, &first.said) };
            let words: Vec<&str> =
                uses.iter().flat_map(|one| one.facts.keys()).filter_map(Value::as_str).collect();
            let mut settled: Vec<&str> = Vec::new();
            for word in words {
                if !settled.contains(&word) {
                    settled.push(word);
                    self.settle_word(&at, word, &uses, &said);
                }
            }
            self.settle_members(&at, &uses, &said);
        }
        self.active = true;
    }

    fn settle_word(&mut self, at: &Location, word: &str, uses: &[Use], said: &str) {
        let Some(value) = uses.iter().find_map(|one| one.facts.get(word)) else { return };
        let Some(own) = self.description.map(at) else { return };
        let is_reference = own.contains_key("$ref");
        let target = self.description.resolve(at);
        let node = self.description.map(&target).unwrap_or(own);
        let found = own.get(word).or_else(|| node.get(word));
        let refined = ["format", "contentMediaType", "x-extensible-enum", "enum", "oneOf"];
        let is_plain = !refined.iter().any(|word| node.contains_key(*word));
        let kind = node.get("type").and_then(Value::as_str);
        let wanted = match word {
            // What shows a value is people's, once there is something.
            "example" | "default" | "pattern" if found.is_some() => return,
            "example" if self.description.get(&at.parent().child("example")).is_some() => return,
            // Members have examples of their own.
            "example" if node.contains_key("properties") => return,
            "example" | "default" | "pattern" | "deprecated" => value.clone(),
            // A text may be something more exact.
            "format" if is_reference || (kind == Some("string") && !is_plain) => return,
            "format" => value.clone(),
            "x-extensible-enum" => {
                // A set with a name of its own, a number inside text, and a list are more exact.
                if kind != Some("string") || (!is_plain && found.is_none()) {
                    return;
                }
                match found.and_then(Value::as_sequence) {
                    Some(found) => {
                        let said = uses.iter().filter_map(|one| one.facts.get(word)?.as_sequence()).flatten();
                        let mut all = found.clone();
                        said.for_each(|value| {
                            if !all.contains(value) {
                                all.push(value.clone());
                            }
                        });
                        Value::Sequence(all)
                    }
                    None => value.clone(),
                }
            }
            bound if BOUNDS.contains(&bound) => {
                if bound.ends_with("Length") && (kind != Some("string") || (!is_plain && found.is_none())) {
                    return;
                }
                value.clone()
            }
            _ => return,
        };
        if found == Some(&wanted) {
            return;
        }
        // Bounds that differ from use to use are nobody's; a person may know better.
        let differs = uses.iter().find(|one| one.facts.get(word) != Some(value));
        if let Some(other) = differs.filter(|_| BOUNDS.contains(&word)) {
            if found.is_none() {
                let other =
                    format!("{} of {}", shown(other.facts.get(word).unwrap_or(&Value::Null)), other.said);
                self.tell(Note::Unclear(format!("{said}: `{word}: {}`, but {other}", shown(value))));
            }
            return;
        }
        let note = Self::changed(said, format!("`{word}: {}`", shown(&wanted)));
        // A set of values has one home; what bounds or shows a value stands where it is used.
        let place = if word == "x-extensible-enum" { target } else { at.clone() };
        self.change(&place, note, |words| drop(words.insert(word.into(), wanted)));
    }

    fn settle_members(&mut self, at: &Location, uses: &[Use], said: &str) {
        let Some(members) = self.description.map(&at.child("properties")) else { return };
        let members: Vec<String> = members.keys().filter_map(Value::as_str).map(str::to_owned).collect();
        let known =
            |one: &Use, name: &str| one.facts.get("properties").is_some_and(|all| all.get(name).is_some());
        let requires = |one: &Use, name: &str| {
            let names = one.facts.get("required").and_then(Value::as_sequence);
            names.is_some_and(|names| names.contains(&name.into()))
        };
        for member in members {
            if !uses.iter().any(|one| known(one, &member)) {
                self.tell(Note::Gone(format!("{said}.{member}")));
            }
            let mut inputs = uses.iter().filter(|one| one.input);
            let Some(one) = inputs.clone().find(|one| requires(one, &member)) else { continue };
            let listed = self.description.list(&at.child("required"));
            if listed.is_some_and(|names| names.contains(&member.as_str().into())) {
                continue;
            }
            match inputs.find(|one| !requires(one, &member)) {
                None => self.required_in(at, &member, &format!("{said}.{member}")),
                Some(other) => self.tell(Note::Unclear(format!(
                    "{said}.{member}: required in {}, but not in {}",
                    one.said, other.said
                ))),
            }
        }
    }
}

pub(super) fn shown(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A schema that several places use, by where it stands.
fn place_of(at: &Location, said: &str) -> String {
    let Some(name) = at.file.strip_prefix("schemas/").and_then(|file| file.strip_suffix(".yaml")) else {
        return said.to_owned();
    };
    at.steps().iter().fold(format!("schemas.{name}"), |place, step| match step.as_str() {
        "properties" => place,
        "items" => place + "[]",
        step => format!("{place}.{step}"),
    })
}
