use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use alicloud_catalogue::{Event, Operation};
use alicloud_runtime::document::DocumentKind;
use alicloud_runtime::{Group, OperationInfo, Service};

use crate::resources::Kinds;

/// The service that a local server plays.
#[derive(Debug, Clone, Copy)]
pub struct Product {
    /// The facts of the service.
    pub service: &'static Service,
    /// The groups of operations.
    pub groups: &'static [Group],
    /// Returns the document of an operation, as the function `describe` of the generated crate does.
    pub describe: fn(&str) -> Option<&'static str>,
    /// The kinds of documents that have checks of their own.
    pub documents: &'static [DocumentKind],
    /// The events that the service reports to a callback, each with its document, as the constant `EVENTS` of the
    /// generated crate has them.
    pub events: &'static [(&'static str, &'static str)],
}

impl Product {
    /// Returns the name for paths and headers, such as `ice`.
    pub(crate) fn name(&self) -> String {
        self.service.product.to_ascii_lowercase()
    }

    fn is_same(&self, other: &Self) -> bool {
        let names = |product: &Self| product.operations().map(|operation| operation.name);
        (self.service.product, self.service.version) == (other.service.product, other.service.version)
            && names(self).eq(names(other))
            && self.events.iter().map(|(name, _)| name).eq(other.events.iter().map(|(name, _)| name))
    }

    /// Returns all operations, in the order of their groups.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'static OperationInfo> + use<> {
        self.groups.iter().flat_map(|group| group.operations).copied()
    }
}

/// The descriptions of operations, each of which is parsed when it is first needed.
pub(crate) struct Catalogue {
    pub(crate) product: Product,
    parsed: Mutex<HashMap<&'static str, Arc<Operation>>>,
    events: OnceLock<Vec<Event>>,
}

impl Catalogue {
    /// Returns the catalogue of a service, and its kinds of resources. All servers of a process share them: tests
    /// start many servers, and to read all descriptions takes as long as many calls.
    pub(crate) fn of(product: Product) -> (Arc<Self>, Arc<Kinds>) {
        static KNOWN: Mutex<Vec<(Arc<Catalogue>, Arc<Kinds>)>> = Mutex::new(Vec::new());
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.iter().find(|(catalogue, _)| catalogue.product.is_same(&product)) {
            return found.clone();
        }
        let catalogue = Arc::new(Catalogue { product, parsed: Mutex::default(), events: OnceLock::new() });
        let kinds = Arc::new(Kinds::new(&catalogue));
        known.push((Arc::clone(&catalogue), Arc::clone(&kinds)));
        (catalogue, kinds)
    }

    /// Returns an operation by its name; `None` if the service has none of that name.
    pub(crate) fn operation(&self, name: &str) -> Option<Arc<Operation>> {
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(operation) = parsed.get(name) {
            return Some(Arc::clone(operation));
        }
        let known = self.product.operations().find(|operation| operation.name == name)?.name;
        // The generator writes the documents, and a test reads each of them.
        let operation = Arc::new(Operation::from_json((self.product.describe)(name)?).ok()?);
        parsed.insert(known, Arc::clone(&operation));
        Some(operation)
    }

    /// Returns the events that an operation causes, in the order of the description.
    pub(crate) fn caused_by<'a>(&'a self, operation: &'a str) -> impl Iterator<Item = &'a Event> {
        let events = self.events.get_or_init(|| {
            // The generator writes the documents, and a test reads each of them.
            let events = self.product.events.iter();
            events.filter_map(|(_, document)| Event::from_json(document).ok()).collect()
        });
        events.iter().filter(move |event| event.caused_by.iter().any(|cause| cause == operation))
    }

    /// Returns an operation that a test or a setup names.
    ///
    /// # Errors
    /// The service has none of that name. A test that asserted something about it would be no test.
    pub(crate) fn require(&self, name: &str) -> Result<Arc<Operation>, String> {
        self.operation(name).ok_or_else(|| {
            let similar = self.product.operations().find(|known| known.name.eq_ignore_ascii_case(name));
            match similar {
                Some(similar) => format!("unknown operation `{name}`; did you mean `{}`?", similar.name),
                None => format!("unknown operation `{name}`; is the feature of its group enabled?"),
            }
        })
    }
}
