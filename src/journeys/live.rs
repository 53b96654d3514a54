//! The app in the browser: what is shown, and what happens when somebody follows a link or posts a form.
//!
//! On the server none of this runs.

mod device;
mod reading;
mod sending;
mod served;

use super::{
    ask::{self, ASK, AskStep, step_at},
    checklist::{CHECKLIST, ChecklistStep, PLAN},
    device::DEVICE,
    finder::{self, Finder},
    keeper::Keeper,
    plan::Plan,
    private::PrivateView,
};
use crate::{
    i18n::Words,
    journey::{
        Asking, Next,
        keepsake::{LATER, To},
    },
    kit::Kit,
    platform::{self, Posted, Search, SearchAct},
};
use hub_core::{
    ask::Step,
    checklist::{Place, Session},
    place,
    receipt::Keeping,
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};
use reading::{Pages, fetch_as};
use sending::{forget, renew, send, send_code};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A reading page as it is fetched for navigation inside the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fragment {
    /// The title of the document.
    pub title: String,
    /// What stands in the page.
    pub html: String,
}

/// The state of the app. It lives in memory only and is gone with the tab.
#[derive(Clone, Copy)]
pub struct Live {
    /// The title of the document.
    pub title: RwSignal<String>,
    /// Whether something is on its way.
    pub loading: RwSignal<bool>,
    /// Where the person is, in the private view and outside of it.
    view: PrivateView,
    pages: Pages,
    kit: StoredValue<Option<(Arc<Kit>, Words)>>,
    asking: StoredValue<Option<Asking>>,
    /// Whether a request or message is on its way: a second press waits for what comes of the first.
    sending: StoredValue<bool>,
    session: StoredValue<Option<Session>>,
    finder: Finder,
    keeper: Keeper,
}

impl Live {
    /// Follows the address from now on.
    pub fn start() -> Self {
        let navigate = use_navigate();
        let navigate = move |path: &str, replace| {
            navigate(path, NavigateOptions { scroll: false, replace, ..NavigateOptions::default() });
        };
        let view = PrivateView::start(platform::prefix(), use_location().pathname, Arc::new(navigate));
        let live = Self {
            title: RwSignal::new(platform::title()),
            loading: RwSignal::new(false),
            view,
            pages: Pages::default(),
            kit: StoredValue::new(None),
            asking: StoredValue::new(None),
            sending: StoredValue::new(false),
            session: StoredValue::new(None),
            finder: Finder::start(),
            keeper: Keeper::start(),
        };
        Effect::new(move |before: Option<String>| {
            let path = view.at.get();
            // The first page is there already; only the device can tell what it keeps.
            if before.is_some_and(|before| before != path) || view.local(&path) == DEVICE {
                live.arrive(&path);
            }
            path
        });
        Effect::new(move |_| {
            let kept = view.kept.get();
            if view.open.get() {
                live.title.set(platform::hub_name());
                spawn_local(async move {
                    // Whoever begins something in the view asks for nothing more: that would tell that they began.
                    live.fetch_kit().await;
                    live.fetch_bundle(true).await;
                    if kept && !live.fetch_bundle(false).await {
                        view.keep(false);
                    }
                });
            }
        });
        platform::on_tap(move |tap| view.tap(&tap));
        finder::listen(live.finder, move |search| spawn_local(live.search(search)));
        live
    }

    /// Takes a form of a journey, so that its answer does not go to the server. A journey that began
    /// without script goes on without it, because only the server knows its earlier answers.
    pub fn submit(self, event: &SubmitEvent) {
        let Some(posted) = platform::posted(event) else { return };
        let path = self.view.local(&posted.path);
        if served::belongs_to_the_server(&path) && self.view.is_open() {
            event.prevent_default();
            spawn_local(self.post_served(posted));
            return;
        }
        if posted.carried || (![CHECKLIST, ASK, DEVICE].contains(&path.as_str()) && step_at(&path).is_none()) {
            return;
        }
        event.prevent_default();
        if path == ASK {
            // "Start again" forgets everything that was answered.
            self.asking.set_value(None);
            self.session.set_value(None);
            self.keeper.start_again();
            self.go(ASK);
            return;
        }
        spawn_local(async move {
            if self.fetch_kit().await.is_none() {
                posted.send();
            } else if path == DEVICE {
                self.post_device(&posted).await;
            } else if let Some(step) = step_at(&path) {
                self.keeper.heard(To::Ask(step), &posted.form);
                self.post_ask(step, &posted).await;
            } else {
                self.keeper.heard(To::Checklist, &posted.form);
                self.post_checklist(&posted);
            }
        });
    }

    /// Shows what belongs to the address.
    fn arrive(self, path: &str) {
        let local = self.view.local(path);
        if local == DEVICE {
            self.show_device();
            return;
        }
        if served::belongs_to_the_server(&local) {
            spawn_local(self.fetch_served(path.to_owned()));
            return;
        }
        let asking = self.asking.get_value();
        let session = self.session.get_value();
        match (step_at(&local), asking, session) {
            (Some(step), Some(mut asking), _) => {
                self.offer(&mut asking);
                self.show_step(step, asking);
            }
            (_, _, Some(session)) if local == CHECKLIST => {
                self.show(move || view! { <ChecklistStep session unanswered=false /> });
            }
            (_, _, Some(session)) if local == PLAN => self.show(move || view! { <Plan session /> }),
            _ => self.open(path.to_owned()),
        }
    }

