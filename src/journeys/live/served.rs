//! Coming back with a receipt code in the private view: the server makes these pages and takes their forms, and
//! the app fetches them, so that their addresses are in no history.

use super::{Fragment, Live};
use crate::{
    journey::returning::RETURN,
    platform::{self, Posted},
};
use leptos::prelude::*;

/// Whether the server alone makes the page at `local`, the path without the language.
pub(super) fn belongs_to_the_server(local: &str) -> bool {
    local.strip_prefix(RETURN).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Live {
    /// Shows the page that is read at `path`. If it cannot be fetched, the browser loads it in the ordinary way.
    pub(super) async fn fetch_served(self, path: String) {
        if let Some(page) = self.pages.served.try_update_value(Option::take).flatten() {
            self.show_page(page);
            return;
        }
        self.loading.set(true);
        self.pages.wanted.set_value(Some(path.clone()));
        let served = platform::served(&path, None).await;
        if self.pages.wanted.with_value(|wanted| wanted.as_ref() != Some(&path)) {
            return;
        }
        match served {
            Some((to, html)) => self.show_served(&to, html),
            None => platform::load(&path),
        }
    }

    /// Posts a form and shows what the server answers. If nothing comes back, everything stays as it was typed.
    pub(super) async fn post_served(self, posted: Posted) {
        if self.sending.get_value() {
            return;
        }
        self.loading.set(true);
        self.sending.set_value(true);
        let served = platform::served(&posted.path, Some(&posted.form)).await;
        self.sending.set_value(false);
        self.loading.set(false);
        match served {
            Some((to, html)) => self.show_served(&to, html),
            None if self.fetch_kit().await.is_some() => self.say_that_it_failed(),
            None => posted.send(),
        }
    }

    /// Shows a page that the server gave for `to`. A form can lead out of what it makes: to the first page.
    fn show_served(self, to: &str, html: String) {
        if !belongs_to_the_server(&self.view.local(to)) {
            self.view.go(to);
            return;
        }
        let page = Fragment { title: platform::title(), html };
        if self.view.at.get_untracked() == to {
            self.show_page(page);
        } else {
            self.pages.served.set_value(Some(page));
            self.view.go(to);
        }
    }

    fn say_that_it_failed(self) {
        let Some((kit, words)) = self.kit.get_value() else { return };
        platform::warn(&words.with("failed-just-now", &[("phone", kit.hub_phone.clone().into())]));
    }
}
