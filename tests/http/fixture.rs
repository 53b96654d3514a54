//! A hub of its own for each test: the real program, a fresh folder, a small `dist/`.

use crate::{
    client::{Answer, send},
    openapi,
};
use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// A folder that goes with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("hub-test-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program, to be run from the root of the repository.
pub fn hub() -> Command {
    prepared(Command::new(PROGRAM))
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_hub");

fn prepared(mut command: Command) -> Command {
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .env_remove("HUB_PASSPHRASE")
        .env_remove("HUB_SMTP")
        .env_remove("HUB_RECOVERY_PASSPHRASE");
    command
}

/// The program with so many file handles and no more.
fn hub_with_files(most: u32) -> Command {
    let mut command = Command::new("prlimit");
    command.arg(format!("--nofile={most}")).arg(PROGRAM);
    prepared(command)
}

/// A running hub.
pub struct Hub {
    pub port: u16,
    /// What it printed when it started.
    pub lines: Vec<String>,
    folder: Folder,
    process: Child,
}

impl Hub {
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// Starts with more in the environment.
    pub fn start_with(environment: &[(&str, &str)]) -> Self {
        Self::start_as(hub(), environment)
    }

    /// Starts with more in the environment, and with so many file handles and no more.
    pub fn start_with_files(most: u32, environment: &[(&str, &str)]) -> Self {
        Self::start_as(hub_with_files(most), environment)
    }

    fn start_as(program: Command, environment: &[(&str, &str)]) -> Self {
        let folder = Folder::new();
        write_dist(&folder.0.join("dist"));
        copy_keys(&folder.0.join("data/keys"));
        fs::create_dir(folder.0.join("temp")).unwrap();
        let (process, port, lines) = Self::run(program, &folder.0, environment);
        Self { port, lines, folder, process }
    }

    fn run(mut program: Command, folder: &Path, environment: &[(&str, &str)]) -> (Child, u16, Vec<String>) {
        let log = fs::OpenOptions::new().create(true).append(true).open(folder.join("log")).unwrap();
        let mut process = program
            .args(["serve", "--port", "0", "--data"])
            .arg(folder.join("data"))
            .arg("--dist")
            .arg(folder.join("dist"))
            // A test answers a dozen pages in less than a second.
            .env("HUB_LEAST_SECONDS", "0")
            .env("TMPDIR", folder.join("temp"))
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut printed = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut lines: Vec<String> = printed.by_ref().take(3).collect();
        assert_eq!(lines.len(), 3, "{lines:?} {}", fs::read_to_string(folder.join("log")).unwrap());
        if lines[1].contains("demonstration key") {
            lines.extend(printed.next());
        }
        let port = lines[0].rsplit(':').next().unwrap().parse().unwrap();
        (process, port, lines)
    }

    /// Kills the program with no chance to finish anything, and starts it again on the same data.
    pub fn kill_and_restart(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        (self.process, self.port, self.lines) = Self::run(hub(), &self.folder.0, &[]);
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Waits until the program has ended, and says whether it ended well.
    pub fn ended_well(&mut self) -> bool {
        self.process.wait().unwrap().success()
    }

    pub fn data(&self) -> PathBuf {
        self.folder.0.join("data")
    }

    /// Every file that the hub has written or could have: data, temporary files and the log.
    pub fn files(&self) -> Vec<PathBuf> {
        fn list(folder: &Path, files: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() { list(&entry.path(), files) } else { files.push(entry.path()) }
            }
        }
        let mut files = Vec::new();
        list(&self.folder.0, &mut files);
        files
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.0.join("log")).unwrap()
    }

    /// Sends a request. Whatever the API answers to any test has to be in its document.
    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let answer = send(self.port, method, path, headers, body);
        if path.starts_with("/api/") {
            openapi::assert_documented(method, path, &answer);
        }
        answer
    }

    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"")
    }

    pub fn post_json(&self, body: &serde_json::Value, headers: &[(&str, &str)]) -> Answer {
        let headers = [&[("Content-Type", "application/json")], headers].concat();
        self.send("POST", "/api/requests", &headers, body.to_string().as_bytes())
    }

    /// Sends an envelope under an id.
    pub fn put(&self, id: &[u8; 16], envelope: &[u8], headers: &[(&str, &str)]) -> Answer {
        let headers = [&[("Content-Type", "application/octet-stream")], headers].concat();
        self.send("PUT", &format!("/api/requests/{}", hub_seal::hex::text(id)), &headers, envelope)
    }

    /// `hub requests …` on this hub's data, with the passphrase of its demonstration key.
    pub fn requests(&self, arguments: &[&str]) -> Output {
        hub()
            .arg("requests")
            .args(arguments)
            .arg("--data")
            .arg(self.data())
            .env("HUB_PASSPHRASE", "demonstration only")
            .output()
            .unwrap()
    }

    /// Every request, opened.
    pub fn list(&self) -> Vec<serde_json::Value> {
        let output = self.requests(&["list", "--format", "json"]);
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A request that obeys every rule.
pub fn example() -> serde_json::Value {
    serde_json::to_value(&hub_core::referral::examples()[0]).unwrap()
}

/// Demonstration keys are slow to make on purpose, so that they are made once and copied.
fn copy_keys(to: &Path) {
    static KEYS: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let folder = Folder::new();
        let made = hub().args(["keys", "new", "--demo", "--data"]).arg(&folder.0).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let files = fs::read_dir(folder.0.join("keys")).unwrap();
        files
            .map(|file| file.unwrap().path())
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
            .collect()
    });
    fs::create_dir_all(to).unwrap();
    for (name, bytes) in keys {
        fs::write(to.join(name), bytes).unwrap();
    }
}

fn write_dist(dist: &Path) {
    let files: [(&str, &str); 14] = [
        ("index.html", "<!doctype html><title>Home</title>"),
        ("404.html", "<!doctype html><title>Not found</title>"),
        ("ur/index.html", "<!doctype html><title>Home in Urdu</title>"),
        ("ur/404.html", "<!doctype html><title>Not found in Urdu</title>"),
        ("advice/safer-sleep/index.html", "<!doctype html><title>Safer sleep</title>"),
        ("advice/safer-sleep/index.html.br", "not really brotli"),
        ("advice/domestic-abuse/index.html", "<!doctype html><title>Sherwood Family Hub</title>"),
        ("fragments/advice/domestic-abuse.json", "{}"),
        ("sensitive.txt", "/advice/domestic-abuse\n"),
        ("assets/client-0123abcd.js", "export {}"),
        ("assets/module-0123abcd.js", "export {}"),
        ("data/kit.json", "{}"),
        (
            "assets.json",
            r#"{"style":"/assets/s.css","boot":"/assets/b.js","exit":"/assets/e.js","client":"/assets/client-0123abcd.js","wasm":"/assets/c.wasm","seal":{"address":"","integrity":""},"seal_wasm":{"address":"","integrity":""},"keys":{"address":"","integrity":""},"dev":null}"#,
        ),
        ("robots.txt", "User-agent: *"),
    ];
    for (name, text) in files {
        let path = dist.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
