//! How a caller makes what is sent: a constructor for what is required, and two setters for each
//! field that is not, one of which takes an option. ARCHITECTURE.md explains why there are two.
//!
//! Up to two required values are positional arguments. More of them are easily swapped, so they
//! are the fields of a struct, which names them at the call and lets the compiler find a
//! forgotten one. ARCHITECTURE.md compares it with other ways.

use proc_macro2::Ident;
use quote::format_ident;

use super::{Module, doc, layout};
use crate::api::{Encoding, Field, Naming, Shape, Structure, TypeId, TypeKind};
use crate::names::{self, NamedApi};

/// The constructors and setters of a structure, and the struct of its required values if it
/// has one.
pub(super) fn methods(module: &Module<'_>, id: TypeId, structure: &Structure) -> Vec<String> {
    let required = Required::of(module.named, id, structure);
    let mut methods = constructors(module, id, structure, &required);
    let optional = structure.fields.iter().filter(|field| !field.required);
    methods.extend(optional.flat_map(|field| setters(module, id, field)));
    methods.extend(structure.others.as_ref().map(|shape| other_setter(module, shape)));
    let mut items = vec![layout::methods(&format!("impl {}", module.named.type_name(id)), methods)];
    items.extend(required.definition(module));
    items
}

/// The required values of a structure, and how a constructor takes them.
pub(crate) struct Required<'f> {
    /// The type that they are for.
    id: TypeId,
    /// The choice among them, of which each alternative has a constructor.
    pub(crate) choice: Option<(&'f Field, TypeId, &'f [Field])>,
    /// The other required fields.
    pub(crate) fields: Vec<&'f Field>,
    /// The struct that holds them, if they are many.
    pub(crate) holder: Option<Ident>,
}

impl<'f> Required<'f> {
    pub(crate) fn of(named: &'f NamedApi, id: TypeId, structure: &'f Structure) -> Self {
        let required = structure.fields.iter().filter(|field| field.required);
        let choice = required.clone().find_map(|field| match (field.encoding, &field.shape) {
            (Encoding::OneOf, Shape::Named(choice)) => match &named.api.get(*choice).kind {
                TypeKind::OneOf(alternatives) => Some((field, *choice, alternatives.as_slice())),
                _ => None,
            },
            _ => None,
        });
        let chosen = choice.map(|(field, ..)| field.name.as_str());
        let fields = required.filter(|field| Some(field.name.as_str()) != chosen).collect();
        let holder = named.required_name(id).map(|name| name.ident());
        Required { id, choice, fields, holder }
    }

    /// The struct of the required fields.
    fn definition(&self, module: &Module<'_>) -> Option<String> {
        let holder = self.holder.as_ref()?;
        let name = module.named.type_name(self.id);
        let docs = doc::lines("", &format!("The required values of {}.", doc::type_link(name)));
        let mut members = String::new();
        for field in &self.fields {
            members += &doc::lines("    ", &doc::field(field));
            let name = names::field(field).ident();
            members += &format!("    pub {name}: {},\n", module.value_type(&field.shape));
        }
        let definition = layout::braced(&format!("pub struct {holder}"), &members);
        Some(layout::item(format!("{docs}#[derive(Clone, Debug, PartialEq)]\n{definition}")))
    }

    /// The names of the arguments of [`Required::arguments`].
    fn argument_names(&self) -> Vec<Ident> {
        match &self.holder {
            Some(_) => vec![format_ident!("required")],
            None => self.fields.iter().map(|field| names::field(field).ident()).collect(),
        }
    }

    /// The arguments of a constructor, and the fields made of them.
    fn arguments(&self, module: &Module<'_>) -> (Vec<String>, Vec<String>) {
        let fields = self.fields.iter().map(|field| {
            let name = names::field(field).ident();
            let (kind, value) = match &self.holder {
                Some(_) => (String::new(), format!("required.{name}")),
                None => module.argument(&field.shape, &name),
            };
            let value = stored(module, self.id, field, value);
            (format!("{name}: {kind}"), initializer(field, &value))
        });
        let (arguments, values) = fields.unzip();
        match &self.holder {
            Some(holder) => (vec![format!("required: {holder}")], values),
            None => (arguments, values),
        }
    }
}

/// A field and its value as in a literal of its struct.
fn initializer(field: &Field, value: &str) -> String {
    let name = names::field(field).ident();
    if name == value { value.to_owned() } else { format!("{name}: {value}") }
}

fn other_setter(module: &Module<'_>, shape: &Shape) -> String {
    let (kind, value) = module.argument(shape, &format_ident!("value"));
    let arguments = ["mut self".to_owned(), "name: impl Into<String>".to_owned(), format!("value: {kind}")];
    let docs = "Adds a member without a field of its own.";
    let body = format!("        self.others.insert(name.into(), {value});\n        self\n");
    method(docs, "    #[must_use]\n", "other", &arguments, &body)
}

