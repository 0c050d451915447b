//! The connections, and the reply to each request.

use std::collections::{HashMap, HashSet, VecDeque};
use std::io::{self, BufReader, Read};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::http::{ReadError, Request, all_values, read_request};
use crate::jobs::Jobs;
use crate::query::{split_target, text_pairs};
use crate::reply::{self, Reply};
use crate::verify::{Key, Rejection, check_clock, reject, verify};
use crate::{Received, example_response, oss};

/// Longer than a client keeps an idle connection in a test, so that the server never closes one that
/// the client would reuse.
const IDLE_LIMIT: Duration = Duration::from_secs(60);

pub(crate) struct Service {
    pub(crate) keys: HashMap<String, Key>,
    pub(crate) any_time: bool,
    pub(crate) any_nonce: bool,
    pub(crate) discard_requests: bool,
    /// Every n-th request gets one of these replies, in turn.
    pub(crate) faults: Option<(u64, Vec<Reply>)>,
    /// The metadata whose examples are the responses to operations that the server does not know.
    pub(crate) metadata: Option<Value>,
    pub(crate) stopping: AtomicBool,
    pub(crate) memory: Mutex<Memory>,
}

pub(crate) struct Memory {
    pub(crate) received: Vec<Received>,
    pub(crate) scripted: HashMap<String, VecDeque<Reply>>,
    pub(crate) executions: HashMap<String, u64>,
    pub(crate) resets: u64,
    nonces: HashSet<String>,
    jobs: Jobs,
    requests: u64,
}

impl Memory {
    pub(crate) fn new() -> Self {
        Self {
            received: Vec::new(),
            scripted: HashMap::new(),
            executions: HashMap::new(),
            resets: 0,
            nonces: HashSet::new(),
            jobs: Jobs::new(),
            requests: 0,
        }
    }

    fn reply_to(
        &mut self,
        operation: &str,
        query: &[(String, String)],
        request_id: &str,
        fault: Option<Reply>,
        example: Option<Map<String, Value>>,
    ) -> Result<Reply, Rejection> {
        let scripted = self.scripted.get_mut(operation).and_then(VecDeque::pop_front).or(fault);
        if let Some(reply) = scripted.as_ref().filter(|reply| !reply.executes) {
            return Ok(reply.clone());
        }
        let (mut response, is_new) = match example {
            Some(response) => (response, true),
            None => self.jobs.run(operation, query)?,
        };
        *self.executions.entry(operation.to_owned()).or_default() += u64::from(is_new);
        if let Some(reply) = scripted {
            return Ok(reply);
        }
        response.insert("RequestId".to_owned(), json!(request_id));
        Ok(Reply::json(200, response.into()))
    }

    fn next_request_id(&mut self) -> String {
        self.requests += 1;
        format!("00000000-0000-4000-8000-{:012X}", self.requests)
    }
}

impl Service {
    /// Returns the number of uploads of a URL that had been uploaded before.
    pub(crate) fn duplicate_uploads(&self) -> usize {
        self.memory().jobs.duplicate_uploads
    }

