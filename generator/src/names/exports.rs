//! The names of types that the module of a group exports.
//!
//! Names are chosen so that no two types of a crate have the same, but `x-acs-rust-name` can give one name to
//! types of two operations. These are in the modules of their operations only.

use std::collections::{BTreeMap, BTreeSet};

use super::{TypeName, required_name};
use crate::api::{Api, Scope};

/// Names that the module of a group imports for its own code.
pub(super) const USED_BY_GROUPS: &[&str] = &["Call", "Client"];

/// The names that several types of a group have, with the index of the group.
pub(super) fn ambiguous(api: &Api, types: &[TypeName]) -> BTreeSet<(usize, TypeName)> {
    let roots = api.operations.iter().flat_map(|operation| [operation.request, operation.response]);
    let mut counts: BTreeMap<(usize, TypeName), usize> = BTreeMap::new();
    for id in api.reachable(roots) {
        let (found, Some(name)) = (api.get(id), types.get(id)) else { continue };
        let Scope::Operation(index) = found.scope else { continue };
        let group = api.operation(index).group;
        for name in [Some(name.clone()), required_name(found, name)].into_iter().flatten() {
            *counts.entry((group, name)).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect()
}
