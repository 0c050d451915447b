//! Many concurrent calls to a server that responds to one in five with a fault. The server is another
//! process, so that the memory of each is measured.
//!
//! `cargo xtask soak` runs it. The arguments are the number of calls and the number of concurrent
//! calls.

use std::collections::{BTreeMap, VecDeque};
use std::error::Error as StdError;
use std::io::{BufRead, BufReader, Read, Write, stdin, stdout};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use alicloud_ice::upload::{GetUrlUploadInfosRequest, RegisterMediaInfoRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::{Value, json};

const ONE_FAULT_IN: u64 = 5;
/// Longer than an attempt may take: its request has been executed, or never will be.
const SETTLED: Duration = Duration::from_secs(1);
const TIMEOUT: Duration = Duration::from_secs(300);

fn main() -> Result<ExitCode, Box<dyn StdError>> {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next().unwrap_or_default();
    if first == "serve" {
        return serve();
    }
    let calls = first.parse().unwrap_or(100_000);
    let in_flight = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(64);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(soak(calls, in_flight))
}

/// Serves until the standard input ends. Prints the address first, and the executions last.
fn serve() -> Result<ExitCode, Box<dyn StdError>> {
    let ice = LocalIce::builder().examples(true).start()?;
    ice.any_fault().every(ONE_FAULT_IN).replies(faults());
    println!("{}", ice.url());
    stdout().flush()?;
    stdin().read_to_end(&mut Vec::new())?;
    let executions = |operation: &str| ice.executions(operation);
    println!(
        "{}",
        json!({
            "uploads": executions("UploadMediaByURL"),
            "registrations": executions("RegisterMediaInfo"),
        })
    );
    Ok(ExitCode::SUCCESS)
}

fn faults() -> Vec<Reply> {
    let response = || Reply::json(200, json!({"RequestId": "r"}));
    let error = |status, code: &str| Reply::json(status, json!({"Code": code, "Message": "m"}));
    vec![
        response().reset(),
        error(503, "ServiceUnavailable"),
        response().reset().after_execution(),
        error(429, "Throttling"),
        response().hang_up(),
        error(500, "InternalError").after_execution(),
        response().truncated(5).after_execution(),
        error(400, "Throttling.User").header("x-acs-retry-after", "5"),
        Reply::bytes(502, "text/html", "<html>Bad Gateway</html>"),
        Reply::raw("not HTTP\r\n\r\n").after_execution(),
        response().delay(Duration::from_millis(400)).after_execution(),
        Reply::bytes(200, "text/html", "<html>Sign in</html>").after_execution(),
    ]
}

struct Server(Child, BufReader<std::process::ChildStdout>);

impl Server {
    fn start() -> Result<(Self, String), Box<dyn StdError>> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no standard output of the server")?);
        let mut url = String::new();
        lines.read_line(&mut url)?;
        Ok((Server(child, lines), url.trim().to_owned()))
    }

    fn stop(mut self) -> Result<Value, Box<dyn StdError>> {
        drop(self.0.stdin.take());
        let mut executions = String::new();
        self.1.read_to_string(&mut executions)?;
        self.0.wait()?;
        Ok(serde_json::from_str(&executions)?)
    }
}

/// The outcomes of the calls of one worker, by kind of operation: read, write, write with a token.
#[derive(Default)]
struct Outcome {
    times: Vec<Duration>,
    attempts: u64,
    succeeded: [u64; 3],
    /// The uploads that may have executed according to their error, and have not been looked up.
    undecided: VecDeque<(u32, Instant)>,
    /// The jobs that those have started which have been looked up.
    found: u64,
    /// The uploads that have started more than one job, of those that have been looked up.
    duplicates: u64,
    errors: BTreeMap<String, u64>,
}

async fn soak(calls: u32, in_flight: u32) -> Result<ExitCode, Box<dyn StdError>> {
    let (server, url) = Server::start()?;
    let client = Client::builder()
        .endpoint(url)
        .credentials(Credentials::new("local", "local"))
        .attempt_timeout(Duration::from_millis(200))
        .retry(
            RetryPolicy::new().max_attempts(5).backoff(Duration::from_millis(2), Duration::from_millis(50)),
        )
        .build()
        .await?;
    let begin = Instant::now();
    let next = Arc::new(AtomicU32::new(0));
    let share = (calls / in_flight.max(1) + 1) as usize * 2;
    let workers: Vec<_> =
        (0..in_flight).map(|_| tokio::spawn(work(client.clone(), Arc::clone(&next), calls, share))).collect();
    let watched = watch_memory(Arc::clone(&next), calls, server.0.id());
    let outcomes = async {
        let mut outcomes = Vec::new();
        for worker in workers {
            outcomes.push(worker.await?);
        }
        Ok::<_, tokio::task::JoinError>(outcomes)
    };
    let (memory, outcomes) = tokio::time::timeout(TIMEOUT, async { tokio::join!(watched, outcomes) }).await?;
    let took = begin.elapsed();
    drop(client);
    let server = server.stop()?;
    Ok(report(&outcomes?, &memory, took, &server))
}

