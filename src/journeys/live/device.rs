//! What the app does on the page "What this device remembers".

use super::Live;
use crate::{
    journey::keepsake::Keepsake,
    journeys::{
        device::{DEVICE, Device, DevicePage},
        keeper::Then,
    },
    platform::Posted,
};
use leptos::{prelude::*, task::spawn_local};

impl Live {
    /// Shows what the device keeps, or asks whether it may. Without the words for it, the page stays that
    /// was there.
    pub(super) fn show_device(self) {
        self.loading.set(true);
        spawn_local(async move {
            let ready = self.fetch_kit().await.is_some();
            if self.view.at.try_get_untracked().is_none_or(|at| self.view.local(&at) != DEVICE) {
                return;
            }
            self.loading.set(false);
            if ready {
                self.turn_device(self.keeper.arrive());
            }
        });
    }

    /// Takes a form of that page.
    pub(super) async fn post_device(self, posted: &Posted) {
        self.loading.set(true);
        let next = self.keeper.post(&posted.form).await;
        self.loading.set(false);
        match next {
            Then::Page(page) => self.turn_device(page),
            Then::GoOn(keepsake) => self.go_on(&keepsake).await,
        }
    }

    /// Asks whether the device may keep what was answered so far; the person goes on at `path`.
    pub(super) fn finish_later(self, path: String) {
        self.asking.with_value(|asking| self.keeper.asks(path, asking.as_ref()));
        self.go(DEVICE);
    }

    /// Goes on where the person was.
    async fn go_on(self, keepsake: &Keepsake) {
        let Some((kit, _)) = self.kit.get_value() else { return };
        let (mut asking, session) = keepsake.replay(&kit.checklist, &kit.rules());
        if let Some(asking) = &mut asking {
            asking.found = self.find(&asking.draft.postcode).await;
        }
        self.asking.set_value(asking);
        self.session.set_value(session);
        self.go(&keepsake.path);
    }

    fn turn_device(self, page: DevicePage) {
        self.show(move || view! { <Device page /> });
    }
}
