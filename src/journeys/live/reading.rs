//! Reading pages in the app: fetched one by one, or all together, so that nobody learns which is read.

use super::{Fragment, Live};
use crate::platform;
use hub_core::address;
use leptos::{prelude::*, task::spawn_local};
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// The reading pages that the app has. They live in memory only.
#[derive(Clone, Copy, Default)]
pub(super) struct Pages {
    /// The pages by their paths.
    here: StoredValue<HashMap<String, Fragment>>,
    /// The bundle of the pages that are always read in private, and that of all others.
    bundles: StoredValue<[Bundle; 2]>,
    /// The path of the page that is waited for.
    pub(super) wanted: StoredValue<Option<String>>,
    /// The page that the server answered a form with, until the address says that it is there.
    pub(super) served: StoredValue<Option<Fragment>>,
}

/// Whether all the pages of a bundle are here.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Bundle {
    #[default]
    Missing,
    OnItsWay,
    Here,
}

impl Live {
    /// Shows a reading page, which is fetched first if it is not here yet.
    pub(super) fn open(self, path: String) {
        if let Some(page) = self.page(&path) {
            self.show_page(page);
            return;
        }
        self.loading.set(true);
        self.pages.wanted.set_value(Some(path.clone()));
        spawn_local(async move {
            if self.view.takes(&path) {
                self.fetch_bundle(self.view.is_private(&path)).await;
            } else {
                if let Some(page) = fetch_as::<Fragment>(&address::fragment(&path)).await {
                    self.pages.here.update_value(|pages| {
                        pages.insert(path.clone(), page);
                    });
                }
                self.settle(|wanted| *wanted == path);
            }
        });
    }

    /// Fetches all pages that are read in private, or all others, so that nobody learns which is read.
    /// Returns whether they are here or on their way.
    pub(super) async fn fetch_bundle(self, private: bool) -> bool {
        let place = usize::from(!private);
        match self.pages.bundles.with_value(|bundles| bundles[place]) {
            Bundle::OnItsWay => return true,
            Bundle::Here => {}
            Bundle::Missing => {
                let becomes = move |state| self.pages.bundles.update_value(|bundles| bundles[place] = state);
                becomes(Bundle::OnItsWay);
                let file = self.view.bundle(private);
                match fetch_as::<HashMap<String, Fragment>>(&file).await {
                    Some(fetched) => {
                        self.pages.here.update_value(|pages| pages.extend(fetched));
                        becomes(Bundle::Here);
                    }
                    None => becomes(Bundle::Missing),
                }
            }
        }
        self.settle(|wanted| self.view.takes(wanted) && self.view.is_private(wanted) == private);
        self.pages.bundles.with_value(|bundles| bundles[place] == Bundle::Here)
    }

    /// Shows the page that is waited for if it is one that was `fetched`. If it could not be fetched, the
    /// browser loads it in the ordinary way.
    fn settle(self, fetched: impl Fn(&String) -> bool) {
        let Some(path) = self.pages.wanted.get_value().filter(fetched) else { return };
        match self.page(&path) {
            Some(page) => self.show_page(page),
            None => platform::load(&path),
        }
    }

    fn page(self, path: &str) -> Option<Fragment> {
        self.pages.here.with_value(|pages| pages.get(path).cloned())
    }

    pub(super) fn show_page(self, page: Fragment) {
        // In the private view the title stays what it is, whatever is read.
        if !self.view.is_open() {
            self.title.set(page.title);
        }
        platform::show_html(&page.html);
        self.arrived();
    }
}

/// What lies at `address` as JSON, or nothing if it cannot be had.
pub(super) async fn fetch_as<T: DeserializeOwned>(address: &str) -> Option<T> {
    serde_json::from_str(&platform::fetch(address).await?).ok()
}
