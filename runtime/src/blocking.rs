//! Blocking calls, for programs without an asynchronous runtime.
//!
//! With the feature `blocking`, calls and waiters have the method `send_blocking`, the builder has
//! `build_blocking`, and listings are iterators. A call runs on the thread that makes it, including
//! the transport and the credentials provider of the client, while a thread of this crate waits for
//! I/O and timers. Calls also work on a thread of another runtime, which they block.
//!
//! After a `fork`, the child process starts a thread of its own with its first call.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::per_process::PerProcess;
use crate::{
    Call, Client, ClientBuilder, Error, ErrorKind, Items, Pages, Paginated, Request, ResponseWithMetadata,
    Result, Waitable, Waiter,
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

macro_rules! iterators {
    ($($listing:ident: $item:ty, $iterator:ident, $what:literal;)*) => {$(
        impl<R: Paginated> IntoIterator for $listing<R>
        where
            $item: Send,
        {
            type Item = Result<$item>;
            type IntoIter = $iterator<R>;

            fn into_iter(self) -> Self::IntoIter {
                $iterator(Some(self))
            }
        }

        #[doc = concat!("An iterator of the ", $what, " of a listing. It blocks for each page.")]
        #[derive(Debug)]
        pub struct $iterator<R: Paginated>(Option<$listing<R>>);

        impl<R: Paginated> Iterator for $iterator<R> {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Self::Item> {
                let mut listing = self.0.take()?;
                let next = block_on(async move {
                    let next = listing.next().await;
                    Ok((listing, next))
                });
                match next {
                    Ok((listing, next)) => {
                        self.0 = next.is_some().then_some(listing);
                        next
                    }
                    Err(error) => Some(Err(error)),
                }
            }
        }
    )*};
}

iterators! {
    Pages: R::Response, PagesIterator, "pages";
    Items: R::Item, ItemsIterator, "items";
}
