//! Files that contain secrets, which are read and written off the executor.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

use secrecy::zeroize::Zeroizing;
use tokio::sync::{Notify, oneshot};

use super::error::no_credentials;
use super::secret_json::{SecretJson, is_cut_off};
use crate::async_runtime::require_tokio_runtime;
use crate::{Error, Result};

const MAX_BYTES: u64 = 1 << 20;
/// How many threads use one file at once. A call that times out leaves a thread behind while a
/// network drive hangs.
const MAX_THREADS: usize = 8;
/// The pauses before a file is read again that is empty or cut off. Some programs write into the file itself, as
/// the official library for Java does.
const HALF_WRITTEN: [Duration; 3] =
    [Duration::from_millis(10), Duration::from_millis(20), Duration::from_millis(30)];
/// Longer than a drive needs that does not hang.
const USUAL: Duration = Duration::from_millis(200);

/// Reads a text file on another thread. The text is zeroized when it is dropped.
///
/// # Errors
/// It cannot be read, is a directory, is not UTF-8, or is longer than 1 MiB.
pub(super) async fn read(path: &Path) -> Result<Zeroizing<String>> {
    let owned = path.to_owned();
    off_executor(path, move || read_now(&owned)).await
}

/// Reads a JSON file on another thread, again if another program may be writing it.
///
/// # Errors
/// The same as those of [`read`], or the position at which the file is not JSON.
pub(super) async fn read_json(path: &Path) -> Result<SecretJson> {
    let owned = path.to_owned();
    off_executor(path, move || read_json_now(&owned).map(|(_, json)| json)).await
}

/// Returns whether a file exists, or may exist. Another thread looks.
pub(super) async fn exists(path: &Path) -> bool {
    let owned = path.to_owned();
    off_executor(path, move || Ok(owned.try_exists().unwrap_or(true))).await.unwrap_or(true)
}

/// Runs a function that uses a file on a thread of its own, because a drive on the network can block for
/// minutes. The function goes on if the caller is dropped: nothing can stop it. A thread for blocking
/// tasks of the runtime would do as well, but the end of the runtime waits for those, so a program with
/// such a drive would never end.
///
/// # Errors
/// The error of the function, or the thread cannot be started, which is retryable.
pub(super) async fn off_executor<T: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    require_tokio_runtime()?;
    let slot = Slot::take(path).await;
    let (sender, receiver) = oneshot::channel();
    let (is_running, ended) = mpsc::channel::<()>();
    let thread = move || {
        let done = work();
        drop(slot);
        // Fails only if the caller is gone.
        let _ = sender.send(done);
        drop(is_running);
    };
    std::thread::Builder::new()
        .name("alicloud-file".to_owned())
        .spawn(thread)
        .map_err(|error| io_error(path, error))?;
    // A paused clock of a test advances as soon as nothing runs that the runtime knows of, so that all
    // timeouts would expire at once. This task lasts as long as a drive usually needs.
    drop(tokio::task::spawn_blocking(move || ended.recv_timeout(USUAL)));
    receiver.await.unwrap_or_else(|error| Err(error_for(path, "its thread panicked").with_source(error)))
}

/// Reads a text file on this thread.
pub(super) fn read_now(path: &Path) -> Result<Zeroizing<String>> {
    let failed = |error| io_error(path, error);
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        return Err(error_for(path, "not a regular file"));
    }
    let file = File::open(path).map_err(failed)?;
    // With the full capacity, as growing would leave a copy of the secret in freed memory. A pipe
    // does not know its length.
    let length = if metadata.is_file() { metadata.len().min(MAX_BYTES) } else { MAX_BYTES };
    let length = usize::try_from(length).unwrap_or_default();
    let mut text = Zeroizing::new(String::with_capacity(length + 1));
    let read = file.take(MAX_BYTES + 1).read_to_string(&mut text).map_err(failed)?;
    match read as u64 > MAX_BYTES {
        true => Err(error_for(path, format_args!("longer than {MAX_BYTES} bytes"))),
        false => Ok(text),
    }
}

/// Reads a JSON file on this thread, again if another program may be writing it. Returns the text, too.
pub(super) fn read_json_now(path: &Path) -> Result<(Zeroizing<String>, SecretJson)> {
    read_json_with(path, std::thread::sleep)
}

fn read_json_with(path: &Path, mut sleep: impl FnMut(Duration)) -> Result<(Zeroizing<String>, SecretJson)> {
    let mut pauses = HALF_WRITTEN.iter();
    loop {
        let text = read_now(path)?;
        let reason = match SecretJson::parse(text.as_bytes()) {
            Ok(json) => return Ok((text, json)),
            Err(reason) => reason,
        };
        match pauses.next() {
            // A pipe has its content once.
            Some(pause) if is_cut_off(text.as_bytes()) && path.is_file() => sleep(*pause),
            _ => return Err(error_for(path, reason)),
        }
    }
}

