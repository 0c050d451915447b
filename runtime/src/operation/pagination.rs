//! The facts of a listing: which parameters and members paginate it.

/// How a listing is paginated.
///
/// ```
/// # use alicloud_runtime::PaginationInfo;
/// #
/// const BY_TOKEN: PaginationInfo = PaginationInfo::of("MediaInfos").token("NextToken", "NextToken");
/// const BY_NUMBER: PaginationInfo = PaginationInfo::of("Programs").number("PageNo").total("TotalCount");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaginationInfo {
    /// The path to the items of a page in the response.
    pub items: &'static str,
    /// The parameter for a page token, and the path to the next token in the response.
    pub token: Option<(&'static str, &'static str)>,
    /// The parameter for a page number, starting from 1. If there is a token as well, both are
    /// sent, and the number determines the page.
    pub number: Option<&'static str>,
    /// The path to the number of items on all pages in the response.
    pub total: Option<&'static str>,
}

impl PaginationInfo {
    /// Creates the facts of a listing from the path to the items of a page.
    pub const fn of(items: &'static str) -> Self {
        PaginationInfo { items, token: None, number: None, total: None }
    }

    /// Sets the parameter for a page token, and the path to the next token in the response.
    #[must_use]
    pub const fn token(self, parameter: &'static str, next: &'static str) -> Self {
        PaginationInfo { token: Some((parameter, next)), ..self }
    }

    /// Sets the parameter for a page number, starting from 1.
    #[must_use]
    pub const fn number(self, parameter: &'static str) -> Self {
        PaginationInfo { number: Some(parameter), ..self }
    }

    /// Sets the path to the number of items on all pages in the response.
    #[must_use]
    pub const fn total(self, path: &'static str) -> Self {
        PaginationInfo { total: Some(path), ..self }
    }
}
