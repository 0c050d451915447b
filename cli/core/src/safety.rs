//! What protects from unwanted calls: the read-only mode, and the confirmation of deletions.

use std::ffi::OsString;
use std::io;

use alicloud_runtime::OperationInfo;

use crate::Product;
use crate::failure::{Failure, Outcome};

/// The first words of operations that delete something.
///
/// Operations that cancel, stop or close something are not among them: it can be started again.
const DELETIONS: &[&str] = &["BatchDelete", "Clear", "Delete", "Drop", "Remove"];

/// Checks that an operation may be called, before anything is sent.
///
/// With the variable `ICE_READ_ONLY` (after the name of the program), an operation that changes something is
/// refused; `yes` does not override it. A deletion needs `yes`, or a `y` on the terminal. `ask` prints a question
/// to the terminal and returns the line that the user types.
///
/// # Errors
/// The operation is refused, the user does not confirm it, or the variable is neither true nor false.
pub(crate) fn check(
    product: &Product,
    operation: &OperationInfo,
    environment: &dyn Fn(&str) -> Option<OsString>,
    yes: bool,
    stdin_is_terminal: bool,
    ask: &mut dyn FnMut(&str) -> io::Result<String>,
) -> Outcome {
    let name = operation.name;
    let only_reads = is_read_only(product, environment)?;
    if operation.read_only {
        return Ok(());
    }
    if only_reads {
        let variable = read_only_variable(product);
        return Err(Failure::usage(format!(
            "{name} is refused: it changes something, and {variable} is set; unset the variable to permit it"
        )));
    }
    if yes || !is_deletion(name) {
        return Ok(());
    }
    if !stdin_is_terminal {
        return Err(Failure::usage(format!(
            "{name} needs a confirmation: it deletes something, and standard input is not a terminal; pass --yes"
        )));
    }
    let typed = ask(&format!("{name}: {}\ncontinue? [y/N] ", operation.summary))?;
    match typed.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Failure::usage(format!("{name} was not confirmed: nothing was sent"))),
    }
}

/// Returns the variable that turns on the read-only mode, such as `ICE_READ_ONLY`.
pub(crate) fn read_only_variable(product: &Product) -> String {
    product.variable("READ_ONLY")
}

/// Returns whether the read-only mode is on. An empty variable counts as not set.
///
/// A value such as `ture` is an error: if it counted as false, the protection would be off unnoticed.
///
/// # Errors
/// The variable is neither true nor false.
pub(crate) fn is_read_only(
    product: &Product,
    environment: &dyn Fn(&str) -> Option<OsString>,
) -> Outcome<bool> {
    let name = read_only_variable(product);
    let value = environment(&name).unwrap_or_default();
    match value.to_string_lossy().trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Ok(true),
        "" | "0" | "false" | "no" | "off" => Ok(false),
        _ => Err(Failure::usage(format!("invalid {name} {value:?}: expected 1 or true, or else 0 or false"))),
    }
}

