//! Writes `dist/`: every page in every language as a finished file, what the app fetches, the sitemap,
//! and a compressed copy of each beside it. Trunk runs it after it has built the app.

mod compress;
mod files;
mod sizes;

use crate::{
    assets::{Assets, Checked},
    i18n,
    journey::{
        Journey,
        returning::{CONTACT, WITHDRAW},
    },
    journeys::{
        live::{Fragment, PLACES, kit_address},
        search::{ROOT_FILE, index_address},
    },
    render::Renderer,
    server::{
        clock::Clock,
        keys::{self, KeyError},
    },
};
use files::{hashed, write};
use hub_content::{Library, Severity};
use hub_core::{
    address,
    search::{Index, write_entries},
};
pub use sizes::sizes;
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The style sheets, in the order in which they count. They become one file.
const STYLES: &[&str] = &["tokens.css", "base.css", "layout.css", "components.css", "content.css", "print.css"];

/// Where things are and where they go.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder with `content/`, `style/` and `public/`.
    pub root: PathBuf,
    /// The folder to write to, with the app that Trunk built in it, or with the pages of last time.
    pub out: PathBuf,
    /// The data folder of the hub, for its public keys.
    pub data: PathBuf,
}

/// Why the pages could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The content has errors; they are listed one a line.
    #[error("The content has errors. Put these right, then try again:\n{0}")]
    Content(String),
    /// The words of a language cannot be read.
    #[error(transparent)]
    Words(#[from] i18n::Error),
    /// The keys cannot be published.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// A file could not be read or written.
    #[error("{path} could not be read or written: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
}

impl Error {
    fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |cause| Self::File { path, cause }
    }
}

/// Writes everything. Returns how many pages there are.
///
/// # Errors
/// When the content has errors, or a file cannot be read or written.
pub fn run(options: &Options) -> Result<usize, Error> {
    let today = Clock::System.today();
    let reading = hub_content::read(&options.root.join("content"), today);
    let problems: Vec<String> = reading
        .problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| problem.to_string())
        .collect();
    let library = match reading.library {
        Some(library) if problems.is_empty() => Arc::new(library),
        _ => return Err(Error::Content(problems.join("\n"))),
    };
    let mut renderer = Renderer::new(Arc::clone(&library), Assets::default(), today)?;
    renderer.refer_to(write_assets(options, &renderer)?);
    files::copy(&options.root.join("public"), &options.out)?;
    let pages = write_pages(&renderer, &options.out)?;
    write_lists(&renderer, &library, &options.out)?;
    compress::folder(&options.out).map_err(Error::file(&options.out))?;
    Ok(pages)
}

/// The style sheets as one text.
///
/// # Errors
/// When one cannot be read.
pub fn style(root: &Path) -> Result<String, Error> {
    let mut style = String::new();
    for name in STYLES {
        let path = root.join("style").join(name);
        style.push_str(&fs::read_to_string(&path).map_err(Error::file(path))?);
    }
    Ok(style)
}

/// The scripts that every page loads when it is read, as one text, with the list of what is read in private.
fn boot(renderer: &Renderer) -> String {
    let site = &renderer.library().site;
    let addresses = renderer.addresses();
    let default = addresses.iter().map(String::as_str).filter(|path| site.prefix_of(path).is_empty());
    // What is only there after a code was entered has no page to be made beforehand.
    let private: Vec<&str> = default.filter(|path| renderer.in_private(path)).chain([CONTACT, WITHDRAW]).collect();
    let list = serde_json::to_string(&private).unwrap_or_default();
    let scripts =
        [include_str!("prerender/boot.js"), include_str!("prerender/private.js"), include_str!("prerender/device.js")];
    without_comments(&scripts.concat()).replace("PRIVATE_PAGES", &list)
}

/// A script as it is sent: without the lines that are for whoever reads the source, and without indentation. No
/// text in our scripts goes over the end of a line.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn write_assets(options: &Options, renderer: &Renderer) -> Result<Assets, Error> {
    let out = &options.out;
    let before = Assets::read(out).unwrap_or_default();
    let assets = Assets {
        style: hashed(out, "style", "css", style(&options.root)?.as_bytes())?,
        exit: hashed(out, "exit", "js", without_comments(include_str!("prerender/exit.js")).as_bytes())?,
        boot: hashed(out, "boot", "js", boot(renderer).as_bytes())?,
        client: files::adopt(out, "client", ".js", before.client)?,
        wasm: files::adopt(out, "client", "_bg.wasm", before.wasm)?,
        seal: files::rename(out, "seal", "js", before.seal)?,
        seal_wasm: files::rename(out, "seal_bg", "wasm", before.seal_wasm)?,
        keys: published_keys(options)?,
        dev: None,
    };
    assets.write(out).map_err(Error::file(out.join("assets.json")))?;
    Ok(assets)
}

