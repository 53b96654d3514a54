//! Starting the hub: everything that can be wrong is found here, before the first request.

use super::{
    App,
    carried::Visits,
    clock::Clock,
    codes::Codes,
    config::Config,
    erase,
    failed_searches::FailedSearches,
    intake::Intake,
    keys::{self, KeyError, ring::Ring},
    limits::Limits,
    listen, log,
    mail::{Mail, SenderError},
    notices::Notices,
    routes::pages::Pages,
    store::{Store, StoreError},
    turns::Turns,
};
use crate::{assets::Assets, i18n, i18n::Words, render::Renderer};
use std::{
    fs, io,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};
use thiserror::Error;
use tokio::net::TcpListener;

/// Why the hub did not start.
#[derive(Debug, Error)]
pub enum StartError {
    /// The port is taken, or may not be used.
    #[error("Port {port} cannot be used: {error}. Choose another with --port, or stop what uses it.")]
    Port {
        /// Which port.
        port: u16,
        /// What the operating system says.
        error: io::Error,
    },
    /// Requests could not be sealed.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// Requests could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There are no finished pages.
    #[error("There are no finished pages in {}: {error}. Run `trunk build --release` first.", .dist.display())]
    Dist {
        /// Where they should be.
        dist: PathBuf,
        /// What the operating system says.
        error: io::Error,
    },
    /// What browsers seal could not be opened.
    #[error("The pages in {} carry other keys than {}/keys, so that what they seal could not be read. Run `hub prerender --out {} --data {}`, then start again.", .dist.display(), .data.display(), .dist.display(), .data.display())]
    OtherKeys {
        /// Where the pages are.
        dist: PathBuf,
        /// Where the keys are.
        data: PathBuf,
    },
    /// The content cannot be read at all.
    #[error("The content in {} cannot be used. Run `hub check` to see what is wrong.", .0.display())]
    Content(PathBuf),
    /// E-mails would come from nobody.
    #[error(transparent)]
    Mail(#[from] SenderError),
    /// The words of a language cannot be read.
    #[error("The words of the interface cannot be used: {0}.")]
    Words(#[from] i18n::Error),
}

/// Everything that serving needs, checked.
pub struct Hub {
    listener: TcpListener,
    app: Arc<App>,
    address: SocketAddr,
    config: Config,
    keys: Ring,
    demonstration: bool,
}

impl Hub {
    /// Takes the port, reads keys, content and pages, and opens the store.
    ///
    /// # Errors
    /// [`StartError`], in a sentence that says what to do.
    pub async fn start(config: Config, clock: Clock) -> Result<Self, StartError> {
        let taken = |error| StartError::Port { port: config.port, error };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port)).await.map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        let keys = keys::ring(&config.data)?;
        let content = || StartError::Content(config.content.clone());
        let library = Arc::new(hub_content::load(&config.content).library.ok_or_else(content)?);
        let default = library.languages.first().ok_or_else(content)?;
        let assets =
            Assets::read(&config.dist).map_err(|error| StartError::Dist { dist: config.dist.clone(), error })?;
        check_published(&config, &assets, &keys)?;
        let site = Arc::new(library.site.clone());
        let pages = Pages::read(&config.dist, &site, &assets);
        let renderer = Renderer::new(Arc::clone(&library), assets, clock.today())?;
        let app = App {
            checklist: default.checklist.clone(),
            words: Words::read(&default.language.code, &default.strings)?,
            notices: Notices::new(&renderer, &site),
            renderer,
            pages,
            intake: Intake {
                site: Arc::clone(&site),
                keys: keys.clone(),
                store: Store::open(&config.data).await?,
                clock,
                room: config.room,
                turns: Turns::default(),
            },
            visits: Visits::default(),
            failed_searches: FailedSearches::default(),
            least_seconds: config.least_seconds,
            limits: Limits::new(config.send_burst, config.code_burst, config.client_header.clone()),
            codes: Codes::new(&keys.hub),
            mail: config.mail_server.clone().map(|server| Mail::new(server, &site)).transpose()?,
            site,
        };
        let demonstration = keys::is_demonstration(&config.data, keys.newest().number);
        Ok(Self { listener, app: Arc::new(app), address, config, keys, demonstration })
    }

    /// Where to look, where requests go, and how to read one: a line each.
    pub fn lines(&self) -> [String; 3] {
        let data = self.config.data.display();
        // The command as it can be typed here: `hub` need not be in the path.
        let hub = std::env::current_exe().map_or_else(|_| "hub".to_owned(), |path| path.display().to_string());
        let kind = if self.demonstration { "demonstration key" } else { "team key" };
        [
            format!("Look:     http://{}", self.address),
            format!(
                "Requests: go to {}, sealed to the {kind} of epoch {} in {data}/keys",
                Store::path(&self.config.data).display(),
                self.keys.newest().number
            ),
            format!("Read:     {hub} requests list --data {data}, then requests read <reference> in place of list"),
        ]
    }

    /// What somebody should know before families send anything, if there is something.
    pub fn warning(&self) -> Option<String> {
        self.demonstration.then(|| {
            format!("Warning:  this is a demonstration key. Its passphrase is \"{}\", so that anybody can read what is sent.", keys::DEMONSTRATION_PASSPHRASE)
        })
    }

    /// Serves until the process is told to stop.
    pub async fn serve(self) {
        log::panics_quietly();
        let erasing = tokio::spawn(erase::whenever_due(Arc::clone(&self.app)));
        listen::serve(self.listener, Arc::clone(&self.app)).await;
        erasing.abort();
        self.app.intake.store.close().await;
    }
}

/// Whether the pages carry the keys of this hub. Those that carry none are served too: then the server seals.
fn check_published(config: &Config, assets: &Assets, keys: &Ring) -> Result<(), StartError> {
    let address = &assets.keys.address;
    let published = fs::read_to_string(config.dist.join(address.trim_start_matches('/')));
    if address.is_empty() || published.is_ok_and(|published| published == keys.to_json()) {
        return Ok(());
    }
    Err(StartError::OtherKeys { dist: config.dist.clone(), data: config.data.clone() })
}
