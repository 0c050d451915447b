//! `policy`: the RAM policy that calls need, and the explanation of a call that was denied.

mod document;
mod explain;
mod journal;
mod oss;
mod refusal;
mod verdict;

use std::io::{self, Read, Write};
use std::path::PathBuf;

use alicloud_runtime::OperationInfo;

pub(crate) use self::verdict::is_denial;

use self::document::{Document, Statement};
use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations::{describe, find, find_group};
use crate::output::print;

/// The arguments of `policy`.
#[derive(Debug, Default, clap::Args)]
#[command(args_conflicts_with_subcommands = true, disable_help_subcommand = true)]
pub(crate) struct PolicyArguments {
    #[command(subcommand)]
    command: Option<PolicyCommand>,
    /// The operations to permit
    #[arg(value_name = "OPERATION")]
    operations: Vec<String>,
    /// Permit all operations that only read
    #[arg(long)]
    read_only: bool,
    /// Permit the operations of a group
    #[arg(long, value_name = "GROUP")]
    group: Vec<String>,
    /// Permit the operations in a journal: JSON lines with a member `operation`; `-` is standard input
    #[arg(long, value_name = "FILE")]
    from: Vec<PathBuf>,
    /// Permit the lookups of the jobs that the operations start, as `--wait` needs them
    #[arg(long)]
    with_lookups: bool,
    /// Permit reading the objects of an OSS bucket, or of a folder in it
    #[arg(long, value_name = "BUCKET[/PREFIX]")]
    oss_read: Vec<String>,
    /// Permit writing objects into an OSS bucket, or into a folder in it
    #[arg(long, value_name = "BUCKET[/PREFIX]")]
    oss_write: Vec<String>,
}

/// The commands below `policy`.
#[derive(Debug, clap::Subcommand)]
enum PolicyCommand {
    /// Explain why a call was denied, and print the policy that permits it
    Explain(explain::ExplainArguments),
}

/// A policy, and what a reader of it should know.
#[derive(Debug)]
struct Plan {
    document: Document,
    notes: Vec<String>,
}

impl PolicyArguments {
    /// Prints the policy, and notes on standard error. The policy is JSON in every output format.
    ///
    /// # Errors
    /// An argument is invalid, a file cannot be read, or nothing needs a permission.
    pub(crate) fn run(&self, product: &Product, json: bool) -> Outcome {
        if let Some(PolicyCommand::Explain(explain)) = &self.command {
            return explain.run(product, json);
        }
        let Plan { document, mut notes } = self.plan(product, &mut io::stdin())?;
        let (text, note) = document.text();
        notes.extend(note);
        for note in notes {
            // The notes are of no use without a reader.
            let _ = writeln!(anstream::stderr(), "note: {note}");
        }
        print(&text)
    }

    fn plan(&self, product: &Product, stdin: &mut dyn Read) -> Outcome<Plan> {
        let mut notes = Vec::new();
        let mut operations = Operations::default();
        for name in &self.operations {
            operations.add(find(product, name)?);
        }
        for name in &self.group {
            operations.extend(find_group(product, name)?.operations.iter().copied());
        }
        if self.read_only {
            operations.extend(product.operations().filter(|operation| operation.read_only));
        }
        for path in &self.from {
            let (found, note) = journal::read(product, path, stdin)?;
            operations.extend(found);
            notes.extend(note);
        }
        notes.extend(self.lookups(product, &mut operations)?);
        let open: Vec<&str> =
            operations.0.iter().filter(|one| one.ram_action.is_none()).map(|one| one.name).collect();
        if !open.is_empty() {
            notes.push(format!("anyone may call {}: no permission is needed", open.join(", ")));
        }
        let actions = operations.0.iter().filter_map(|operation| operation.ram_action);
        let mut statements = vec![Statement::of_service(actions)];
        statements.push(Statement::of_objects("oss:GetObject", &self.oss_read)?);
        statements.push(Statement::of_objects("oss:PutObject", &self.oss_write)?);
        statements.retain(|statement| !statement.is_empty());
        match (statements.is_empty(), open.is_empty()) {
            (false, _) => Ok(Plan { document: Document::new(statements), notes }),
            (true, true) => Err(Failure::usage(format!(
                "nothing to permit: name operations, as in `{} policy OPERATION`, or give --read-only, --group, \
                 --from, --oss-read or --oss-write",
                product.program
            ))),
            // RAM rejects a policy without statements.
            (true, false) => {
                Err(Failure::usage(format!("no policy is needed: anyone may call {}", open.join(", "))))
            }
        }
    }

    /// Adds the lookups of the jobs that operations start, or returns a note that names them.
    ///
    /// They are not added unasked: a policy is reviewed, and should have what was named and no more. But a
    /// program that starts a job and must not look it up fails after the job has cost money, hence the note.
    fn lookups(&self, product: &Product, operations: &mut Operations) -> Outcome<Option<String>> {
        let missing = missing_lookups(product, operations)?;
        if self.with_lookups {
            operations.extend(missing);
            return Ok(None);
        }
        let names: Vec<&str> = missing.iter().map(|lookup| lookup.name).collect();
        Ok((!names.is_empty()).then(|| {
            format!(
                "not permitted: {}, to look up the jobs that are started; --with-lookups adds them",
                names.join(", ")
            )
        }))
    }
}

/// Returns the policy that the call of an operation needs.
///
/// # Errors
/// The operation needs no permission.
pub(crate) fn of_operation(
    product: &Product,
    operation: &OperationInfo,
    with_lookups: bool,
) -> Outcome<String> {
    let operations = vec![operation.name.to_owned()];
    let arguments = PolicyArguments { operations, with_lookups, ..PolicyArguments::default() };
    Ok(arguments.plan(product, &mut io::empty())?.document.text().0)
}

/// Operations, each once, sorted by name.
#[derive(Debug, Default)]
struct Operations(Vec<&'static OperationInfo>);

impl Operations {
    fn add(&mut self, operation: &'static OperationInfo) {
        if let Err(place) = self.0.binary_search_by(|known| known.name.cmp(operation.name)) {
            self.0.insert(place, operation);
        }
    }

    fn extend(&mut self, operations: impl IntoIterator<Item = &'static OperationInfo>) {
        for operation in operations {
            self.add(operation);
        }
    }
}

/// Returns the lookups of the jobs that operations start, without those that are among the operations.
fn missing_lookups(product: &Product, operations: &Operations) -> Outcome<Vec<&'static OperationInfo>> {
    let mut missing = Operations::default();
    for starter in operations.0.iter().filter(|operation| !operation.read_only) {
        for lookup in describe(product, starter)?.lookups {
            missing.add(find(product, &lookup.operation)?);
        }
    }
    missing.0.retain(|lookup| operations.0.iter().all(|operation| operation.name != lookup.name));
    Ok(missing.0)
}

#[cfg(test)]
mod tests;
