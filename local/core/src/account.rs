//! What a server knows of an account. Each access key has a state of its own.

use std::collections::{HashMap, VecDeque};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value as Json};

use crate::fault::{Fault, Strike};
use crate::http::reply::Reply;
use crate::journal::Journal;
use crate::product::Catalogue;
use crate::replay::Recording;
use crate::resources::{Completed, Example, JobPlan, Kinds, MOST_OF_A_KIND, Resource, Store};
use crate::response::Ids;
use crate::setup::{ScriptedResponse, Setup};

/// How many nonces and tokens are remembered. A server that runs for long forgets the oldest.
const MOST_REMEMBERED: usize = 20_000;

/// A response that was sent to a request with an idempotency token.
pub(crate) struct Repeatable {
    pub(crate) parameters: Map<String, Json>,
    pub(crate) response: Map<String, Json>,
}

pub(crate) struct Account {
    pub(crate) journal: Journal,
    pub(crate) store: Store,
    pub(crate) ids: Ids,
    pub(crate) scripted: HashMap<String, VecDeque<Reply>>,
    pub(crate) recording: Recording,
    pub(crate) executions: HashMap<String, u64>,
    pub(crate) plans: Vec<JobPlan>,
    /// How many jobs each operation has started.
    pub(crate) started: HashMap<String, u64>,
    pub(crate) faults: Vec<Fault>,
    nonces: Remembered<()>,
    tokens: Remembered<Repeatable>,
    /// What is completed when a file is uploaded, by the names of the files.
    uploads: Remembered<Completed>,
    /// How far the clock of jobs is ahead.
    advanced: SignedDuration,
    /// How much the clock of the service differs from the true time.
    pub(crate) clock_offset: SignedDuration,
}

impl Account {
    pub(crate) fn new(name: &str, recording: Recording) -> Self {
        Account {
            journal: Journal::default(),
            store: Store::default(),
            ids: Ids::new(name),
            scripted: HashMap::new(),
            recording,
            executions: HashMap::new(),
            plans: Vec::new(),
            started: HashMap::new(),
            faults: Vec::new(),
            nonces: Remembered::default(),
            tokens: Remembered::default(),
            uploads: Remembered::default(),
            advanced: SignedDuration::ZERO,
            clock_offset: SignedDuration::ZERO,
        }
    }

    /// Adds to the state.
    ///
    /// # Errors
    /// There is no such kind of resource or operation.
    pub(crate) fn apply(&mut self, setup: Setup, catalogue: &Catalogue, kinds: &Kinds) -> Result<(), String> {
        // All of it is checked before any of it is applied.
        setup.jobs.iter().try_for_each(|plan| kinds.check_plan(catalogue, plan))?;
        let operations = setup.faults.iter().filter_map(|fault| fault.operation.as_ref());
        for name in operations.chain(setup.responses.iter().map(|response| &response.operation)) {
            catalogue.require(name)?;
        }
        if let Some(response) = setup.responses.iter().find(|response| !(200..600).contains(&response.status))
        {
            let ScriptedResponse { operation, status, .. } = response;
            return Err(format!("status of a response of {operation} is {status}; expected 200 to 599"));
        }
        let advance = SignedDuration::try_from_secs_f64(setup.advance_seconds);
        let advance = advance.map_err(|_| "advance_seconds is too large".to_owned())?;
        setup.faults.iter().try_for_each(Fault::check)?;
        let resources = setup.resources.into_iter().map(|(name, resources)| {
            let kind = kinds.kind(catalogue, &name).ok_or_else(|| unknown_kind(&name))?;
            if resources.len() > MOST_OF_A_KIND {
                return Err(format!("{} of {name}; at most {MOST_OF_A_KIND} are kept", resources.len()));
            }
            resources.iter().try_for_each(|values| kind.check_identifiers(values))?;
            Ok((kind, resources))
        });
        for (kind, resources) in resources.collect::<Result<Vec<_>, String>>()? {
            for values in resources {
                self.store.add(&kind, Resource::finished(&kind, values, self.now()));
            }
        }
        self.plans.extend(setup.jobs);
        self.faults.extend(setup.faults);
        for response in setup.responses {
            let reply = Reply::json(response.status, response.body);
            let reply = response.headers.iter().fold(reply, |reply, (name, value)| reply.header(name, value));
            self.scripted.entry(response.operation).or_default().push_back(reply);
        }
        self.advance(advance);
        if let Some(seconds) = setup.clock_offset_seconds {
            self.clock_offset = SignedDuration::from_secs(seconds);
        }
        Ok(())
    }

