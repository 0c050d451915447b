//! Suggestions for misspelt names.

use std::cell::Cell;

/// The number of names that are compared in the search for suggestions. Each of many misspelt names would
/// otherwise be compared with each of many candidates. People correct the first problems first.
const MOST_COMPARED: usize = 100_000;

/// A search for suggestions that ends after a number of comparisons.
#[derive(Debug)]
pub(crate) struct Suggestions {
    left: Cell<usize>,
}

impl Default for Suggestions {
    fn default() -> Self {
        Suggestions { left: Cell::new(MOST_COMPARED) }
    }
}

impl Suggestions {
    /// As [`closest`], for names of any origin.
    pub(crate) fn closest_of<'k>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<&'k str> {
        let known = known.into_iter().take_while(|_| {
            let left = self.left.get();
            self.left.set(left.saturating_sub(1));
            left > 0
        });
        closest_of(name, known)
    }
}

/// Returns the known name that is nearest to a misspelt one, if it is near enough: it differs only in
/// case and separators, or by few letters: one, and another for every five.
pub fn closest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    closest_of(name, known.iter().copied())
}

fn closest_of<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], "");
    let name_plain = plain(name);
    let letters = name_plain.chars().count();
    let near = |known: &'k str| {
        // Most candidates are too long or too short. A letter has at most four bytes.
        let allowed = 1 + letters.min(known.len()) / 5;
        if known.len() + 4 * allowed < letters || known.len() > 4 * (letters + allowed) + 8 {
            return None;
        }
        let plain = plain(known);
        let distance = strsim::levenshtein(&name_plain, &plain);
        // A name of one letter resembles every other one.
        let allowed = (1 + letters.min(plain.chars().count()) / 5).min(letters.saturating_sub(1));
        // Of two equally near names, the one that has the case and the separators is nearer.
        (distance <= allowed).then(|| (distance, strsim::levenshtein(name, known), known))
    };
    known.into_iter().filter_map(near).min().map(|(.., known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested() {
        let known = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];
        for (misspelt, expected) in [
            ("maxlength", Some("maxLength")),
            ("maxitems", Some("maxItems")),
            ("Maximum", Some("maximum")),
            ("max_length", Some("maxLength")),
            ("minLenght", Some("minLength")),
            ("pattern", None),
            ("m", None),
            ("", None),
        ] {
            assert_eq!(closest(misspelt, &known), expected, "{misspelt}");
        }
        assert_eq!(closest("int-64", &["int32", "int64"]), Some("int64"));
    }
}
