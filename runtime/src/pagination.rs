//! Pagination: requests one page of a listing after the other.
//!
//! Names of parameters and paths are data ([`PaginationInfo`]); a generated type sets its page
//! number or token and takes the items out of a page ([`Paginated`]). A listing ends with the last
//! page, or with an error if it would never end.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::wire::{DynStructure, View, Written, text_at, visit_at};
use crate::{Call, Error, ErrorKind, Operation, PaginationInfo, Result};

/// The request of a listing that returns its items in pages.
///
/// Generated code implements it for operations with an
/// [`OperationInfo::pagination`](crate::OperationInfo).
pub trait Paginated: Operation {
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

impl<O: Paginated> Call<O> {
    /// Returns all pages, starting from the one that the request names, or from the first.
    ///
    /// Each page is a separate call, with the timeouts and the retry policy of this one.
    pub fn pages(self) -> Pages<O> {
        Pages(State::Ready(Box::new(Paginator::new(self))))
    }

    /// Returns the items of all pages, as [`pages`](Self::pages) requests them.
    pub fn items(self) -> Items<O> {
        Items { pages: self.pages(), items: Vec::new().into_iter() }
    }
}

/// The pages of a listing, as a [`Stream`] or with [`next`](Self::next).
///
/// A page is requested when it is polled for, not ahead. The stream ends after an error.
#[must_use = "nothing is sent until a page is requested with `next`"]
pub struct Pages<O: Paginated>(State<O>);

type Requested<O> =
    Pin<Box<dyn Future<Output = (Box<Paginator<O>>, Result<<O as Operation>::Response>)> + Send>>;

enum State<O: Paginated> {
    Ready(Box<Paginator<O>>),
    Requested(Requested<O>),
    /// The last page was returned. The error is returned next.
    Failed(Error),
    Done,
}

/// A listing with more empty pages in a row is considered endless. A few are normal: some services
/// filter after paging.
const MAX_EMPTY_PAGES: u32 = 1000;

/// Requests one page after the other, and recognizes the last one.
struct Paginator<O> {
    call: Call<O>,
    /// Whether the listing began with the first page. Only then can the total be compared with the
    /// items seen. `None` until a page has been received.
    from_first: Option<bool>,
    /// The number of items seen.
    seen: u64,
    /// The hash of the previous page.
    previous: Option<u64>,
    /// The hashes of the tokens used.
    tokens: HashSet<u64>,
    /// The number of empty pages in a row.
    empty: u32,
}

impl<O: Paginated> Paginator<O> {
    fn new(call: Call<O>) -> Self {
        Paginator { call, from_first: None, seen: 0, previous: None, tokens: HashSet::new(), empty: 0 }
    }

    /// Prepares the request of the next page; `false` if this page is the last.
    fn advance(&mut self, page: &O::Response) -> Result<bool> {
        let Some(pagination) = O::INFO.pagination else { return Ok(false) };
        let token = pagination.token.and_then(|(parameter, next)| Some((parameter, text_at(page, next)?)));
        match (pagination.number, token) {
            (Some(number), token) => {
                let more = self.advance_number(&pagination, number, page)?;
                if let Some((_, token)) = token.filter(|_| more) {
                    self.call.request.set_page_token(token);
                }
                Ok(more)
            }
            (None, None) => Ok(false),
            (None, Some((parameter, token))) => self.advance_token(&pagination, parameter, token, page),
        }
    }

    /// Sets the next token. A service that returns a token twice, or only empty pages, would never
    /// let the listing end, so either is an error.
    fn advance_token(
        &mut self,
        pagination: &PaginationInfo,
        parameter: &str,
        token: String,
        page: &O::Response,
    ) -> Result<bool> {
        let (items, _) = count_and_hash(page, pagination.items);
        self.empty = if items == 0 { self.empty.saturating_add(1) } else { 0 };
        if self.empty > MAX_EMPTY_PAGES {
            let message =
                format!("listing stopped: the service returned {} pages without items in a row", self.empty);
            return Err(invalid::<O>(message));
        }
        // The token that the caller began with counts as used.
        let requested = text_at(&self.call.request, parameter);
        self.tokens.extend(requested.map(|token| hash_of(&token)));
        if !self.tokens.insert(hash_of(&token)) {
            let message =
                "listing stopped: the service returned the same page token twice; there may be more pages";
            return Err(invalid::<O>(message));
        }
        self.call.request.set_page_token(token);
        Ok(true)
    }

