//! The parameters of a request as JSON, in the order of the description.

use alicloud_catalogue::{Field, Operation, Shape};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use crate::notation::members_of;

/// Returns the parameters of a request, indented, in the order of the description. Unknown ones follow.
pub(crate) fn request_json(operation: &Operation, request: &Json) -> String {
    let fields: Vec<&Field> = operation.sent_parameters().collect();
    let ordered = Ordered { operation, members: Members::Fields(&fields), value: request };
    // The default is never used: memory is written, and keys are strings.
    serde_json::to_string_pretty(&ordered).unwrap_or_default() + "\n"
}

/// A value, and what is known about it.
struct Ordered<'a> {
    operation: &'a Operation,
    members: Members<'a>,
    value: &'a Json,
}

#[derive(Clone, Copy)]
enum Members<'a> {
    Fields(&'a [&'a Field]),
    Of(&'a Shape),
    Unknown,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Ordered { operation, members, value } = *self;
        match value {
            Json::Array(items) => {
                let members = match members {
                    Members::Of(Shape::List(item)) => Members::Of(item),
                    _ => Members::Unknown,
                };
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for value in items {
                    list.serialize_element(&Ordered { operation, members, value })?;
                }
                list.end()
            }
            Json::Object(object) => {
                let own: Vec<&Field>;
                let fields = match members {
                    Members::Fields(fields) => fields,
                    Members::Of(shape) => {
                        own = members_of(operation, shape);
                        &own
                    }
                    Members::Unknown => &[],
                };
                let of_others = match members {
                    Members::Of(Shape::Map(inner)) => Members::Of(inner),
                    _ => Members::Unknown,
                };
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for field in fields {
                    if let Some(value) = object.get(&field.name) {
                        let members = Members::Of(field.shape.without_string());
                        map.serialize_entry(&field.name, &Ordered { operation, members, value })?;
                    }
                }
                for (name, value) in
                    object.iter().filter(|(name, _)| fields.iter().all(|field| field.name != **name))
                {
                    map.serialize_entry(name, &Ordered { operation, members: of_others, value })?;
                }
                map.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}
