//! Limits of the description that rest on nothing: neither the metadata nor a correction states them.
//!
//! A limit that does not exist makes the client reject valid requests, so each needs a source.

use super::decision::{Decision, compact};
use super::draft::Use;
use crate::import::description::{Description, NodePath};
use crate::import::keywords::BOUNDS;
use crate::yaml::{Yaml, YamlMap};

/// Reports the bounds and required members of a schema that one of its uses does not have. What is
/// only received is not checked against limits.
pub(super) fn strays(description: &Description, at: &NodePath, uses: &[Use]) -> Vec<Decision> {
    let inputs: Vec<&Use> = uses.iter().filter(|used| used.input).collect();
    let own = description.mapping(at);
    let node = description.mapping(&description.resolve(at));
    let bounds = BOUNDS.iter().filter_map(|bound| {
        let found = own?.get(*bound).or_else(|| node?.get(*bound))?;
        let without = inputs.iter().find(|used| used.facts.get(*bound) != Some(found))?;
        Some(stray(&without.place, &format!("{bound}: {}", compact(found))))
    });
    let required = own.and_then(|own| own.get("required")).and_then(Yaml::as_sequence);
    let required = required.into_iter().flatten().filter_map(Yaml::as_str).filter_map(|member| {
        let without = inputs.iter().find(|used| !requires(&used.facts, member))?;
        Some(stray(&format!("{}.{member}", without.place), "required: true"))
    });
    bounds.chain(required).collect()
}

/// Returns whether an object requires a member.
pub(super) fn requires(facts: &YamlMap, member: &str) -> bool {
    facts.get("required").and_then(Yaml::as_sequence).is_some_and(|names| names.contains(&member.into()))
}

/// Reports a fact that needs a source.
pub(super) fn stray(place: &str, fact: &str) -> Decision {
    Decision::Stray(format!(
        "{place}: `{fact}` is neither in the metadata nor in `corrections.yaml`; remove it, or add a \
         correction with its source"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::parse;

    fn strays_of(schema: &str, input: bool, facts: &[&str]) -> Vec<String> {
        let texts = [("a.yaml".to_owned(), schema.to_owned())].into();
        let description = Description::parse(texts).unwrap();
        let used =
            |facts: &&str| Use { place: "A".to_owned(), facts: parse(facts).unwrap(), input, imported: true };
        let uses: Vec<Use> = facts.iter().map(used).collect();
        let strays = strays(&description, &NodePath::file("a.yaml"), &uses).into_iter();
        let facts = strays.map(|decision| match decision {
            Decision::Stray(what) => what.split(" is neither").next().unwrap().to_owned(),
            other => panic!("{other:?}"),
        });
        facts.collect()
    }

    #[test]
    fn a_bound_and_a_required_member_are_stated_by_every_use() {
        let object = "{type: object, required: [A, B], properties: {A: {}, B: {}}}";
        assert_eq!(strays_of(object, true, &["required: [A]"]), ["A.B: `required: true`"]);
        assert_eq!(strays_of(object, true, &["required: [A, B]", "required: [A, B]"]), [""; 0]);
        // One operation accepts what the other one rejects.
        assert_eq!(
            strays_of(object, true, &["required: [A, B]", "required: [A]"]),
            ["A.B: `required: true`"]
        );
        let text = "{type: string, minLength: 1, maxLength: 9}";
        assert_eq!(strays_of(text, true, &["type: string"]), ["A: `minLength: 1`", "A: `maxLength: 9`"]);
        assert_eq!(strays_of(text, true, &["{minLength: 1, maxLength: 8}"]), ["A: `maxLength: 9`"]);
        assert_eq!(strays_of(text, true, &["{minLength: 1, maxLength: 9}"]), [""; 0]);
    }

    #[test]
    fn what_is_only_received_has_no_limits() {
        let object = "{type: object, required: [A], minItems: 1, properties: {A: {}}}";
        assert_eq!(strays_of(object, false, &["type: object"]), [""; 0]);
    }
}
