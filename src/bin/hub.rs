//! The `hub` command: what can be asked of it, and which part of the library answers.

#[path = "hub/editors.rs"]
mod editors;
#[path = "hub/keys.rs"]
mod keys;

use clap::{Args, Parser, Subcommand, ValueEnum};
use editors::EditorsCommand;
use family_hub::{
    dev, finding, prerender,
    server::{answer, clock::Clock, config::Config, inbox, start::Hub, store::Store},
};
use hub_core::{lane::Lane, status::Status};
use keys::KeysCommand;
use std::{error::Error, io::IsTerminal as _, path::PathBuf, process::ExitCode};
use tracing_subscriber::EnvFilter;
use zeroizing_alloc::ZeroAlloc;

/// Every piece of memory is wiped when it is given back, so that no answer outlives its request.
#[global_allocator]
static MEMORY: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

/// The front door to family help that a council puts online.
#[derive(Parser)]
#[command(name = "hub", version)]
enum Command {
    /// Serve the hub on this machine.
    Serve {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        #[command(flatten)]
        data: Data,
        /// The folder of the finished pages.
        #[arg(long, default_value = "dist")]
        dist: PathBuf,
        #[command(flatten)]
        content: Content,
    },
    /// Make the database, or bring it up to date.
    Migrate {
        #[command(flatten)]
        data: Data,
    },
    /// The keys to which requests are sealed.
    #[command(subcommand)]
    Keys(KeysCommand),
    /// What families have sent.
    #[command(subcommand)]
    Requests(RequestsCommand),
    #[command(flatten)]
    Editors(EditorsCommand),
    /// Find pages by words, exactly as the search of the hub does.
    Search {
        /// What somebody types.
        #[arg(required = true)]
        words: Vec<String>,
        /// The language.
        #[arg(long)]
        lang: Option<String>,
        #[command(flatten)]
        content: Content,
        /// How to print it.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// List the words that found nothing at least five times, for the editors.
    FailedSearches {
        #[command(flatten)]
        data: Data,
    },
    /// Write every page as a finished file. Trunk runs this.
    Prerender {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
        #[command(flatten)]
        data: Data,
    },
    /// Say how large the app is.
    Sizes {
        /// The folder of the finished pages.
        #[arg(long, default_value = "dist")]
        dist: PathBuf,
    },
    /// Serve the content and show every change as soon as it is saved.
    Dev {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The folder of the finished pages.
        #[arg(long, default_value = "dist")]
        dist: PathBuf,
        /// The folder of the editor in the browser, as scripts/editor.sh fetches it.
        #[arg(long)]
        editor: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum RequestsCommand {
    /// List every request.
    List {
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        content: Content,
        /// How to print them.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Print one request.
    Read {
        /// Its reference.
        reference: String,
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        content: Content,
        /// How to print it.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Write to the person, who reads it with their receipt code. The text is read from standard input.
    Reply {
        /// The reference of the request.
        reference: String,
        /// A file with the text instead.
        #[arg(long)]
        text_file: Option<PathBuf>,
        #[command(flatten)]
        data: Data,
    },
    /// Say how far a request has come; the person sees it.
    Status {
        /// The reference of the request.
        reference: String,
        /// How far.
        #[arg(value_parser = status)]
        status: Status,
        #[command(flatten)]
        data: Data,
    },
    /// Put a request into another lane: out of quarantine, above all. The person sees nothing of it.
    Lane {
        /// The reference of the request.
        reference: String,
        /// Which lane: normal or quarantine.
        #[arg(value_parser = lane)]
        lane: Lane,
        #[command(flatten)]
        data: Data,
    },
    /// Erase what has been kept as long as the retention rule says. The server does it every hour.
    Erase {
        #[command(flatten)]
        data: Data,
    },
}

/// The words that can be said of a request; that it was taken back only the person can say.
fn status(word: &str) -> Result<Status, String> {
    Status::from_word(word)
        .filter(|status| !matches!(status, Status::New | Status::Withdrawn))
        .ok_or_else(|| "write `seen`, `contacted` or `closed`".to_owned())
}

/// The words of the lanes.
fn lane(word: &str) -> Result<Lane, String> {
    Lane::from_word(word).ok_or_else(|| "write `normal` or `quarantine`".to_owned())
}

#[derive(Args)]
struct Data {
    /// The folder of the database and the keys.
    #[arg(id = "data", long = "data", default_value = "data")]
    folder: PathBuf,
}

#[derive(Args)]
struct Content {
    /// The folder of the content.
    #[arg(id = "content", long = "content", default_value = "content")]
    folder: PathBuf,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

impl From<Format> for inbox::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Text => Self::Text,
            Format::Json => Self::Json,
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    // Whoever looks for a fault may turn everything on, but not what writes paths, which hold ids.
    let log = std::env::var("HUB_LOG").unwrap_or_else(|_| "info".to_owned());
    let filter = EnvFilter::try_new(format!("{log},tower_http=info")).unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .init();
    match run(Command::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Serve { port, data, dist, content } => {
            let hub = Hub::start(Config::new(port, data.folder, dist, content.folder)?, Clock::System).await?;
            for line in hub.lines().into_iter().chain(hub.warning()) {
                println!("{line}");
            }
            hub.serve().await;
        }
        Command::Migrate { data } => {
            Store::open(&data.folder).await?.close().await;
            println!("The database {} is up to date.", Store::path(&data.folder).display());
        }
        Command::Keys(command) => return keys::run(command).await,
        Command::Requests(RequestsCommand::List { data, content, format }) => {
            println!("{}", inbox::list(&data.folder, &content.folder, format.into()).await?);
        }
        Command::Requests(RequestsCommand::Read { reference, data, content, format }) => {
            println!("{}", inbox::read(&data.folder, &content.folder, &reference, format.into()).await?);
        }
        Command::Editors(command) => return editors::run(command),
        Command::Requests(RequestsCommand::Reply { reference, text_file, data }) => {
            let text = match text_file {
                Some(file) => {
                    std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}.", file.display()))?
                }
                None => std::io::read_to_string(std::io::stdin())?,
            };
            println!("{}", answer::reply(&data.folder, &reference, &text).await?);
        }
        Command::Requests(RequestsCommand::Status { reference, status, data }) => {
            println!("{}", answer::status(&data.folder, &reference, status).await?);
        }
        Command::Requests(RequestsCommand::Lane { reference, lane, data }) => {
            println!("{}", answer::lane(&data.folder, &reference, lane).await?);
        }
        Command::Requests(RequestsCommand::Erase { data }) => println!("{}", answer::erase(&data.folder).await?),
        Command::Search { words, lang, content, format } => {
            println!(
                "{}",
                finding::print(&content.folder, lang.as_deref(), &words.join(" "), matches!(format, Format::Json))?
            );
        }
        Command::FailedSearches { data } => {
            let store = Store::open(&data.folder).await?;
            for (words, failed) in store.failed_searches().await? {
                println!("{failed}  {words}");
            }
            store.close().await;
        }
        Command::Prerender { out, data } => {
            let pages = prerender::run(&prerender::Options { root: root(), out, data: data.folder })?;
            println!("{pages} pages.");
        }
        Command::Sizes { dist } => print!("{}", prerender::sizes(&dist)?),
        Command::Dev { port, dist, editor } => {
            dev::serve(dev::Options { root: root(), dist, editor, port }).await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The folder with `content/`, `style/` and `public/`.
fn root() -> PathBuf {
    std::env::var_os("HUB_ROOT").map_or_else(|| PathBuf::from("."), PathBuf::from)
}
