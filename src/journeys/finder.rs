//! Searching in the browser: the index is fetched when somebody goes to a search box, and what is typed
//! never leaves the device.

use super::search::{FoundView, ROOT_FILE, announcement, index_address};
use crate::{
    i18n::Words,
    kit::Kit,
    platform::{self, Search, SearchAct},
};
use hub_core::search::{Index, Query, Root, Shard, parse_entries};
use leptos::prelude::*;
use std::sync::Arc;

/// The state of searching. It lives in memory only and is gone with the tab.
#[derive(Clone, Copy)]
pub struct Finder {
    index: StoredValue<Option<Index>>,
    /// What was typed last, so that an answer that comes late does not replace a later one.
    typed: StoredValue<String>,
}

impl Finder {
    /// Nothing fetched yet.
    pub fn start() -> Self {
        Self { index: StoredValue::new(None), typed: StoredValue::new(String::new()) }
    }

    /// Whether a search can be answered here.
    pub fn ready(self) -> bool {
        self.index.with_value(Option::is_some)
    }

    /// What is in the box now. It has to be said before anything is fetched, because answers that are
    /// fetched come in any order.
    pub fn heard(self, search: &Search) {
        self.typed.set_value(search.text.clone());
    }

    /// Whether something else has been typed since.
    fn overtaken(self, search: &Search) -> bool {
        self.typed.with_value(|typed| *typed != search.text)
    }

    /// Fetches what every search needs, once.
    pub async fn prepare(self, prefix: &str) {
        if self.ready() {
            return;
        }
        let root = fetch(prefix, ROOT_FILE).await;
        // Another key may have fetched it meanwhile, and more with it.
        if let Some(text) = root.filter(|_| !self.ready()) {
            self.index.set_value(Some(Index { root: Root::from_text(&text), ..Index::default() }));
        }
    }

    /// Shows what is found for what was typed.
    pub async fn find(self, prefix: &str, (kit, words): (Arc<Kit>, Words), search: Search) {
        if self.overtaken(&search) {
            return;
        }
        if search.text.trim().is_empty() {
            platform::clear_found(&search.place);
            return;
        }
        let Some(mut index) = self.index.get_value() else { return };
        let root = index.root.clone();
        let query = Query::new(&root, &search.text);
        for shard in query.shards(&root) {
            let part = slot(&mut index.shards, shard);
            if part.is_none() {
                let Some(text) = fetch(prefix, &Index::shard_file(shard)).await else { return };
                *part = Some(Shard::from_text(&text));
            }
        }
        let pages = query.pages(&index);
        for chunk in Query::chunks(&pages) {
            let part = slot(&mut index.chunks, chunk);
            if part.is_none() {
                let Some(text) = fetch(prefix, &Index::chunk_file(chunk)).await else { return };
                *part = Some(parse_entries(&text));
            }
        }
        let found = query.found(&index, &pages, &kit.contacts);
        self.index.set_value(Some(index));
        if self.overtaken(&search) {
            return;
        }
        let typed = search.text;
        platform::show_found(&search.place, move || {
            provide_context(kit);
            provide_context(words);
            let announcement = announcement(&found, &typed);
            (announcement, view! { <FoundView found typed places=root.places /> })
        });
    }
}

/// The place for the part with this position.
fn slot<T: Clone>(parts: &mut Vec<Option<T>>, position: usize) -> &mut Option<T> {
    if parts.len() <= position {
        parts.resize(position + 1, None);
    }
    &mut parts[position]
}

async fn fetch(prefix: &str, file: &str) -> Option<String> {
    platform::fetch(&index_address(prefix, file)).await
}

/// Hears every search box of the document. As long as the index is not here, what is sent goes to the server.
pub fn listen(finder: Finder, act: impl Fn(Search) + 'static) {
    platform::on_search(move |search| {
        let taken = search.act == SearchAct::Sends && finder.ready();
        if taken || search.act != SearchAct::Sends {
            act(search);
        }
        taken
    });
}
