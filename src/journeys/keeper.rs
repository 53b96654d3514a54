//! Keeping a visit on the device, and going on with it: what the page [`super::device`] does when somebody
//! posts there.

use super::device::{DevicePage, DeviceView};
use crate::{
    journey::{
        Asking,
        keepsake::{Keepsake, To},
    },
    platform::{self, Unlocked},
};
use hub_core::{
    device::{self, Kept, Pin},
    field_error::{Code, FieldError},
    form::Form,
    referral::Answer,
};
use leptos::prelude::*;

/// What comes after a post on the page.
pub enum Then {
    /// The page as it is now.
    Page(DevicePage),
    /// The visit that was kept, to go on with.
    GoOn(Keepsake),
}

/// What could be kept of this visit, and what the page shows. It lives in memory only.
#[derive(Clone, Copy)]
pub struct Keeper {
    keepsake: StoredValue<Keepsake>,
    page: StoredValue<DevicePage>,
    /// Somebody wants to finish later: the page begins with the question.
    asks: StoredValue<bool>,
}

impl Keeper {
    /// A visit in which nothing was posted yet.
    pub fn start() -> Self {
        Self {
            keepsake: StoredValue::new(Keepsake::default()),
            page: StoredValue::new(DevicePage::default()),
            asks: StoredValue::new(false),
        }
    }

    /// Remembers what was posted.
    pub fn heard(self, to: To, form: &Form) {
        self.keepsake.update_value(|keepsake| keepsake.heard(to, form));
    }

    /// Forgets everything that was posted.
    pub fn start_again(self) {
        self.keepsake.set_value(Keepsake::default());
    }

    /// The request was sent: neither memory nor device keeps it. What is sealed does not tell what it is, so
    /// that a plan goes with it; the person is told before.
    pub fn sent(self) {
        self.keepsake.update_value(Keepsake::sent);
        platform::forget_kept();
    }

    /// Somebody wants to finish later, who is at `path` (without the language) and has come so far with a request.
    pub fn asks(self, path: String, asking: Option<&Asking>) {
        self.keepsake.update_value(|keepsake| {
            keepsake.path = path;
            keepsake.tried(asking.unwrap_or(&Asking::default()));
        });
        self.asks.set_value(true);
    }

    /// The page as somebody finds it who comes to it.
    pub fn arrive(self) -> DevicePage {
        let view = if self.asks.get_value() { DeviceView::Asked } else { remembers() };
        self.asks.set_value(false);
        self.show(view)
    }

    /// Takes what was posted on the page.
    pub async fn post(self, form: &Form) -> Then {
        Then::Page(match self.page.with_value(|page| page.view) {
            DeviceView::Asked => match form.get("someone_else").and_then(Answer::from_word) {
                Some(someone_else) => self.show(asked(someone_else)),
                None => self.wrong(FieldError::new("someone_else", Code::Missing)),
            },
            DeviceView::Pin { .. } => match Pin::chosen(form) {
                Ok(pin) => match self.keep(&pin).await {
                    Some(kept) => self.show(DeviceView::Done { until: kept.until }),
                    None => self.failed(),
                },
                Err(error) => self.wrong(error),
            },
            DeviceView::Kept { .. } => match Pin::read(form) {
                Ok(pin) => return self.open(&pin).await,
                Err(error) => self.wrong(error),
            },
            _ => self.show(remembers()),
        })
    }

    /// Seals the visit and has the device keep it.
    async fn keep(self, pin: &Pin) -> Option<Kept> {
        let text = self.keepsake.with_value(serde_json::to_string).ok()?;
        let sealed = platform::lock(pin.text(), &device::fill(&text)?).await?;
        let kept = Kept::new(platform::today()?, sealed);
        platform::keep(&kept.to_string()).then_some(kept)
    }

    /// Tries a PIN. The try is counted before it is made, and given back only if none was made.
    async fn open(self, pin: &Pin) -> Then {
        let Some(tried) = kept().and_then(Kept::tried) else { return Then::Page(self.show(remembers())) };
        if !platform::keep(&tried.to_string()) {
            return Then::Page(self.failed());
        }
        Then::Page(match platform::unlock(pin.text(), &tried.sealed).await {
            Unlocked::Opened(filled) => {
                platform::keep(&tried.opened().to_string());
                match device::unfill(&filled).and_then(|text| serde_json::from_str::<Keepsake>(text).ok()) {
                    Some(keepsake) => {
                        self.keepsake.set_value(keepsake.clone());
                        return Then::GoOn(keepsake);
                    }
                    None => self.failed(),
                }
            }
            Unlocked::Wrong if tried.left() == 0 => {
                platform::forget_kept();
                self.show(DeviceView::Nothing { wiped: true })
            }
            Unlocked::Wrong => {
                self.show(remembers());
                self.wrong(FieldError::new("pin", Code::Unknown))
            }
            Unlocked::Failed => {
                platform::keep(&tried.untried().to_string());
                self.failed()
            }
        })
    }

    fn show(self, view: DeviceView) -> DevicePage {
        let from = self.keepsake.with_value(|keepsake| keepsake.path.clone());
        self.turn(DevicePage { view, from, ..DevicePage::default() })
    }

    fn wrong(self, error: FieldError) -> DevicePage {
        self.turn(DevicePage { errors: vec![error], failed: false, ..self.page.get_value() })
    }

    fn failed(self) -> DevicePage {
        self.turn(DevicePage { errors: Vec::new(), failed: true, ..self.page.get_value() })
    }

    fn turn(self, page: DevicePage) -> DevicePage {
        self.page.set_value(page.clone());
        page
    }
}

/// What comes after the question whether anyone else uses the device.
fn asked(someone_else: Answer) -> DeviceView {
    match platform::today() {
        Some(today) if device::offered(someone_else) => DeviceView::Pin { until: device::last_day(today) },
        _ => DeviceView::Shared,
    }
}

/// What the device keeps, as the page shows it.
fn remembers() -> DeviceView {
    match kept() {
        Some(kept) => DeviceView::Kept { until: kept.until, left: kept.left() },
        None => DeviceView::Nothing { wiped: false },
    }
}

/// What the device keeps. What can no longer be opened is gone now.
fn kept() -> Option<Kept> {
    let entry = platform::kept()?;
    let kept = Kept::read(&entry, platform::today()?);
    if kept.is_none() {
        platform::forget_kept();
    }
    kept
}
