//! Random values that fit a schema.

use super::random::Random;
use super::reader::{Kind, Members, Schema};
use super::yaml::Description;

/// The name of a member of responses that no description has.
const UNDESCRIBED: &str = "Undescribed by all";

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Data {
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    /// A string that contains a value.
    Inside(String, Box<Data>),
    List(Vec<Data>),
    /// Entries sorted by name.
    Map(Vec<(String, Data)>),
    /// Members in the order of the description, then others.
    Object(Vec<(String, Data)>),
}

impl Data {
    /// Returns the value as JSON.
    pub(crate) fn json(&self) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        match self {
            Data::Null => "null".to_owned(),
            Data::Boolean(value) => value.to_string(),
            Data::Integer(value) => value.to_string(),
            Data::Float(value) => serde_json::Value::from(*value).to_string(),
            Data::Text(text) | Data::Inside(text, _) => quoted(text),
            Data::List(items) => format!("[{}]", items.iter().map(Data::json).collect::<Vec<_>>().join(",")),
            Data::Map(entries) | Data::Object(entries) => {
                let entries =
                    entries.iter().map(|(name, value)| format!("{}:{}", quoted(name), value.json()));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
            }
        }
    }

    /// Returns the value as a parameter that is no JSON.
    pub(crate) fn plain(&self) -> String {
        match self {
            Data::Text(text) | Data::Inside(text, _) => text.clone(),
            other => other.json(),
        }
    }

    /// Returns what is kept of a value in a response: no undescribed member, and none that is null. A
    /// member that is empty is left out, because a type of responses has an empty list for a missing one.
    pub(crate) fn kept(&self) -> Data {
        match self {
            Data::List(items) => Data::List(items.iter().map(Data::kept).collect()),
            Data::Map(entries) => {
                Data::Map(entries.iter().map(|(name, value)| (name.clone(), value.kept())).collect())
            }
            Data::Object(members) => {
                let kept = members.iter().filter(|(name, _)| name != UNDESCRIBED);
                let kept = kept.map(|(name, value)| (name.clone(), value.kept()));
                Data::Object(kept.filter(|(_, value)| !value.is_empty()).collect())
            }
            other => other.clone(),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Data::Null => true,
            Data::List(items) => items.is_empty(),
            Data::Map(entries) | Data::Object(entries) => entries.is_empty(),
            _ => false,
        }
    }
}

/// A source of values.
pub(crate) struct Values<'v> {
    pub(crate) random: &'v mut Random,
    pub(crate) description: &'v Description,
    /// Whether the values are those of a response, which may lack anything.
    pub(crate) of_response: bool,
    /// Whether the values are separated by commas, so that they must not contain one.
    pub(crate) commas: bool,
}

