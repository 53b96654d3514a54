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
    index: StoredValue<Option<Arc<Index>>>,
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
            self.index.set_value(Some(Arc::new(Index { root: Root::from_text(&text), ..Index::default() })));
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
        let Some(held) = self.index.get_value() else { return };
        // Copied only if there is something to add, which is hardly ever: a key must not cost a whole index.
        let mut index = Arc::clone(&held);
        let query = Query::new(&held.root, &search.text);
        for shard in query.shards(&held.root) {
            if missing(&index.shards, shard) {
                let Some(text) = fetch(prefix, &Index::shard_file(shard)).await else { return };
                put(&mut Arc::make_mut(&mut index).shards, shard, Shard::from_text(&text));
            }
        }
        let pages = query.pages(&index);
        for chunk in Query::chunks(&pages) {
            if missing(&index.chunks, chunk) {
                let Some(text) = fetch(prefix, &Index::chunk_file(chunk)).await else { return };
                put(&mut Arc::make_mut(&mut index).chunks, chunk, parse_entries(&text));
            }
        }
        let found = query.found(&index, &pages, &kit.contacts);
        self.index.set_value(Some(index));
        if self.overtaken(&search) {
            return;
        }
        let typed = search.text;
        let places = held.root.places.clone();
        platform::show_found(&search.place, move || {
            provide_context(kit);
            provide_context(words);
            let announcement = announcement(&found, &typed);
            (announcement, view! { <FoundView found typed places /> })
        });
    }
}

/// Whether the part with this position has not been fetched.
fn missing<T>(parts: &[Option<T>], position: usize) -> bool {
    parts.get(position).is_none_or(Option::is_none)
}

/// Puts a part in its place.
fn put<T>(parts: &mut Vec<Option<T>>, position: usize, part: T) {
    if parts.len() <= position {
        parts.resize_with(position + 1, || None);
    }
    parts[position] = Some(part);
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
