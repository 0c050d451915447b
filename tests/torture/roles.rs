//! Operations that others refer to: listings, lookups, and what starts jobs.

use serde_yaml::Value;

use super::names::Names;
use super::operations::{Operations, Parts};
use super::yaml::{map, set, texts};

impl Operations<'_> {
    /// Keywords that refer to parameters and to members of the response, and these members.
    pub(crate) fn role(
        &mut self,
        operation: &mut Value,
        parts: &mut Parts,
        role: Role,
        started: Option<&String>,
    ) -> Vec<(String, Value)> {
        let string = || map([("type", Value::from("string"))]);
        let list = |items: Value| map([("type", Value::from("array")), ("items", items)]);
        match role {
            Role::Plain => Vec::new(),
            Role::Starter => vec![("JobId".to_owned(), string()), ("JobList".to_owned(), list(string()))],
            Role::Listing => {
                let item = self.writer(&parts.file).object(1, false, &mut Names::default()).0;
                let items = if self.random.percent(50) { list(item) } else { list(string()) };
                let mut pages = map([("items", Value::from("Page.Found"))]);
                let mut page = vec![("Found", items)];
                if self.random.percent(60) {
                    parts.parameters.push(string_parameter("NextToken"));
                    set(&mut pages, "token", "NextToken");
                    set(&mut pages, "next", "Page.NextToken");
                    page.push(("NextToken", string()));
                } else {
                    let number = map([("type", Value::from("integer"))]);
                    parts.parameters.push(map([
                        ("name", Value::from("PageNo")),
                        ("in", "query".into()),
                        ("schema", number.clone()),
                        ("required", self.random.percent(30).into()),
                    ]));
                    if self.random.percent(60) {
                        set(&mut pages, "total", "Page.Total");
                        page.push(("Total", number));
                    }
                    set(&mut pages, "number", "PageNo");
                }
                set(operation, "x-acs-pages", pages);
                let mut properties = map([]);
                page.into_iter().for_each(|(name, node)| set(&mut properties, name, node));
                vec![("Page".to_owned(), map([("type", Value::from("object")), ("properties", properties)]))]
            }
            Role::Lookup => {
                let mut waiter =
                    map([("state", Value::from("Jobs[].State")), ("success", texts(&["Done", "a\"b"]))]);
                if self.random.percent(50) {
                    set(&mut waiter, "failure", texts(&["Failed"]));
                    set(&mut waiter, "missing", "Missing[]");
                }
                if self.random.percent(50) {
                    set(&mut waiter, "id", "Id");
                    set(&mut waiter, "message", "State");
                }
                let many = self.random.percent(50);
                let mut ids = map([("name", Value::from("JobIds")), ("in", "query".into())]);
                if self.random.percent(50) {
                    set(&mut ids, "style", "form");
                    set(&mut ids, "explode", false);
                    set(&mut ids, "schema", list(string()));
                } else {
                    set(&mut ids, "schema", string());
                }
                set(&mut ids, "required", self.random.percent(60));
                parts.parameters.push(ids);
                let from = if many { "JobList[]" } else { "JobId" };
                let paths = map([("JobIds", Value::from(from))]);
                let mut starters = map([]);
                set(&mut starters, started.map_or("", String::as_str), paths);
                set(&mut waiter, "started-by", starters);
                set(operation, "x-acs-waiter", waiter);
                let state =
                    if self.random.percent(50) { string() } else { self.writer(&parts.file).string_enum() };
                let job = map([
                    ("type", Value::from("object")),
                    ("properties", map([("State", state), ("Id", string())])),
                ]);
                vec![("Jobs".to_owned(), list(job)), ("Missing".to_owned(), list(string()))]
            }
        }
    }
}

/// What an operation is to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Plain,
    /// It starts jobs.
    Starter,
    /// It looks up jobs.
    Lookup,
    /// It is paginated.
    Listing,
}

pub(crate) fn string_parameter(name: &str) -> Value {
    map([
        ("name", Value::from(name)),
        ("in", "query".into()),
        ("schema", map([("type", Value::from("string"))])),
    ])
}
