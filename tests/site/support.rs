//! The whole site, written once into a folder of its own, and a way to report every fault at once.

use family_hub::prerender::{self, Options};
use scraper::{ElementRef, Html, Selector};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// The repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A page as it lies in `dist/`.
pub(crate) struct Page {
    pub(crate) address: String,
    pub(crate) source: String,
    pub(crate) html: Html,
}

/// The prerendered site.
pub(crate) struct Site {
    pub(crate) folder: PathBuf,
    pub(crate) files: BTreeSet<String>,
    sources: Vec<(String, String)>,
}

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("family-hub-site-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the site");
    prerender::run(&Options { root: root(), out: folder.clone(), data: folder.join("data") })
        .expect("the site is written");
    let mut files = BTreeSet::new();
    list(&folder, &folder, &mut files);
    let sources = files
        .iter()
        .filter(|name| name.ends_with(".html"))
        .map(|name| {
            let address = format!("/{}", name.trim_end_matches("index.html").trim_end_matches('/'));
            (address, fs::read_to_string(folder.join(name)).expect("a page can be read"))
        })
        .collect();
    Site { folder, files, sources }
});

fn list(folder: &Path, top: &Path, files: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            list(&path, top, files);
        } else {
            files.insert(path.strip_prefix(top).expect("it is below").to_string_lossy().into_owned());
        }
    }
}

/// The site, written when it is first asked for.
pub(crate) fn site() -> &'static Site {
    &SITE
}

impl Site {
    /// Every page, parsed.
    pub(crate) fn pages(&self) -> impl Iterator<Item = Page> + '_ {
        self.sources.iter().map(|(address, source)| Page {
            address: address.clone(),
            source: source.clone(),
            html: Html::parse_document(source),
        })
    }

    /// The language that an address belongs to: code and direction.
    pub(crate) fn language(address: &str) -> (&'static str, &'static str) {
        match address.split('/').nth(1) {
            Some("ur") => ("ur", "rtl"),
            Some("pl") => ("pl", "ltr"),
            _ => ("en", "ltr"),
        }
    }
}

impl Page {
    /// The elements that a CSS selector finds. What lies in a template is no part of the page yet.
    pub(crate) fn all<'a>(&'a self, selector: &str) -> Vec<ElementRef<'a>> {
        let selector = Selector::parse(selector).expect("a selector");
        let laid_by = |element: &ElementRef<'_>| {
            element.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "template")
        };
        self.html.select(&selector).filter(|element| !laid_by(element)).collect()
    }
}

/// Fails with every fault that `check` finds on any page.
pub(crate) fn on_every_page(check: impl Fn(&Page) -> Vec<String>) {
    let faults: Vec<String> = site()
        .pages()
        .flat_map(|page| {
            check(&page).into_iter().map(move |fault| format!("{}: {fault}", page.address)).collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
