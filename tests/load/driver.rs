//! Makes many calls, many at once. It knows nothing of who calls.
//!
//! `cargo xtask bench` compiles it into programs of other clients, too, so it uses nothing but
//! `tokio`.

use std::cell::Cell;
use std::error::Error as StdError;
use std::rc::Rc;
use std::time::Instant;

/// The job that is asked for.
pub const JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";
/// The media that the answer says it has made.
pub const MEDIA: &str = "5014ca70f08171ecbf940764a0fd6b3a";

pub type Outcome<T> = Result<T, Box<dyn StdError>>;

/// Makes a client for the server at an address, and calls with it, on one thread: the other
/// core is the server's. The arguments of the program, after its name and that of the client,
/// are the address, how many calls, and how many at once. Writes how many seconds the first
/// call took, with the making of the client, how many all the others, and how many KiB of
/// memory the process has had at most.
///
/// # Errors
/// A call fails, or its answer is not the one that the server gives.
pub fn drive<C>(connect: impl AsyncFnOnce(String) -> Outcome<C>) -> Outcome<()>
where
    C: AsyncFn() -> Outcome<bool> + 'static,
{
    let arguments: Vec<String> = std::env::args().skip(2).collect();
    let [url, calls, in_flight] = arguments.as_slice() else {
        return Err("say an address, how many calls, and how many at once".into());
    };
    let (calls, in_flight): (u32, u32) = (calls.parse()?, in_flight.parse()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    tokio::task::LocalSet::new().block_on(&runtime, async {
        let begun = Instant::now();
        let client = Rc::new(connect(url.clone()).await?);
        called(&*client).await?;
        let first = begun.elapsed();
        let begun = Instant::now();
        let left = Rc::new(Cell::new(calls.saturating_sub(1)));
        let workers: Vec<_> = (0..in_flight)
            .map(|_| tokio::task::spawn_local(work(Rc::clone(&client), Rc::clone(&left))))
            .collect();
        for worker in workers {
            worker.await??;
        }
        println!("{} {} {}", first.as_secs_f64(), begun.elapsed().as_secs_f64(), peak()?);
        Ok(())
    })
}

/// What Linux says of this process: unlike what it says to a process that waits for this one, it
/// is no less for what that one has.
fn peak() -> Outcome<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kibibytes.ok_or("the system does not tell the memory of a process")?.parse()?)
}

async fn work<C: AsyncFn() -> Outcome<bool>>(client: Rc<C>, left: Rc<Cell<u32>>) -> Outcome<()> {
    while let Some(rest) = left.get().checked_sub(1) {
        left.set(rest);
        called(&*client).await?;
    }
    Ok(())
}

async fn called(client: &impl AsyncFn() -> Outcome<bool>) -> Outcome<()> {
    if client().await? { Ok(()) } else { Err("the answer is not what the server gives".into()) }
}
