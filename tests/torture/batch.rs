//! A batch of random descriptions: each is generated, and its crate compiled.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use alicloud_generator::{Generated, Input, ProblemKind, generate};

use super::calls;
use super::compile::{Compiler, Unit};
use super::describe::description;
use super::yaml::{Description, ROOT};

/// A random description.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) number: usize,
    pub(crate) seed: u64,
    pub(crate) description: Description,
}

/// What went wrong with a description.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// The generator has problems with it.
    Refused(String),
    /// It has a value that the generator does not find to fit.
    Warned(String),
    /// rustc has an error or a warning.
    NotCompiled(String),
    /// A request or a response is not as described.
    Unfaithful(String),
}

impl Case {
    pub(crate) fn new(number: usize, seed: u64) -> Self {
        Case { number, seed, description: description(number, seed) }
    }

    /// The name of the crate in Rust.
    pub(crate) fn name(&self) -> String {
        format!("alicloud_torture{}", self.number)
    }

    pub(crate) fn input(&self) -> Input {
        Input::new(self.description.texts(), ROOT)
    }

    /// Generates the crate.
    pub(crate) fn generate(&self) -> Result<Generated, Fault> {
        let generated = generate(&self.input()).map_err(|reports| {
            let problems = reports.iter().map(|report| format!("{report:#}\n"));
            Fault::Refused(problems.collect())
        })?;
        // Values are random ones that fit their schemas.
        let unexpected = generated.warnings.iter().find(|report| {
            !matches!(report.kind, ProblemKind::UnusedComponent { .. } | ProblemKind::DeprecatedInWords)
        });
        match unexpected {
            Some(report) => Err(Fault::Warned(format!("{report:#}"))),
            None => Ok(generated),
        }
    }

    /// Writes the crate and compiles it with all features.
    pub(crate) fn compile(&self, compiler: &Compiler, generated: &Generated) -> Result<(), Fault> {
        let folder = compiler.folder.join(self.name());
        write(&folder, generated.files.iter().map(|file| (file.path.as_str(), file.text.as_str())));
        let features = features(generated);
        let root = folder.join("src/lib.rs");
        let unit = |name, features, arguments| Unit {
            root: root.clone(),
            name,
            kind: "rlib",
            features,
            externs: &[],
            arguments,
        };
        let name = self.name();
        compiler.run(&unit(&name, &features, &["-D", "warnings"])).map_err(Fault::NotCompiled)?;
        // What one group needs must not be behind the feature of another one.
        if features.len() > 3 {
            let name = format!("one_group{}", self.number);
            let arguments = ["-D", "warnings", "--emit", "metadata"];
            compiler.run(&unit(&name, &features[..1], &arguments)).map_err(Fault::NotCompiled)?;
        }
        Ok(())
    }
}

impl Fault {
    pub(crate) fn text(&self) -> String {
        match self {
            Fault::Refused(text) => format!("refused:\n{text}"),
            Fault::Warned(text) => format!("warned of a value that fits:\n{text}"),
            Fault::NotCompiled(text) => format!("not compiled:\n{text}"),
            Fault::Unfaithful(text) => format!("unfaithful:\n{text}"),
        }
    }
}

/// The features of the groups, and those that add code.
fn features(generated: &Generated) -> Vec<String> {
    let manifest =
        generated.files.iter().find(|file| file.path == "Cargo.toml").expect("a crate has a manifest");
    let groups =
        manifest.text.split("# The groups of operations.\n").nth(1).expect("the groups are features");
    let groups = groups.lines().map_while(|line| line.strip_suffix(" = []"));
    groups.chain(["by-name", "blocking", "catalogue"]).map(|name| name.trim_matches('"').to_owned()).collect()
}

/// Generates and compiles cases, and compares their calls with their descriptions. Returns the first fault
/// of each by its number.
pub(crate) fn check_all(
    cases: &[Case],
    compiler: &Compiler,
    progress: &(dyn Fn() + Sync),
) -> BTreeMap<usize, Fault> {
    let mut faults = compile_all(cases, compiler, progress);
    let compiled: Vec<&Case> = cases.iter().filter(|case| !faults.contains_key(&case.number)).collect();
    if !compiled.is_empty() {
        for (number, fault) in calls::check(&compiled, compiler) {
            faults.entry(number).or_insert(fault);
        }
    }
    faults
}

/// Generates and compiles cases on all processors. Returns the faults by the numbers of the cases.
fn compile_all(cases: &[Case], compiler: &Compiler, progress: &(dyn Fn() + Sync)) -> BTreeMap<usize, Fault> {
    let (next, faults) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let threads = thread::available_parallelism().map_or(1, usize::from).min(4);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let compiled = case.generate().and_then(|generated| case.compile(compiler, &generated));
                    if let Err(fault) = compiled {
                        faults.lock().expect("no thread panics").insert(case.number, fault);
                    }
                    progress();
                }
            });
        }
    });
    faults.into_inner().expect("no thread panics")
}

pub(crate) fn write<'t>(folder: &Path, files: impl Iterator<Item = (&'t str, &'t str)>) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a path in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
}
