//! The connections.

use std::io::{self, BufReader, Read};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::callbacks;
use crate::http::{ReadError, read_request};
use crate::rejection::Rejection;
use crate::service::Service;

/// Longer than a client keeps an idle connection in a test, so that the server never closes one that
/// the client would reuse.
const IDLE_LIMIT: Duration = Duration::from_secs(60);

/// A server that accepts connections. Dropping it stops it.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) service: Arc<Service>,
    stopping: Arc<AtomicBool>,
    listener: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server, which listens when this returns.
    ///
    /// # Errors
    /// The address is in use, or the system has no port or no thread.
    pub(crate) fn start(address: SocketAddr, service: Service) -> io::Result<Self> {
        let socket = TcpListener::bind(address)?;
        let address = socket.local_addr()?;
        let service = Arc::new(service);
        let stopping = Arc::new(AtomicBool::new(false));
        let shared = (Arc::clone(&service), Arc::clone(&stopping));
        let listener = thread::Builder::new()
            .name("local-service".into())
            .spawn(move || accept_connections(&socket, &shared.0, &shared.1))?;
        // Without the second thread, the server is dropped, which ends the first one.
        let server = Server { address, service: Arc::clone(&service), stopping, listener: Some(listener) };
        thread::Builder::new()
            .name("local-callbacks".into())
            .spawn(move || callbacks::run(&service, address))?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // A callback that is being posted is not waited for.
        self.service.callbacks.stop();
        // The thread that accepts connections wakes up only for a connection.
        let is_awake = TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok();
        if let Some(listener) = self.listener.take().filter(|_| is_awake) {
            let _ = listener.join();
        }
    }
}

fn accept_connections(socket: &TcpListener, service: &Arc<Service>, stopping: &Arc<AtomicBool>) {
    loop {
        let accepted = socket.accept();
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        match accepted {
            Ok((stream, _)) => {
                let (service, stopping) = (Arc::clone(service), Arc::clone(stopping));
                // The client notices a connection that fails or has no thread.
                let _ = thread::Builder::new().spawn(move || serve(&service, &stopping, stream));
            }
            // Most likely out of file handles: wait for connections to end.
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// Serves a connection until either side closes it.
fn serve(service: &Service, stopping: &AtomicBool, mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE_LIMIT))?;
    stream.set_write_timeout(Some(IDLE_LIMIT))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let request = match read_request(&mut reader) {
            Ok(request) => request,
            Err(ReadError::Ended) => return Ok(()),
            Err(ReadError::Malformed(status, reason)) => {
                let rejection = Rejection::new(status, "BadRequest", reason);
                let product = service.catalogue.product.service.product;
                rejection.reply(product, "LOCAL", "").send(&mut stream, false)?;
                return drain(&stream);
            }
        };
        if stopping.load(Ordering::SeqCst) {
            return Ok(());
        }
        let keep_alive = request.keep_alive;
        let (reply, waiting) = service.respond(request);
        let sent = reply.send(&mut stream, keep_alive);
        // Even if the response was lost, the operation was executed.
        service.callbacks.release(waiting);
        if !sent? {
            return Ok(());
        }
    }
}

/// Reads what the client is still sending. Closing with unread bytes would make the system discard
/// the response.
fn drain(stream: &TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    io::copy(&mut stream.take(1 << 20), &mut io::sink())?;
    Ok(())
}
