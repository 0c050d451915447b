//! Facts on which all uses of a schema agree, written where the schema is.
//!
//! It comes last: a schema that operations share is changed only when all of its uses are known.

use super::decision::{Decision, Edit, compact};
use super::draft::{Draft, Use};
use super::schema::require_member;
use super::stray::{requires, strays};
use crate::import::description::{Description, NodePath};
use crate::import::keywords::BOUNDS;
use crate::yaml::{Yaml, YamlMap};

/// Keywords by which a maintainer states what a string contains, more precisely than the metadata can.
const REFINEMENTS: [&str; 5] = ["format", "contentMediaType", "x-extensible-enum", "enum", "oneOf"];

/// Settles every schema that has a use that is imported.
pub(super) fn settle(draft: &mut Draft) {
    for (at, uses) in std::mem::take(&mut draft.uses) {
        let imported = uses.iter().any(|used| used.imported);
        let Some(first) = uses.first().filter(|_| imported) else { continue };
        let place = if uses.len() == 1 { first.place.clone() } else { shared_place(&at, &first.place) };
        for keyword in keywords(&uses) {
            let decision = settle_keyword(&draft.description, &at, keyword, &uses, &place);
            draft.apply(true, decision);
        }
        for member in members(&draft.description, &at) {
            draft.apply(true, settle_presence(&member, &uses, &place));
            // Each one adds to the list that the one before has written.
            let required = settle_required(&draft.description, &at, &member, &uses, &place);
            draft.apply(true, required);
        }
        for stray in strays(&draft.description, &at, &uses) {
            draft.apply(true, stray);
        }
    }
}

/// Returns the keywords of all uses, each once, in the order in which they are first used.
fn keywords(uses: &[Use]) -> Vec<&str> {
    let mut keywords: Vec<&str> = Vec::new();
    for keyword in uses.iter().flat_map(|used| used.facts.keys()).filter_map(Yaml::as_str) {
        if !keywords.contains(&keyword) {
            keywords.push(keyword);
        }
    }
    keywords
}

fn members(description: &Description, at: &NodePath) -> Vec<String> {
    let members = description.mapping(&at.child("properties")).into_iter().flat_map(YamlMap::keys);
    members.filter_map(Yaml::as_str).map(str::to_owned).collect()
}

fn settle_keyword(
    description: &Description,
    at: &NodePath,
    keyword: &str,
    uses: &[Use],
    place: &str,
) -> Decision {
    let Some(value) = uses.iter().find_map(|used| used.facts.get(keyword)) else { return Decision::Keep };
    let Some(own) = description.mapping(at) else { return Decision::Keep };
    let resolved = description.resolve(at);
    let schema = Described { description, at, own, node: description.mapping(&resolved).unwrap_or(own) };
    let found = schema.get(keyword);
    let Some(wanted) = schema.wanted(keyword, value, uses).filter(|wanted| found != Some(wanted)) else {
        return Decision::Keep;
    };
    if BOUNDS.contains(&keyword)
        && let Some(other) = uses.iter().find(|used| used.facts.get(keyword) != Some(value))
    {
        // No bound holds for all uses. One that was set by hand stays.
        if found.is_some() {
            return Decision::Keep;
        }
        let other_value = compact(other.facts.get(keyword).unwrap_or(&Yaml::Null));
        return Decision::Unclear(format!(
            "{place}: `{keyword}: {}`, but {other_value} in {}",
            compact(value),
            other.place
        ));
    }
    let what = format!("`{keyword}: {}`", compact(&wanted));
    // An enum is a type, which is stated once. Bounds and examples belong to a use.
    let edited = if keyword == "x-extensible-enum" { resolved } else { at.clone() };
    Decision::change(vec![Edit::Set(edited, keyword.to_owned(), wanted)], place, what)
}

/// A schema as the description states it in one place.
struct Described<'d> {
    description: &'d Description,
    at: &'d NodePath,
    /// What is at the place: the schema, or a reference with keywords beside it.
    own: &'d YamlMap,
    /// The schema, with references followed.
    node: &'d YamlMap,
}

impl Described<'_> {
    fn get(&self, keyword: &str) -> Option<&Yaml> {
        self.own.get(keyword).or_else(|| self.node.get(keyword))
    }

    fn is_string(&self) -> bool {
        self.node.get("type").and_then(Yaml::as_str) == Some("string")
    }

    fn is_refined(&self) -> bool {
        REFINEMENTS.iter().any(|keyword| self.node.contains_key(*keyword))
    }

    /// Returns the value that a keyword should have, or nothing if that is left to the maintainer.
    fn wanted(&self, keyword: &str, value: &Yaml, uses: &[Use]) -> Option<Yaml> {
        let found = self.get(keyword);
        // Facts about a plain string do not hold for the more precise type that was written by hand.
        let applies_to_text = self.is_string() && (!self.is_refined() || found.is_some());
        let is_wanted = match keyword {
            // These illustrate a value; the first one is enough.
            "example" | "default" | "pattern" if found.is_some() => false,
            // A parameter may have its example beside its schema; members have their own.
            "example" => {
                let parent_example = self.at.parent().child("example");
                self.description.get(&parent_example).is_none() && !self.node.contains_key("properties")
            }
            "default" | "pattern" | "deprecated" => true,
            "format" if self.own.contains_key("$ref") => false,
            "format" => !(self.is_string() && self.is_refined()),
            "x-extensible-enum" => applies_to_text,
            "minLength" | "maxLength" => applies_to_text,
            bound => BOUNDS.contains(&bound),
        };
        if !is_wanted {
            return None;
        }
        match found.and_then(Yaml::as_sequence).filter(|_| keyword == "x-extensible-enum") {
            Some(found) => Some(extended_enum(found, uses)),
            None => Some(value.clone()),
        }
    }
}