/// Returns whether an operation deletes something.
pub(crate) fn is_deletion(operation: &str) -> bool {
    DELETIONS.iter().any(|word| {
        // The word ends here: `Clear` does not begin `Clearance`.
        operation
            .strip_prefix(word)
            .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::find;
    use crate::testing::ICE;

    /// Returns the questions that were asked, and the error.
    fn run(
        operation: &str,
        read_only: Option<&str>,
        yes: bool,
        answer: Option<&str>,
    ) -> (Vec<String>, Result<(), String>) {
        let operation = find(&ICE, operation).unwrap();
        let environment = |name: &str| read_only.filter(|_| name == "ICE_READ_ONLY").map(OsString::from);
        let mut questions = Vec::new();
        let mut ask = |question: &str| {
            questions.push(question.to_owned());
            Ok(answer.unwrap_or_default().to_owned())
        };
        let checked = check(&ICE, operation, &environment, yes, answer.is_some(), &mut ask);
        (
            questions,
            checked.map_err(|failure| {
                assert_eq!(failure.cause.exit_code(), 2);
                failure.message
            }),
        )
    }

    #[test]
    fn the_read_only_mode_refuses_every_operation_that_changes_something() {
        for operation in ICE.operations() {
            let (questions, checked) = run(operation.name, Some("1"), true, Some("y"));
            assert_eq!(checked.is_ok(), operation.read_only, "{}", operation.name);
            assert!(questions.is_empty(), "the mode comes first");
        }
        let (_, refused) = run("CreateUploadMedia", Some("1"), false, None);
        assert_eq!(
            refused.unwrap_err(),
            "CreateUploadMedia is refused: it changes something, and ICE_READ_ONLY is set; unset the variable to \
             permit it"
        );
    }

    #[test]
    fn the_variable_is_true_or_false_and_nothing_else() {
        for value in ["1", "true", "TRUE", "yes", "on", " 1 "] {
            assert!(run("CreateUploadMedia", Some(value), false, None).1.is_err(), "{value:?}");
        }
        for value in ["", "0", "false", "No", "off"] {
            assert_eq!(run("CreateUploadMedia", Some(value), false, None).1, Ok(()), "{value:?}");
        }
        let (_, invalid) = run("GetMediaInfo", Some("ture"), false, None);
        assert_eq!(
            invalid.unwrap_err(),
            "invalid ICE_READ_ONLY \"ture\": expected 1 or true, or else 0 or false"
        );
    }

    #[test]
    fn a_deletion_needs_a_confirmation() {
        let (questions, confirmed) = run("DeleteMediaInfos", None, false, Some("Y\n"));
        assert_eq!(confirmed, Ok(()));
        let [question] = questions.as_slice() else { panic!("{questions:?}") };
        assert!(question.starts_with("DeleteMediaInfos: Deletes "), "{question}");
        assert!(question.ends_with("\ncontinue? [y/N] "), "{question}");
        for answer in ["", "\n", "n", "yep"] {
            let (_, refused) = run("DeleteMediaInfos", None, false, Some(answer));
            assert_eq!(refused.unwrap_err(), "DeleteMediaInfos was not confirmed: nothing was sent");
        }
        assert_eq!(run("DeleteMediaInfos", None, true, None), (vec![], Ok(())));
        let (questions, refused) = run("DeleteMediaInfos", None, false, None);
        assert!(questions.is_empty(), "there is no terminal");
        assert_eq!(
            refused.unwrap_err(),
            "DeleteMediaInfos needs a confirmation: it deletes something, and standard input is not a terminal; \
             pass --yes"
        );
    }

    #[test]
    fn the_deletions_among_the_operations_are_these() {
        let names = ICE.operations().map(|operation| operation.name).filter(|name| is_deletion(name));
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        assert_eq!(
            names.join(" "),
            "ClearAIAgentVoiceprint DeleteAIAgentDialogue DeleteAdInsertion DeleteAvatarTrainingJob \
             DeleteCategory DeleteChannel DeleteCustomTemplate DeleteCustomizedVoiceJob DeleteDNADB \
             DeleteDNAFiles DeleteEditingProjectMaterials DeleteEditingProjects DeleteHotwordLibrary \
             DeleteLivePackageChannel DeleteLivePackageChannelGroup DeleteLivePackageOriginEndpoint \
             DeleteLiveRecordFiles DeleteLiveRecordTemplate DeleteLiveSnapshotFiles \
             DeleteLiveSnapshotTemplate DeleteLiveTranscodeJob DeleteLiveTranscodeTemplate \
             DeleteMediaConnectFlow DeleteMediaConnectFlowInput DeleteMediaConnectFlowOutput \
             DeleteMediaFromSearchLib DeleteMediaInfos DeleteMediaLiveChannel DeleteMediaLiveInput \
             DeleteMediaLiveInputSecurityGroup DeleteMediaMarks DeletePipeline DeletePlayInfo DeleteProgram \
             DeleteRecognitionEntity DeleteRecognitionLib DeleteRecognitionSample DeleteSmartJob \
             DeleteSource DeleteSourceLocation DeleteTemplate DeleteVodPackagingAsset \
             DeleteVodPackagingConfiguration DeleteVodPackagingGroup DeleteYikeAssetMediaInfos \
             DropSearchIndex DropSearchLib"
        );
        for name in ["Clearance", "Deleted", "Dropper", "Undelete", "delete"] {
            assert!(!is_deletion(name), "{name}");
        }
        assert!(ICE.operations().all(|operation| !operation.read_only || !is_deletion(operation.name)));
    }
}
