//! Many calls, many at once, to a server that answers one in five with a fault. The server is
//! a process of its own, so that memory is the client's.
//!
//! `cargo xtask soak` runs it; the arguments are how many calls, and how many at once.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::io::{BufRead, BufReader, Read, Write, stdin, stdout};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use alicloud_ice::upload::{GetUrlUploadInfosRequest, RegisterMediaInfoRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use serde_json::{Value, json};
use support::{LoopbackIce, Reply};

const ONE_FAULT_IN: u64 = 5;
const LONGEST: Duration = Duration::from_secs(300);

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

/// The server: says where it is, and, when nobody listens any more, what it has done.
fn serve() -> Result<ExitCode, Box<dyn StdError>> {
    let ice = LoopbackIce::builder().discard_requests(true).faults(ONE_FAULT_IN, faults()).start()?;
    println!("{}", ice.url());
    stdout().flush()?;
    stdin().read_to_end(&mut Vec::new())?;
    let carried_out = |operation: &str| ice.executions(operation);
    println!(
        "{}",
        json!({
            "uploads": carried_out("UploadMediaByURL"),
            "registrations": carried_out("RegisterMediaInfo"),
            "repeated": ice.duplicate_uploads(),
        })
    );
    Ok(ExitCode::SUCCESS)
}

fn faults() -> Vec<Reply> {
    let answer = || Reply::json(200, json!({"RequestId": "r"}));
    let error = |status, code: &str| Reply::json(status, json!({"Code": code, "Message": "m"}));
    vec![
        answer().reset(),
        error(503, "ServiceUnavailable"),
        answer().reset().after_execution(),
        error(429, "Throttling"),
        answer().hang_up(),
        error(500, "InternalError").after_execution(),
        answer().truncated(5).after_execution(),
        error(400, "Throttling.User").header("x-acs-retry-after", "5"),
        Reply::bytes(502, "text/html", "<html>Bad Gateway</html>"),
        Reply::raw("no HTTP at all\r\n\r\n").after_execution(),
        answer().delay(Duration::from_millis(400)).after_execution(),
        Reply::bytes(200, "text/html", "<html>Welcome to the hotel</html>").after_execution(),
    ]
}

struct Server(Child, BufReader<std::process::ChildStdout>);

impl Server {
    fn start() -> Result<(Self, String), Box<dyn StdError>> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("the server has no output")?);
        let mut url = String::new();
        lines.read_line(&mut url)?;
        Ok((Server(child, lines), url.trim().to_owned()))
    }

    fn stop(mut self) -> Result<Value, Box<dyn StdError>> {
        drop(self.0.stdin.take());
        let mut done = String::new();
        self.1.read_to_string(&mut done)?;
        self.0.wait()?;
        Ok(serde_json::from_str(&done)?)
    }
}

/// What became of the calls of one worker.
struct Outcome {
    times: Vec<Duration>,
    attempts: u64,
    answered: [u64; 3],
    /// Failures of operations that make something, of which the error says that they may have
    /// been carried out.
    open: [u64; 3],
    errors: BTreeMap<String, u64>,
}

async fn soak(calls: u32, in_flight: u32) -> Result<ExitCode, Box<dyn StdError>> {
    let (server, url) = Server::start()?;
    let client = Client::builder()
        .endpoint(url)
        .credentials(Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET))
        .attempt_timeout(Duration::from_millis(200))
        .retry(
            RetryPolicy::new().max_attempts(5).backoff(Duration::from_millis(2), Duration::from_millis(50)),
        )
        .build()
        .await?;
    let begun = Instant::now();
    let next = Arc::new(AtomicU32::new(0));
    let share = (calls / in_flight.max(1) + 1) as usize * 2;
    let workers: Vec<_> =
        (0..in_flight).map(|_| tokio::spawn(work(client.clone(), Arc::clone(&next), calls, share))).collect();
    let watched = watch(Arc::clone(&next), calls);
    let outcomes = async {
        let mut outcomes = Vec::new();
        for worker in workers {
            outcomes.push(worker.await?);
        }
        Ok::<_, tokio::task::JoinError>(outcomes)
    };
    let (memory, outcomes) = tokio::time::timeout(LONGEST, async { tokio::join!(watched, outcomes) }).await?;
    let took = begun.elapsed();
    drop(client);
    let server = server.stop()?;
    Ok(report(&outcomes?, &memory, took, &server))
}

