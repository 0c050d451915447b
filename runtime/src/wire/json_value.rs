//! A JSON value that borrows its strings from the response.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A parsed JSON value.
///
/// All types are read from it. The direct way, a serde visitor for each structure, would be faster
/// to run, but has to be compiled for each of 1,300 structures.
// Not `serde_json::Value`, which copies every string and sorts the members of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum JsonValue<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    String(Cow<'a, str>),
    List(Vec<JsonValue<'a>>),
    Map(Vec<(Cow<'a, str>, JsonValue<'a>)>),
}

impl JsonValue<'_> {
    /// Returns the value with owned strings.
    pub(crate) fn into_owned(self) -> JsonValue<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            JsonValue::Null => JsonValue::Null,
            JsonValue::Boolean(value) => JsonValue::Boolean(value),
            JsonValue::Integer(value) => JsonValue::Integer(value),
            JsonValue::Unsigned(value) => JsonValue::Unsigned(value),
            JsonValue::Float(value) => JsonValue::Float(value),
            JsonValue::String(text) => JsonValue::String(owned(text)),
            JsonValue::List(items) => JsonValue::List(items.into_iter().map(JsonValue::into_owned).collect()),
            JsonValue::Map(entries) => JsonValue::Map(
                entries.into_iter().map(|(name, value)| (owned(name), value.into_owned())).collect(),
            ),
        }
    }

    /// Returns the type of the value for a message.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            JsonValue::Null => "null",
            JsonValue::Boolean(_) => "a boolean",
            JsonValue::Integer(_) | JsonValue::Unsigned(_) | JsonValue::Float(_) => "a number",
            JsonValue::String(_) => "a string",
            JsonValue::List(_) => "a list",
            JsonValue::Map(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for JsonValue<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = JsonValue<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(JsonValue::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(JsonValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(JsonValue::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(JsonValue::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(value).map_or(JsonValue::Unsigned(value), JsonValue::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(JsonValue::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(JsonValue::String(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(JsonValue::String(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(JsonValue::String(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(JsonValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = Vec::new();
        while let Some((Key(key), value)) = entries.next_entry()? {
            if map.is_empty() {
                // Most objects have several members. Reserving saves the first reallocations.
                map.reserve(8);
            }
            map.push((key, value));
        }
        // With its feature `arbitrary_precision`, which any crate of a program can enable for all,
        // `serde_json` passes a number as an object with this one member.
        if let [(name, JsonValue::String(number))] = map.as_slice()
            && name == "$serde_json::private::Number"
        {
            return Ok(number_of(number));
        }
        Ok(JsonValue::Map(map))
    }
}

/// Parses a number in the narrowest type that holds it. Anything else stays a string.
fn number_of(text: &str) -> JsonValue<'static> {
    let integer = text.parse().map(JsonValue::Integer);
    let number = integer.or_else(|_| text.parse().map(JsonValue::Unsigned));
    number
        .or_else(|_| text.parse().map(JsonValue::Float))
        .unwrap_or_else(|_| JsonValue::String(Cow::Owned(text.to_owned())))
}

/// The name of a member, borrowed if possible. serde never borrows for a plain `Cow<str>`.
struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(name)))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

impl Serialize for JsonValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            JsonValue::Null => serializer.serialize_unit(),
            JsonValue::Boolean(value) => serializer.serialize_bool(*value),
            JsonValue::Integer(value) => serializer.serialize_i64(*value),
            JsonValue::Unsigned(value) => serializer.serialize_u64(*value),
            JsonValue::Float(value) => serializer.serialize_f64(*value),
            JsonValue::String(value) => serializer.serialize_str(value),
            JsonValue::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            JsonValue::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `serde_json` passes them if its feature `arbitrary_precision` is enabled.
    #[test]
    fn numbers_of_arbitrary_precision_are_numbers() {
        let read = |number: &str| {
            let text = format!(r#"{{"$serde_json::private::Number":"{number}"}}"#);
            serde_json::from_str::<JsonValue<'_>>(&text).map(|value| format!("{value:?}")).unwrap_or_default()
        };
        assert_eq!(read("12"), "Integer(12)");
        assert_eq!(read("18446744073709551615"), "Unsigned(18446744073709551615)");
        assert_eq!(read("24.12"), "Float(24.12)");
    }

    /// Needs the feature `float_roundtrip` of `serde_json`: a value that is stored and read again must
    /// be the same.
    #[test]
    fn a_number_is_the_nearest_there_is() {
        for number in ["1.863176253381716e-294", "-1.081053133185287e-239", "4.5408110683431e86"] {
            let value: JsonValue<'_> = serde_json::from_str(number).expect("a number");
            assert_eq!(value, JsonValue::Float(number.parse().expect("a number")), "{number}");
        }
    }
}
