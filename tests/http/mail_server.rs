//! A mail server of its own for a test: the same real one that the browser tests have.

use std::{
    io::{BufRead as _, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
};

/// A running mail server, which takes e-mails for all but a few names.
pub struct MailServer {
    /// What `HUB_SMTP` says for it.
    pub address: String,
    mails: Lines<BufReader<ChildStdout>>,
    process: Child,
}

impl MailServer {
    pub fn start() -> Self {
        let mut process = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/mail-server.mjs"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut mails = BufReader::new(process.stdout.take().unwrap()).lines();
        let address = mails.next().expect("the packages of the browser tests, by scripts/setup.sh test").unwrap();
        Self { address, mails, process }
    }

    /// The next e-mail that comes.
    pub fn next_mail(&mut self) -> serde_json::Value {
        serde_json::from_str(&self.mails.next().unwrap().unwrap()).unwrap()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