/// Creates the error of an operation on a file.
pub(super) fn io_error(path: &Path, error: std::io::Error) -> Error {
    use ErrorKind::{InvalidData, IsADirectory, NotADirectory, NotFound, PermissionDenied};
    let kind = error.kind();
    let shown = match kind {
        NotFound => error_for(path, "file not found"),
        InvalidData => error_for(path, "not UTF-8"),
        _ => error_for(path, &error),
    };
    // The others pass, as a drive that is away for a moment, or too many open files.
    let is_final = matches!(kind, NotFound | InvalidData | PermissionDenied | NotADirectory | IsADirectory);
    shown.with_credentials_retryable(!is_final).with_source(error)
}

/// Returns whether an error is that of a file that does not exist.
pub(super) fn is_not_found(error: &Error) -> bool {
    let source = std::error::Error::source(error).and_then(|source| source.downcast_ref::<std::io::Error>());
    source.is_some_and(|error| error.kind() == ErrorKind::NotFound)
}

fn error_for(path: &Path, reason: impl Display) -> Error {
    no_credentials(format_args!("{}: {reason}", path.display()))
}

/// One of the threads that may use a file.
struct Slot(PathBuf);

static THREADS: Mutex<BTreeMap<PathBuf, usize>> = Mutex::new(BTreeMap::new());
static ENDED: Notify = Notify::const_new();

impl Slot {
    /// Waits for a slot. A slot is never handed to a waiting caller, which may not be polled: all of
    /// them are notified, and the first one that is polled takes it.
    async fn take(path: &Path) -> Self {
        loop {
            let ended = ENDED.notified();
            if let Some(slot) = Slot::try_take(path) {
                return slot;
            }
            ended.await;
        }
    }

    fn try_take(path: &Path) -> Option<Self> {
        let mut threads = threads();
        let used = threads.entry(path.to_owned()).or_default();
        (*used < MAX_THREADS).then(|| {
            *used += 1;
            Slot(path.to_owned())
        })
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut threads = threads();
        let used = threads.remove(&self.0).unwrap_or_default();
        if used > 1 {
            threads.insert(std::mem::take(&mut self.0), used - 1);
        }
        drop(threads);
        ENDED.notify_waiters();
    }
}

fn threads() -> MutexGuard<'static, BTreeMap<PathBuf, usize>> {
    // Nothing that can panic runs between two changes, so a poisoned map is valid.
    THREADS.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn eight_threads_use_a_file_at_once() {
        let path = Path::new("/nowhere/eight-threads");
        let mut slots = Vec::new();
        for _ in 0..MAX_THREADS {
            slots.push(Slot::try_take(path).unwrap());
        }
        assert!(Slot::try_take(path).is_none());
        assert!(Slot::try_take(Path::new("/nowhere/another")).is_some());
        // This one is not polled any more.
        let mut waiting = Box::pin(Slot::take(path));
        assert!(tokio::time::timeout(std::time::Duration::ZERO, &mut waiting).await.is_err());
        slots.pop();
        slots.push(Slot::take(path).await);
        slots.clear();
        drop(waiting);
        assert!(!threads().contains_key(path), "nothing is left");
    }

    /// Writes a text into a new file, and the next one in each pause of a reader.
    fn read_while_written(texts: &[&str]) -> Result<usize> {
        let path = std::env::temp_dir().join(format!("half-written-{}", crate::nonce::nonce()?));
        let mut texts = texts.iter();
        let mut pauses = 0;
        let mut write = || texts.next().map(|text| std::fs::write(&path, text).unwrap());
        write();
        let read = read_json_with(&path, |_| {
            pauses += 1;
            write();
        });
        std::fs::remove_file(&path).unwrap();
        read.map(|_| pauses)
    }

    #[test]
    fn a_half_written_file_is_read_again() {
        assert_eq!(read_while_written(&["{}"]).unwrap(), 0);
        assert_eq!(read_while_written(&["", "{\"a\":", "{\"a\": 1}"]).unwrap(), 2);
        let message = |texts| read_while_written(texts).unwrap_err().to_string();
        assert!(message(&["", "{", "[", "{ ", "{}"]).ends_with(": not JSON at line 1 column 2"));
        // It is not the beginning of any JSON.
        assert!(message(&["}", "{}"]).ends_with(": not JSON at line 1 column 1"));
    }

    #[test]
    fn an_error_of_a_drive_passes() {
        let retryable = |kind: ErrorKind| io_error(Path::new("a"), kind.into()).is_retryable();
        assert!(retryable(ErrorKind::TimedOut) && retryable(ErrorKind::Other));
        assert!(!retryable(ErrorKind::NotFound) && !retryable(ErrorKind::PermissionDenied));
    }
}
