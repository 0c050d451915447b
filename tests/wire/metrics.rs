//! The metrics of OpenTelemetry.

use std::time::Duration;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, PeriodicReader, SdkMeterProvider};
use serde_json::json;

use crate::calls::one_job;

/// Returns each histogram with its attributes and its count, sorted.
fn recorded(exporter: &InMemoryMetricExporter) -> Vec<String> {
    let mut lines = Vec::new();
    for resource in exporter.get_finished_metrics().unwrap() {
        for metric in resource.scope_metrics().flat_map(|scope| scope.metrics()) {
            let AggregatedMetrics::F64(MetricData::Histogram(histogram)) = metric.data() else {
                panic!("{} is no histogram", metric.name());
            };
            for point in histogram.data_points() {
                let attributes =
                    point.attributes().filter(|attribute| attribute.key.as_str() != "server.port");
                let mut attributes: Vec<_> =
                    attributes.map(|attribute| format!("{}={}", attribute.key, attribute.value)).collect();
                attributes.sort();
                assert!(point.sum() > 0.0 && point.bounds().next() == Some(0.005));
                lines.push(format!("{} {} {}", metric.name(), point.count(), attributes.join(" ")));
            }
            assert_eq!(metric.unit(), "s");
        }
    }
    lines.sort();
    lines
}

#[tokio::test]
async fn calls_and_attempts_are_measured() {
    let ice = LocalIce::start().unwrap();
    let exporter = InMemoryMetricExporter::default();
    let reader = PeriodicReader::builder(exporter.clone()).with_interval(Duration::from_secs(3600)).build();
    let provider = SdkMeterProvider::builder().with_reader(reader).build();
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).retry(policy);
    let client = builder.metrics(&provider).build().await.unwrap();

    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})));
    client.get_url_upload_infos(one_job()).await.unwrap();
    client.get_url_upload_infos(one_job()).await.unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(400, json!({"Code": "Bad: a-parameter"})));
    client.get_url_upload_infos(one_job()).await.unwrap_err();
    client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids([""])).await.unwrap_err();

    provider.force_flush().unwrap();
    let http = "http.client.request.duration";
    let call = "rpc.client.call.duration";
    let server = "rpc.method=ICE/GetUrlUploadInfos";
    let address = "server.address=127.0.0.1";
    assert_eq!(
        recorded(&exporter),
        [
            format!(
                "{http} 1 error.type=400 http.request.method=POST http.response.status_code=400 {server} {address}"
            ),
            format!(
                "{http} 1 error.type=Busy http.request.method=POST http.response.status_code=503 {server} {address}"
            ),
            format!("{http} 2 http.request.method=POST http.response.status_code=200 {server} {address}"),
            format!("{call} 1 error.type=400 {server} rpc.system.name=alicloud {address}"),
            format!("{call} 1 error.type=InvalidRequest {server} rpc.system.name=alicloud {address}"),
            format!("{call} 2 {server} rpc.system.name=alicloud {address}"),
        ]
    );
}
