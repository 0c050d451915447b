//! The product that tests use: ICE, with all of its operations.

use crate::Product;

pub(crate) const ICE: Product = Product {
    program: "ice",
    package: "alicloud-ice-cli",
    version: "0.0.0",
    library: "alicloud-ice",
    service: &alicloud_ice::SERVICE,
    groups: alicloud_ice::GROUPS,
    describe: alicloud_ice::describe,
};
