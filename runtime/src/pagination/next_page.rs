//! Which page of a listing follows, and whether one follows.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::wire::{DynStructure, View, Written, text_at, visit_at};
use crate::{Error, ErrorKind, PaginationInfo, Result};

/// A listing with more empty pages in a row is considered endless. A few are normal: some services
/// filter after paging.
const MAX_EMPTY_PAGES: u32 = 1000;

/// The page to request next. A listing may have a number and a token; both are sent then.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct NextPage {
    pub(super) number: Option<i32>,
    pub(super) token: Option<String>,
}

/// What the pages of a listing have shown so far.
#[derive(Default)]
pub(super) struct History {
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

impl History {
    /// Returns the page after the one that was received for a request; `None` if that is the last one.
    ///
    /// # Errors
    /// The listing would never end.
    pub(super) fn next_page(
        &mut self,
        pagination: &PaginationInfo,
        request: &dyn DynStructure,
        page: &dyn DynStructure,
    ) -> Result<Option<NextPage>> {
        let token = pagination.token.and_then(|(parameter, next)| Some((parameter, text_at(page, next)?)));
        match (pagination.number, token) {
            (Some(parameter), token) => {
                let number = self.next_number(pagination, parameter, request, page)?;
                let token = token.map(|(_, token)| token);
                Ok(number.map(|number| NextPage { number: Some(number), token }))
            }
            (None, None) => Ok(None),
            (None, Some((parameter, token))) => {
                self.note_token(pagination, parameter, &token, request, page)?;
                Ok(Some(NextPage { number: None, token: Some(token) }))
            }
        }
    }

    /// Notes the token of the next page. A service that returns a token twice, or only empty pages, would
    /// never let the listing end, so either is an error.
    fn note_token(
        &mut self,
        pagination: &PaginationInfo,
        parameter: &str,
        token: &str,
        request: &dyn DynStructure,
        page: &dyn DynStructure,
    ) -> Result<()> {
        let (items, _) = count_and_hash(page, pagination.items);
        self.empty = if items == 0 { self.empty.saturating_add(1) } else { 0 };
        if self.empty > MAX_EMPTY_PAGES {
            let message =
                format!("listing stopped: the service returned {} pages without items in a row", self.empty);
            return Err(invalid(message));
        }
        // The token that the caller began with counts as used.
        self.tokens.extend(text_at(request, parameter).map(|token| hash_of(&token)));
        if !self.tokens.insert(hash_of(token)) {
            let message =
                "listing stopped: the service returned the same page token twice; there may be more pages";
            return Err(invalid(message));
        }
        Ok(())
    }

    /// Returns the number of the next page.
    fn next_number(
        &mut self,
        pagination: &PaginationInfo,
        parameter: &str,
        request: &dyn DynStructure,
        page: &dyn DynStructure,
    ) -> Result<Option<i32>> {
        let (items, hash) = count_and_hash(page, pagination.items);
        let number = text_at(request, parameter).and_then(|number| number.parse().ok());
        let number: i32 = number.unwrap_or(1);
        // A listing that starts at a later page has not seen the items before it, so the total
        // does not show where it ends.
        let from_first = *self.from_first.get_or_insert(number == 1);
        self.seen = self.seen.saturating_add(items);
        let total = pagination.total.and_then(|total| text_at(page, total)?.parse::<u64>().ok());
        // Some services return a total of 0 for "unknown", so the items decide there.
        let all_seen = from_first && total.is_some_and(|total| total > 0 && self.seen >= total);
        if items == 0 || all_seen {
            return Ok(None);
        }
        // Some services return the last page again for any number beyond it.
        if self.previous.replace(hash) == Some(hash) {
            let message =
                "listing stopped: the service returned the same page twice; there may be more pages";
            return Err(invalid(message));
        }
        match number.checked_add(1) {
            None => Err(invalid("listing stopped: the page number exceeds 32 bits")),
            next => Ok(next),
        }
    }
}

fn hash_of(text: &str) -> u64 {
    let mut hash = DefaultHasher::new();
    text.hash(&mut hash);
    hash.finish()
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidResponse, message)
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
