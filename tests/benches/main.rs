//! The cost of the parts of a call, compared with code written by hand: `cargo bench -p tests`.
//!
//! `cargo xtask bench call` runs them in rounds and reads the results of criterion.

mod by_hand;
mod response;

use std::hint::black_box;
use std::time::{Duration, Instant};

use alicloud_ice::transport::{Limits, SendFuture, Transport};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse};
use alicloud_ice::{Client, Credentials, Operation, SERVICE};
use alicloud_runtime::Endpoint;
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::sign::{self, SigningInput};
use alicloud_runtime::wire::read_body;
use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use http::uri::Scheme;

use by_hand::ByHand;
use response::{RESPONSE, Response, response_of};

criterion_group!(benches, signing, request, reading, call);
criterion_main!(benches);

const JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";
const HOST: &str = "ice.cn-shanghai.aliyuncs.com";
const ID: &str = "LTAI5tExampleAccessKeyId";
const SECRET: &str = "ExampleAccessKeySecret30Letters";

fn signing(criterion: &mut Criterion) {
    let payload_hash = sign::sha256_hex(b"");
    let request = SigningInput {
        method: "POST",
        path: "/",
        query: &format!("JobIds={JOB}"),
        headers: &[
            ("host", HOST),
            ("x-acs-action", "GetUrlUploadInfos"),
            ("x-acs-content-sha256", &payload_hash),
            ("x-acs-date", "2023-10-26T10:22:32Z"),
            ("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"),
            ("x-acs-version", "2020-11-09"),
        ],
        payload_hash: &payload_hash,
    };
    let ours = || sign::authorization(black_box(&request), ID, SECRET);
    let by_hand = || by_hand::authorization(black_box(&request), ID, SECRET);
    assert_eq!(ours(), by_hand(), "both have the same signature");
    let mut group = criterion.benchmark_group("signing");
    group.bench_function("ours", |bencher| bencher.iter(ours));
    group.bench_function("by_hand", |bencher| bencher.iter(by_hand));
}

fn request(criterion: &mut Criterion) {
    let endpoint = Endpoint::parse(HOST).expect("it is a host");
    let credentials = Credentials::new(ID, SECRET);
    let request = GetUrlUploadInfosRequest::by_job_ids([JOB]);
    let options = RequestOptions::default();
    let stamp = RequestStamp {
        date: "2023-10-26T10:22:32Z".parse().expect("it is a time"),
        nonce: "3156853299f313e23d1673dc12e1703d".to_owned(),
        retries: 0,
        pause: Duration::ZERO,
    };
    let ours = || {
        let operation = <GetUrlUploadInfosRequest as Operation>::INFO;
        prepare(&SERVICE, &endpoint, operation, black_box(&request), &options, &credentials, &stamp)
            .expect("the request is valid")
    };
    let client = ByHand::new(Scheme::HTTPS, HOST, ID, SECRET);
    let by_hand = || client.request(black_box(&[JOB]), &stamp);
    let (first, second) = (ours(), by_hand());
    assert_eq!(first.uri(), second.uri(), "both have the same URI");
    assert_eq!(first.headers(), second.headers(), "both have the same headers");
    let mut group = criterion.benchmark_group("request");
    group.bench_function("ours", |bencher| bencher.iter(ours));
    group.bench_function("by_hand", |bencher| bencher.iter(by_hand));
}

fn reading(criterion: &mut Criterion) {
    for jobs in [1, 100] {
        let response = response_of(jobs);
        let ours = || {
            let read: GetUrlUploadInfosResponse =
                read_body(black_box(response.as_bytes())).expect("it is a response");
            read
        };
        let by_hand = || Response::read(black_box(response.as_bytes()));
        assert_eq!(ours().url_upload_info_list.len(), jobs, "all jobs are read");
        assert_eq!(by_hand().jobs(), jobs, "all jobs are read");
        let first = ours().url_upload_info_list.into_iter().next().and_then(|job| job.media_id);
        assert_eq!(by_hand().media_id(), first.as_deref(), "both read the same");
        let mut group = criterion.benchmark_group(format!("reading_{jobs}"));
        group.bench_function("ours", |bencher| bencher.iter(ours));
        group.bench_function("by_hand", |bencher| bencher.iter(by_hand));
    }
}

/// A transport that responds at once.
#[derive(Debug)]
struct Immediate;

impl Transport for Immediate {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        black_box(request);
        Box::pin(std::future::ready(Ok(http::Response::new(Bytes::from_static(RESPONSE.as_bytes())))))
    }
}

fn call(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime can be created");
    let builder = Client::builder().endpoint(HOST).credentials(Credentials::new(ID, SECRET));
    let client = runtime.block_on(builder.transport(Immediate).build()).expect("everything is set");
    let mut group = criterion.benchmark_group("call");
    group.bench_function("ours", |bencher| {
        bencher.iter_custom(|times| {
            runtime.block_on(async {
                let begin = Instant::now();
                for _ in 0..times {
                    let request = GetUrlUploadInfosRequest::by_job_ids([black_box(JOB)]);
                    black_box(client.get_url_upload_infos(request).await.expect("there is a response"));
                }
                begin.elapsed()
            })
        })
    });
    let client = ByHand::new(Scheme::HTTPS, HOST, ID, SECRET);
    group.bench_function("by_hand", |bencher| {
        bencher.iter(|| {
            let stamp = RequestStamp::now().expect("the system has random numbers");
            black_box(client.request(black_box(&[JOB]), &stamp));
            Response::read(black_box(RESPONSE.as_bytes()))
        })
    });
}
