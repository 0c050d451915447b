//! Listings: which resources pass the filters, and the pages.

use alicloud_catalogue::Pagination;
use serde_json::{Value as Json, json};

use super::place::{Place, put_at, remove_at};
use super::store::is_same;
use super::{Engine, Object};
use crate::response::{Times, set};

/// The number of items on a page, if neither the request nor the description has one.
const PAGE: usize = 10;

/// A page of a listing.
struct Page {
    /// The number of items on all pages.
    total: usize,
    items: Vec<Object>,
    /// The token of the next page: where it begins.
    next: Option<usize>,
    /// The parameter with the size of a page, and the size.
    size: Option<(String, usize)>,
}

impl Engine<'_> {
    pub(super) fn list(&mut self) -> Object {
        let role = self.role;
        let place = role.place.clone().unwrap_or_else(|| Place::around(""));
        let mut shown: Vec<Object> = Vec::new();
        // The newest first, unless the request has another order.
        let count = self.store.of(&role.kind).len();
        let is_ascending = self.parameters.iter().any(|(name, value)| {
            (name.contains("Sort") || name.contains("Order"))
                && value.as_str().is_some_and(|order| order.to_ascii_lowercase().ends_with("asc"))
        });
        for step in 0..count {
            let index = if is_ascending { step } else { count - 1 - step };
            shown.extend(self.show(index, &place).filter(|item| self.is_listed(item, index)));
        }
        let mut response = self.sample(Times::all(self.now));
        let pagination = self.operation.pagination.clone();
        let Page { total, items: page, next, size } = self.page(shown, pagination.as_ref());
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

    /// Returns whether the filters of the request let a resource pass: parameters with the name of a member.
    fn is_listed(&mut self, item: &Object, index: usize) -> bool {
        let parameters = self.parameters;
        let pagination = self.operation.pagination.as_ref();
        let resource = self.store.of(&self.role.kind).get(index);
        parameters.iter().all(|(name, wanted)| {
            let is_page = pagination.is_some_and(|pagination| {
                pagination.number.as_ref() == Some(name) || pagination.token.as_ref() == Some(name)
            });
            let value = resource.and_then(|resource| resource.values.get(name)).or_else(|| item.get(name));
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
    fn page(&self, items: Vec<Object>, pagination: Option<&Pagination>) -> Page {
        let total = items.len();
        let Some(pagination) = pagination else { return Page { total, items, next: None, size: None } };
        let number = |name: &str| {
            let value = self.parameters.get(name)?;
            let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
            usize::try_from(number).ok()
        };
        let is_size = |name: &str| name.ends_with("Size") || name == "MaxResults" || name == "Limit";
        let parameter = self.operation.sent_parameters().find(|field| is_size(&field.name));
        let by_default = parameter.and_then(|field| {
            let default = field.default.as_ref()?;
            usize::try_from(default.as_u64().or_else(|| default.as_str()?.parse().ok())?).ok()
        });
        let given = parameter.and_then(|field| number(&field.name));
        let size = given.or(by_default).unwrap_or(PAGE).max(1);
        let by_number = pagination.number.as_deref().and_then(number);
        let by_token = pagination.token.as_deref().and_then(number);
        let start = by_token.unwrap_or_else(|| by_number.unwrap_or(1).saturating_sub(1).saturating_mul(size));
        let page: Vec<Object> = items.into_iter().skip(start).take(size).collect();
        let next = Some(start.saturating_add(size)).filter(|next| *next < total);
        Page { total, items: page, next, size: parameter.map(|field| (field.name.clone(), size)) }
    }
}
