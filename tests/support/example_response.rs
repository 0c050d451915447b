//! Responses made of the examples in the metadata.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Returns a response of an operation in which every member is set and every list has one item. `metadata` is
/// that of [`metadata`](crate::metadata).
#[must_use]
pub fn example_response(metadata: &Value, operation: &str) -> Value {
    let schema = &metadata["apis"][operation]["responses"]["200"]["schema"];
    Examples { schemas: &metadata["components"]["schemas"], open: BTreeMap::new() }.value(schema)
}

struct Examples<'m> {
    schemas: &'m Value,
    /// How often each schema is in use, so that a recursive one ends.
    open: BTreeMap<&'m str, usize>,
}

impl<'m> Examples<'m> {
    fn value(&mut self, schema: &'m Value) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let depth = self.open.entry(name).or_default();
            if *depth == 2 {
                return Value::Null;
            }
            *depth += 1;
            let value = self.value(&self.schemas[name]);
            *self.open.get_mut(name).expect("it was inserted above") -= 1;
            return value;
        }
        let example = schema["example"].as_str();
        let trimmed = example.unwrap_or_default().trim();
        match schema["type"].as_str() {
            Some("object") => match (schema["properties"].as_object(), &schema["additionalProperties"]) {
                (Some(members), _) => members
                    .iter()
                    .map(|(name, member)| (name.clone(), self.value(member)))
                    .collect::<Map<_, _>>()
                    .into(),
                (None, values @ Value::Object(_)) => json!({"key": self.value(values)}),
                _ => json!({"key": "value"}),
            },
            Some("array") => Value::Array(vec![self.value(&schema["items"])]),
            // Some integers have fractions as examples: see the corrections of the metadata.
            Some("integer" | "number") => match (trimmed.parse::<i64>(), trimmed.parse::<f64>()) {
                (Ok(whole), _) => json!(whole),
                (_, Ok(number)) => json!(number),
                _ => json!(12),
            },
            Some("boolean") => Value::Bool(trimmed != "false"),
            Some("string") => json!(example.unwrap_or("text")),
            _ => json!({"any": ["value", 1]}),
        }
    }
}
