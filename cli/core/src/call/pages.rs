//! Listings: all pages as one document, or item by item.

use alicloud_runtime::{Call, DynamicRequest};
use serde_json::value::RawValue;

use super::planned::Planned;
use crate::failure::{Failure, Outcome};
use crate::output::{Printer, items_at, with_items_at};

/// Prints one document with the items of all pages. It has the shape of one page: that of the last, with all
/// items.
pub(super) async fn all(planned: &Planned<'_>, call: Call<DynamicRequest>, printer: Printer<'_>) -> Outcome {
    let path = items_path(planned)?;
    let most = planned.options.limit_items.unwrap_or(u64::MAX);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut pages = call.pages();
    let mut items: Vec<Box<RawValue>> = Vec::new();
    let mut last = None;
    while items.len() < most
        && let Some(page) = pages.next().await
    {
        let page = page?;
        items.extend(items_at(&page.text(), path)?);
        last = Some(page);
    }
    items.truncate(most);
    let Some(last) = last else { return Err(Failure::usage("--limit-items: expected a number above 0")) };
    printer.response(&with_items_at(&last.text(), path, &items)?)
}

/// Prints each item when its page arrives.
pub(super) async fn items(
    planned: &Planned<'_>,
    call: Call<DynamicRequest>,
    mut printer: Printer<'_>,
) -> Outcome {
    let mut left = planned.options.limit_items.unwrap_or(u64::MAX);
    let mut pages = call.pages();
    while left > 0
        && let Some(page) = pages.next().await
    {
        for item in page?.item_texts() {
            if left == 0 {
                break;
            }
            left = left.saturating_sub(1);
            printer.item(&item)?;
        }
    }
    Ok(())
}

fn items_path(planned: &Planned<'_>) -> Outcome<&'static str> {
    let pagination = planned.info.pagination;
    let path = pagination.map(|pagination| pagination.items);
    path.ok_or_else(|| Failure::internal("a listing has a path of its items"))
}
