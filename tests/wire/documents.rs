//! The programs of the documents, against the local server. Their tests run as they stand.

use std::cell::RefCell;

use alicloud_ice::Credentials;
use alicloud_ice_local::LocalIce;

include!(concat!(env!("OUT_DIR"), "/documents.rs"));

thread_local! {
    /// The server of the program that runs on this thread.
    static SERVER: RefCell<Option<LocalIce>> = const { RefCell::new(None) };
}

/// Returns the endpoint that a program calls in place of that of a region.
fn endpoint() -> String {
    SERVER.with_borrow(|server| server.as_ref().expect("the test has started a server").url())
}

fn credentials() -> Credentials {
    Credentials::new("local", "local")
}

#[test]
fn the_first_program_of_the_readme_runs() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    SERVER.set(Some(ice.clone()));
    readme_1::main().unwrap();
    ice.calls("GetUrlUploadInfos").one().has("JobIds", "df2ac80b481346daa1db6a7c40edc7f8");
}

#[tokio::test]
async fn the_readme_uploads_waits_and_lists() {
    let ice = LocalIce::start().unwrap();
    readme_2::upload_and_list(&ice.client().await).await.unwrap();
    ice.calls("UploadMediaByURL").one();
    ice.calls("GetUrlUploadInfos").times(2);
    let listed = ice.calls("ListMediaBasicInfos").one();
    assert!(listed.attempts().all(|attempt| attempt.rejected.is_none()));
}
