//! Listings that come in pages.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::wire::{Structure, View, Written, set, text_at, visit_at};
use crate::{Call, Error, ErrorKind, Operation, Result};

/// How a listing is walked from page to page.
///
/// ```
/// use alicloud_runtime::PaginationInfo;
///
/// const BY_TOKEN: PaginationInfo = PaginationInfo::of("MediaInfos").token("NextToken", "NextToken");
/// const BY_NUMBER: PaginationInfo = PaginationInfo::of("Programs").number("PageNo").total("TotalCount");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaginationInfo {
    /// Where in an answer the items of a page stand.
    pub items: &'static str,
    /// The parameter that takes a token, and where in an answer the next one stands.
    pub token: Option<(&'static str, &'static str)>,
    /// The parameter that numbers the pages from 1. Where there is a token beside it, both
    /// are sent, and it is the number that tells the pages.
    pub number: Option<&'static str>,
    /// Where in an answer stands how many items there are on all pages.
    pub total: Option<&'static str>,
}

impl PaginationInfo {
    /// Names where in an answer the items of a page stand.
    pub const fn of(items: &'static str) -> Self {
        PaginationInfo { items, token: None, number: None, total: None }
    }

    /// Names the parameter that takes a token, and where in an answer the next one stands.
    #[must_use]
    pub const fn token(self, parameter: &'static str, next: &'static str) -> Self {
        PaginationInfo { token: Some((parameter, next)), ..self }
    }

    /// Names the parameter that numbers the pages from 1.
    #[must_use]
    pub const fn number(self, parameter: &'static str) -> Self {
        PaginationInfo { number: Some(parameter), ..self }
    }

    /// Names where in an answer stands how many items there are on all pages.
    #[must_use]
    pub const fn total(self, path: &'static str) -> Self {
        PaginationInfo { total: Some(path), ..self }
    }
}

/// A listing that comes in pages, as its [`OperationInfo::pagination`](crate::OperationInfo)
/// says. Generated code implements it.
pub trait Paginated: Operation {
    /// What is listed.
    type Item: Send + 'static;

    /// Takes the items out of a page.
    fn items(page: Self::Response) -> Vec<Self::Item>;
}

impl<O: Paginated> Call<O> {
    /// Walks through all pages, from the one that the request names, or the first.
    ///
    /// Each page is a call of its own, with the timeouts and retries of this one.
    pub fn pages(self) -> Pages<O> {
        Pages(State::Ready(Box::new(Walk::new(self))))
    }

    /// Walks through all items of all pages.
    pub fn items(self) -> Items<O> {
        Items { pages: self.pages(), items: Vec::new().into_iter() }
    }
}

/// The pages of a listing, each asked for when the one before has been taken.
///
/// Take them with [`next`](Self::next), or as a [`Stream`]. After an error there is no more.
#[must_use = "nothing is sent until a page is taken"]
pub struct Pages<O: Paginated>(State<O>);

type Asking<O> = Pin<Box<dyn Future<Output = (Box<Walk<O>>, Result<<O as Operation>::Response>)> + Send>>;

enum State<O: Paginated> {
    Ready(Box<Walk<O>>),
    Asking(Asking<O>),
    Broken(Error),
    Over,
}

/// How many pages without items in a row are not yet taken for a walk in a circle.
const MOST_EMPTY: u32 = 1000;

/// Where a walk through a listing is.
struct Walk<O> {
    call: Call<O>,
    /// Whether the walk began at the first page, so that the total tells its end; known once a
    /// page has been taken.
    from_first: Option<bool>,
    /// How many items have been seen.
    seen: u64,
    /// What tells the page before from another.
    before: Option<u64>,
    /// The tokens that were given, by their hashes.
    tokens: HashSet<u64>,
    /// How many pages without items there were in a row.
    empty: u32,
}

impl<O: Paginated> Walk<O> {
    fn new(call: Call<O>) -> Self {
        Walk { call, from_first: None, seen: 0, before: None, tokens: HashSet::new(), empty: 0 }
    }

