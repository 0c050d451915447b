//! What the parts of a call cost, beside the same written by hand: `cargo bench -p tests`.
//!
//! `cargo xtask bench call` runs them in rounds and compares what criterion writes down.

mod by_hand;

use std::hint::black_box;
use std::time::{Duration, Instant};

use alicloud_ice::transport::{Limits, SendFuture, Transport};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse};
use alicloud_ice::{Client, Credentials, Operation, SERVICE};
use alicloud_runtime::Endpoint;
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_runtime::sign::{self, SigningInput};
use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};

use by_hand::{Answer, ByHand};

criterion_group!(benches, signing, request, reading, call);
criterion_main!(benches);

const JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";
const HOST: &str = "ice.cn-shanghai.aliyuncs.com";
const ID: &str = "LTAI5tExampleAccessKeyId";
const SECRET: &str = "ExampleAccessKeySecret30Letters";

/// An answer of 514 bytes with one job.
const ANSWER: &str = include_str!("../load/answer.json");

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
    assert_eq!(ours(), by_hand(), "both sign the same");
    let mut group = criterion.benchmark_group("signing");
    group.bench_function("ours", |bencher| bencher.iter(ours));
    group.bench_function("by_hand", |bencher| bencher.iter(by_hand));
}

fn request(criterion: &mut Criterion) {
    let endpoint = Endpoint::parse(HOST).expect("it is a host");
    let credentials = Credentials::new(ID, SECRET);
    let wanted = GetUrlUploadInfosRequest::by_job_ids([JOB]);
    let options = RequestOptions::default();
    let stamp = RequestStamp {
        date: "2023-10-26T10:22:32Z".parse().expect("it is a time"),
        nonce: "3156853299f313e23d1673dc12e1703d".to_owned(),
        retries: 0,
        pause: Duration::ZERO,
    };
    let ours = || {
        let operation = <GetUrlUploadInfosRequest as Operation>::INFO;
        prepare(&SERVICE, &endpoint, operation, black_box(&wanted), &options, &credentials, &stamp)
            .expect("it is a good request")
    };
    let client = ByHand::new(HOST, ID, SECRET);
    let by_hand = || client.request(black_box(&[JOB]), &stamp);
    let (first, second) = (ours(), by_hand());
    assert_eq!(first.uri(), second.uri(), "both ask the same");
    assert_eq!(first.headers(), second.headers(), "both say the same");
    let mut group = criterion.benchmark_group("request");
    group.bench_function("ours", |bencher| bencher.iter(ours));
    group.bench_function("by_hand", |bencher| bencher.iter(by_hand));
}

fn reading(criterion: &mut Criterion) {
    for jobs in [1, 100] {
        let answer = answer_of(jobs);
        let ours = || {
            let read: GetUrlUploadInfosResponse =
                serde_json::from_str(black_box(&answer)).expect("it is an answer");
            read
        };
        let by_hand = || Answer::read(black_box(&answer));
        assert_eq!(ours().url_upload_info_list.len(), jobs, "all are read");
        assert_eq!(by_hand().jobs(), jobs, "all are read");
        let mut group = criterion.benchmark_group(format!("reading_{jobs}"));
        group.bench_function("ours", |bencher| bencher.iter(ours));
        group.bench_function("by_hand", |bencher| bencher.iter(by_hand));
    }
}

/// An answer with the one job so many times.
fn answer_of(jobs: usize) -> String {
    let (before, rest) = ANSWER.split_once('[').expect("it has a list of jobs");
    let (job, after) = rest.split_once(']').expect("the list has an end");
    format!("{before}[{}]{after}", vec![job; jobs].join(","))
}

/// A transport that answers at once.
#[derive(Debug)]
struct AtOnce;

impl Transport for AtOnce {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        black_box(request);
        Box::pin(std::future::ready(Ok(http::Response::new(Bytes::from_static(ANSWER.as_bytes())))))
    }
}

fn call(criterion: &mut Criterion) {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().build().expect("it has a timer");
    let builder = Client::builder().endpoint(HOST).credentials(Credentials::new(ID, SECRET));
    let client = runtime.block_on(builder.transport(AtOnce).build()).expect("it has all that it needs");
    let mut group = criterion.benchmark_group("call");
    group.bench_function("ours", |bencher| {
        bencher.iter_custom(|times| {
            runtime.block_on(async {
                let begun = Instant::now();
                for _ in 0..times {
                    let request = GetUrlUploadInfosRequest::by_job_ids([black_box(JOB)]);
                    black_box(client.get_url_upload_infos(request).await.expect("it is answered"));
                }
                begun.elapsed()
            })
        })
    });
    let client = ByHand::new(HOST, ID, SECRET);
    group.bench_function("by_hand", |bencher| {
        bencher.iter(|| {
            let stamp = RequestStamp::now().expect("the system has random numbers");
            black_box(client.request(black_box(&[JOB]), &stamp));
            Answer::read(black_box(ANSWER))
        })
    });
}