/// Adds the values of all uses to an enum. Values that were added by hand stay.
fn extended_enum(found: &[Yaml], uses: &[Use]) -> Yaml {
    let mut values = found.to_vec();
    let stated = uses.iter().filter_map(|used| used.facts.get("x-extensible-enum")?.as_sequence()).flatten();
    for value in stated {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    Yaml::Sequence(values)
}

/// Reports a member that no use has.
fn settle_presence(member: &str, uses: &[Use], place: &str) -> Decision {
    let is_in = |used: &Use| used.facts.get("properties").is_some_and(|all| all.get(member).is_some());
    if uses.iter().any(is_in) { Decision::Keep } else { Decision::Gone(format!("{place}.{member}")) }
}

/// Makes a member required if all uses that callers write require it.
fn settle_required(
    description: &Description,
    at: &NodePath,
    member: &str,
    uses: &[Use],
    place: &str,
) -> Decision {
    let requires = |used: &&Use| requires(&used.facts, member);
    let mut inputs = uses.iter().filter(|used| used.input);
    let Some(one) = inputs.clone().find(requires) else { return Decision::Keep };
    let place = format!("{place}.{member}");
    let decision = require_member(description, at, member, &place);
    match inputs.find(|used| !requires(used)) {
        Some(other) if decision != Decision::Keep => {
            Decision::Unclear(format!("{place}: required in {}, but not in {}", one.place, other.place))
        }
        _ => decision,
    }
}

/// Returns the place of a schema for messages: by its own name if operations share it.
fn shared_place(at: &NodePath, first: &str) -> String {
    let Some(name) = at.file.strip_prefix("schemas/").and_then(|file| file.strip_suffix(".yaml")) else {
        return first.to_owned();
    };
    at.steps().iter().fold(format!("schemas.{name}"), |place, step| match step.as_str() {
        "properties" => place,
        "items" => place + "[]",
        step => format!("{place}.{step}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    /// Decides on a keyword of the schema in `a.yaml`. Each item of `facts` is one use of it.
    fn decided(schema: &str, keyword: &str, facts: &[&str]) -> Decision {
        let texts = [("a.yaml".to_owned(), schema.to_owned())].into();
        let description = Description::parse(texts).unwrap();
        let used = |(index, facts): (usize, &&str)| Use {
            place: format!("Use{index}"),
            facts: parse(facts).unwrap(),
            input: true,
            imported: true,
        };
        let uses: Vec<Use> = facts.iter().enumerate().map(used).collect();
        settle_keyword(&description, &NodePath::file("a.yaml"), keyword, &uses, "A")
    }

    fn set(keyword: &str, value: &str) -> Decision {
        let value = parse::<Yaml>(value).unwrap();
        let what = format!("`{keyword}: {}`", compact(&value));
        let edit = Edit::Set(NodePath::file("a.yaml"), keyword.to_owned(), value);
        Decision::change(vec![edit], "A", what)
    }

    #[test]
    fn a_bound_is_written_if_all_uses_have_it() {
        let schema = "type: string";
        assert_eq!(decided(schema, "maxLength", &["maxLength: 5", "maxLength: 5"]), set("maxLength", "5"));
        assert_eq!(
            decided(schema, "maxLength", &["maxLength: 5", "type: string"]),
            Decision::Unclear("A: `maxLength: 5`, but null in Use1".to_owned())
        );
        let bounded = "{type: string, maxLength: 7}";
        assert_eq!(decided(bounded, "maxLength", &["maxLength: 5"]), set("maxLength", "5"));
        assert_eq!(decided(bounded, "maxLength", &["maxLength: 5", "maxLength: 6"]), Decision::Keep);
    }

    #[test]
    fn the_values_of_an_enum_are_those_of_all_uses_and_of_people() {
        let keyword = "x-extensible-enum";
        let facts = ["x-extensible-enum: [A, B]", "x-extensible-enum: [B, C]"];
        let schema = "{type: string, x-extensible-enum: [Z, A]}";
        assert_eq!(decided(schema, keyword, &facts), set(keyword, "[Z, A, B, C]"));
        assert_eq!(decided("type: string", keyword, &facts), set(keyword, "[A, B]"));
        let complete = "{type: string, x-extensible-enum: [A, B, C]}";
        assert_eq!(decided(complete, keyword, &facts), Decision::Keep);
    }

    #[test]
    fn facts_about_a_text_do_not_reach_a_more_precise_type() {
        for schema in
            ["{type: string, contentMediaType: application/json}", "{type: array, items: {type: string}}"]
        {
            for facts in ["maxLength: 5", "x-extensible-enum: [A]"] {
                let keyword = facts.split(':').next().unwrap();
                assert_eq!(decided(schema, keyword, &[facts]), Decision::Keep, "{schema} {facts}");
            }
        }
        let schema = "{type: string, contentMediaType: application/json}";
        assert_eq!(decided(schema, "format", &["format: uri"]), Decision::Keep);
    }

    #[test]
    fn an_example_is_added_where_there_is_no_other() {
        assert_eq!(decided("type: string", "example", &["example: x", "example: y"]), set("example", "x"));
        assert_eq!(decided("{type: string, example: own}", "example", &["example: x"]), Decision::Keep);
        assert_eq!(
            decided("{type: object, properties: {B: {}}}", "example", &["example: {}"]),
            Decision::Keep
        );
    }
}
