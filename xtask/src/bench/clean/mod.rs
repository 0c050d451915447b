//! What a user of a crate waits for: the first build of a program that makes one call, with all dependencies, and the
//! next one after a change of the program; and the size of the program.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use super::load::{Server, own_program, write_program};
use super::measure;
use super::peers::Peer;
use super::setup::{Setup, folder};
use super::table::Comparison;
use crate::cargo::cargo;
use crate::workspace::{ice, service, workspace};

/// The media asset in the response of the server.
const MEDIA: &str = "5014ca70f08171ecbf940764a0fd6b3a";

const ONE_GROUP: &str = ", default-features = false, features = [\"default-https-client\", \"upload\"]";

/// Builds after a change. A single one is too short for the precision of the figures.
const REBUILDS: u32 = 3;

/// A program that is built from nothing.
struct Program {
    name: String,
    folder: PathBuf,
    /// The arguments before the address of the server, and those after it; `None` if it is not run.
    arguments: Option<[&'static [&'static str]; 2]>,
}

/// Builds the program of each contestant, once in all: a build of minutes needs no further rounds.
pub(super) fn compare(setup: &Setup) -> Result<()> {
    println!("\n## From nothing to a program that makes one call\n");
    println!("- a build from nothing is done once; dependencies are downloaded before");
    println!("- `reqwest` is a program written by hand that signs, sends and reads the response");
    println!("- the programs of STS are built and not run: they would need credentials");
    let mut programs = vec![Program::ours("ours, one group", ONE_GROUP)?];
    if !setup.quick {
        programs.push(Program::ours("ours, all groups", "")?);
        programs.push(Program::reqwest()?);
        programs.push(Program::sts()?);
        programs.push(Program::aws()?);
    }
    for peer in setup.compiled_peers() {
        programs.push(Program::of(setup, peer)?);
    }
    let server = Server::start(&own_program(setup)?, &["serve"])?;
    let mut comparison = Comparison::new(programs.iter().map(|program| program.name.as_str()));
    for program in &programs {
        program.measure(setup, &server.url, &mut comparison)?;
    }
    println!("\n{}", comparison.table());
    Ok(())
}

/// The figures of a profile: CPU and wall seconds from nothing, the same after a change, and the size.
struct Figures {
    arguments: &'static [&'static str],
    folder: &'static str,
    names: [&'static str; 5],
}

const PROFILES: [Figures; 2] = [
    Figures {
        arguments: &["build"],
        folder: "debug",
        names: ["debug, CPU s", "debug, wall s", "debug again, CPU s", "debug again, wall s", "debug, MB"],
    },
    Figures {
        arguments: &["build", "--release"],
        folder: "release",
        names: [
            "release, CPU s",
            "release, wall s",
            "release again, CPU s",
            "release again, wall s",
            "release and stripped, MB",
        ],
    },
];

impl Program {
    /// A program of ICE. `features` are further keys of the dependency.
    fn ours(name: &str, features: &str) -> Result<Self> {
        let dependency = format!("alicloud-ice = {{ path = {:?}{features} }}\n", ice().out);
        Program::write(name, include_str!("ours.rs"), &dependency, true)
    }

    fn sts() -> Result<Self> {
        let dependency = format!("alicloud-sts = {{ path = {:?} }}\n", service("sts").out);
        Program::write("ours, STS", include_str!("sts.rs"), &dependency, false)
    }

    fn aws() -> Result<Self> {
        let dependencies = "aws-config = \"=1.8.13\"\naws-sdk-sts = \"1\"\n";
        Program::write("aws-sdk-sts", include_str!("aws.rs"), dependencies, false)
    }

    fn reqwest() -> Result<Self> {
        let dependencies = "hex = \"0.4\"\nhmac = \"0.13\"\njiff = \"1\"\nreqwest = { version = \"0.13\", features \
                            = [\"json\"] }\nserde = { version = \"1\", features = [\"derive\"] }\nsha2 = \
                            \"0.11\"\nuuid = { version = \"1\", features = [\"v4\"] }\n";
        Program::write("reqwest", include_str!("reqwest.rs"), dependencies, true)
    }

