//! Types that have another name than before.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Returns the types of a file that have another name than before, with both names. A type that is
/// replaced by another one in its place counts as renamed; in a longer or shorter list they cannot be
/// matched.
pub(super) fn renamed_types<'t>(before: &'t str, after: &'t str) -> Vec<(&'t str, &'t str)> {
    let (before, after) = (defined_types(before), defined_types(after));
    let mut renamed = Vec::new();
    for change in capture_diff_slices(Algorithm::Myers, &before, &after) {
        if let DiffOp::Replace { old_index, old_len, new_index, new_len } = change
            && old_len == new_len
        {
            let old = before.iter().skip(old_index).copied();
            renamed.extend(old.zip(after.iter().skip(new_index).copied()).take(old_len));
        }
    }
    renamed
}

/// Returns the types that a generated file defines. The structs of required values are left out,
/// because their names follow from these.
fn defined_types(text: &str) -> Vec<&str> {
    fn name(line: &str) -> Option<&str> {
        let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
        rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next()
    }
    text.lines().filter_map(name).filter(|name| !name.ends_with("Required")).collect()
}
