//! The way of a request: who sends it, whether it is permitted and valid, and what the response is.

use std::collections::HashMap;
use std::fs::File;
use std::io::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use alicloud_catalogue::Operation;
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use crate::account::{Account, Repeatable, next_plan};
use crate::control;
use crate::fault::{Change, Strike};
use crate::http::Request;
use crate::http::query::{split_target, text_pairs};
use crate::http::reply::Reply;
use crate::journal::{Received, ResponseSource, line};
use crate::parameters::{self, Parameters};
use crate::policy::Policy;
use crate::product::Catalogue;
use crate::rejection::{Rejection, no_such_operation, reject};
use crate::replay::Recording;
use crate::resources::{Engine, Kinds};
use crate::response::{Times, echo, fresh_ids, sample};
use crate::setup::Setup;
use crate::signature::{Claim, Key, authenticate, check_clock};
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
}

/// The ID and the secret of the access key by default.
pub(crate) const DEFAULT_KEY: &str = "local";

pub(crate) struct Service {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) kinds: Arc<Kinds>,
    pub(crate) config: Config,
    accounts: Mutex<HashMap<String, Account>>,
}

/// What the checks have found out about a request.
#[derive(Default)]
struct Findings {
    operation: Option<Arc<Operation>>,
    values: Map<String, Json>,
    token: Option<String>,
    warnings: Vec<String>,
}

impl Service {
    pub(crate) fn new(catalogue: Arc<Catalogue>, kinds: Arc<Kinds>, config: Config) -> Self {
        Service { catalogue, kinds, config, accounts: Mutex::default() }
    }

    /// Does something with an account, which is created if it is new.
    pub(crate) fn with<T>(&self, account: &str, action: impl FnOnce(&mut Account) -> T) -> T {
        action(self.account(&mut self.lock(), account))
    }