    pub(crate) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves a connection until either side closes it.
    pub(crate) fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        if self.resets_this() {
            // Once a byte of the request has arrived. Before, the client could know that nothing was sent.
            stream.peek(&mut [0])?;
            return reply::reset(&stream);
        }
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(IDLE_LIMIT))?;
        stream.set_write_timeout(Some(IDLE_LIMIT))?;
        let mut reader = BufReader::new(stream.try_clone()?);
        loop {
            let request = match read_request(&mut reader) {
                Ok(request) => request,
                Err(ReadError::Ended) => return Ok(()),
                Err(ReadError::Malformed(status, reason)) => {
                    let rejection = Rejection { status, code: "BadRequest", message: reason.into() };
                    let reply = rejection_reply(&rejection, &self.memory().next_request_id(), "");
                    reply.send(&mut stream, false)?;
                    return drain(&stream);
                }
            };
            if self.stopping.load(Ordering::SeqCst) {
                return Ok(());
            }
            let keep_alive = request.keep_alive;
            if !self.respond(request).send(&mut stream, keep_alive)? {
                return Ok(());
            }
        }
    }

    /// Returns whether this connection has to be reset before anything is read.
    fn resets_this(&self) -> bool {
        let resets = &mut self.memory().resets;
        let left = resets.checked_sub(1);
        *resets = left.unwrap_or_default();
        left.is_some()
    }

    fn respond(&self, request: Request) -> Reply {
        // A file that is uploaded is no call of an operation.
        if let Some(reply) = oss::reply_to(&request).filter(|_| self.metadata.is_some()) {
            return reply;
        }
        let (_, query) = split_target(&request.target);
        let query = text_pairs(query.as_bytes());
        let header = |name| all_values(&request.headers, name).next().unwrap_or_default();
        let operation = header("x-acs-action").to_owned();
        let host = header("host").to_owned();
        let is_form = header("content-type").starts_with("application/x-www-form-urlencoded");
        let checked = self.check(&request);

        let memory = &mut *self.memory();
        let request_id = memory.next_request_id();
        let fault = self.fault(memory.requests);
        let reply = checked.and_then(|()| self.check_nonce(&request, &mut memory.nonces)).and_then(|()| {
            memory.reply_to(&operation, &query, &request_id, fault, self.example(&operation, &host, &query))
        });

        if self.discard_requests {
            return reply.unwrap_or_else(|rejection| rejection_reply(&rejection, &request_id, &host));
        }
        let form = is_form.then(|| text_pairs(&request.body));
        memory.received.push(Received {
            parameters: query.into_iter().chain(form.into_iter().flatten()).collect(),
            rejected: reply.as_ref().err().map(|rejection| rejection.code),
            method: request.method,
            target: request.target,
            headers: request.headers,
            body: request.body,
            operation,
        });
        reply.unwrap_or_else(|rejection| rejection_reply(&rejection, &request_id, &host))
    }

    /// Returns the example of a response to an operation that [`Jobs`] does not know. An upload address is one
    /// of this server, and a listing with tokens has two pages.
    fn example(&self, operation: &str, host: &str, query: &[(String, String)]) -> Option<Map<String, Value>> {
        let metadata = self.metadata.as_ref().filter(|_| !Jobs::OPERATIONS.contains(&operation))?;
        match example_response(metadata, operation) {
            Value::Object(mut response) if metadata["apis"][operation].is_object() => {
                if response.contains_key("UploadAuth") {
                    response.extend(oss::upload(host));
                }
                if query.iter().any(|(name, token)| name == "NextToken" && !token.is_empty()) {
                    response.remove("NextToken");
                }
                Some(response)
            }
            _ => None,
        }
    }

    /// Returns the fault of the request with this number, if it has one.
    fn fault(&self, number: u64) -> Option<Reply> {
        let (every, faults) = self.faults.as_ref()?;
        let turn = usize::try_from(number / every).ok()?;
        number
            .is_multiple_of(*every)
            .then(|| faults.iter().cycle().nth(turn % faults.len().max(1)).cloned())?
    }

    fn check(&self, request: &Request) -> Result<(), Rejection> {
        let Request { method, target, headers, body, .. } = request;
        verify(method, target, headers, body, |id| self.keys.get(id).cloned())?;
        match self.any_time {
            true => Ok(()),
            false => check_clock(headers, Timestamp::now()),
        }
    }

    fn check_nonce(&self, request: &Request, used: &mut HashSet<String>) -> Result<(), Rejection> {
        let nonce = all_values(&request.headers, "x-acs-signature-nonce").next();
        if used.insert(nonce.unwrap_or_default().to_owned()) || self.any_nonce {
            return Ok(());
        }
        reject(400, "SignatureNonceUsed", "Specified signature nonce was used already.")
    }
}

fn rejection_reply(rejection: &Rejection, request_id: &str, host: &str) -> Reply {
    let Rejection { status, code, message } = rejection;
    let help = format!("https://api.aliyun.com/troubleshoot?q={code}&product=ICE&requestId={request_id}");
    let body = json!({
        "RequestId": request_id,
        "HostId": host,
        "Code": code,
        "Message": message,
        "Recommend": help,
    });
    Reply::json(*status, body)
}

/// Reads what the client is still sending. Closing with unread bytes would make the system discard
/// the response.
fn drain(stream: &TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    io::copy(&mut stream.take(1 << 20), &mut io::sink())?;
    Ok(())
}