/// Makes calls until there are none left: half of them reads, the others makes.
async fn work(client: Client, next: Arc<AtomicU32>, calls: u32, share: usize) -> Outcome {
    let times = Vec::with_capacity(share);
    let (answered, open) = ([0; 3], [0; 3]);
    let mut outcome = Outcome { times, attempts: 0, answered, open, errors: BTreeMap::new() };
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= calls {
            return outcome;
        }
        let kind = [0, 1, 0, 2][number as usize % 4];
        let begun = Instant::now();
        let result = call(&client, kind, number).await;
        outcome.times.push(begun.elapsed());
        match result {
            Ok(()) => {
                outcome.attempts += 1;
                outcome.answered[kind] += 1;
            }
            Err(error) => {
                outcome.attempts += u64::from(error.attempts());
                outcome.open[kind] += u64::from(error.may_have_executed());
                let told = match (error.code(), error.http_status()) {
                    (Some(code), _) => code.to_owned(),
                    (None, Some(status)) if error.kind() == ErrorKind::Service => format!("HTTP {status}"),
                    _ => format!("{:?}", error.kind()),
                };
                *outcome.errors.entry(told).or_default() += 1;
            }
        }
    }
}

async fn call(client: &Client, kind: usize, number: u32) -> Result<(), Error> {
    match kind {
        0 => {
            let request = GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);
            client.get_url_upload_infos(request).await.map(drop)
        }
        1 => {
            let url = format!("https://example.com/{number}.mp4");
            client.upload_media_by_url(UploadMediaByUrlRequest::new([url])).await.map(drop)
        }
        _ => {
            let request = RegisterMediaInfoRequest::new(format!("oss://bucket/{number}.mp4"));
            client.register_media_info(request.client_token(number.to_string())).await.map(drop)
        }
    }
}

/// The memory of this process in KiB after each quarter of the calls.
async fn watch(next: Arc<AtomicU32>, calls: u32) -> Vec<u64> {
    let mut memory = Vec::new();
    for quarter in 1..=4 {
        while u64::from(next.load(Ordering::Relaxed)) < u64::from(calls) * quarter / 4 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        memory.push(status("VmRSS:"));
    }
    memory
}

/// A figure of this process in KiB; zero on a system that does not tell it so.
fn status(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn report(outcomes: &[Outcome], memory: &[u64], took: Duration, server: &Value) -> ExitCode {
    let mut times: Vec<Duration> = outcomes.iter().flat_map(|outcome| outcome.times.clone()).collect();
    times.sort_unstable();
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    let sum = |of: fn(&Outcome) -> u64| outcomes.iter().map(of).sum::<u64>();
    let mut errors = BTreeMap::new();
    for (told, count) in outcomes.iter().flat_map(|outcome| &outcome.errors) {
        *errors.entry(told).or_insert(0) += count;
    }
    let [reads, uploads, registrations] =
        [0, 1, 2].map(|kind| outcomes.iter().map(|outcome| outcome.answered[kind]).sum::<u64>());
    let open_uploads = outcomes.iter().map(|outcome| outcome.open[1]).sum::<u64>();
    let carried_out = |name: &str| server[name].as_u64().unwrap_or_default();

    println!(
        "calls          {} in {:.1} s, {:.0} a second",
        times.len(),
        took.as_secs_f64(),
        times.len() as f64 / took.as_secs_f64()
    );
    println!("answered       {reads} reads, {uploads} makes, {registrations} makes with a token");
    println!(
        "failed calls   {} ({} attempts)",
        errors.values().sum::<u64>(),
        sum(|outcome| outcome.attempts) - reads - uploads - registrations
    );
    for (told, count) in &errors {
        println!("    {count:>6}  {told}");
    }
    println!(
        "time of a call p50 {:?}, p99 {:?}, longest {:?}",
        at(0.5),
        at(0.99),
        at(1.0).max(times.last().copied().unwrap_or_default())
    );
    println!("memory         {memory:?} KiB after each quarter, {} KiB at its peak", status("VmHWM:"));
    println!("the server     {server}");

    let mut wrong = Vec::new();
    let all = [reads, uploads, registrations];
    if all.iter().sum::<u64>() * 10 < times.len() as u64 * 9 {
        wrong.push("more than one call in ten failed");
    }
    if carried_out("registrations") < registrations {
        wrong.push("a registration was answered that was not made");
    }
    if carried_out("repeated") > 0 {
        wrong.push("something was made twice");
    }
    if carried_out("uploads") < uploads || carried_out("uploads") > uploads + open_uploads {
        wrong.push("what was made does not agree with what was answered");
    }
    let grown =
        memory.first().zip(memory.last()).is_some_and(|(first, last)| *last > first + first / 4 + 8192);
    if grown {
        wrong.push("memory grows");
    }
    for wrong in &wrong {
        println!("WRONG: {wrong}");
    }
    if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