impl<'v> Values<'v> {
    pub(crate) fn value(&mut self, schema: &Schema<'v>, depth: usize) -> Data {
        let least = schema.bounds.least.unwrap_or(0.0);
        let most = schema.bounds.most.unwrap_or(f64::MAX);
        match &schema.kind {
            Kind::Boolean => Data::Boolean(self.random.percent(50)),
            Kind::Integer(bits) => {
                let (low, high) = match bits {
                    32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
                    _ => (i64::MIN, i64::MAX),
                };
                let (least, most) = schema.bounds.integers;
                let value = self.random.pick(&[low, high, 0, 1, -1, 7, 65_536]);
                Data::Integer(value.clamp(least.unwrap_or(low), most.unwrap_or(high)))
            }
            Kind::Number => {
                let value: f64 = self.random.pick(&[0.5, -2.25, 3.0, 0.0, 1e300, 1e-7, 123_456_789.125]);
                Data::Float(value.clamp(schema.bounds.least.unwrap_or(f64::MIN), most))
            }
            Kind::Text => Data::Text(self.text(least, most)),
            Kind::Secret => Data::Text(self.random.pick(&["s3cret", "p w&=\"\\"]).to_owned()),
            Kind::Enum { values, open } => match *open && self.random.percent(15) {
                true => Data::Text("not declared".to_owned()),
                false => Data::Text(self.random.pick(values).to_owned()),
            },
            Kind::InString(format) => {
                let inside = match *format {
                    "int32" => Data::Integer(i64::from(self.random.pick(&[i32::MIN, 7, i32::MAX]))),
                    "int64" => Data::Integer(self.random.pick(&[i64::MIN, 0, i64::MAX])),
                    "boolean" => Data::Boolean(self.random.percent(50)),
                    "date-time" => Data::Text("2026-01-02T03:04:05Z".to_owned()),
                    _ => Data::Float(self.random.pick(&[2.5, -0.125, 1e-3])),
                };
                Data::Inside(inside.plain(), Box::new(inside))
            }
            Kind::JsonInString(inner) => {
                let of_response = std::mem::take(&mut self.of_response);
                let inside = match inner {
                    Some(inner) => self.value(inner, depth + 1),
                    None => self.any(),
                };
                self.of_response = of_response;
                Data::Inside(inside.json(), Box::new(inside))
            }
            Kind::Any => self.any(),
            Kind::List(item) => {
                let most = if depth > 3 { least } else { most.min(3.0).max(least) };
                let count = self.random.between(least as usize, most as usize);
                Data::List((0..count).map(|_| self.value(item, depth + 1)).collect())
            }
            Kind::Map(value) => {
                let keys = ["A b", "Key.1", "k", "视"];
                let count = if depth > 3 { 0 } else { self.random.below(4) };
                let entries = keys.iter().take(count).map(|key| {
                    let value = match value {
                        Some(value) => self.value(value, depth + 1),
                        None => self.any(),
                    };
                    ((*key).to_owned(), value)
                });
                Data::Map(entries.collect())
            }
            Kind::Object(at) => self.object(&self.description.members(*at), depth),
        }
    }

    pub(crate) fn object(&mut self, members: &Members<'v>, depth: usize) -> Data {
        let mut entries = Vec::new();
        for member in &members.members {
            let chance = if depth > 3 { 0 } else { 65 };
            let is_required = member.required && (!self.of_response || depth > 3);
            if !is_required && !self.random.percent(chance) {
                continue;
            }
            let is_null =
                self.of_response && self.random.percent(if member.schema.nullable { 40 } else { 4 });
            let value = if is_null { Data::Null } else { self.value(&member.schema, depth + 1) };
            entries.push((member.name.to_owned(), value));
        }
        if let Some(others) = &members.others
            && depth <= 3
        {
            for name in ["Zz other", "Zz.2"].iter().take(self.random.below(3)) {
                let value = match others {
                    Some(others) => self.value(others, depth + 1),
                    None => self.any(),
                };
                entries.push(((*name).to_owned(), value));
            }
        } else if members.others.is_none() && self.of_response && self.random.percent(30) {
            let index = self.random.below(entries.len() + 1);
            entries.insert(index, (UNDESCRIBED.to_owned(), Data::Integer(1)));
        }
        Data::Object(entries)
    }

    fn text(&mut self, least: f64, most: f64) -> String {
        let texts: &[&str] = match self.commas {
            true => &["a", "b c", "é&=", "z+9"],
            false => &[
                "",
                "a",
                "b c",
                "视频&=+%",
                "\"q\"\\",
                "line\nbreak",
                "a,b",
                "1",
                "true",
                "[1]",
                "{}",
                "null",
            ],
        };
        let mut text = self.random.pick(texts).to_owned();
        while (text.chars().count() as f64) < least {
            text.push('x');
        }
        if (text.chars().count() as f64) > most {
            text = text.chars().take(most as usize).collect();
        }
        text
    }

    /// Any JSON. It is not empty, so that it is not taken for a missing list.
    fn any(&mut self) -> Data {
        match self.random.below(6) {
            0 => Data::Integer(self.random.pick(&[i64::MIN, 0, 12])),
            1 => Data::Boolean(true),
            2 => Data::Float(0.25),
            3 => Data::List(vec![Data::Integer(1), Data::Null, Data::Text("b".to_owned())]),
            4 => Data::Map(vec![("a".to_owned(), Data::Null), ("b".to_owned(), Data::Text("\"".to_owned()))]),
            _ => Data::Text("any text".to_owned()),
        }
    }
}
