//! The names of the files of shared schemas. The metadata has any names, such as `Page<Item>` or `tag` beside `Tag`.

use std::collections::{BTreeMap, BTreeSet};

use super::metadata::{LONGEST_NAME, is_name};

/// Returns the name of the file of each shared schema. `is_known` returns whether the description has a name: a schema
/// keeps its name when another one comes.
pub(super) fn names<'n>(
    schemas: impl Iterator<Item = &'n str>,
    is_known: &dyn Fn(&str) -> bool,
) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    // Two names that differ in case only are one file on some disks.
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let all: BTreeSet<&str> = schemas.collect();
    type Accept<'a> = &'a dyn Fn(&str, &str) -> bool;
    let passes: [Accept<'_>; 3] =
        [&|schema, name| schema == name && is_known(name), &|_, name| is_known(name), &|_, _| true];
    for accept in passes {
        for schema in &all {
            if names.contains_key(*schema) {
                continue;
            }
            let mut candidates = candidates(schema);
            let free = candidates.find(|name| accept(schema, name) && !taken.contains(&name.to_lowercase()));
            if let Some(name) = free {
                taken.insert(name.to_lowercase());
                names.insert((*schema).to_owned(), name);
            }
        }
    }
    names
}

/// The names that a schema may get, the best one first.
fn candidates(schema: &str) -> impl Iterator<Item = String> {
    let name = if is_name(schema) { schema.to_owned() } else { identifier(schema) };
    // Thousands of schemas of one name are none.
    let numbered = (2..10_000).map({
        let name = name.clone();
        move |number| format!("{name}_{number}")
    });
    std::iter::once(name).chain(numbered)
}

/// Returns the letters and digits of a name, with `_` in place of the rest.
fn identifier(text: &str) -> String {
    let letters = text.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' });
    let letters: String = letters.take(LONGEST_NAME).collect();
    let letters = letters.trim_matches('_');
    if letters.starts_with(|first: char| first.is_ascii_alphabetic()) {
        letters.to_owned()
    } else {
        format!("Schema_{letters}").trim_end_matches('_').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_of(schemas: &[&str], known: &[&str]) -> Vec<String> {
        let names = names(schemas.iter().copied(), &|name| known.contains(&name));
        schemas.iter().filter_map(|schema| names.get(*schema).cloned()).collect()
    }

    #[test]
    fn every_schema_has_a_name_that_can_be_that_of_a_file() {
        let long = "N".repeat(300);
        assert_eq!(
            names_of(&["Tag", "tag", "Page<Item>", "../Evil", "\u{4e2d}", "", "1", &long], &[]),
            ["Tag", "tag_2", "Page_Item", "Evil", "Schema_2", "Schema", "Schema_1", &long[..100]]
        );
    }

    #[test]
    fn a_schema_that_is_described_keeps_its_name() {
        assert_eq!(names_of(&["TAG", "Tag", "tag"], &["Tag", "tag_2"]), ["TAG_3", "Tag", "tag_2"]);
    }
}
