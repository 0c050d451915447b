//! Coverage.
use alicloud_ice_local::LocalIce;
#[test]
fn table() {
    let ice = LocalIce::start().unwrap();
    for one in ice.coverage() {
        println!("{} {} {}", one.coverage, one.group, one.operation);
    }
}
