//! What to do about each kind of problem.

use strum::EnumMessage;

use super::{ProblemKind, closest, keyword};

impl ProblemKind {
    /// Returns what to do about the problem.
    pub fn help(&self) -> String {
        match self {
            ProblemKind::WrongType { expected: "a string", found } if is_scalar(found) => {
                "write it in quotes".to_owned()
            }
            ProblemKind::WrongType { expected, .. } => format!("write {expected}"),
            ProblemKind::Missing(keyword) => format!("add `{keyword}`"),
            ProblemKind::UnknownKeyword { meant: Some(meant), .. } => format!("did you mean `{meant}`?"),
            ProblemKind::UnknownKeyword { keyword, known, .. } => keyword::instead_of(keyword)
                .map_or_else(|| suggestion(keyword, known, "keywords"), str::to_owned),
            ProblemKind::ForeignKeyword(keyword) => {
                keyword::counterpart(keyword).unwrap_or("remove it").to_owned()
            }
            ProblemKind::UnknownValue { keyword, value, known } => keyword::instead_of_value(keyword, value)
                .map_or_else(|| suggestion(value, known, "values"), str::to_owned),
            ProblemKind::DanglingReference { closest: Some(closest), .. }
            | ProblemKind::UndeclaredTag { closest: Some(closest), .. }
            | ProblemKind::UndeclaredParameter { closest: Some(closest), .. }
            | ProblemKind::UndeclaredName { closest: Some(closest), .. } => {
                format!("did you mean `{closest}`?")
            }
            ProblemKind::UnusedComponent { what: "tag", .. } => {
                "list it in `tags` of an operation, or remove it".to_owned()
            }
            ProblemKind::UnusedComponent { .. } => "refer to it with `$ref`, or remove it".to_owned(),
            ProblemKind::DanglingReference { closest: None, .. } => {
                "check the file and the keys after `#/`; a path is relative to the file that contains it"
                    .to_owned()
            }
            ProblemKind::PathOfOperation { operation, .. } => {
                format!("write `/{operation}`; the path of an RPC operation is its name")
            }
            ProblemKind::UndeclaredTag { tag, closest: None } => {
                format!("add it to `tags` of the root document: `- {{name: {tag}, description: ...}}`")
            }
            ProblemKind::UndeclaredParameter { closest: None, .. } => {
                "name parameters of this operation, each in one choice only".to_owned()
            }
            ProblemKind::UndeclaredName { what, name, closest: None } => {
                format!("declare the {what} `{name}`, or remove it here")
            }
            ProblemKind::NotAName { remedy, .. }
            | ProblemKind::NameCollision { remedy, .. }
            | ProblemKind::TypeCollision { remedy, .. }
            | ProblemKind::ReservedName { remedy, .. } => (*remedy).to_owned(),
            ProblemKind::Undocumented { keyword, .. } => {
                format!("describe it in `{keyword}`: the meaning, units, limits and defaults")
            }
            // The others have a help that does not depend on their values.
            kind => kind.get_message().unwrap_or_default().to_owned(),
        }
    }
}

/// Whether the value that was found is a scalar, which quotes turn into a string. `Node::described` shows
/// scalars in backquotes, and of a list or a map only the kind.
fn is_scalar(found: &str) -> bool {
    found.ends_with('`')
}

fn suggestion(misspelt: &str, known: &[&'static str], what: &str) -> String {
    if let Some(closest) = closest(misspelt, known) {
        return format!("did you mean `{closest}`?");
    }
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    format!("known {what}: {}", known.join(", "))
}
