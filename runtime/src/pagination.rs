//! Pagination: requests one page of a listing after the other.
//!
//! Names of parameters and paths are data ([`PaginationInfo`]); a generated type sets its page
//! number or token and takes the items out of a page ([`Paginated`]). A listing ends with the last
//! page, or with an error if it would never end.

mod next_page;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use self::next_page::{History, NextPage};
use crate::{Call, Error, ErrorKind, PaginationInfo, Request, Result};

/// The request of a listing that returns its items in pages.
///
/// Generated code implements it for operations with an
/// [`OperationInfo::pagination`](crate::OperationInfo). A [`DynamicRequest`](crate::DynamicRequest) of another
/// operation fails when its first page is awaited.
pub trait Paginated: Request {
    /// An item of the listing.
    type Item: Send + 'static;

    /// Takes the items out of a page.
    fn items(page: Self::Response) -> Vec<Self::Item>;

    /// Sets the number of the page to request, for a listing that numbers its pages.
    fn set_page_number(&mut self, number: i32) {
        let _ = number;
    }

    /// Sets the token of the page to request, for a listing with page tokens.
    fn set_page_token(&mut self, token: String) {
        let _ = token;
    }
}

impl<R: Paginated> Call<R> {
    /// Returns all pages, starting from the one that the request names, or from the first.
    ///
    /// Each page is a separate call, with the timeouts and the retry policy of this one.
    pub fn pages(self) -> Pages<R> {
        Pages { operation: self.request.operation().name, state: Paginator::first(self) }
    }

    /// Returns the items of all pages, as [`pages`](Self::pages) requests them.
    pub fn items(self) -> Items<R> {
        Items { pages: self.pages(), items: Vec::new().into_iter() }
    }
}

/// The pages of a listing, as a [`Stream`] or with [`next`](Self::next).
///
/// A page is requested when it is polled for, not ahead. The stream ends after an error.
#[must_use = "nothing is sent until a page is requested with `next`"]
pub struct Pages<R: Paginated> {
    operation: &'static str,
    state: State<R>,
}

type Requested<R> =
    Pin<Box<dyn Future<Output = (Box<Paginator<R>>, Result<<R as Request>::Response>)> + Send>>;

enum State<R: Paginated> {
    Ready(Box<Paginator<R>>),
    Requested(Requested<R>),
    /// The last page was returned. The error is returned next.
    Failed(Error),
    Done,
}

/// Requests one page after the other.
struct Paginator<R> {
    call: Call<R>,
    pagination: PaginationInfo,
    history: History,
}

impl<R: Paginated> Paginator<R> {
    /// Returns the state before the first page.
    fn first(call: Call<R>) -> State<R> {
        match call.request.operation().pagination {
            Some(pagination) => {
                State::Ready(Box::new(Paginator { call, pagination, history: History::default() }))
            }
            None => {
                let message = "cannot paginate: the operation does not list items in pages; await the call";
                State::Failed(Error::new(ErrorKind::InvalidRequest, message))
            }
        }
    }

    /// Prepares the request of the next page; `false` if this page is the last.
    fn advance(&mut self, page: &R::Response) -> Result<bool> {
        let request = &mut self.call.request;
        let Some(next) = self.history.next_page(&self.pagination, request, page)? else { return Ok(false) };
        let NextPage { number, token } = next;
        if let Some(number) = number {
            request.set_page_number(number);
        }
        if let Some(token) = token {
            request.set_page_token(token);
        }
        Ok(true)
    }
}

impl<R: Paginated> Pages<R> {
    /// Returns the next page, or `None` after the last.
    ///
    /// ```
    /// # use alicloud_runtime::{Paginated, Pages, Result};
    /// async fn count<O: Paginated>(mut pages: Pages<O>) -> Result<usize> {
    ///     let mut count = 0;
    ///     while let Some(page) = pages.next().await {
    ///         count += O::items(page?).len();
    ///     }
    ///     Ok(count)
    /// }
    /// ```
    pub async fn next(&mut self) -> Option<Result<R::Response>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns whether the last page was returned, so that [`next`](Self::next) returns `None` without a request. It is
    /// known from the page that was received before, so that a program can offer the next page only if there is one.
    pub fn is_finished(&self) -> bool {
        matches!(self.state, State::Done)
    }
}

impl<R: Paginated> Stream for Pages<R> {
    type Item = Result<R::Response>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Ready(paginator) => {
                    self.state = State::Requested(Box::pin(async move {
                        let page = paginator.call.dispatch().await;
                        (paginator, page)
                    }));
                }
                State::Requested(mut requested) => {
                    let Poll::Ready((mut paginator, page)) = requested.as_mut().poll(context) else {
                        self.state = State::Requested(requested);
                        return Poll::Pending;
                    };
                    // The page that was received is returned even if there can be no next one.
                    if let Ok(page) = &page {
                        self.state = match paginator.advance(page) {
                            Ok(true) => State::Ready(paginator),
                            Ok(false) => State::Done,
                            Err(error) => State::Failed(error),
                        };
                    }
                    return Poll::Ready(Some(page));
                }
                State::Failed(error) => return Poll::Ready(Some(Err(error.for_operation(self.operation)))),
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

/// The items of a listing, as a [`Stream`] or with [`next`](Self::next).
///
/// A page is requested when the items of the previous one have been returned. The stream ends after
/// an error.
#[must_use = "nothing is sent until an item is requested with `next`"]
pub struct Items<R: Paginated> {
    pages: Pages<R>,
    items: std::vec::IntoIter<R::Item>,
}

// No item is ever pinned.
impl<R: Paginated> Unpin for Items<R> {}

impl<R: Paginated> Items<R> {
    /// Returns the next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<R::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all items in memory.
    ///
    /// # Errors
    /// A page could not be requested.
    pub async fn all(mut self) -> Result<Vec<R::Item>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<R: Paginated> Stream for Items<R> {
    type Item = Result<R::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = R::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paginated> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.operation).finish_non_exhaustive()
    }
}

impl<R: Paginated> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &self.pages.operation).finish_non_exhaustive()
    }
}
