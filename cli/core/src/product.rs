use alicloud_runtime::document::DocumentKind;
use alicloud_runtime::{Group, OperationInfo, Service};

/// The service of a command line, and the program that calls it.
#[derive(Debug, Clone, Copy)]
pub struct Product {
    /// The name of the program, such as `ice`.
    pub program: &'static str,
    /// The package of the program, such as `alicloud-ice-cli`.
    pub package: &'static str,
    /// The version of the program.
    pub version: &'static str,
    /// The package of the generated crate, such as `alicloud-ice`.
    pub library: &'static str,
    /// The service.
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
    /// Returns the name of a variable of the program, such as `ICE_READ_ONLY`.
    pub(crate) fn variable(&self, name: &str) -> String {
        format!("{}_{name}", self.program.replace('-', "_").to_ascii_uppercase())
    }

    /// Returns the kind of document of a word, such as `timeline`.
    pub(crate) fn document(&self, name: &str) -> Option<&'static DocumentKind> {
        self.documents.iter().find(|kind| kind.name == name)
    }

    /// Returns all operations, in the order of their groups.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'static OperationInfo> + use<> {
        self.groups.iter().flat_map(|group| group.operations).copied()
    }
}