/// Makes calls until there are none left. Half of them are reads, the others are writes.
async fn work(client: Client, next: Arc<AtomicU32>, calls: u32, share: usize) -> Outcome {
    let times = Vec::with_capacity(share);
    let mut outcome = Outcome { times, ..Outcome::default() };
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= calls {
            while let Some((_, failed)) = outcome.undecided.back() {
                tokio::time::sleep(SETTLED.saturating_sub(failed.elapsed())).await;
                settle(&client, &mut outcome).await;
            }
            return outcome;
        }
        settle(&client, &mut outcome).await;
        let kind = [0, 1, 0, 2][number as usize % 4];
        let begin = Instant::now();
        let result = call(&client, kind, number).await;
        outcome.times.push(begin.elapsed());
        match result {
            Ok(()) => {
                outcome.attempts += 1;
                outcome.succeeded[kind] += 1;
            }
            Err(failure) => {
                outcome.attempts += u64::from(failure.attempts());
                if kind == 1 && failure.may_have_executed() {
                    outcome.undecided.push_back((number, Instant::now()));
                }
                let error = match (failure.code(), failure.http_status()) {
                    (Some(code), _) => code.to_owned(),
                    (None, Some(status)) if failure.kind() == ErrorKind::Service => format!("HTTP {status}"),
                    _ => format!("{:?}", failure.kind()),
                };
                *outcome.errors.entry(error).or_default() += 1;
            }
        }
    }
}

/// Looks up the uploads whose requests have reached the server by now, if they ever do.
async fn settle(client: &Client, outcome: &mut Outcome) {
    while let Some((number, failed)) = outcome.undecided.front().copied() {
        if failed.elapsed() < SETTLED {
            return;
        }
        // The service may fail again and again.
        if let Ok(found) =
            client.get_url_upload_infos(GetUrlUploadInfosRequest::by_upload_urls([url(number)])).await
        {
            let jobs = found.url_upload_info_list.len() as u64;
            outcome.found += jobs;
            outcome.duplicates += u64::from(jobs > 1);
            outcome.undecided.pop_front();
        }
    }
}

/// Returns the URL that a call uploads.
fn url(number: u32) -> String {
    format!("https://example.com/{number}.mp4")
}

async fn call(client: &Client, kind: usize, number: u32) -> Result<(), Error> {
    match kind {
        0 => {
            let request = GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);
            client.get_url_upload_infos(request).await.map(drop)
        }
        1 => client
            .upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls([url(number)]))
            .await
            .map(drop),
        _ => {
            let request = RegisterMediaInfoRequest::new(format!("oss://bucket/{number}.mp4"));
            client.register_media_info(request.client_token(number.to_string())).await.map(drop)
        }
    }
}

/// Returns the memory of this process in KiB after each quarter of the calls.
async fn watch_memory(next: Arc<AtomicU32>, calls: u32, server: u32) -> Memory {
    let mut memory = Memory::default();
    for quarter in 1..=4 {
        while u64::from(next.load(Ordering::Relaxed)) < u64::from(calls) * quarter / 4 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        memory.client.push(status("self", "VmRSS:"));
        memory.server.push(status(&server.to_string(), "VmRSS:"));
    }
    memory
}

/// The memory in KiB after each quarter of the calls.
#[derive(Default)]
struct Memory {
    client: Vec<u64>,
    server: Vec<u64>,
}

/// Returns a memory figure of a process in KiB; zero on a system without `/proc`.
fn status(process: &str, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn report(outcomes: &[Outcome], memory: &Memory, took: Duration, server: &Value) -> ExitCode {
    let mut times: Vec<Duration> = outcomes.iter().flat_map(|outcome| outcome.times.clone()).collect();
    times.sort_unstable();
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    let sum = |of: fn(&Outcome) -> u64| outcomes.iter().map(of).sum::<u64>();
    let mut errors = BTreeMap::new();
    for (error, count) in outcomes.iter().flat_map(|outcome| &outcome.errors) {
        *errors.entry(error).or_insert(0) += count;
    }
    let [reads, uploads, registrations] =
        [0, 1, 2].map(|kind| outcomes.iter().map(|outcome| outcome.succeeded[kind]).sum::<u64>());
    let found = sum(|outcome| outcome.found);
    let executions = |name: &str| server[name].as_u64().unwrap_or_default();

    println!(
        "calls          {} in {:.1} s, {:.0} a second",
        times.len(),
        took.as_secs_f64(),
        times.len() as f64 / took.as_secs_f64()
    );
    println!("succeeded      {reads} reads, {uploads} writes, {registrations} writes with a token");
    println!(
        "failed calls   {} ({} attempts)",
        errors.values().sum::<u64>(),
        sum(|outcome| outcome.attempts) - reads - uploads - registrations
    );
    for (error, count) in &errors {
        println!("    {count:>6}  {error}");
    }
    println!(
        "latency        p50 {:?}, p99 {:?}, longest {:?}",
        at(0.5),
        at(0.99),
        at(1.0).max(times.last().copied().unwrap_or_default())
    );
    let peak = status("self", "VmHWM:");
    println!("memory         {:?} KiB after each quarter, {peak} KiB at its peak", memory.client);
    println!("of the server  {:?} KiB after each quarter", memory.server);
    println!("lost responses {found} uploads executed");
    println!("the server     {server}");

    let mut violations = Vec::new();
    let all = [reads, uploads, registrations];
    if all.iter().sum::<u64>() * 10 < times.len() as u64 * 9 {
        violations.push("more than one call in ten failed");
    }
    if executions("registrations") < registrations {
        violations.push("a registration succeeded that was not executed");
    }
    if sum(|outcome| outcome.duplicates) > 0 {
        violations.push("an upload was executed twice");
    }
    // Each was executed once, so none was executed twice.
    if executions("uploads") != uploads + found {
        violations.push("the executions do not match the successful calls");
    }
    let has_grown = |memory: &[u64]| {
        memory.first().zip(memory.last()).is_some_and(|(first, last)| *last > first + first / 4 + 8192)
    };
    if has_grown(&memory.client) {
        violations.push("memory has grown");
    }
    // It remembers a number of requests and resources, which the first half of the calls reaches.
    if has_grown(memory.server.get(1..).unwrap_or_default()) {
        violations.push("the memory of the server has grown");
    }
    for violation in &violations {
        println!("VIOLATION: {violation}");
    }
    if violations.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
