//! Blocking calls, for programs without an asynchronous runtime.
//!
//! With the feature `blocking`, calls and waiters have the method `send_blocking`, the builder has
//! `build_blocking`, and listings are iterators. The calls run on a thread of this crate, including
//! the transport and the credentials provider of the client. So they also work on a thread of
//! another runtime, which they block.
//!
//! After a `fork`, the child process starts a thread of its own with its first call.

use std::future::{Future, IntoFuture};
use std::sync::mpsc;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::per_process::PerProcess;
use crate::{
    Call, Client, ClientBuilder, Error, ErrorKind, Items, Operation, Pages, Paginated, Result, Waitable,
    Waiter,
};

/// Runs a future on the thread of this crate and blocks until it is ready.
fn block_on<T: Send + 'static>(future: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    static RUNTIME: PerProcess<std::io::Result<Runtime>> = PerProcess::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread().worker_threads(1).thread_name("alicloud").enable_all().build()
    });
    let runtime = runtime.as_ref().map_err(|error| {
        let message = format!("no thread for blocking calls: {error}");
        Error::new(ErrorKind::Configuration, message)
    })?;
    // The runtime has one thread, which would wait for itself.
    if Handle::try_current().is_ok_and(|here| here.id() == runtime.handle().id()) {
        let message = "blocking call inside of a blocking call: a transport or a credentials provider made it; \
                       await it there";
        return Err(Error::new(ErrorKind::Configuration, message));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime.spawn(async move {
        // Fails only if the waiting thread is gone.
        let _ = sender.send(future.await);
    });
    receiver.recv().unwrap_or_else(|_| {
        let message = "call aborted: a transport or a credentials provider panicked";
        Err(Error::new(ErrorKind::Configuration, message).with_may_have_executed(true))
    })
}

impl<O: Operation> Call<O> {
    /// Sends the call and blocks until there is a response.
    ///
    /// # Errors
    /// The same as awaiting the call.
    pub fn send_blocking(self) -> Result<O::Response> {
        block_on(self.into_future())
    }
}

impl<O: Waitable> Waiter<O> {
    /// Blocks until all jobs have finished.
    ///
    /// # Errors
    /// The same as awaiting the waiter.
    pub fn send_blocking(self) -> Result<O::Response> {
        block_on(self.into_future())
    }
}

impl<C: From<Client> + Send + 'static> ClientBuilder<C> {
    /// Builds the client like [`build`](Self::build), and blocks until it is ready.
    ///
    /// # Errors
    /// The same as [`build`](Self::build).
    pub fn build_blocking(self) -> Result<C> {
        block_on(self.build())
    }
}

macro_rules! iterators {
    ($($listing:ident: $item:ty, $iterator:ident, $what:literal;)*) => {$(
        impl<O: Paginated> IntoIterator for $listing<O>
        where
            $item: Send,
        {
            type Item = Result<$item>;
            type IntoIter = $iterator<O>;

            fn into_iter(self) -> Self::IntoIter {
                $iterator(Some(self))
            }
        }

        #[doc = concat!("An iterator of the ", $what, " of a listing. It blocks for each page.")]
        #[derive(Debug)]
        pub struct $iterator<O: Paginated>(Option<$listing<O>>);

        impl<O: Paginated> Iterator for $iterator<O> {
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
    Pages: O::Response, PagesIterator, "pages";
    Items: O::Item, ItemsIterator, "items";
}
