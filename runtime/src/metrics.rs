//! Metrics of OpenTelemetry, recorded by hooks.

use opentelemetry::metrics::{Histogram, Meter, MeterProvider};
use opentelemetry::{InstrumentationScope, KeyValue};

use crate::attempt::error_type;
use crate::{Client, ClientBuilder, ErrorKind, Outcome};

/// The bucket boundaries that the conventions for HTTP and RPC recommend, in seconds.
const BOUNDARIES: [f64; 14] =
    [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

impl<C: From<Client>> ClientBuilder<C> {
    /// Records metrics of OpenTelemetry, with the crate `opentelemetry` 0.33. To use the global provider, set it
    /// first and pass `&*opentelemetry::global::meter_provider()`.
    ///
    /// The names follow the [conventions for RPC] and [for HTTP]:
    ///
    /// | histogram, in seconds | one value for each | attributes |
    /// | --- | --- | --- |
    /// | `rpc.client.call.duration` | call | `rpc.system.name`, `rpc.method`, `server.address`, `server.port`, `error.type` |
    /// | `http.client.request.duration` | attempt that sent its request | `http.request.method`, `http.response.status_code`, `rpc.method`, `server.address`, `server.port`, `error.type` |
    ///
    /// It needs the feature `opentelemetry`.
    ///
    /// The counts of the histograms are the numbers of calls and of attempts. `rpc.method` is the product and the
    /// operation, such as `ICE/GetUrlUploadInfos`. `error.type` is set after a failure: the error code of the
    /// service, or else the HTTP status or the kind of the error. A call whose future is dropped is not recorded.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, ClientBuilder};
    ///
    /// fn measured(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
    ///     builder.metrics(&*opentelemetry::global::meter_provider())
    /// }
    /// ```
    ///
    /// [conventions for RPC]: https://opentelemetry.io/docs/specs/semconv/rpc/rpc-metrics/
    /// [for HTTP]: https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
    pub fn metrics(self, provider: &dyn MeterProvider) -> Self {
        let scope = InstrumentationScope::builder("alicloud-runtime").with_version(env!("CARGO_PKG_VERSION"));
        let meter = provider.meter_with_scope(scope.build());
        let product = self.service.product;
        let calls =
            histogram(&meter, "rpc.client.call.duration", "Duration of calls, with all their attempts.");
        let requests = histogram(&meter, "http.client.request.duration", "Duration of HTTP client requests.");
        self.after_attempt(move |outcome| {
            if was_sent(outcome) {
                let attributes = [
                    KeyValue::new("http.request.method", outcome.operation().method.as_str()),
                    rpc_method(product, outcome),
                ];
                let status = outcome.http_status();
                let status =
                    status.map(|status| KeyValue::new("http.response.status_code", i64::from(status)));
                record(&requests, outcome, attributes.into_iter().chain(status));
            }
        })
        .after_call(move |outcome| {
            let attributes = [KeyValue::new("rpc.system.name", "alicloud"), rpc_method(product, outcome)];
            record(&calls, outcome, attributes.into_iter());
        })
    }
}

fn histogram(meter: &Meter, name: &'static str, description: &'static str) -> Histogram<f64> {
    let builder = meter.f64_histogram(name).with_unit("s").with_description(description);
    builder.with_boundaries(BOUNDARIES.to_vec()).build()
}

/// Returns whether an attempt got as far as sending its request.
fn was_sent(outcome: &Outcome<'_>) -> bool {
    use ErrorKind::{Configuration, Credentials, InvalidRequest};
    outcome.error().is_none_or(|error| !matches!(error.kind(), Configuration | Credentials | InvalidRequest))
}

fn rpc_method(product: &str, outcome: &Outcome<'_>) -> KeyValue {
    KeyValue::new("rpc.method", format!("{product}/{}", outcome.operation().name))
}

/// Records the duration of an outcome with these attributes and the ones that all metrics have.
fn record(histogram: &Histogram<f64>, outcome: &Outcome<'_>, attributes: impl Iterator<Item = KeyValue>) {
    let server = [
        KeyValue::new("server.address", outcome.endpoint().address().to_owned()),
        KeyValue::new("server.port", i64::from(outcome.endpoint().port())),
    ];
    let error = outcome.error().map(|error| KeyValue::new("error.type", error_type(error)));
    let attributes: Vec<KeyValue> = attributes.chain(server).chain(error).collect();
    histogram.record(outcome.duration().as_secs_f64(), &attributes);
}
