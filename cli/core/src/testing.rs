//! The product that the tests use.

use crate::Product;

/// ICE, with all of its operations.
pub(crate) const ICE: Product = Product {
    program: "ice",
    package: "alicloud-ice-cli",
    version: "0.1.0",
    library: "alicloud-ice",
    service: &alicloud_ice::SERVICE,
    groups: alicloud_ice::GROUPS,
    describe: alicloud_ice::describe,
    documents: &[alicloud_ice::timeline::KIND],
};