    fn advance_number(
        &mut self,
        pagination: &PaginationInfo,
        parameter: &str,
        page: &O::Response,
    ) -> Result<bool> {
        let (items, hash) = count_and_hash(page, pagination.items);
        let number = text_at(&self.call.request, parameter).and_then(|number| number.parse().ok());
        let number: i32 = number.unwrap_or(1);
        // A listing that starts at a later page has not seen the items before it, so the total
        // does not show where it ends.
        let from_first = *self.from_first.get_or_insert(number == 1);
        self.seen = self.seen.saturating_add(items);
        let total = pagination.total.and_then(|total| text_at(page, total)?.parse::<u64>().ok());
        // Some services return a total of 0 for "unknown", so the items decide there.
        let all_seen = from_first && total.is_some_and(|total| total > 0 && self.seen >= total);
        if items == 0 || all_seen {
            return Ok(false);
        }
        // Some services return the last page again for any number beyond it.
        if self.previous.replace(hash) == Some(hash) {
            let message =
                "listing stopped: the service returned the same page twice; there may be more pages";
            return Err(invalid::<O>(message));
        }
        let Some(next) = number.checked_add(1) else {
            return Err(invalid::<O>("listing stopped: the page number exceeds 32 bits"));
        };
        self.call.request.set_page_number(next);
        Ok(true)
    }
}

fn hash_of(text: &str) -> u64 {
    let mut hash = DefaultHasher::new();
    text.hash(&mut hash);
    hash.finish()
}

fn invalid<O: Operation>(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidResponse, message).for_operation(O::INFO.name)
}

/// Returns the number of items of a page, and a hash by which it differs from other pages.
fn count_and_hash(page: &dyn DynStructure, path: &str) -> (u64, u64) {
    let (mut count, mut hash) = (0, DefaultHasher::new());
    visit_at(page, path, &mut |view| {
        if let View::List(list) = view {
            for item in list.items() {
                count += 1;
                serde_json::to_string(&Written(item.view())).unwrap_or_default().hash(&mut hash);
            }
        }
    });
    (count, hash.finish())
}

impl<O: Paginated> Pages<O> {
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
    pub async fn next(&mut self) -> Option<Result<O::Response>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: Paginated> Stream for Pages<O> {
    type Item = Result<O::Response>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.0, State::Done) {
                State::Ready(paginator) => {
                    self.0 = State::Requested(Box::pin(async move {
                        let page = paginator.call.dispatch().await;
                        (paginator, page)
                    }));
                }
                State::Requested(mut requested) => {
                    let Poll::Ready((mut paginator, page)) = requested.as_mut().poll(context) else {
                        self.0 = State::Requested(requested);
                        return Poll::Pending;
                    };
                    // The page that was received is returned even if there can be no next one.
                    if let Ok(page) = &page {
                        self.0 = match paginator.advance(page) {
                            Ok(true) => State::Ready(paginator),
                            Ok(false) => State::Done,
                            Err(error) => State::Failed(error),
                        };
                    }
                    return Poll::Ready(Some(page));
                }
                State::Failed(error) => return Poll::Ready(Some(Err(error))),
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
pub struct Items<O: Paginated> {
    pages: Pages<O>,
    items: std::vec::IntoIter<O::Item>,
}

// No item is ever pinned.
impl<O: Paginated> Unpin for Items<O> {}

impl<O: Paginated> Items<O> {
    /// Returns the next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects all items in memory.
    ///
    /// # Errors
    /// A page could not be requested.
    pub async fn all(mut self) -> Result<Vec<O::Item>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<O: Paginated> Stream for Items<O> {
    type Item = Result<O::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = O::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paginated> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::INFO.name).finish_non_exhaustive()
    }
}

impl<O: Paginated> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::INFO.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Field;

    #[derive(Clone, Default)]
    struct Page {
        items: Vec<Item>,
        request_id: Option<String>,
    }

    #[derive(Clone, Default)]
    struct Item {
        id: Option<String>,
        name: Option<String>,
    }

    crate::structure! { Page { items: Field::member("Items"), request_id: Field::member("RequestId") } }
    crate::structure! { Item { id: Field::member("Id"), name: Field::member("Name") } }

    fn page(request_id: &str, items: &[(&str, &str)]) -> Page {
        let item = |(id, name): &(&str, &str)| Item { id: Some((*id).into()), name: Some((*name).into()) };
        Page { items: items.iter().map(item).collect(), request_id: Some(request_id.to_owned()) }
    }

    #[test]
    fn the_hash_of_a_page_depends_on_its_items_alone() {
        let first = count_and_hash(&page("r1", &[("a", "x"), ("b", "y")]), "Items");
        assert_eq!(first.0, 2);
        // A repeated page has another request ID.
        assert_eq!(count_and_hash(&page("r2", &[("a", "x"), ("b", "y")]), "Items"), first);
        for other in [&[("a", "x"), ("b", "z")][..], &[("b", "y"), ("a", "x")], &[("a", "x")], &[]] {
            let other = count_and_hash(&page("r1", other), "Items");
            assert_ne!(other.1, first.1);
        }
    }

    #[test]
    fn a_page_without_a_list_at_the_path_is_empty() {
        assert_eq!(count_and_hash(&page("r1", &[("a", "x")]), "RequestId").0, 0);
        assert_eq!(count_and_hash(&page("r1", &[("a", "x")]), "Result.Items").0, 0);
    }
}