/// The public keys of the data folder, for browsers to seal to; none where there are none yet: then the
/// server seals what is sent.
fn published_keys(options: &Options) -> Result<Checked, Error> {
    match keys::ring(&options.data) {
        Ok(ring) => files::checked(&options.out, "keys", "json", ring.to_json().as_bytes()),
        Err(KeyError::None { .. }) => Ok(Checked::default()),
        Err(error) => Err(error.into()),
    }
}

fn write_pages(renderer: &Renderer, out: &Path) -> Result<usize, Error> {
    let addresses = renderer.addresses();
    let mut private = String::new();
    let mut bundles: BTreeMap<String, BTreeMap<&String, Fragment>> = BTreeMap::new();
    for path in &addresses {
        let document = renderer.document(path, &Journey::Nothing);
        let _ = if document.private { writeln!(private, "{path}") } else { Ok(()) };
        write(&out.join(path.trim_start_matches('/')).join("index.html"), document.html.as_bytes())?;
        if let Some(fragment) = renderer.fragment(path) {
            let in_private = renderer.in_private(path);
            // Nothing that is read in private is ever fetched by itself.
            if !in_private {
                let text = serde_json::to_vec(&fragment).unwrap_or_default();
                write(&out.join(address::fragment(path).trim_start_matches('/')), &text)?;
            }
            let bundle = address::bundle(&renderer.library().site.prefix_of(path), in_private);
            bundles.entry(bundle).or_default().insert(path, fragment);
        }
    }
    for (bundle, pages) in &bundles {
        let _ = writeln!(private, "{bundle}");
        write(&out.join(bundle.trim_start_matches('/')), &serde_json::to_vec(pages).unwrap_or_default())?;
    }
    for content in &renderer.library().languages {
        let path = format!("{}/404", content.prefix);
        let document = renderer.document(&path, &Journey::Nothing);
        write(&out.join(path.trim_start_matches('/')).with_extension("html"), document.html.as_bytes())?;
    }
    for kit in renderer.kits() {
        let text = serde_json::to_vec(kit).unwrap_or_default();
        write(&out.join(kit_address(&kit.prefix).trim_start_matches('/')), &text)?;
    }
    for content in &renderer.library().languages {
        for (address, text) in search_files(renderer, &content.prefix) {
            write(&out.join(address.trim_start_matches('/')), text.as_bytes())?;
        }
    }
    write(&out.join(PLACES.trim_start_matches('/')), renderer.library().places.as_bytes())?;
    write(&out.join("sensitive.txt"), private.as_bytes())?;
    Ok(addresses.len())
}

/// The parts of the search index of the language with this prefix, each with its address.
pub fn search_files(renderer: &Renderer, prefix: &str) -> Vec<(String, String)> {
    let (index, _) = renderer.index(&address::in_language(prefix, "/"));
    let root = (ROOT_FILE.to_owned(), index.root.to_text());
    let shards = index.shards.iter().flatten().enumerate();
    let shards = shards.map(|(position, shard)| (Index::shard_file(position), shard.to_text()));
    let chunks = index.chunks.iter().flatten().enumerate();
    let chunks = chunks.map(|(position, chunk)| (Index::chunk_file(position), write_entries(chunk)));
    let files = std::iter::once(root).chain(shards).chain(chunks);
    files.map(|(file, text)| (index_address(prefix, &file), text)).collect()
}

/// The lists for search engines.
fn write_lists(renderer: &Renderer, library: &Library, out: &Path) -> Result<(), Error> {
    let host = &library.site.council.public_url;
    let mut sitemap = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in renderer.addresses().iter().filter(|path| renderer.listed(path)) {
        let _ = writeln!(sitemap, "<url><loc>{host}{path}</loc></url>");
    }
    sitemap.push_str("</urlset>\n");
    write(&out.join("sitemap.xml"), sitemap.as_bytes())?;
    let robots = format!("User-agent: *\nDisallow: /ask/\nDisallow: /api/\nSitemap: {host}/sitemap.xml\n");
    write(&out.join("robots.txt"), robots.as_bytes())
}
