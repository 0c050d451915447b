//! Changing and deleting resources.

use super::store::Resource;
use super::{Engine, Object, owned};
use crate::rejection::Rejection;
use crate::response::Times;

impl Engine<'_> {
    pub(super) fn update(&mut self) -> Result<Object, Rejection> {
        let role = self.role;
        let now = self.now;
        if role.kind.identifiers.is_empty() {
            // All of it is replaced.
            let mut setting = Resource::new(self.parameters.clone(), now);
            setting.unset = self.unset(&setting.values);
            self.store.add(&role.kind, setting);
            return Ok(self.sample(Times::all(now)));
        }
        let (found, _) = self.find();
        let Some(number) = found.first().copied() else { return self.not_found() };
        self.store.of(&role.kind).change(&role.kind, number, |resource| {
            let set = self.parameters.iter().filter(|(name, _)| !role.kind.identifiers.contains(name));
            resource.values.extend(set.map(owned));
            resource.unset.retain(|name| !resource.values.contains_key(name));
            resource.modified = now;
        });
        let mut response = self.sample(Times::all(now));
        if let Some(place) = &role.place {
            let shown = self.show(number, place);
            place.put(&mut response, shown.into_iter().collect());
        }
        Ok(response)
    }

    pub(super) fn delete(&mut self) -> Result<Object, Rejection> {
        let role = self.role;
        let (found, missing) = self.find();
        let is_list = role.kind.identifiers.iter().any(|name| !self.parameters.contains_key(name));
        if found.is_empty() && !is_list {
            return self.not_found();
        }
        for number in found {
            self.store.of(&role.kind).remove(&role.kind, number);
        }
        let mut response = self.sample(Times::all(self.now));
        self.report_missing(&mut response, missing);
        Ok(response)
    }
}