    /// Shows a page of a journey.
    fn show<N: IntoView<State: 'static>>(self, view: impl FnOnce() -> N + 'static) {
        let Some((kit, words)) = self.kit.get_value() else { return };
        platform::show_view(move || {
            provide_context(kit);
            provide_context(words);
            view()
        });
        self.arrived();
    }

    fn arrived(self) {
        self.loading.set(false);
        self.pages.wanted.set_value(None);
        platform::arrived(&self.view.at.get_untracked(), &self.view.pathname.get_untracked());
    }

    fn show_step(self, step: Step, asking: Asking) {
        self.show(move || view! { <AskStep step asking /> });
    }

    fn post_checklist(self, posted: &Posted) {
        let Some((kit, _)) = self.kit.get_value() else { return };
        let mut session = self.session.get_value().unwrap_or_default();
        let answered = session.post(&kit.checklist, &posted.form);
        let place = session.place(&kit.checklist);
        self.session.set_value(Some(session.clone()));
        let target = if place == Place::Plan { PLAN } else { CHECKLIST };
        // Who to call comes before any question.
        if posted.form.get("go") == Some(LATER) && !matches!(place, Place::Danger(_)) {
            self.finish_later(target.to_owned());
            return;
        }
        if self.view.local(&self.view.at.get_untracked()) == target {
            self.show(move || view! { <ChecklistStep session unanswered=!answered /> });
        } else {
            self.go(target);
        }
    }

    async fn post_ask(self, step: Step, posted: &Posted) {
        let Some((kit, _)) = self.kit.get_value() else { return };
        if self.sending.get_value() {
            return;
        }
        let mut asking = self.asking.get_value().unwrap_or_default();
        asking.begin(platform::seconds());
        if step != Step::Sent && (asking.key.is_empty() || asking.code.is_empty()) {
            renew(&mut asking);
        }
        self.offer(&mut asking);
        let later = posted.form.get("go") == Some(LATER);
        let next = match asking.post(step, &posted.form, &kit.rules()) {
            // Who to call comes before any question.
            Next::Show(Step::Urgent) => Step::Urgent,
            _ if later => {
                asking.refused = None;
                self.asking.set_value(Some(asking));
                self.finish_later(ask::address(step));
                return;
            }
            Next::Show(next) => {
                if step == Step::Where && next != step {
                    asking.found = self.find(&asking.draft.postcode).await;
                }
                next
            }
            Next::Send => {
                self.loading.set(true);
                self.sending.set_value(true);
                let next = send(&mut asking, &kit.rules()).await;
                self.sending.set_value(false);
                next
            }
            Next::Forget => {
                forget(&mut asking).await;
                Step::Sent
            }
            Next::Email => {
                self.loading.set(true);
                send_code(&mut asking, &kit.language).await;
                Step::Sent
            }
        };
        if asking.receipt.as_ref().is_some_and(|receipt| receipt.keeping == Some(Keeping::Print)) {
            platform::print();
        }
        if next == Step::Sent && step != Step::Sent {
            self.keeper.sent();
        }
        self.asking.set_value(Some(asking.clone()));
        if next == step {
            self.show_step(step, asking);
        } else {
            self.go(&ask::address(next));
        }
    }

    /// Answers somebody who goes to a search box, types or sends.
    async fn search(self, search: Search) {
        let prefix = self.view.prefix();
        self.finder.heard(&search);
        self.finder.prepare(&prefix).await;
        if self.fetch_kit().await.is_none() {
            return;
        }
        let Some(kit) = self.kit.get_value() else { return };
        match search.act {
            SearchAct::Begins => {}
            SearchAct::Types => self.finder.find(&prefix, kit, search).await,
            SearchAct::Sends => {
                let place = search.place.clone();
                self.finder.find(&prefix, kit, search).await;
                platform::focus_found(&place);
            }
        }
    }

    /// Puts what may be chosen into a request: the plan of the checklist, and the next working days.
    fn offer(self, asking: &mut Asking) {
        let Some((kit, _)) = self.kit.get_value() else { return };
        asking.offer = self.session.get_value().map(|session| session.needs(&kit.checklist)).unwrap_or_default();
        if let Some(today) = platform::today() {
            let bank_holidays: Vec<_> = kit.bank_holidays.iter().map(|day| day.0).collect();
            asking.offer_days(today, &bank_holidays);
        }
    }

    /// Where a postcode is. The whole table is fetched, so that nobody learns which line was looked at.
    async fn find(self, postcode: &str) -> Option<place::Found> {
        if postcode.is_empty() {
            return None;
        }
        self.loading.set(true);
        let found = platform::fetch(PLACES).await.and_then(|table| place::find(&table, postcode));
        self.loading.set(false);
        found
    }

    /// The kit of this language, fetched once.
    async fn fetch_kit(self) -> Option<()> {
        if self.kit.with_value(Option::is_some) {
            return Some(());
        }
        let kit: Kit = fetch_as(&kit_address(&self.view.prefix())).await?;
        let words = Words::read(&kit.language, &kit.words).ok()?;
        self.kit.set_value(Some((Arc::new(kit), words)));
        Some(())
    }

    fn go(self, path: &str) {
        self.view.go(&self.view.address(path));
    }
}

/// Where the table from postcodes to districts lies.
pub const PLACES: &str = "/data/places.txt";

/// Where the kit of the language with this prefix lies.
pub fn kit_address(prefix: &str) -> String {
    format!("/data{prefix}/kit.json")
}