    /// Turns to the next page, if there is one.
    fn turn(&mut self, page: &O::Response) -> Result<bool> {
        let Some(pagination) = O::INFO.pagination else { return Ok(false) };
        let token = pagination.token.and_then(|(parameter, next)| Some((parameter, text_at(page, next)?)));
        match (pagination.number, token) {
            (Some(number), token) => {
                let more = self.turn_by_number(&pagination, number, page)?;
                if let Some((parameter, token)) = token.filter(|_| more) {
                    self.ask_for(parameter, token)?;
                }
                Ok(more)
            }
            (None, None) => Ok(false),
            (None, Some((parameter, token))) => {
                let (items, _) = counted(page, pagination.items);
                self.empty = if items == 0 { self.empty.saturating_add(1) } else { 0 };
                if self.empty > MOST_EMPTY {
                    return Err(broken::<O>("the service gives pages without items, without end"));
                }
                // The one that was asked for counts as given.
                let asked = text_at(&self.call.request, parameter);
                self.tokens.extend(asked.map(|token| hash_of(&token)));
                if !self.tokens.insert(hash_of(&token)) {
                    return Err(broken::<O>(
                        "the service gave the same token twice; there may be more pages",
                    ));
                }
                self.ask_for(parameter, token)?;
                Ok(true)
            }
        }
    }

    fn turn_by_number(
        &mut self,
        pagination: &PaginationInfo,
        parameter: &str,
        page: &O::Response,
    ) -> Result<bool> {
        let (items, fingerprint) = counted(page, pagination.items);
        let number = text_at(&self.call.request, parameter).and_then(|number| number.parse().ok());
        let number: u64 = number.unwrap_or(1);
        // A walk that begins later has not seen what stands before it.
        let from_first = *self.from_first.get_or_insert(number == 1);
        self.seen = self.seen.saturating_add(items);
        let total = pagination.total.and_then(|total| text_at(page, total)?.parse::<u64>().ok());
        let all_seen = from_first && total.is_some_and(|total| total > 0 && self.seen >= total);
        if items == 0 || all_seen {
            return Ok(false);
        }
        if self.before.replace(fingerprint) == Some(fingerprint) {
            return Err(broken::<O>("the service gave the same page twice; there may be more"));
        }
        self.ask_for(parameter, number.saturating_add(1).to_string())?;
        Ok(true)
    }

    fn ask_for(&mut self, parameter: &str, page: String) -> Result<()> {
        match set(&mut self.call.request, parameter, &[page]) {
            true => Ok(()),
            false => Err(broken::<O>("the next page cannot be asked for; there may be more pages")),
        }
    }
}

fn hash_of(text: &str) -> u64 {
    let mut hash = DefaultHasher::new();
    text.hash(&mut hash);
    hash.finish()
}

fn broken<O: Operation>(message: &str) -> Error {
    Error::new(ErrorKind::InvalidResponse, message).for_operation(O::INFO.name)
}

/// How many items a page has, and what tells them from others.
fn counted(page: &dyn Structure, path: &str) -> (u64, u64) {
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
    /// The next page, or `None` after the last.
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
            match std::mem::replace(&mut self.0, State::Over) {
                State::Ready(walk) => {
                    self.0 = State::Asking(Box::pin(async move {
                        let page = walk.call.send().await;
                        (walk, page)
                    }));
                }
                State::Asking(mut asking) => {
                    let Poll::Ready((mut walk, page)) = asking.as_mut().poll(context) else {
                        self.0 = State::Asking(asking);
                        return Poll::Pending;
                    };
                    if let Ok(page) = &page {
                        self.0 = match walk.turn(page) {
                            Ok(true) => State::Ready(walk),
                            Ok(false) => State::Over,
                            Err(error) => State::Broken(error),
                        };
                    }
                    return Poll::Ready(Some(page));
                }
                State::Broken(error) => return Poll::Ready(Some(Err(error))),
                State::Over => return Poll::Ready(None),
            }
        }
    }
}

/// The items of a listing, page after page.
///
/// Take them with [`next`](Self::next), or as a [`Stream`]. After an error there is no more.
#[must_use = "nothing is sent until an item is taken"]
pub struct Items<O: Paginated> {
    pages: Pages<O>,
    items: std::vec::IntoIter<O::Item>,
}

/// No item is ever pinned.
impl<O: Paginated> Unpin for Items<O> {}

impl<O: Paginated> Items<O> {
    /// The next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All the items there are, in memory.
    ///
    /// # Errors
    /// A page could not be had.
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
