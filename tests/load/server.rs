//! A server that sends the same response to every request. Of a request it only looks for the end,
//! so it takes a fraction of the time of any client.

use std::io::{Read, Write, stdin, stdout};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A response of 514 bytes with one job.
pub const RESPONSE: &str = include_str!("response.json");

const END_OF_HEAD: &[u8] = b"\r\n\r\n";
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// Prints its address, and serves until its standard input ends.
pub fn serve() -> std::io::Result<()> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    let response = format!("{head}content-length: {}\r\n\r\n{RESPONSE}", RESPONSE.len());
    let response: &'static [u8] = Vec::leak(response.into_bytes());
    std::thread::spawn(|| {
        // The parent process has ended.
        let _ = stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        println!("http://{}", listener.local_addr()?);
        stdout().flush()?;
        loop {
            let (connection, _) = listener.accept().await?;
            connection.set_nodelay(true)?;
            // The client reports a connection that fails.
            tokio::spawn(async move { serve_connection(connection, response).await });
        }
    })
}

/// Responds to requests without a body, one after the other, until the client closes the connection.
async fn serve_connection(mut connection: TcpStream, response: &[u8]) -> std::io::Result<()> {
    let mut head = [0; MAX_HEAD_BYTES];
    let mut filled = 0;
    loop {
        let free = head.get_mut(filled..).unwrap_or_default();
        match connection.read(free).await? {
            0 => return Ok(()),
            read => filled += read,
        }
        let read = head.get(..filled).unwrap_or_default();
        // No client sends the next request before the response to this one.
        if read.ends_with(END_OF_HEAD) {
            connection.write_all(response).await?;
            filled = 0;
        }
    }
}