    fn of(setup: &Setup, peer: &Peer) -> Result<Self> {
        let folder = write_program(setup, peer)?;
        Ok(Program { name: peer.name.to_owned(), folder, arguments: Some([&["load"], &["1", "1"]]) })
    }

    fn write(name: &str, main: &str, dependencies: &str, is_run: bool) -> Result<Self> {
        let folder = folder().join("clean").join(name.replace(", ", "-").replace(' ', "-"));
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"load\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/main.rs"), main)?;
        Ok(Program { name: name.to_owned(), folder, arguments: is_run.then_some([&[], &[]]) })
    }

    fn measure(&self, setup: &Setup, url: &str, comparison: &mut Comparison) -> Result<()> {
        if !self.folder.join("Cargo.lock").exists() {
            // The versions of the workspace, where a program has the same dependencies.
            fs::copy(workspace().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        }
        measure::run(cargo(&["fetch"]).current_dir(&self.folder))?;
        comparison.add("crates", &self.name, self.crates()? as f64);
        for profile in PROFILES.iter().take(if setup.quick { 1 } else { PROFILES.len() }) {
            self.measure_profile(setup, profile, url, comparison)?;
        }
        Ok(())
    }

    fn measure_profile(
        &self,
        setup: &Setup,
        profile: &Figures,
        url: &str,
        comparison: &mut Comparison,
    ) -> Result<()> {
        let Figures { arguments, folder, names: [cpu, wall, cpu_again, wall_again, size] } = profile;
        // A quick run shows that it works, and not how long it takes.
        let target = if setup.quick { workspace().join("target") } else { self.folder.join("target") };
        if !setup.quick {
            let _ = fs::remove_dir_all(&target);
        }
        let build = || -> Result<measure::Cost> {
            let mut command = cargo(arguments);
            command.arg("--target-dir").arg(&target).current_dir(&self.folder);
            if !setup.quick {
                // The defaults of cargo, as a user has them.
                command.env_remove("CARGO_INCREMENTAL").env_remove("CARGO_PROFILE_DEV_DEBUG");
            }
            measure::run(command.env("CARGO_PROFILE_RELEASE_STRIP", "symbols"))
        };
        setup.progress(&format!("{} from nothing: {}", arguments.join(" "), self.name));
        let cost = build()?;
        comparison.add(cpu, &self.name, cost.cpu_seconds());
        comparison.add(wall, &self.name, cost.wall_seconds());
        let program = target.join(folder).join("load");
        self.run(&program, url)?;
        for _ in 0..REBUILDS {
            File::options()
                .append(true)
                .open(self.folder.join("src/main.rs"))?
                .set_modified(SystemTime::now())?;
            let cost = build()?;
            comparison.add(cpu_again, &self.name, cost.cpu_seconds());
            comparison.add(wall_again, &self.name, cost.wall_seconds());
        }
        let bytes = fs::metadata(&program).with_context(|| format!("no `{}`", program.display()))?.len();
        comparison.add(size, &self.name, bytes as f64 / 1e6);
        if !setup.quick {
            fs::remove_dir_all(&target)?;
        }
        Ok(())
    }

    /// Runs the program, and checks that its call has the response of the server.
    fn run(&self, program: &Path, url: &str) -> Result<()> {
        let Some([before, after]) = self.arguments else { return Ok(()) };
        let output = measure::run(Command::new(program).args(before).arg(url).args(after))?.output;
        // The program of a peer checks the response itself.
        if before.is_empty() && output.trim() != MEDIA {
            bail!("the program of {} printed `{output}`; expected `{MEDIA}`", self.name);
        }
        Ok(())
    }

    /// Returns the number of packages that are compiled, without the program itself.
    fn crates(&self) -> Result<usize> {
        let mut command = cargo(&["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
        let tree = measure::run(command.current_dir(&self.folder))?.output;
        let packages: BTreeSet<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
        Ok(packages.iter().filter(|line| !line.is_empty()).count().saturating_sub(1))
    }
}
