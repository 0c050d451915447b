//! Enums of strings, open and closed.

use super::{Module, doc, layout, structure, table};
use crate::api::{SetValue, TypeId};
use crate::names::{self, TypeName};

pub(super) fn open(module: &Module<'_>, id: TypeId, values: &[SetValue]) -> String {
    let name = module.named.type_name(id);
    let docs = format!(
        "{}\n\nThe service may add values. A value without a name here is kept as `Unknown`.",
        structure::type_docs(module, id)
    );
    let unknown = module.import("alicloud_runtime::wire::UnknownValue");
    let unknown =
        format!("    /// A value that this version of the crate has no name for.\n    Unknown({unknown}),\n");
    let attributes = "#[derive(Clone, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n";
    let definition = definition(&docs, attributes, name, &(variants(values) + &unknown));
    definition + "\n" + &table::macro_item("string_enum", &format!("open {name}"), rows(values))
}

pub(super) fn closed(module: &Module<'_>, id: TypeId, values: &[SetValue]) -> String {
    let name = module.named.type_name(id);
    let attributes = "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n";
    let definition = definition(&structure::type_docs(module, id), attributes, name, &variants(values));
    definition + "\n" + &table::macro_item("string_enum", &format!("closed {name}"), rows(values))
}

/// The definition of an enum.
pub(super) fn definition(docs: &str, attributes: &str, name: &TypeName, variants: &str) -> String {
    let definition = layout::braced(&format!("pub enum {name}"), variants);
    layout::item(format!("{}{attributes}{definition}", doc::lines("", docs)))
}

fn variants(values: &[SetValue]) -> String {
    let variants = values.iter().map(|value| {
        let docs = doc::lines("    ", &doc::value(value));
        format!("{docs}    {},\n", names::value(value))
    });
    variants.collect()
}

fn rows(values: &[SetValue]) -> impl Iterator<Item = String> {
    values.iter().map(|value| format!("{}: {:?}", names::value(value).ident(), value.text))
}
