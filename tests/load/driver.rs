//! Makes many concurrent calls with any client, and measures them.
//!
//! `cargo xtask bench` also compiles it into the programs of other clients, so `tokio` is its only
//! dependency.

use std::cell::Cell;
use std::error::Error as StdError;
use std::rc::Rc;
use std::time::Instant;

/// The ID of the job to look up.
pub const JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";
/// The ID of the media asset in the response.
pub const MEDIA: &str = "5014ca70f08171ecbf940764a0fd6b3a";

pub type Outcome<T> = Result<T, Box<dyn StdError>>;

/// Creates a client for the server at an address and makes calls on one thread, so that a second
/// core is free for the server.
///
/// The arguments of the program, after the name of the client, are the address, the number of calls
/// and the number of concurrent calls. Prints the seconds that the first call took, including the
/// creation of the client; the seconds of all other calls; and the peak memory in KiB.
///
/// # Errors
/// A call failed, or its response is not the one of the server.
pub fn drive<C>(connect: impl AsyncFnOnce(String) -> Outcome<C>) -> Outcome<()>
where
    C: AsyncFn() -> Outcome<bool> + 'static,
{
    let arguments: Vec<String> = std::env::args().skip(2).collect();
    let [url, calls, in_flight] = arguments.as_slice() else {
        return Err("expected an address, the number of calls, and the number of concurrent calls".into());
    };
    let (calls, in_flight): (u32, u32) = (calls.parse()?, in_flight.parse()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    tokio::task::LocalSet::new().block_on(&runtime, async {
        let begin = Instant::now();
        let client = Rc::new(connect(url.clone()).await?);
        call_once(&*client).await?;
        let first = begin.elapsed();
        let begin = Instant::now();
        let left = Rc::new(Cell::new(calls.saturating_sub(1)));
        let workers: Vec<_> = (0..in_flight)
            .map(|_| tokio::task::spawn_local(work(Rc::clone(&client), Rc::clone(&left))))
            .collect();
        for worker in workers {
            worker.await??;
        }
        println!("{} {} {}", first.as_secs_f64(), begin.elapsed().as_secs_f64(), peak_memory()?);
        Ok(())
    })
}

/// Returns the peak memory of this process in KiB, from `/proc`. A parent process cannot measure it: the
/// peak of a child includes the memory of the parent that forked it.
fn peak_memory() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kibibytes.ok_or("no peak memory in `/proc/self/status`")?.parse()?)
}

async fn work<C: AsyncFn() -> Outcome<bool>>(client: Rc<C>, left: Rc<Cell<u32>>) -> Outcome<()> {
    while let Some(rest) = left.get().checked_sub(1) {
        left.set(rest);
        call_once(&*client).await?;
    }
    Ok(())
}

async fn call_once(client: &impl AsyncFn() -> Outcome<bool>) -> Outcome<()> {
    if client().await? { Ok(()) } else { Err("the response is not the one of the server".into()) }
}
