//! A choice between parameters.

use super::{Module, doc, string_enum, structure, table};
use crate::api::{Field, TypeId};
use crate::names;

pub(super) fn items(module: &Module<'_>, id: TypeId, alternatives: &[Field]) -> String {
    let name = module.named.type_name(id);
    let variants: String = alternatives
        .iter()
        .map(|alternative| {
            let docs = doc::lines("    ", &doc::field(alternative));
            let (variant, kind) = (names::alternative(alternative), module.value_type(&alternative.shape));
            format!("{docs}    {variant}({kind}),\n")
        })
        .collect();
    let rows = alternatives.iter().enumerate().map(|(index, alternative)| {
        let variant = names::alternative(alternative);
        format!("{index} => {variant}: {}", table::row(module, alternative))
    });
    let attributes = "#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\n";
    let docs = structure::type_docs(module, id);
    let definition = string_enum::definition(&docs, attributes, name, &variants);
    definition + "\n" + &table::macro_item("one_of", &name.to_string(), rows)
}
