//! The way of a request: who sends it, whether it is permitted and valid, and what the response is.

use std::collections::HashMap;
use std::fs::File;
use std::io::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use alicloud_catalogue::Operation;
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use crate::account::Account;
use crate::callbacks::{self, Callbacks, PostedCallback, Waiting};
use crate::control;
use crate::http::Request;
use crate::http::query::{split_target, text_pairs};
use crate::http::reply::Reply;
use crate::incoming::Incoming;
use crate::journal::{Received, ResponseSource, callback_line, line};
use crate::parameters::{self, Parameters};
use crate::policy::Policy;
use crate::product::Catalogue;
use crate::replay::Recording;
use crate::resources::{Example, Kinds, example_resources};
use crate::setup::Setup;
use crate::signature::{Key, authenticate, stated_key_id};
use crate::upload;

/// What a server is configured to do.
#[derive(Default)]
pub(crate) struct Config {
    /// The access keys. If there are none, every ID is known, with the secret [`DEFAULT_KEY`].
    pub(crate) keys: HashMap<String, Key>,
    pub(crate) default_account: String,
    pub(crate) any_time: bool,
    pub(crate) any_nonce: bool,
    pub(crate) strict: bool,
    pub(crate) lenient: bool,
    pub(crate) only_state: bool,
    pub(crate) examples: bool,
    pub(crate) most_received: usize,
    pub(crate) policy: Option<Policy>,
    pub(crate) recording: Recording,
    pub(crate) setup: Setup,
    pub(crate) journal: Option<Mutex<File>>,
    /// Whether callbacks are posted to other machines, too.
    pub(crate) callbacks_to_any_host: bool,
}

/// The ID and the secret of the access key by default.
pub(crate) const DEFAULT_KEY: &str = "local";

pub(crate) struct Service {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) kinds: Arc<Kinds>,
    pub(crate) config: Config,
    pub(crate) callbacks: Callbacks,
    accounts: Mutex<HashMap<String, Account>>,
    /// The resources that are examples in the description.
    examples: OnceLock<Vec<Example>>,
}

/// What the checks have found out about a request.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) operation: Option<Arc<Operation>>,
    pub(crate) values: Map<String, Json>,
    pub(crate) token: Option<String>,
    pub(crate) warnings: Vec<String>,
    /// Why the jobs fail that the request starts.
    pub(crate) job_failure: Option<String>,
}

impl Service {
    pub(crate) fn new(catalogue: Arc<Catalogue>, kinds: Arc<Kinds>, config: Config) -> Self {
        let callbacks = Callbacks::new(config.most_received);
        let (accounts, examples) = (Mutex::default(), OnceLock::new());
        Service { catalogue, kinds, config, callbacks, accounts, examples }
    }

    /// Does something with an account, which is created if it is new.
    pub(crate) fn with<T>(&self, account: &str, action: impl FnOnce(&mut Account) -> T) -> T {
        action(self.account(&mut self.lock(), account))
    }

    /// Adds to the state of an account.
    ///
    /// # Errors
    /// The setup has an unknown name or an invalid value.
    pub(crate) fn set_up(&self, account: &str, setup: Setup) -> Result<(), String> {
        self.with(account, |state| state.apply(setup, &self.catalogue, &self.kinds))?;
        self.settle();
        Ok(())
    }

    /// Forgets an account.
    pub(crate) fn reset(&self, account: &str) {
        self.lock().remove(account);
        self.callbacks.forget(account);
    }

    /// Finishes the jobs that are due, in all accounts, and lets their callbacks be posted.
    pub(crate) fn settle(&self) {
        let mut waiting = Vec::new();
        for (name, account) in self.lock().iter_mut() {
            account.store.settle(account.now());
            waiting.extend(self.report(name, account));
        }
        self.callbacks.release(waiting);
    }

    /// Returns in what time the next job is due.
    pub(crate) fn next_due(&self) -> Option<Duration> {
        let accounts = self.lock();
        let due =
            accounts.values().filter_map(|account| Some(account.store.due()?.duration_since(account.now())));
        due.min().map(|due| Duration::try_from(due).unwrap_or_default())
    }

    /// Makes the callbacks of what was completed in an account. They are posted when they are released.
    fn report(&self, name: &str, account: &mut Account) -> Vec<Waiting> {
        if account.store.completed.is_empty() {
            return Vec::new();
        }
        let made = callbacks::make(&self.catalogue, name, account);
        let (waiting, refused) = self.callbacks.add(name, made);
        refused.iter().for_each(|posted| self.write_callback(name, posted));
        waiting
    }

    /// Returns the callbacks of a file that was uploaded.
    fn uploaded(&self, file: &str, size: usize) -> Vec<Waiting> {
        for (name, account) in self.lock().iter_mut() {
            let Some(mut completed) = account.take_upload(file) else { continue };
            completed.values.insert("Size".to_owned(), size.into());
            account.store.completed.push(completed);
            return self.report(name, account);
        }
        Vec::new()
    }

    /// Writes what has become of a callback into the journal.
    pub(crate) fn write_callback(&self, account: &str, posted: &PostedCallback) {
        self.write(|| callback_line(posted, account));
    }

