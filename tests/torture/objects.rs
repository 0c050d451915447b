//! Random objects.

use serde_yaml::Value;

use super::names::Names;
use super::schemas::{Shared, Writer};
use super::yaml::{map, set, texts};

impl Writer<'_> {
    /// An object, and the names of its members. `names` has those that it must not have.
    pub(crate) fn object(&mut self, depth: usize, finite: bool, names: &mut Names) -> (Value, Vec<String>) {
        let mut schema = map([]);
        let mut declared = Vec::new();
        if self.random.percent(70) {
            set(&mut schema, "type", "object");
        }
        let mut parts = Vec::new();
        if self.random.percent(25) {
            self.parts(depth, finite, names, &mut parts, &mut declared);
        }
        let own = self.properties(depth, finite, names);
        let again: Vec<(String, Value)> =
            own.1.iter().filter(|(_, node)| is_plain_scalar(node)).cloned().collect();
        if !parts.is_empty() && !again.is_empty() && self.random.percent(50) {
            let (name, node) = self.random.pick(&again);
            let mut properties = map([]);
            set(&mut properties, &name, node);
            parts.push(map([("properties", properties)]));
        }
        if !parts.is_empty() && self.random.percent(40) {
            parts.push(map([("description", Value::from("A part with words only."))]));
        }
        declared.extend(claimed(&own.1));
        let required: Vec<String> = own.0;
        if !required.is_empty() {
            // `required` may stand in another part than the member.
            match parts.iter_mut().find(|part| part.get("properties").is_some()) {
                Some(part) if part.get("required").is_none() => set(part, "required", texts(&required)),
                _ => set(&mut schema, "required", texts(&required)),
            }
        }
        if !parts.is_empty() {
            set(&mut schema, "allOf", parts);
        }
        let mut properties = map([]);
        for (name, node) in own.1 {
            set(&mut properties, &name, node);
        }
        set(&mut schema, "properties", properties);
        if self.random.percent(18) && names.claim("others") {
            match self.random.below(4) {
                0 => set(&mut schema, "additionalProperties", false),
                1 => set(&mut schema, "additionalProperties", true),
                _ => {
                    let value = self.inner(depth.saturating_sub(1), false);
                    set(&mut schema, "additionalProperties", value);
                }
            }
        }
        (self.typed(schema), declared)
    }

    /// Parts of `allOf`: references to objects without a common name, and objects.
    fn parts(
        &mut self,
        depth: usize,
        finite: bool,
        names: &mut Names,
        parts: &mut Vec<Value>,
        declared: &mut Vec<String>,
    ) {
        for _ in 0..self.random.between(1, 2) {
            let known: Vec<Shared> = self.shared.iter().take(self.before).cloned().collect();
            let fitting: Vec<&Shared> = known
                .iter()
                .filter(|shared| {
                    let members = shared.members.as_ref();
                    members.is_some_and(|members| !members.iter().any(|name| names.has(name)))
                })
                .collect();
            if !fitting.is_empty() && self.random.percent(60) {
                let shared = self.random.pick(&fitting);
                let members = shared.members.clone().unwrap_or_default();
                members.iter().for_each(|name| {
                    names.claim(name);
                });
                names.claim("others");
                declared.extend(members);
                parts.push(map([("$ref", Value::from(shared.reference(&self.file)))]));
            } else {
                let (required, members) = self.properties(depth, finite, names);
                declared.extend(claimed(&members));
                let mut properties = map([]);
                for (name, node) in members {
                    set(&mut properties, &name, node);
                }
                let mut part = map([("properties", properties)]);
                if !required.is_empty() {
                    set(&mut part, "required", texts(&required));
                }
                parts.push(part);
            }
        }
    }

    /// The required names, and all members.
    fn properties(
        &mut self,
        depth: usize,
        finite: bool,
        names: &mut Names,
    ) -> (Vec<String>, Vec<(String, Value)>) {
        let (mut required, mut members) = (Vec::new(), Vec::new());
        let most_required = self.random.pick(&[0, 1, 2, 6]);
        for _ in 0..self.random.pick(&[0, 1, 2, 3, 4, 6]) {
            let is_required = required.len() < most_required && self.random.percent(60);
            let name = names.any(self.random);
            let mut node = match name.names_types {
                true => self.schema(depth, finite || is_required),
                false => self.scalar(true),
            };
            if let Some(rust) = name.rust {
                // At an object or an enum, it would name the type.
                while is_defined_inline(&node) {
                    node = self.scalar(true);
                }
                set(&mut node, "x-acs-rust-name", rust);
            }
            if is_required {
                required.push(name.wire.clone());
            }
            members.push((name.wire, node));
        }
        (required, members)
    }
}

/// The names that members take: on the wire and in Rust.
fn claimed(members: &[(String, Value)]) -> Vec<String> {
    let renamed = members.iter().filter_map(|(_, node)| node.get("x-acs-rust-name")?.as_str());
    members.iter().map(|(name, _)| name.as_str()).chain(renamed).map(str::to_owned).collect()
}

/// Whether `x-acs-rust-name` in a schema names its type.
pub(crate) fn is_defined_inline(node: &Value) -> bool {
    ["enum", "oneOf", "x-extensible-enum", "properties", "allOf"]
        .iter()
        .any(|keyword| node.get(keyword).is_some())
}

fn is_plain_scalar(node: &Value) -> bool {
    let kind = node.get("type").and_then(Value::as_str);
    kind.is_some_and(|kind| !["array", "object"].contains(&kind))
        && !is_defined_inline(node)
        && node.get("contentSchema").is_none()
}
