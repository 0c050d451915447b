//! Resources that form a tree, as categories do.

use serde_json::json;

use super::place::Place;
use super::store::Number;
use super::{Engine, Object};
use crate::response::is_id;

impl Engine<'_> {
    /// Puts the children of a resource, or the resources without a parent, where a response has a list of such resources
    /// beside the one that it is about. Returns whether it has such a list.
    pub(super) fn show_children(&mut self, response: &mut Object, parent: Option<Number>) -> bool {
        let kind = &self.role.kind;
        let around = self.role.place.clone().unwrap_or_else(|| Place::around(""));
        let [identifier] = kind.identifiers.as_slice() else { return false };
        let Some(place) = Place::of_list(response, &kind.identifiers, &around) else { return false };
        let is_parent = |name: &&String| name.starts_with("Parent") && is_id(name);
        let item = place.get(response);
        let Some(link) = item.and_then(|item| item.keys().find(is_parent).cloned()) else { return false };
        let known = self.store.of(kind);
        let parent = parent.and_then(|parent| known.get(parent)?.values.get(identifier).cloned());
        let children: Vec<Number> = known
            .iter()
            .filter(|(_, resource)| match (&parent, resource.values.get(&link)) {
                (Some(_), Some(_)) => parent.as_ref().is_some_and(|parent| resource.has(&link, parent)),
                // A number below 1 is the parent of those that have none.
                (None, Some(value)) => value.as_i64().is_some_and(|number| number < 1),
                (parent, None) => parent.is_none(),
            })
            .map(|(number, _)| number)
            .collect();
        let shown: Vec<Object> =
            children.into_iter().filter_map(|number| self.show(number, &place)).collect();
        let total = json!(shown.len());
        for (_, value) in
            response.iter_mut().filter(|(name, value)| name.ends_with("Total") && value.is_number())
        {
            *value = total.clone();
        }
        place.put(response, shown);
        true
    }
}
