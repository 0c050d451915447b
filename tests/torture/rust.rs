//! Values as Rust that makes them with the constructors and setters of a generated crate.
//!
//! Names in Rust are those of the generator. All else is decided by the independent reading.

use alicloud_generator::api::{Field, Scope, Shape, TypeId, TypeKind};
use alicloud_generator::names::{self, NamedApi};

use super::reader::{Kind, Members, Schema, Slot};
use super::values::Data;
use super::yaml::Description;

/// The names of a generated crate.
pub(crate) struct Source<'s> {
    pub(crate) named: &'s NamedApi,
    pub(crate) description: &'s Description,
    /// The name of the crate.
    pub(crate) library: String,
}

impl Source<'_> {
    /// Returns the expression of a request.
    ///
    /// # Errors
    /// The generator has another parameter.
    pub(crate) fn request(
        &self,
        id: TypeId,
        slots: &[Slot<'_>],
        values: &[(String, Data)],
    ) -> Result<String, String> {
        let value = |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let mut members = Vec::new();
        let mut constructor = None;
        for slot in slots {
            match slot {
                Slot::One(parameter) => {
                    let field = self.field(id, parameter.name)?;
                    if let Some(value) = value(parameter.name) {
                        let value = self.value(&field.shape, &parameter.schema, value)?;
                        members.push((field, parameter.required, value));
                    }
                }
                Slot::Choice { name, required, of } => {
                    let field = self.field(id, name)?;
                    let Some((chosen, value)) = of.iter().find_map(|one| Some((one, value(one.name)?)))
                    else {
                        continue;
                    };
                    let choice = field.shape.named().ok_or("a choice is an enum")?;
                    let alternative = self.field(choice, chosen.name)?;
                    let value = self.value(&alternative.shape, &chosen.schema, value)?;
                    if *required && constructor.is_none() {
                        constructor = Some((names::field(alternative).by().to_string(), value));
                    } else {
                        let variant = names::alternative(alternative);
                        members.push((
                            field,
                            *required,
                            format!("{}::{variant}({value})", self.path(choice)),
                        ));
                    }
                }
            }
        }
        Ok(self.built(id, members, constructor))
    }

    fn object(
        &self,
        id: TypeId,
        members: &Members<'_>,
        entries: &[(String, Data)],
    ) -> Result<String, String> {
        let mut built = Vec::new();
        let mut others = String::new();
        for (name, value) in entries {
            match members.members.iter().find(|member| member.name == name) {
                Some(member) => {
                    let field = self.field(id, name)?;
                    built.push((field, member.required, self.value(&field.shape, &member.schema, value)?));
                }
                None => {
                    let TypeKind::Structure(structure) = &self.named.api.get(id).kind else {
                        return Err("no structure".into());
                    };
                    let shape = structure.others.as_ref().ok_or("other members are not kept")?;
                    let schema = members.others.clone().flatten();
                    let value = match schema {
                        Some(schema) => self.value(shape, &schema, value)?,
                        None => any(value),
                    };
                    others += &format!(".other({name:?}, {value})");
                }
            }
        }
        Ok(self.built(id, built, None) + &others)
    }

    /// The constructor with what is required, and the setters.
    fn built(
        &self,
        id: TypeId,
        members: Vec<(&Field, bool, String)>,
        constructor: Option<(String, String)>,
    ) -> String {
        let path = self.path(id);
        let ident = |field: &Field| names::field(field).ident().to_string();
        let (required, optional): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|(_, required, _)| *required);
        let mut arguments: Vec<String> = match self.named.required_name(id) {
            Some(holder) => {
                let fields = required.iter().map(|(field, _, value)| format!("{}: {value}", ident(field)));
                let module = path.rsplit_once("::").map_or("", |(module, _)| module);
                vec![format!("{module}::{holder} {{ {} }}", fields.collect::<Vec<_>>().join(", "))]
            }
            None => required.into_iter().map(|(_, _, value)| value).collect(),
        };
        let (name, chosen) =
            constructor.map_or(("new".to_owned(), None), |(name, value)| (name, Some(value)));
        arguments.extend(chosen);
        let setters = optional.iter().map(|(field, _, value)| format!(".{}({value})", ident(field)));
        format!("{path}::{name}({}){}", arguments.join(", "), setters.collect::<String>())
    }

    fn value(&self, shape: &Shape, schema: &Schema<'_>, value: &Data) -> Result<String, String> {
        let mismatch = || Err(format!("the description has {:?}, and the generator {shape:?}", schema.kind));
        Ok(match (shape, &schema.kind, value) {
            (Shape::Boolean, Kind::Boolean, Data::Boolean(value)) => value.to_string(),
            (Shape::Int32, Kind::Integer(32), Data::Integer(value)) => format!("{value}_i32"),
            (Shape::Int64, Kind::Integer(64), Data::Integer(value)) => format!("{value}_i64"),
            (Shape::Float, Kind::Number, Data::Float(value)) => format!("{value:?}_f64"),
            (Shape::Text, Kind::Text, Data::Text(text)) => format!("String::from({text:?})"),
            (Shape::Secret, Kind::Secret, Data::Text(text)) => format!("SecretString::from({text:?})"),
            (Shape::Any, Kind::Any, value) => any(value),
            (Shape::InText(inner), Kind::InString(_), Data::Inside(_, value)) => {
                let kind = self.kind(inner);
                let value = match (&**inner, &**value) {
                    (Shape::Timestamp, Data::Text(text)) => {
                        format!("{text:?}.parse::<Timestamp>().expect(\"a time\")")
                    }
                    (Shape::Float, Data::Float(value)) => format!("{value:?}_f64"),
                    (Shape::Int32 | Shape::Int64 | Shape::Boolean, value) => value.json(),
                    _ => return mismatch(),
                };
                format!("InString::<{kind}>::from({value})")
            }
            (Shape::InText(inner), Kind::JsonInString(schema), Data::Inside(_, value)) => {
                let value = match schema {
                    Some(schema) => self.value(inner, schema, value)?,
                    None => any(value),
                };
                format!("InString::<{}>::from({value})", self.kind(inner))
            }
            (Shape::List(item), Kind::List(schema), Data::List(items)) => {
                let items = items
                    .iter()
                    .map(|value| self.value(item, schema, value))
                    .collect::<Result<Vec<_>, _>>()?;
                format!("Vec::<{}>::from([{}])", self.kind(item), items.join(", "))
            }
            (Shape::Map(inner), Kind::Map(schema), Data::Map(entries)) => {
                let entries = entries.iter().map(|(name, value)| {
                    let value = match schema {
                        Some(schema) => self.value(inner, schema, value)?,
                        None => any(value),
                    };
                    Ok(format!("(String::from({name:?}), {value})"))
                });
                let entries = entries.collect::<Result<Vec<_>, String>>()?;
                format!("BTreeMap::<String, {}>::from([{}])", self.kind(inner), entries.join(", "))
            }
            (Shape::Named(id), Kind::Enum { open, .. }, Data::Text(text)) => {
                match (&self.named.api.get(*id).kind, open) {
                    (TypeKind::OpenSet(values), true) | (TypeKind::ClosedSet(values), false) => {
                        match values.iter().find(|value| value.text == *text) {
                            Some(value) => format!("{}::{}", self.path(*id), names::value(value)),
                            None => format!("{}::from({text:?})", self.path(*id)),
                        }
                    }
                    _ => return mismatch(),
                }
            }
            (Shape::Named(id), Kind::Object(at), Data::Object(entries)) => {
                self.object(*id, &self.description.members(*at), entries)?
            }
            _ => return mismatch(),
        })
    }

    fn field(&self, id: TypeId, name: &str) -> Result<&Field, String> {
        let fields: &[Field] = match &self.named.api.get(id).kind {
            TypeKind::Structure(structure) => &structure.fields,
            TypeKind::OneOf(alternatives) => alternatives,
            _ => &[],
        };
        fields.iter().find(|field| field.name == name).ok_or_else(|| format!("the generator has no `{name}`"))
    }

    /// The path of a type.
    pub(crate) fn path(&self, id: TypeId) -> String {
        let Source { named, library, .. } = self;
        let name = named.type_name(id);
        match named.api.get(id).scope {
            Scope::Shared => format!("{library}::types::{name}"),
            Scope::Operation(index) => {
                let group = names::group(named.api.group(named.api.operation(index).group)).ident();
                format!("{library}::{group}::{}::{name}", named.operation_module(index).ident())
            }
        }
    }

    fn kind(&self, shape: &Shape) -> String {
        match shape {
            Shape::Boolean => "bool".to_owned(),
            Shape::Int32 => "i32".to_owned(),
            Shape::Int64 => "i64".to_owned(),
            Shape::Float => "f64".to_owned(),
            Shape::Text => "String".to_owned(),
            Shape::Secret => "SecretString".to_owned(),
            Shape::Timestamp => "Timestamp".to_owned(),
            Shape::Any => "Json".to_owned(),
            Shape::Bytes => "Bytes".to_owned(),
            Shape::InText(inner) => format!("InString<{}>", self.kind(inner)),
            Shape::List(inner) => format!("Vec<{}>", self.kind(inner)),
            Shape::Map(inner) => format!("BTreeMap<String, {}>", self.kind(inner)),
            Shape::Named(id) => self.path(*id),
        }
    }
}

fn any(value: &Data) -> String {
    format!("{:?}.parse::<Json>().expect(\"JSON\")", value.json())
}
