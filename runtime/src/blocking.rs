//! Blocking calls, for programs without an asynchronous runtime.
//!
//! With the feature `blocking`, calls and waiters have the method `send_blocking`, the builder has
//! `build_blocking`, and listings and streams are iterators. A call runs on the thread that makes it, including
//! the transport and the credentials provider of the client, while a thread of this crate waits for
//! I/O and timers. Calls also work on a thread of another runtime, which they block.
//!
//! After a `fork`, the child process starts a thread of its own with its first call.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::runtime::{Builder, Handle, Runtime};

use bytes::Bytes;

use crate::per_process::PerProcess;
use crate::wire::Structure;
use crate::{
    ByteStream, Call, Client, ClientBuilder, Error, ErrorKind, EventStream, Items, Pages, Paginated, Request,
    ResponseWithMetadata, Result, ServerSentEvent, StreamsBytes, StreamsEvents, Waitable, Waiter,
};

/// Runs a future and blocks until it is ready.
///
/// The future is polled on the thread of the caller. On the thread of the runtime, a provider that
/// blocks would stop all other calls, and for ever if it waits for one of them.
fn block_on<T: Send + 'static>(future: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    static RUNTIME: PerProcess<std::io::Result<Runtime>> = PerProcess::new();
    let no_thread = |error: &std::io::Error| {
        let message = format!("no thread for blocking calls: {error}");
        Error::new(ErrorKind::Configuration, message)
    };
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread().worker_threads(1).thread_name("alicloud").enable_all().build()
    });
    let handle = runtime.as_ref().map_err(no_thread)?.handle();
    let outcome = match Handle::try_current() {
        Err(_) => catch_unwind(AssertUnwindSafe(|| handle.block_on(future))),
        // The thread drives another call, which would not be polled meanwhile.
        Ok(here) if here.id() == handle.id() => {
            let message = "blocking call inside of a blocking call: a transport or a credentials provider made it; \
                           await it there";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        // A thread of another runtime must not enter this one.
        Ok(_) => {
            let thread = std::thread::Builder::new().name("alicloud-call".to_owned());
            thread.spawn(move || handle.block_on(future)).map_err(|error| no_thread(&error))?.join()
        }
    };
    outcome.unwrap_or_else(|_| {
        let message = "call aborted: a transport or a credentials provider panicked";
        Err(Error::new(ErrorKind::Configuration, message).with_may_have_executed(true))
    })
}

impl<R: Request> Call<R> {
    /// Sends the call and blocks until there is a response. It needs the feature `blocking`.
    ///
    /// # Errors
    /// The same as awaiting the call.
    pub fn send_blocking(self) -> Result<R::Response> {
        block_on(self.send())
    }

    /// Sends the call like [`send_with_metadata`](Self::send_with_metadata), and blocks until there is a
    /// response. It needs the feature `blocking`.
    ///
    /// # Errors
    /// The same as awaiting the call.
    pub fn send_with_metadata_blocking(self) -> Result<ResponseWithMetadata<R::Response>> {
        block_on(self.send_with_metadata())
    }
}

impl<R: Waitable> Waiter<R> {
    /// Blocks until all jobs have succeeded. It needs the feature `blocking`.
    ///
    /// # Errors
    /// The same as awaiting the waiter.
    pub fn send_blocking(self) -> Result<R::Response> {
        block_on(self.send())
    }
}

impl<C: From<Client> + Send + 'static> ClientBuilder<C> {
    /// Builds the client like [`build`](Self::build), and blocks until it is ready. It needs the feature `blocking`.
    ///
    /// # Errors
    /// The same as [`build`](Self::build).
    pub fn build_blocking(self) -> Result<C> {
        block_on(self.build())
    }
}

impl<R: StreamsBytes> Call<R> {
    /// Sends the call like [`stream`](Self::stream), and blocks until the head of the response has arrived. It needs
    /// the feature `blocking`. The stream is an iterator of chunks, each of which it blocks for.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, StreamsBytes};
    /// fn save<O: StreamsBytes>(client: &Client, request: O, file: &mut impl std::io::Write) -> std::io::Result<()> {
    ///     for chunk in client.call(request).stream_blocking().map_err(std::io::Error::other)? {
    ///         file.write_all(&chunk.map_err(std::io::Error::other)?)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// The same as for [`stream`](Self::stream).
    pub fn stream_blocking(self) -> Result<ByteStream> {
        block_on(self.stream())
    }
}

impl<R: StreamsEvents> Call<R> {
    /// Sends the call like [`events`](Self::events), and blocks until the head of the response has arrived. It needs
    /// the feature `blocking`. The stream is an iterator of events, each of which it blocks for.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, Result, StreamsEvents};
    /// fn print<O: StreamsEvents>(client: &Client, request: O) -> Result<()> {
    ///     for event in client.call(request).events_blocking()? {
    ///         println!("{:?}", event?.data);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// The same as for [`events`](Self::events).
    pub fn events_blocking(self) -> Result<EventStream<R::Response>> {
        block_on(self.events())
    }
}

impl ByteStream {
    /// Collects the chunks like [`all`](Self::all), and blocks until the last byte. It needs the feature `blocking`.
    ///
    /// # Errors
    /// The same as for [`all`](Self::all).
    pub fn all_blocking(self, max_bytes: usize) -> Result<Bytes> {
        block_on(self.all(max_bytes))
    }
}

macro_rules! iterators {
    ($($stream:ident<$($name:ident: $bound:path)?>: $item:ty, $iterator:ident, $what:literal;)*) => {$(
        impl<$($name: $bound)?> IntoIterator for $stream<$($name)?>
        where
            $item: Send,
        {
            type Item = Result<$item>;
            type IntoIter = $iterator<$($name)?>;

            fn into_iter(self) -> Self::IntoIter {
                $iterator(Some(self))
            }
        }

        #[doc = concat!("An iterator of the ", $what, ". It blocks for each of them that has not arrived.")]
        #[derive(Debug)]
        pub struct $iterator<$($name: $bound)?>(Option<$stream<$($name)?>>);

        impl<$($name: $bound)?> Iterator for $iterator<$($name)?> {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Self::Item> {
                let mut stream = self.0.take()?;
                let next = block_on(async move {
                    let next = stream.next().await;
                    Ok((stream, next))
                });
                match next {
                    Ok((stream, next)) => {
                        self.0 = next.is_some().then_some(stream);
                        next
                    }
                    Err(error) => Some(Err(error)),
                }
            }
        }
    )*};
}

iterators! {
    Pages<R: Paginated>: R::Response, PagesIterator, "pages of a listing";
    Items<R: Paginated>: R::Item, ItemsIterator, "items of a listing";
    ByteStream<>: Bytes, ByteStreamIterator, "chunks of a response";
    EventStream<T: Structure>: ServerSentEvent<T>, EventStreamIterator, "events of a response";
}
