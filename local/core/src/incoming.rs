//! A request that is being responded to, from the checks to the response.

use alicloud_catalogue::Operation;
use serde_json::{Map, Value as Json};

use crate::account::{Account, Repeatable, next_plan};
use crate::documents;
use crate::fault::{Change, Strike};
use crate::http::reply::Reply;
use crate::journal::ResponseSource;
use crate::parameters;
use crate::rejection::{Rejection, no_such_operation, reject};
use crate::resources::{Completed, Engine, JobFailure, JobPlan, remove_at, unset};
use crate::response::{Times, echo, fresh_ids, remove_failures, sample};
use crate::service::{Findings, Service};
use crate::signature::{Claim, check_clock};
use crate::upload;

const UNRECORDED: &str = "the recording has no request with these parameters";

/// A request that is being responded to.
pub(crate) struct Incoming<'a> {
    pub(crate) service: &'a Service,
    pub(crate) caller: &'a str,
    pub(crate) host: &'a str,
    pub(crate) pairs: &'a [(String, String)],
    pub(crate) request_id: &'a str,
}

impl Incoming<'_> {
    /// Returns the reply, and what it is made from.
    ///
    /// # Errors
    /// The request is rejected.
    pub(crate) fn respond(
        &self,
        account: &mut Account,
        claim: &Claim,
        problems: Vec<parameters::Problem>,
        findings: &mut Findings,
    ) -> Result<(Reply, ResponseSource), Rejection> {
        let config = &self.service.config;
        if !config.any_time {
            check_clock(claim.sent, account.service_time())?;
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
        self.check_documents(&operation, findings)?;
        let scripted = account.scripted.get_mut(&operation.name).and_then(|replies| replies.pop_front());
        let scripted = scripted.map(|reply| (reply, ResponseSource::Scripted)).or_else(|| {
            let reply = account.recording.reply(&operation, &findings.values);
            Some((reply?, ResponseSource::Recording))
        });
        if scripted.is_none() && account.recording.has(&operation.name) {
            if config.strict {
                return reject(501, "NotRecorded", UNRECORDED);
            }
            findings.warnings.push(UNRECORDED.to_owned());
        }
        let (reply, source) = match scripted {
            Some((reply, source)) => {
                if reply.executes {
                    self.execute(account, &operation, findings)?;
                }
                (reply, source)
            }
            None => {
                let (response, source) = self.execute(account, &operation, findings)?;
                let reply = Reply::json(200, response.into());
                let mark = format!("x-{}-local", self.service.catalogue.product.name());
                let is_sample = source == ResponseSource::Sample;
                (if is_sample { reply.header(&mark, "sample") } else { reply }, source)
            }
        };
        Ok(match strike {
            Some(Strike::Reply(reply)) => (reply, ResponseSource::Fault),
            Some(Strike::Change(Change::CutBody)) => (reply.cut_in_half(), ResponseSource::Fault),
            Some(Strike::Change(Change::Delay(delay))) => (reply.delay(delay), source),
            None => (reply, source),
        })
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

    /// Checks documents. What contradicts the documentation makes a job fail, as the service does: it reads them when the
    /// job runs.
    fn check_documents(&self, operation: &Operation, findings: &mut Findings) -> Result<(), Rejection> {
        let Service { catalogue, config, .. } = self.service;
        let found = documents::check(catalogue.product.documents, operation, &findings.values);
        findings.warnings.extend(found.warnings);
        match found.errors.first() {
            Some(first) if config.strict && !config.lenient => return reject(400, "InvalidParameter", first),
            Some(first) if !config.lenient => findings.job_failure = Some(first.clone()),
            _ => {}
        }
        findings.warnings.extend(found.errors);
        Ok(())
    }

    /// Executes an operation, unless the request has the idempotency token of an earlier one.
    fn execute(
        &self,
        account: &mut Account,
        operation: &Operation,
        findings: &mut Findings,
    ) -> Result<(Map<String, Json>, ResponseSource), Rejection> {
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
        let mut response = self.run(account, operation, findings, source)?;
        *account.executions.entry(operation.name.clone()).or_default() += 1;
        let completed = self.completed(operation, findings, source, &response);
        if response.contains_key("UploadAuth") {
            let file = format!("sv/{}.mp4", self.request_id);
            response.extend(upload::upload(self.host, &file));
            completed.into_iter().for_each(|completed| account.expect_upload(file.clone(), completed));
        } else {
            account.store.completed.extend(completed);
        }
        if let Some(token) = &findings.token {
            let repeatable = Repeatable { parameters: findings.values.clone(), response: response.clone() };
            account.remember(&operation.name, token, repeatable);
        }
        Ok((self.identified(response), source))
    }

    /// Returns what an operation reports that is executed at once. A job reports it when it finishes.
    fn completed(
        &self,
        operation: &Operation,
        findings: &Findings,
        source: ResponseSource,
        response: &Map<String, Json>,
    ) -> Option<Completed> {
        if source == ResponseSource::Job {
            return None;
        }
        self.service.catalogue.caused_by(&operation.name).next()?;
        let mut values = parameters::kept(operation, &findings.values, self.pairs);
        let unset = unset(operation, &values);
        values.extend(response.clone());
        Some(Completed { operation: operation.name.clone(), values, unset, failure: None })
    }

    fn run(
        &self,
        account: &mut Account,
        operation: &Operation,
        findings: &mut Findings,
        source: ResponseSource,
    ) -> Result<Map<String, Json>, Rejection> {
        let Service { catalogue, kinds, config, .. } = self.service;
        let now = account.now();
        let parameters = &parameters::kept(operation, &findings.values, self.pairs);
        if let Some(role) = kinds.role(catalogue, operation) {
            let Account { store, ids, plans, started, .. } = account;
            let mut plan = || {
                let plan = next_plan(plans, started, &operation.name);
                let failure = findings.job_failure.clone().map(|message| JobFailure {
                    code: "InvalidParameter".to_owned(),
                    message,
                    ..JobFailure::default()
                });
                JobPlan { failure: plan.failure.or(failure), ..plan }
            };
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
                warnings: Vec::new(),
            };
            let response = engine.execute();
            let mut warnings = engine.warnings.into_iter().peekable();
            if let Some(first) = warnings.next_if(|_| config.strict && !config.lenient) {
                return reject(400, "InvalidParameter", first);
            }
            findings.warnings.extend(warnings);
            return response;
        }
        if config.only_state && source == ResponseSource::Sample {
            let message = format!(
                "The response of {} would be a sample, which this server has to reject.",
                operation.name
            );
            return reject(501, "SampleRejected", message);
        }
        let mut response = sample(operation, Times::all(now));
        remove_failures(&mut response, &[]);
        echo(&mut response, parameters);
        if !operation.read_only {
            fresh_ids(&mut response, parameters, &mut account.ids);
        }
        // A listing of samples has one page.
        if let Some(path) =
            operation.pagination.as_ref().and_then(|pagination| pagination.next_token.as_ref())
        {
            remove_at(&mut response, path);
        }
        Ok(response)
    }

    fn identified(&self, mut response: Map<String, Json>) -> Map<String, Json> {
        response.insert("RequestId".to_owned(), self.request_id.into());
        response
    }
}