    /// Forgets an account.
    pub(crate) fn reset(&self, account: &str) {
        self.lock().remove(account);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Account>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn account<'a>(&self, accounts: &'a mut HashMap<String, Account>, name: &str) -> &'a mut Account {
        accounts.entry(name.to_owned()).or_insert_with(|| {
            let mut account = Account::new(name, self.config.recording.clone());
            if self.config.examples {
                account.add_examples(&self.catalogue, &self.kinds);
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

    /// Returns the reply to a request.
    pub(crate) fn respond(&self, request: Request) -> Reply {
        if let Some(reply) = control::respond(self, &request).or_else(|| upload::reply_to(&request)) {
            return reply;
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
        let caller = claim.as_ref().ok().and_then(|claim| claim.key_id.clone());
        let caller = caller.unwrap_or_else(|| self.config.default_account.clone());
        let host = request.header("host").unwrap_or_default().to_owned();
        let mut findings = Findings { operation: self.catalogue.operation(&name), ..Findings::default() };
        let Parameters { values, problems } = findings
            .operation
            .as_ref()
            .map(|operation| parameters::read(operation, &pairs))
            .unwrap_or_default();
        findings.values = values;

        let mut accounts = self.lock();
        let account = self.account(&mut accounts, &caller);
        let request_id = account.ids.request_id();
        let call =
            Incoming { service: self, caller: &caller, host: &host, pairs: &pairs, request_id: &request_id };
        let outcome = claim.and_then(|claim| call.respond(account, &claim, problems, &mut findings));
        let (reply, source, rejected) = match outcome {
            Ok((reply, source)) => (reply, source, None),
            Err(rejection) => {
                let mut reply = rejection.reply(self.catalogue.product.service.product, &request_id, &host);
                if rejection.code.starts_with("InvalidTimeStamp") {
                    reply = reply.header("Date", &http_date(service_time(account)));
                }
                (reply, ResponseSource::Rejection, Some(rejection.code.into_owned()))
            }
        };
        let mut received = Received {
            method: request.method,
            target: request.target,
            headers: request.headers,
            body: request.body,
            operation: name,
            parameters: pairs.clone(),
            values: findings.values,
            idempotency_token: findings.token,
            time: Timestamp::now(),
            attempt: 1,
            response: source,
            status: reply.status(),
            rejected,
            warnings: findings.warnings,
        };
        received.attempt = account.journal.attempt(&received);
        if let Some(file) = &self.config.journal {
            let line = line(&received, &caller, findings.operation.as_deref());
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            // A journal that cannot be written must not change what a program under test sees.
            let _ = writeln!(file, "{line}");
        }
        account.journal.add(received, self.config.most_received);
        reply
    }
}

/// Returns the time by the clock of the service.
fn service_time(account: &Account) -> Timestamp {
    Timestamp::now().saturating_add(account.clock_offset).unwrap_or(Timestamp::MAX)
}

fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// A request that is being responded to.
struct Incoming<'a> {
    service: &'a Service,
    caller: &'a str,
    host: &'a str,
    pairs: &'a [(String, String)],
    request_id: &'a str,
}

impl Incoming<'_> {
    fn respond(
        &self,
        account: &mut Account,
        claim: &Claim,
        problems: Vec<parameters::Problem>,
        findings: &mut Findings,
    ) -> Result<(Reply, ResponseSource), Rejection> {
        let config = &self.service.config;
        if !config.any_time {
            check_clock(claim.sent, service_time(account))?;
        }
        if !account.is_new_nonce(&claim.nonce) && !config.any_nonce {
            return reject(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
        }
        let strike = account.strike(&claim.operation);
        match &strike {
            Some(Strike::Reply(reply)) if !reply.executes => {
                return Ok((reply.clone(), ResponseSource::Fault));
            }
            _ => {}
        }
        self.check_version(claim)?;
        let Some(operation) = findings.operation.clone() else { return no_such_operation() };
        if let (Some(policy), Some(permission)) = (&config.policy, &operation.permission) {
            policy.check(&permission.action, self.caller)?;
        }
        self.check_parameters(problems, &mut findings.warnings)?;
        let scripted = account.scripted.get_mut(&operation.name).and_then(|replies| replies.pop_front());
        let scripted = scripted.map(|reply| (reply, ResponseSource::Scripted)).or_else(|| {
            let reply = account.recording_reply(&operation.name, self.pairs, findings)?;
            Some((reply, ResponseSource::Recording))
        });
        if let Some((reply, source)) = scripted.as_ref().filter(|(reply, _)| !reply.executes) {
            return Ok((changed(reply.clone(), strike.as_ref()), *source));
        }
        let (response, source) = self.execute(account, &operation, findings)?;
        match (scripted, strike) {
            (Some((reply, source)), _) => Ok((reply, source)),
            (None, Some(Strike::Reply(reply))) => Ok((reply, ResponseSource::Fault)),
            (None, strike) => {
                let mut reply = Reply::json(200, response.into());
                if source == ResponseSource::Sample {
                    reply =
                        reply.header(&format!("x-{}-local", self.service.catalogue.product.name()), "sample");
                }
                let source = match strike {
                    Some(Strike::Change(Change::CutBody)) => ResponseSource::Fault,
                    _ => source,
                };
                Ok((changed(reply, strike.as_ref()), source))
            }
        }
    }

    fn check_version(&self, claim: &Claim) -> Result<(), Rejection> {
        match claim.version == self.service.catalogue.product.service.version {
            true => Ok(()),
            false => {
                reject(400, "InvalidVersion", format!("Specified version {} is not found.", claim.version))
            }
        }
    }

    /// Rejects what the service is documented to reject. The rest becomes warnings.
    fn check_parameters(
        &self,
        problems: Vec<parameters::Problem>,
        warnings: &mut Vec<String>,
    ) -> Result<(), Rejection> {
        let config = &self.service.config;
        for problem in problems {
            let code = match problem.code {
                _ if config.lenient => None,
                None if config.strict => Some("InvalidParameter".to_owned()),
                code => code,
            };
            match code {
                Some(code) => return reject(400, code, problem.message),
                None => warnings.push(problem.message),
            }
        }
        Ok(())
    }

    /// Executes an operation, unless the request has the idempotency token of an earlier one.
    fn execute(
        &self,
        account: &mut Account,
        operation: &Operation,
        findings: &mut Findings,
    ) -> Result<(Map<String, Json>, ResponseSource), Rejection> {
        let token_name = operation.idempotency_token.as_ref().filter(|_| !operation.read_only);
        findings.token = token_name.and_then(|name| findings.values.get(name)?.as_str()).map(str::to_owned);
        let source = self.service.source(operation);
        if let Some(known) =
            findings.token.as_ref().and_then(|token| account.repeatable(&operation.name, token))
        {
            if known.parameters != findings.values {
                let message = "The request has the token of an earlier one, and other parameters.";
                return reject(400, "IdempotentParameterMismatch", message);
            }
            return Ok((self.identified(known.response.clone()), source));
        }
        let mut response = self.run(account, operation, &findings.values, source)?;
        *account.executions.entry(operation.name.clone()).or_default() += 1;
        if response.contains_key("UploadAuth") {
            response.extend(upload::upload(self.host));
        }
        if let Some(token) = &findings.token {
            let repeatable = Repeatable { parameters: findings.values.clone(), response: response.clone() };
            account.remember(&operation.name, token, repeatable);
        }
        Ok((self.identified(response), source))
    }

    fn run(
        &self,
        account: &mut Account,
        operation: &Operation,
        parameters: &Map<String, Json>,
        source: ResponseSource,
    ) -> Result<Map<String, Json>, Rejection> {
        let Service { catalogue, kinds, config, .. } = self.service;
        let now = account.now();
        if let Some(role) = kinds.role(catalogue, operation) {
            let Account { store, ids, plans, started, .. } = account;
            let mut plan = || next_plan(plans, started, &operation.name);
            let mut engine = Engine {
                catalogue,
                kinds,
                operation,
                role: &role,
                parameters,
                store,
                ids,
                plan: &mut plan,
                now,
            };
            return engine.execute();
        }
        if config.only_state && source == ResponseSource::Sample {
            let message = format!(
                "The response of {} would be a sample, which this server has to reject.",
                operation.name
            );
            return reject(501, "SampleRejected", message);
        }
        let mut response = sample(operation, Times::all(now));
        echo(&mut response, parameters);
        if !operation.read_only {
            fresh_ids(&mut response, parameters, &mut account.ids);
        }
        // A listing of samples has one page.
        if let Some(path) =
            operation.pagination.as_ref().and_then(|pagination| pagination.next_token.as_ref())
        {
            crate::resources::remove_at(&mut response, path);
        }
        Ok(response)
    }

    fn identified(&self, mut response: Map<String, Json>) -> Map<String, Json> {
        response.insert("RequestId".to_owned(), self.request_id.into());
        response
    }
}

impl Service {
    /// Returns what the responses of an operation are made from.
    pub(crate) fn source(&self, operation: &Operation) -> ResponseSource {
        match self.kinds.role(&self.catalogue, operation) {
            Some(role) if role.kind.is_job => ResponseSource::Job,
            Some(_) => ResponseSource::State,
            None => ResponseSource::Sample,
        }
    }
}

impl Account {
    fn recording_reply(
        &mut self,
        operation: &str,
        pairs: &[(String, String)],
        findings: &mut Findings,
    ) -> Option<Reply> {
        let reply = self.recording.reply(operation, pairs);
        if reply.is_none() && self.recording.has(operation) {
            findings.warnings.push("the recording has no request with these parameters".to_owned());
        }
        reply
    }
}

/// Applies a change to a reply.
fn changed(reply: Reply, strike: Option<&Strike>) -> Reply {
    match strike {
        Some(Strike::Change(Change::CutBody)) => reply.cut_in_half(),
        Some(Strike::Change(Change::Delay(delay))) => reply.delay(*delay),
        _ => reply,
    }
}