/// A method that returns `Self`.
fn method(docs: &str, attributes: &str, name: &str, arguments: &[String], body: &str) -> String {
    let head = layout::method(name, arguments);
    format!("{}{attributes}{head}{body}    }}\n", doc::lines("    ", docs))
}

/// `new`, or one constructor for each alternative of a required choice.
fn constructors(
    module: &Module<'_>,
    id: TypeId,
    structure: &Structure,
    required: &Required<'_>,
) -> Vec<String> {
    let Some((field, choice, alternatives)) = required.choice else {
        let docs = constructor_docs(module, id, structure);
        let (arguments, values) = required.arguments(module);
        return vec![constructor(structure, &docs, "new", &arguments, values)];
    };
    let choice = module.named.type_name(choice);
    let constructors = alternatives.iter().map(|alternative| {
        let (mut arguments, mut values) = required.arguments(module);
        let variant = names::alternative(alternative);
        let argument = names::field(alternative).variable(&required.argument_names());
        let (kind, value) = module.argument(&alternative.shape, &argument);
        arguments.push(format!("{argument}: {kind}"));
        let value = stored(module, id, field, format!("{choice}::{variant}({value})"));
        values.push(format!("{}: {value}", names::field(field).ident()));
        let what = match module.named.api.get(id).naming {
            Naming::Request => "Creates a request with",
            _ => "Creates a value with",
        };
        let docs = doc::function(what, alternative);
        let by = names::field(alternative).by().to_string();
        constructor(structure, &docs, &by, &arguments, values)
    });
    constructors.collect()
}

fn constructor_docs(module: &Module<'_>, id: TypeId, structure: &Structure) -> String {
    let (what, fields) = match module.named.api.get(id).naming {
        Naming::Request => ("a request", "parameter"),
        _ => ("a value", "field"),
    };
    let required = structure.fields.iter().filter(|field| field.required).count();
    match (required, structure.fields.len()) {
        (_, 0) => format!("Creates {what}. It has no {fields}s."),
        (0, _) => format!("Creates {what}. Every {fields} is optional."),
        (some, all) if some == all => format!("Creates {what}. Every {fields} is required."),
        _ => format!("Creates {what} with the required {fields}s. The methods below set the others."),
    }
}

fn constructor(
    structure: &Structure,
    docs: &str,
    name: &str,
    arguments: &[String],
    mut values: Vec<String>,
) -> String {
    if values.is_empty() {
        return method(docs, INLINE, name, arguments, "        Self::default()\n");
    }
    let absent = structure.fields.iter().filter(|field| !field.required);
    values.extend(absent.map(|field| format!("{}: None", names::field(field).ident())));
    values.extend(structure.others.iter().map(|_| "others: BTreeMap::new()".to_owned()));
    method(docs, inline(arguments), name, arguments, &layout::literal(&values))
}

/// The setter of a value, and the one of an option.
fn setters(module: &Module<'_>, id: TypeId, field: &Field) -> [String; 2] {
    let field_name = names::field(field);
    let name = field_name.ident();
    let setter = |docs: &str, setter: &Ident, kind: String, value: &str| {
        let arguments = ["mut self".to_owned(), format!("{name}: {kind}")];
        let attributes = format!("    #[must_use]\n{}", inline(&arguments));
        let body = format!("        self.{name} = {value};\n        self\n");
        method(docs, &attributes, &setter.to_string(), &arguments, &body)
    };
    let (kind, value) = module.argument(&field.shape, &name);
    let value = stored(module, id, field, value);
    let option_docs = format!("Sets or removes {}.", doc::code(&field.name));
    let option = field_name.set();
    [
        setter(&doc::function("Sets", field), &name, kind, &value),
        setter(&option_docs, &option, module.field_type(id, field), &name.to_string()),
    ]
}

const INLINE: &str = "    #[inline]\n";

/// Defers the machine code of a function to the crate that calls it. A function with an `impl`
/// among its arguments is generic and needs no attribute.
fn inline(arguments: &[String]) -> &'static str {
    if arguments.iter().any(|argument| argument.contains("impl ")) { "" } else { INLINE }
}

/// The value as the field holds it: boxed if the type is recursive, in `Some` if it is optional.
pub(super) fn stored(module: &Module<'_>, id: TypeId, field: &Field, value: String) -> String {
    let recursive = module.named.is_recursive(id, &field.shape);
    let boxed = if recursive { format!("Box::new({value})") } else { value };
    if module.is_plain(id, field) { boxed } else { format!("Some({boxed})") }
}
