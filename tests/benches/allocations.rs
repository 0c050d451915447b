//! The allocations of reading a response, compared with those of code that `serde` derives.
//!
//! It is a program of its own, because an allocator that counts would slow down the benches. `cargo xtask bench call`
//! reads the lines that it prints.

#[allow(dead_code, reason = "other programs use all of it")]
mod response;

use alicloud_ice::upload::GetUrlUploadInfosResponse;
use alicloud_runtime::wire::read_body;
use allocation_counter::measure;

use response::{Response, response_of};

fn main() {
    for jobs in [1, 100] {
        let body = response_of(jobs).into_bytes();
        let ours = measure(|| {
            let read: GetUrlUploadInfosResponse = read_body(&body).expect("it is a response");
            assert_eq!(read.url_upload_info_list.len(), jobs, "all jobs are read");
        });
        let by_hand = measure(|| assert_eq!(Response::read(&body).jobs(), jobs, "all jobs are read"));
        println!("reading_{jobs} ours {}", ours.count_total);
        println!("reading_{jobs} by_hand {}", by_hand.count_total);
    }
}
