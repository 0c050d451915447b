//! A child process that `fork` made, with a client of its parent.
#![cfg(unix)]

use std::time::Duration;

use alicloud_ice::{Client, Credentials};
use alicloud_ice_local::LocalIce;
use fork::{Fork, fork, waitpid};

use crate::calls::one_job;
use crate::environment::has_environment;

/// The child uses neither the threads nor the connections of its parent.
#[test]
fn a_client_can_be_used_in_a_child_process() {
    // Not among the threads of other tests.
    if !has_environment("fork::a_client_can_be_used_in_a_child_process", &[]) {
        return;
    }
    let ice = LocalIce::start().unwrap();
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    let client: Client = builder.timeout(Duration::from_secs(5)).build_blocking().unwrap();
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let look_up = |client: &Client| client.get_url_upload_infos(one_job());
    look_up(&client).send_blocking().unwrap();
    let parent = runtime();
    parent.block_on(look_up(&client).send()).unwrap();
    match fork().unwrap() {
        Fork::Child => {
            std::thread::spawn(|| {
                std::thread::sleep(Duration::from_secs(20));
                std::process::exit(2);
            });
            let blocking = look_up(&client).send_blocking().is_ok();
            let asynchronous = runtime().block_on(look_up(&client).send()).is_ok();
            drop(client);
            std::process::exit(if blocking && asynchronous { 0 } else { 1 });
        }
        Fork::Parent(child) => assert_eq!(waitpid(child).unwrap(), 0, "the status of the child"),
    }
    look_up(&client).send_blocking().unwrap();
    parent.block_on(look_up(&client).send()).unwrap();
    assert_eq!(ice.received().len(), 6);
}
