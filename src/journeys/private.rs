//! The private view in the browser: where somebody is in it is known to memory alone, and the address stays
//! the neutral one.

use crate::platform::{self, Tap};
use hub_core::{
    address::{self, PRIVATE},
    trail::Trail,
};
use leptos::prelude::*;
use std::sync::Arc;

/// Changes the address inside the app; with `true` in place of the one before.
type Navigate = Arc<dyn Fn(&str, bool) + Send + Sync>;

/// Where somebody is, in the private view and outside of it.
#[derive(Clone, Copy)]
pub struct PrivateView {
    /// The path of the page that is shown.
    pub at: Memo<String>,
    /// The path that the router is at.
    pub pathname: Memo<String>,
    prefix: StoredValue<String>,
    navigate: StoredValue<Navigate>,
    /// Whether the address is the neutral one: the private view is shown.
    pub open: Memo<bool>,
    trail: RwSignal<Trail>,
    /// Whether every page is read in private, because the person said so.
    pub kept: RwSignal<bool>,
}

impl PrivateView {
    /// Follows the address from now on. A page that is private is moved into the view as it is; whoever
    /// begins at the neutral address itself reads everything in private.
    pub fn start(prefix: String, pathname: Memo<String>, navigate: Navigate) -> Self {
        let neutral = address::in_language(&prefix, PRIVATE);
        let open = Memo::new(move |_| pathname.with(|path| *path == neutral));
        let trail = RwSignal::new(Trail::default());
        let shown = move || trail.with(|trail| trail.shown().map(str::to_owned)).filter(|_| open.get());
        let view = Self {
            at: Memo::new(move |_| shown().unwrap_or_else(|| pathname.get())),
            pathname,
            prefix: StoredValue::new(prefix),
            navigate: StoredValue::new(navigate),
            open,
            trail,
            kept: RwSignal::new(false),
        };
        Effect::new(move |before: Option<()>| {
            // The address is asked first: what follows from it may stay the same when it changes, and an effect
            // that asks that first would not be run again.
            let address = pathname.get();
            let (open, kept) = (view.open.get(), view.kept.get());
            let back = view.trail.with(|trail| trail.before().is_some());
            if before.is_none() {
                view.begin();
            }
            platform::mark_view(&view.local(&address), open.then_some(back), kept);
        });
        view
    }

    /// Takes the page that the browser loaded into the view, if it belongs there.
    fn begin(self) {
        let path = self.at.get_untracked();
        if self.open.get_untracked() {
            self.trail.update(|trail| trail.visit(&path));
            self.kept.set(true);
        } else if self.takes(&path) && !platform::carried() {
            self.trail.update(|trail| trail.visit(&path));
            self.navigate_to_view(true);
        }
    }

    /// Whether the private view is shown.
    pub fn is_open(self) -> bool {
        self.open.get_untracked()
    }

    /// Whether the page at `path` is read in the private view, wherever the person is now.
    pub fn takes(self, path: &str) -> bool {
        self.is_private(path) || (self.is_open() && self.kept.get_untracked())
    }

    /// Whether the page at `path` is always read in private.
    pub fn is_private(self, path: &str) -> bool {
        platform::is_private(&self.local(path))
    }

    /// Goes to `path`: in the view without a word to the browser, or by its address.
    pub fn go(self, path: &str) {
        if self.takes(path) {
            self.trail.update(|trail| trail.visit(path));
            if !self.is_open() {
                self.navigate_to_view(false);
            }
        } else {
            self.navigate.with_value(|navigate| navigate(path, false));
        }
    }

    /// Answers a tap. Returns whether it is taken, so that neither browser nor router follows it.
    pub fn tap(self, tap: &Tap) -> bool {
        match tap {
            Tap::Follows(path) => {
                let taken = self.takes(path);
                if taken {
                    self.go(path);
                }
                return taken;
            }
            Tap::Within => return self.is_open(),
            Tap::Back => {
                // Said before the page changes, so that it is scrolled to where it was left.
                platform::returning(self.trail.with_untracked(|trail| trail.before().map(str::to_owned)));
                self.trail.update(|trail| {
                    trail.back();
                });
            }
            Tap::Keep => self.keep(!self.kept.get_untracked()),
        }
        true
    }

    /// From now on every page is read in private, or only those that always are. The page that is shown
    /// stays as it is.
    pub fn keep(self, all: bool) {
        self.kept.set(all);
        if all && !self.is_open() {
            let path = self.at.get_untracked();
            self.trail.update(|trail| trail.visit(&path));
            self.navigate_to_view(true);
        }
    }

    fn navigate_to_view(self, replace: bool) {
        let path = self.prefix.with_value(|prefix| address::in_language(prefix, PRIVATE));
        self.navigate.with_value(|navigate| navigate(&path, replace));
    }

    /// Where the pages lie that are always read in private, or all others.
    pub fn bundle(self, private: bool) -> String {
        self.prefix.with_value(|prefix| address::bundle(prefix, private))
    }

    /// The first part of every address in the language that is shown.
    pub fn prefix(self) -> String {
        self.prefix.get_value()
    }

    /// `path` without the language.
    pub fn local(self, path: &str) -> String {
        let local = self.prefix.with_value(|prefix| path.strip_prefix(prefix.as_str()).unwrap_or(path).to_owned());
        if local.is_empty() { "/".to_owned() } else { local }
    }

    /// `path` in the language that is shown.
    pub fn address(self, path: &str) -> String {
        self.prefix.with_value(|prefix| address::in_language(prefix, path))
    }
}
