//! The pages of a listing, from the names that nearly all products have for them. The metadata does not state them.

use std::collections::BTreeMap;

use super::keywords::SCHEMAS;
use super::operation::Operation;
use super::parameter::{Parameter, Place};
use crate::yaml::{Yaml, YamlMap};

/// How the names of listings begin.
const VERBS: &[&str] = &["Describe", "Get", "List", "Query", "Search"];

const TOKENS: &[&str] = &["NextToken", "nextToken"];
const NUMBERS: &[&str] = &["PageNumber", "PageNo", "pageNumber", "pageNo"];
const TOTALS: &[&str] = &["TotalCount", "Total", "TotalNumber", "totalCount", "total"];

/// Returns `x-acs-pages` of a listing whose response has one list. A listing with page numbers and tokens has the
/// numbers: some services return a token only if the request asks for it with another parameter.
pub(super) fn pages(name: &str, operation: &Operation, schemas: &BTreeMap<String, Yaml>) -> Option<Yaml> {
    if !VERBS.iter().any(|verb| name.starts_with(verb)) {
        return None;
    }
    let response = properties(&operation.response.schema, schemas)?;
    let items = only_list(response, schemas)?;
    let total = member(response, TOTALS, "integer");
    let number = parameter(operation, NUMBERS, "integer");
    let mut pages = YamlMap::new();
    match (number, total, parameter(operation, TOKENS, "string"), member(response, TOKENS, "string")) {
        (Some(number), Some(total), ..) => {
            pages.insert("number".into(), number.into());
            pages.insert("total".into(), total.into());
        }
        (_, _, Some(token), Some(next)) => {
            pages.insert("token".into(), token.into());
            pages.insert("next".into(), next.into());
        }
        _ => return None,
    }
    pages.insert("items".into(), items.into());
    Some(pages.into())
}

fn parameter<'o>(operation: &'o Operation, names: &[&str], kind: &str) -> Option<&'o str> {
    let is_it = |known: &&Parameter| {
        let found = known.schema.get("type").and_then(Yaml::as_str);
        names.contains(&known.name.as_str())
            && matches!(known.place, Place::Query | Place::Form)
            && found == Some(kind)
    };
    operation.parameters.iter().find(is_it).map(|found| found.name.as_str())
}

/// The members of a schema, behind its reference.
fn properties<'s>(schema: &'s Yaml, schemas: &'s BTreeMap<String, Yaml>) -> Option<&'s YamlMap> {
    resolved(schema, schemas)?.get("properties")?.as_mapping()
}

fn resolved<'s>(schema: &'s Yaml, schemas: &'s BTreeMap<String, Yaml>) -> Option<&'s Yaml> {
    match schema.get("$ref").and_then(Yaml::as_str) {
        Some(reference) => schemas.get(reference.strip_prefix(SCHEMAS)?),
        None => Some(schema),
    }
}

fn member<'r>(response: &'r YamlMap, names: &[&str], kind: &str) -> Option<&'r str> {
    let found = response.iter().find(|(name, schema)| {
        name.as_str().is_some_and(|name| names.contains(&name))
            && schema.get("type").and_then(Yaml::as_str) == Some(kind)
    });
    found.and_then(|(name, _)| name.as_str())
}

/// The path of the only list: a member, or the only member of a member, as in `Instances.Instance`.
fn only_list(response: &YamlMap, schemas: &BTreeMap<String, Yaml>) -> Option<String> {
    let is_list = |schema: &Yaml| schema.get("type").and_then(Yaml::as_str) == Some("array");
    let mut lists = response.iter().filter_map(|(name, schema)| {
        let name = name.as_str()?;
        let schema = resolved(schema, schemas)?;
        if is_list(schema) {
            return Some(name.to_owned());
        }
        let inside = schema.get("properties")?.as_mapping()?;
        let (inner, schema) = inside.iter().next().filter(|_| inside.len() == 1)?;
        is_list(resolved(schema, schemas)?).then(|| format!("{name}.{}", inner.as_str().unwrap_or_default()))
    });
    let first = lists.next()?;
    // A dot separates the names in a path.
    let is_plain = first
        .split('.')
        .all(|name| name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_'));
    (lists.next().is_none() && is_plain).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::super::clean::Cleaner;
    use super::super::json_node::JsonNode;
    use super::super::operation::read_operation;
    use super::*;
    use crate::yaml::{parse, plain};

    /// The pages of a listing with these parameters and these members of the response.
    fn pages_of(name: &str, parameters: &str, members: &str) -> Option<String> {
        let api = format!(
            "{{methods: [get], parameters: [{parameters}], responses: {{'200': {{schema: {{type: object, properties: \
             {{{members}}}}}}}}}}}"
        );
        let api: Yaml = parse(&api).unwrap();
        let mut cleaner = Cleaner::new(Default::default(), false);
        let operation = read_operation(name, &JsonNode::root(&api), "RPC", &mut cleaner);
        let operation = operation.unwrap_or_else(|why| panic!("{}", why.detail));
        pages(name, &operation, &BTreeMap::new()).map(|pages| plain(&pages).replace('\n', " "))
    }

    #[test]
    fn a_listing_has_the_pages_that_its_names_suggest() {
        let number = "{name: PageNumber, in: query, schema: {type: integer}}";
        let token = "{name: NextToken, in: query, schema: {type: string}}";
        let list = "Things: {type: array, items: {type: string}}";
        let nested = "Things: {type: object, properties: {Thing: {type: array, items: {type: string}}}}";
        let total = "TotalCount: {type: integer}";
        let next = "NextToken: {type: string}";
        let by_number = pages_of("DescribeThings", number, &format!("{total}, {nested}"));
        assert_eq!(by_number.as_deref(), Some("number: PageNumber total: TotalCount items: Things.Thing"));
        let by_token = pages_of("ListThings", token, &format!("{next}, {list}"));
        assert_eq!(by_token.as_deref(), Some("token: NextToken next: NextToken items: Things"));
        let both = pages_of("ListThings", &format!("{token}, {number}"), &format!("{next}, {total}, {list}"));
        assert_eq!(both.as_deref(), Some("number: PageNumber total: TotalCount items: Things"));
        // The end of the pages, or the items, would be a guess.
        assert_eq!(pages_of("ListThings", number, list), None);
        assert_eq!(
            pages_of("ListThings", token, &format!("{next}, {list}, Others: {{type: array, items: {{}}}}")),
            None
        );
        assert_eq!(pages_of("CreateThings", token, &format!("{next}, {list}")), None);
    }
}