    fn write(&self, line: impl FnOnce() -> String) {
        if let Some(file) = &self.config.journal {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            // A journal that cannot be written must not change what a program under test sees.
            let _ = writeln!(file, "{}", line());
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Account>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn account<'a>(&self, accounts: &'a mut HashMap<String, Account>, name: &str) -> &'a mut Account {
        accounts.entry(name.to_owned()).or_insert_with(|| {
            let mut account = Account::new(name, self.config.recording.clone());
            if self.config.examples {
                let examples = self.examples.get_or_init(|| example_resources(&self.catalogue, &self.kinds));
                account.add_examples(examples);
            }
            // It was applied when the server was started, and had no error then.
            let _ = account.apply(self.config.setup.clone(), &self.catalogue, &self.kinds);
            account
        })
    }

    fn key(&self, id: &str) -> Option<Key> {
        match self.config.keys.is_empty() {
            true => Some(Key::with_any_token(DEFAULT_KEY)),
            false => self.config.keys.get(id).cloned(),
        }
    }

    /// Returns what the responses of an operation are made from.
    pub(crate) fn source(&self, operation: &Operation) -> ResponseSource {
        match self.kinds.role(&self.catalogue, operation) {
            Some(role) if role.kind.is_job => ResponseSource::Job,
            Some(_) => ResponseSource::State,
            None => ResponseSource::Sample,
        }
    }

    /// Returns the reply to a request, and the callbacks that must not be posted before it was sent.
    pub(crate) fn respond(&self, request: Request) -> (Reply, Vec<Waiting>) {
        if let Some(reply) = control::respond(self, &request) {
            return (reply, Vec::new());
        }
        if let Some((reply, file)) = upload::reply_to(&request) {
            let waiting = file.map(|file| self.uploaded(file, request.body.len())).unwrap_or_default();
            return (reply, waiting);
        }
        let (_, query) = split_target(&request.target);
        let mut pairs = text_pairs(query.as_bytes());
        if request.body_is_form() {
            pairs.extend(text_pairs(&request.body));
        }
        let is_anonymous = |name: &str| self.catalogue.operation(name).is_some_and(|found| found.anonymous);
        let claim = authenticate(&request, |id| self.key(id), is_anonymous);
        let name = match &claim {
            Ok(claim) => claim.operation.clone(),
            Err(_) => request.header("x-acs-action").unwrap_or_default().to_owned(),
        };
        // A rejected request is in the journal of the account that it was meant for.
        let caller = match &claim {
            Ok(claim) => claim.key_id.clone(),
            Err(_) => stated_key_id(&request, &pairs).filter(|id| self.key(id).is_some()),
        };
        let caller = caller.unwrap_or_else(|| self.config.default_account.clone());
        let host = request.header("host").unwrap_or_default().to_owned();
        let mut findings = Findings { operation: self.catalogue.operation(&name), ..Findings::default() };
        let Parameters { values, problems } = findings
            .operation
            .as_ref()
            .map(|operation| parameters::read(operation, &pairs))
            .unwrap_or_default();
        findings.token = findings.operation.as_deref().and_then(|operation| token(operation, &values));
        findings.values = values;

        let mut accounts = self.lock();
        let account = self.account(&mut accounts, &caller);
        let request_id = account.ids.request_id();
        let call =
            Incoming { service: self, caller: &caller, host: &host, pairs: &pairs, request_id: &request_id };
        let outcome = claim.and_then(|claim| call.respond(account, &claim, problems, &mut findings));
        account.store.settle(account.now());
        let waiting = self.report(&caller, account);
        if account.store.due().is_some() {
            self.callbacks.wake();
        }
        let (reply, source, rejected) = match outcome {
            Ok((reply, source)) => (reply, source, None),
            Err(rejection) => {
                let mut reply = rejection.reply(self.catalogue.product.service.product, &request_id, &host);
                if rejection.code.starts_with("InvalidTimeStamp") {
                    reply = reply.header("Date", &http_date(account.service_time()));
                }
                (reply, ResponseSource::Rejection, Some(rejection.code.into_owned()))
            }
        };
        let time = Timestamp::now();
        let mut received = Received {
            method: request.method,
            target: request.target,
            headers: request.headers,
            body: request.body,
            operation: name,
            parameters: pairs,
            values: findings.values,
            idempotency_token: findings.token,
            time,
            attempt: 1,
            response: source,
            status: reply.status(),
            rejected,
            warnings: findings.warnings,
        };
        let is_read = findings.operation.as_deref().is_some_and(|operation| operation.read_only);
        let is_repeatable = is_read || received.idempotency_token.is_some();
        received.attempt = account.journal.attempt(&received, is_repeatable);
        self.write(|| line(&received, &caller, findings.operation.as_deref()));
        account.journal.add(received, self.config.most_received);
        (reply, waiting)
    }
}

/// Returns the parameter by which the service recognizes a repeated request.
fn token(operation: &Operation, values: &Map<String, Json>) -> Option<String> {
    let name = operation.idempotency_token.as_ref().filter(|_| !operation.read_only)?;
    let token = values.get(name)?.as_str()?;
    (!token.is_empty()).then(|| token.to_owned())
}

fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
