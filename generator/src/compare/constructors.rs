//! Constructors: their names, and the values that they take.

use std::collections::BTreeMap;

use super::{ChangeKind, Comparison, Place};
use crate::api::{Field, Structure, TypeId};
use crate::emit::Required;
use crate::names::{self, NamedApi};

/// A constructor of a structure.
struct Constructor {
    /// The wire names of the values, in order; sorted if a `..Required` struct names them.
    values: Vec<String>,
    named: bool,
    /// The constructor as a reader would write it.
    shown: String,
}

impl Comparison<'_> {
    /// Compares the constructors of a structure that requests contain before and after. `renamed` has the
    /// wire name after of each field whose wire name has changed.
    pub(super) fn constructors(
        &mut self,
        place: &Place,
        (old, old_structure): (TypeId, &Structure),
        (new, new_structure): (TypeId, &Structure),
        renamed: &BTreeMap<&str, &str>,
    ) {
        let before = constructors(self.before, old, old_structure, renamed);
        let after = constructors(self.after, new, new_structure, &BTreeMap::new());
        for (name, old) in &before {
            let place = place.inside(name);
            match after.get(name) {
                None => self.add(&place, ChangeKind::ConstructorRemoved, Some(old.shown.clone()), None),
                Some(new) if (&old.values, old.named) == (&new.values, new.named) => {}
                Some(new) => {
                    let [old, new] = [old, new].map(|constructor| Some(constructor.shown.clone()));
                    self.add(&place, ChangeKind::ConstructorChanged, old, new);
                }
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            self.add(&place.inside(name), ChangeKind::ConstructorAdded, None, Some(new.shown.clone()));
        }
    }
}

/// The constructors of a structure by their names.
fn constructors(
    named: &NamedApi,
    id: TypeId,
    structure: &Structure,
    renamed: &BTreeMap<&str, &str>,
) -> BTreeMap<String, Constructor> {
    let required = Required::of(named, id, structure);
    let fields = &required.fields;
    let wire = |field: &Field| (*renamed.get(field.name.as_str()).unwrap_or(&field.name.as_str())).to_owned();
    let mut values: Vec<String> = fields.iter().map(|field| wire(field)).collect();
    let mut arguments: Vec<String> = fields.iter().map(|field| names::field(field).to_string()).collect();
    let named = required.holder.is_some();
    if let Some(holder) = &required.holder {
        values.sort();
        arguments = vec![format!("{holder} {{ {} }}", arguments.join(", "))];
    }
    let Some((_, _, alternatives)) = required.choice else {
        let shown = format!("new({})", arguments.join(", "));
        return [("new".to_owned(), Constructor { values, named, shown })].into();
    };
    let by = |alternative: &Field| {
        let name = names::field(alternative).by().to_string();
        let own = names::field(alternative).to_string();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).chain([own.as_str()]).collect();
        let shown = format!("{name}({})", arguments.join(", "));
        (name, Constructor { values: values.clone(), named, shown })
    };
    alternatives.iter().map(by).collect()
}
