//! Listings: which resources pass the filters, and the pages.

use alicloud_catalogue::{Operation, Pagination, Scalar, Shape};
use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::place::{Place, put_at, remove_at};
use super::store::{Number, is_same};
use super::{Engine, Object};
use crate::response::{Times, member, set};

/// The number of items on a page, if neither the request nor the description has one.
const PAGE: usize = 10;

/// A page of a listing.
struct Page {
    /// The number of items on all pages.
    total: usize,
    items: Vec<Object>,
    /// The token of the next page: the number of the last resource on this one, so that no resource is on two pages.
    next: Option<u64>,
    /// The parameter with the size of a page, and the size.
    size: Option<(String, usize)>,
}

/// A resource that a listing has, with its number in the store.
type Listed = (u64, Object);

impl Engine<'_> {
    pub(super) fn list(&mut self) -> Object {
        let role = self.role;
        let place = role.place.clone().unwrap_or_else(|| Place::around(""));
        let mut shown: Vec<Listed> = Vec::new();
        // The newest first, unless the request has another order.
        let mut numbers: Vec<Number> = self.store.of(&role.kind).iter().map(|(number, _)| number).collect();
        let is_ascending = self.parameters.iter().any(|(name, value)| {
            (name.contains("Sort") || name.contains("Order"))
                && value.as_str().is_some_and(|order| order.to_ascii_lowercase().ends_with("asc"))
        });
        if !is_ascending {
            numbers.reverse();
        }
        for number in numbers {
            let item = self.show(number, &place).filter(|item| self.is_listed(item, number));
            shown.extend(item.map(|item| (number, item)));
        }
        self.warn_of_filters();
        let mut response = self.sample(Times::all(self.now));
        let pagination = self.operation.pagination.clone();
        let Page { total, items: page, next, size } = self.page(shown, pagination.as_ref(), is_ascending);
        place.put(&mut response, page);
        if let Some((name, size)) = size {
            set(&mut response, &name, &json!(size));
        }
        for name in ["Total", "TotalCount"] {
            put_at(&mut response, name, json!(total));
        }
        if let Some(Pagination { total: total_path, next_token, .. }) = pagination {
            if let Some(path) = total_path {
                put_at(&mut response, &path, json!(total));
            }
            match (next_token, next) {
                (Some(path), Some(next)) => put_at(&mut response, &path, next.to_string().into()),
                (Some(path), None) => remove_at(&mut response, &path),
                (None, _) => {}
            }
        }
        response
    }

    /// Reports expressions and words to search for, which the server does not understand.
    fn warn_of_filters(&mut self) {
        let is_search = |name: &&String| ["Match", "Keyword", "Text"].iter().any(|word| name.contains(word));
        let ignored = self.parameters.iter().filter(|(_, value)| **value != "").map(|(name, _)| name);
        let warnings = ignored
            .filter(is_search)
            .map(|name| format!("{name} is not evaluated: nothing is filtered by it"));
        self.warnings.extend(warnings);
    }

    /// Returns whether the filters of the request let a resource pass: parameters with the name of a member.
    fn is_listed(&mut self, item: &Object, number: Number) -> bool {
        let (operation, parameters) = (self.operation, self.parameters);
        let pagination = self.operation.pagination.as_ref();
        let resource = self.store.of(&self.role.kind).get(number);
        let created = resource.map(|resource| resource.created);
        parameters.iter().all(|(name, wanted)| {
            if let (Some(bound), Some(created)) = (bound(operation, name, wanted), created) {
                return bound.contains(created);
            }
            let is_page = pagination.is_some_and(|pagination| {
                pagination.number.as_ref() == Some(name) || pagination.token.as_ref() == Some(name)
            });
            let value =
                resource.and_then(|resource| resource.values.get(name)).or_else(|| member(item, name));
            // A filter may have several values.
            let is_wanted = |value: &Json| match wanted {
                Json::String(text) => text.split(',').any(|one| is_same(value, &one.into())),
                Json::Array(items) => items.iter().any(|item| is_same(value, item)),
                _ => false,
            };
            is_page || wanted == "" || value.is_none_or(|value| is_same(value, wanted) || is_wanted(value))
        })
    }

    /// Returns the page that the request asks for.
    fn page(&mut self, listed: Vec<Listed>, pagination: Option<&Pagination>, is_ascending: bool) -> Page {
        let total = listed.len();
        let Some(pagination) = pagination else {
            let items = listed.into_iter().map(|(_, item)| item).collect();
            return Page { total, items, next: None, size: None };
        };
        let number = |name: &str| {
            let value = self.parameters.get(name)?;
            value.as_u64().or_else(|| value.as_str()?.parse().ok())
        };
        let size_of = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let is_size = |name: &str| name.ends_with("Size") || name == "MaxResults" || name == "Limit";
        let parameter = self.operation.sent_parameters().find(|field| is_size(&field.name));
        let by_default = parameter.and_then(|field| {
            let default = field.default.as_ref()?;
            default.as_u64().or_else(|| default.as_str()?.parse().ok())
        });
        let given = parameter.and_then(|field| number(&field.name));
        let size = given.or(by_default).map_or(PAGE, size_of).max(1);
        let by_number = pagination.number.as_deref().and_then(number).map_or(1, size_of);
        let token = pagination.token.as_ref().and_then(|name| Some((name, self.parameters.get(name)?)));
        let token = token.filter(|(_, token)| *token != "");
        let after = token.and_then(|(name, _)| number(name));
        if let (Some((name, token)), None) = (token, after) {
            self.warnings
                .push(format!("{name}: {token} is no token of a page; the response is the first page"));
        }
        let start = match after {
            Some(last) => {
                let is_next =
                    |(number, _): &Listed| if is_ascending { *number > last } else { *number < last };
                listed.iter().position(is_next).unwrap_or(total)
            }
            None => by_number.saturating_sub(1).saturating_mul(size),
        };
        let is_last = start.saturating_add(size) >= total;
        let page: Vec<Listed> = listed.into_iter().skip(start).take(size).collect();
        let next = page.last().map(|(number, _)| *number).filter(|_| !is_last);
        let items = page.into_iter().map(|(_, item)| item).collect();
        Page { total, items, next, size: parameter.map(|field| (field.name.clone(), size)) }
    }
}

/// Returns the bound of the time of creation that a parameter is, as `StartTime` is.
fn bound(operation: &Operation, name: &str, value: &Json) -> Option<Bound> {
    let field = operation.sent_parameters().find(|field| field.name == name)?;
    let is_time = matches!(field.shape.without_string(), Shape::Scalar(Scalar::Timestamp));
    let time = value.as_str().filter(|_| is_time)?.parse().ok()?;
    match (name.contains("Start"), name.contains("End")) {
        (true, false) => Some(Bound::Start(time)),
        (false, true) => Some(Bound::End(time)),
        _ => None,
    }
}

/// A bound of the time of creation.
enum Bound {
    Start(Timestamp),
    End(Timestamp),
}

impl Bound {
    fn contains(&self, time: Timestamp) -> bool {
        match self {
            Bound::Start(start) => time >= *start,
            Bound::End(end) => time <= *end,
        }
    }
}