    /// Adds the resources that are examples in the description.
    pub(crate) fn add_examples(&mut self, examples: &[Example]) {
        for (kind, values) in examples {
            self.store.add(kind, Resource::finished(kind, values.clone(), self.now()));
        }
    }

    /// Returns the time that jobs and resources have.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.advanced).unwrap_or(Timestamp::MAX)
    }

    /// Returns the time by which the service judges signatures.
    pub(crate) fn service_time(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.clock_offset).unwrap_or(Timestamp::MAX)
    }

    pub(crate) fn advance(&mut self, duration: SignedDuration) {
        self.advanced = self.advanced.saturating_add(duration);
    }

    /// Returns what goes wrong with a request, if anything does. Every fault counts the request, and the first one that
    /// can strike it does.
    pub(crate) fn strike(&mut self, operation: &str) -> Option<Strike> {
        let striking: Vec<&mut Fault> =
            self.faults.iter_mut().filter_map(|fault| fault.counts(operation).then_some(fault)).collect();
        striking.into_iter().next().map(Fault::strike)
    }

    /// Remembers a nonce, and returns whether it is new.
    pub(crate) fn is_new_nonce(&mut self, nonce: &str) -> bool {
        self.nonces.insert(nonce.to_owned(), ())
    }

    pub(crate) fn repeatable(&self, operation: &str, token: &str) -> Option<&Repeatable> {
        self.tokens.known.get(&token_key(operation, token))
    }

    pub(crate) fn expect_upload(&mut self, file: String, completed: Completed) {
        self.uploads.insert(file, completed);
    }

    /// Returns what is completed by the upload of a file, the first time that it is uploaded.
    pub(crate) fn take_upload(&mut self, file: &str) -> Option<Completed> {
        self.uploads.known.remove(file)
    }

    pub(crate) fn remember(&mut self, operation: &str, token: &str, repeatable: Repeatable) {
        self.tokens.insert(token_key(operation, token), repeatable);
    }
}

/// Returns how the next job of an operation goes. The newest plan counts, and one for a certain job more.
pub(crate) fn next_plan(plans: &[JobPlan], started: &mut HashMap<String, u64>, operation: &str) -> JobPlan {
    let number = started.entry(operation.to_owned()).or_default();
    *number += 1;
    let of_operation = || plans.iter().rev().filter(|plan| plan.operation == operation);
    let certain = of_operation().find(|plan| plan.nth == Some(*number));
    certain.or_else(|| of_operation().find(|plan| plan.nth.is_none())).cloned().unwrap_or_default()
}

pub(crate) fn unknown_kind(name: &str) -> String {
    format!(
        "no resource is of the kind `{name}`; a kind is named after its operations, as `Template` is after \
         GetTemplate, and is known if the feature of their group is enabled"
    )
}

fn token_key(operation: &str, token: &str) -> String {
    format!("{operation} {token}")
}

/// The newest entries of a map.
struct Remembered<T> {
    known: HashMap<String, T>,
    order: VecDeque<String>,
}

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Remembered { known: HashMap::new(), order: VecDeque::new() }
    }
}

impl<T> Remembered<T> {
    /// Adds an entry, and returns whether it is new.
    fn insert(&mut self, key: String, value: T) -> bool {
        if self.known.insert(key.clone(), value).is_some() {
            return false;
        }
        self.order.push_back(key);
        if self.order.len() > MOST_REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}
