//! Calls for programs without an asynchronous runtime.
//!
//! With the feature `blocking`, everything that can be awaited has a `send_blocking` beside
//! it, and listings are iterators. The calls run on one thread of this crate's own, with a
//! transport and a source of credentials of yours, if the client was given any. So they also
//! work, and block, where the calling thread belongs to a runtime.

use std::future::{Future, IntoFuture};
use std::sync::{OnceLock, mpsc};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::{
    Call, Client, ClientBuilder, Error, ErrorKind, Items, Operation, Pages, Paginated, Result, Waitable,
    Waiter,
};

/// Drives a future to its end, and waits for it.
fn wait<T: Send + 'static>(future: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread().worker_threads(1).thread_name("alicloud").enable_all().build()
    });
    let runtime = runtime.as_ref().map_err(|error| {
        let message = format!("no thread for blocking calls can be started: {error}");
        Error::new(ErrorKind::Configuration, message)
    })?;
    // Its one thread would wait for itself.
    if Handle::try_current().is_ok_and(|here| here.id() == runtime.handle().id()) {
        let message = "a blocking call was made by a transport or a source of credentials of a blocking call; \
                       await it there";
        return Err(Error::new(ErrorKind::Configuration, message));
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    runtime.spawn(async move {
        // Nobody listens any more if the waiting thread is gone.
        let _ = sender.send(future.await);
    });
    receiver.recv().unwrap_or_else(|_| {
        let message =
            "the call was given up: something in it panicked, a transport or a source of credentials";
        Err(Error::new(ErrorKind::Configuration, message).with_may_have_executed(true))
    })
}

impl<O: Operation> Call<O> {
    /// Sends the call and waits for its answer on this thread.
    ///
    /// # Errors
    /// As if it were awaited.
    pub fn send_blocking(self) -> Result<O::Response> {
        wait(self.into_future())
    }
}

impl<O: Waitable> Waiter<O> {
    /// Waits on this thread until no job goes on.
    ///
    /// # Errors
    /// As if it were awaited.
    pub fn send_blocking(self) -> Result<O::Response> {
        wait(self.into_future())
    }
}

impl<C: From<Client> + Send + 'static> ClientBuilder<C> {
    /// Makes the client as [`build`](Self::build) does, and waits for it on this thread.
    ///
    /// # Errors
    /// As for [`build`](Self::build).
    pub fn build_blocking(self) -> Result<C> {
        wait(self.build())
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

        #[doc = concat!("The ", $what, " of a listing; the thread waits for each page.")]
        #[derive(Debug)]
        pub struct $iterator<O: Paginated>(Option<$listing<O>>);

        impl<O: Paginated> Iterator for $iterator<O> {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Self::Item> {
                let mut listing = self.0.take()?;
                let taken = wait(async move {
                    let taken = listing.next().await;
                    Ok((listing, taken))
                });
                match taken {
                    Ok((listing, taken)) => {
                        self.0 = taken.is_some().then_some(listing);
                        taken
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
