//! The crate as a whole: product, version, endpoint, regions and features.

use std::collections::{BTreeMap, BTreeSet};

use super::{Area, ChangeKind, Comparison, Place};
use crate::api::Api;
use crate::emit::callback;
use crate::names;

/// The part of a host that is empty for the public endpoint.
const NETWORK: &str = "{network}";

/// The place of a fact of the whole crate. A changelog mentions it by its item.
fn of_crate(item: &str) -> Place {
    Place { area: Area::Crate, item: item.to_owned(), names: vec![item.to_owned()] }
}

impl Comparison<'_> {
    pub(super) fn service(&mut self) {
        let (before, after) = (&self.before.api, &self.after.api);
        self.differ(&of_crate("product"), ChangeKind::ProductChanged, &before.product, &after.product);
        self.differ(&of_crate("version"), ChangeKind::ApiVersionChanged, &before.version, &after.version);
        let network = |api: &Api| api.endpoint.host.contains(NETWORK);
        let kinds = [ChangeKind::VpcEndpointAdded, ChangeKind::VpcEndpointRemoved];
        self.fact(&of_crate("endpoint"), network(before), network(after), kinds);
        let [host, new_host] = [before, after].map(|api| api.endpoint.host.replace(NETWORK, ""));
        self.differ(&of_crate("endpoint"), ChangeKind::EndpointChanged, &host, &new_host);
        self.set(
            before.endpoint.regions.iter().cloned().collect(),
            after.endpoint.regions.iter().cloned().collect(),
            [ChangeKind::RegionAdded, ChangeKind::RegionRemoved],
        );
        self.set(features(before), features(after), [ChangeKind::FeatureAdded, ChangeKind::FeatureRemoved]);
        let [region, new_region] = [&before.endpoint.default_region, &after.endpoint.default_region];
        self.differ(&of_crate("example"), ChangeKind::ExampleChanged, region, new_region);
        let [example, new_example] = [&before.example, &after.example].map(Option::as_deref);
        let shown = [example, new_example].map(Option::unwrap_or_default);
        self.differ(&of_crate("example"), ChangeKind::ExampleChanged, shown[0], shown[1]);
        self.differ(&of_crate("title"), ChangeKind::TextChanged, &before.title, &after.title);
        let [text, new_text] = [&before.description, &after.description];
        self.differ(&of_crate("description"), ChangeKind::TextChanged, text, new_text);
        self.error_codes();
        self.events();
        for group in &after.groups {
            let old = before.groups.iter().find(|old| names::feature(old) == names::feature(group));
            let Some(old) = old else { continue };
            let place = of_crate(&names::feature(group));
            self.differ(&place, ChangeKind::TextChanged, &old.description, &group.description);
        }
    }

    /// Compares the constants of error codes.
    fn error_codes(&mut self) {
        let codes = |api| -> BTreeMap<String, (String, String)> {
            let codes = names::error_codes(api).into_iter();
            codes
                .map(|found| {
                    (found.code.to_owned(), (found.name.to_string(), found.description().to_owned()))
                })
                .collect()
        };
        let (before, after) = (codes(&self.before.api), codes(&self.after.api));
        for code in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
            let place = of_crate(code);
            match (before.get(code), after.get(code)) {
                (Some((name, text)), Some((new_name, new_text))) => {
                    self.differ(&place, ChangeKind::ErrorCodeRenamed, name, new_name);
                    self.differ(&place, ChangeKind::TextChanged, text, new_text);
                }
                (Some(_), None) => self.add(&place, ChangeKind::ErrorCodeRemoved, None, None),
                _ => self.add(&place, ChangeKind::ErrorCodeAdded, None, None),
            }
        }
    }

    /// Pairs the events by their names on the wire, and compares them. Their bodies are read as responses are.
    fn events(&mut self) {
        let (before, after) = (&self.before.api.events, &self.after.api.events);
        for old in before {
            let place = of_crate(&old.name);
            let Some(new) = after.iter().find(|new| new.name == old.name) else {
                self.add(&place, ChangeKind::EventRemoved, None, None);
                continue;
            };
            self.pair(old.body, new.body);
            let [variant, new_variant] = [old, new].map(|event| names::event(event).to_string());
            self.differ(&place, ChangeKind::EventRenamed, &variant, &new_variant);
            self.differ(&place, ChangeKind::TextChanged, &old.summary, &new.summary);
            self.differ(&place, ChangeKind::TextChanged, &old.description, &new.description);
        }
        for new in after.iter().filter(|new| before.iter().all(|old| old.name != new.name)) {
            self.add(&of_crate(&new.name), ChangeKind::EventAdded, None, None);
        }
    }

    /// Compares sets of names.
    fn set(&mut self, before: BTreeSet<String>, after: BTreeSet<String>, [added, removed]: [ChangeKind; 2]) {
        for name in before.symmetric_difference(&after) {
            self.add(&of_crate(name), if after.contains(name) { added } else { removed }, None, None);
        }
    }
}

fn features(api: &Api) -> BTreeSet<String> {
    let callback = (!api.events.is_empty()).then(|| callback::FEATURE.to_owned());
    api.groups.iter().map(names::feature).chain(callback).collect()
}
