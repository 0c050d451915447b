//! `ice`: calls any operation of Alibaba Cloud Intelligent Media Services (ICE).

use std::process::ExitCode;

use alicloud_cli::Product;

const ICE: Product = Product {
    program: "ice",
    package: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    library: "alicloud-ice",
    service: &alicloud_ice::SERVICE,
    groups: alicloud_ice::GROUPS,
    describe: alicloud_ice::describe,
    documents: alicloud_ice::timeline::KINDS,
    events: alicloud_ice::EVENTS,
};

fn main() -> ExitCode {
    alicloud_cli::run(&ICE)
}
