//! From an address to a document: which page it is, its views rendered to HTML, and the frame around them.

use crate::{
    app::App,
    assets::Assets,
    i18n::{self, Words},
    journey::{
        Asking, Journey,
        returning::{CONTACT, RETURN, ReturnPage, WITHDRAW},
    },
    journeys::{
        ask::{AskStep, step_at},
        checklist::{CHECKLIST, ChecklistStep, PLAN},
        device::{DEVICE, Device, DevicePage},
        live::Fragment,
        plan::Plan,
    },
    kit::Kit,
    pages::{
        ASK_YOUNG, Article, AskStart, AskYoung, Back, Frame, Head, Home, Listing, NotFound, Notice, Private, Search,
        Shelf, Subject,
    },
};
use hub_content::{LanguageContent, Library, search_index};
use hub_core::{
    address::{self, HOME, PRIVATE, STANDING},
    ask::Step,
    checklist::Session,
    day::Day,
    page::Page,
    search::{Index, Place as Findable},
    site::Language,
    stage::Stage,
    topic::Topic,
};
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use std::sync::{Arc, OnceLock};
use time::Date;

/// A document, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The HTTP status: 200 or 404.
    pub status: u16,
    /// The HTML.
    pub html: String,
    /// Whether it must not be kept by any cache.
    pub private: bool,
}

/// Makes documents from the content.
pub struct Renderer {
    library: Arc<Library>,
    languages: Vec<Prepared>,
    assets: Assets,
    today: Date,
}

/// What pages of a language are made of, beside its content.
struct Prepared {
    words: Words,
    kit: Arc<Kit>,
    /// Made when somebody searches: most commands and most saves of an editor need none.
    index: OnceLock<Arc<Index>>,
}

/// What Leptos writes between pieces of text. Only the app's own part of a page needs it.
const MARKER: &str = "<!>";

/// What an address leads to.
enum Place<'a> {
    Home,
    Page(&'a Page),
    Listing(Subject),
    Search,
    AskStart,
    AskYoung,
    Ask(Step),
    Return,
    Checklist,
    Plan,
    Device,
    Private,
    NotFound,
}

impl Place<'_> {
    /// Whether the app shows it in the private view alone. Searching without script belongs to the server, at
    /// its own address.
    fn is_private(&self) -> bool {
        match self {
            Self::Page(page) => page.is_private(),
            Self::Listing(subject) => subject.is_private(),
            Self::AskStart
            | Self::AskYoung
            | Self::Ask(_)
            | Self::Return
            | Self::Checklist
            | Self::Plan
            | Self::Device
            | Self::Private => true,
            Self::Home | Self::Search | Self::NotFound => false,
        }
    }
}

impl Renderer {
    /// Prepares every language of `library`. Pages say whether they are out of date as of `today`.
    ///
    /// # Errors
    /// When the words of a language cannot be read.
    pub fn new(library: Arc<Library>, assets: Assets, today: Date) -> Result<Self, i18n::Error> {
        let languages = library
            .languages
            .iter()
            .map(|content| {
                let words = Words::read(&content.language.code, &content.strings)?;
                Ok(Prepared { words, kit: Arc::new(kit(&library, content)), index: OnceLock::new() })
            })
            .collect::<Result<_, i18n::Error>>()?;
        Ok(Self { library, languages, assets, today })
    }

    /// The names of the files that every page refers to, once they are known.
    pub fn refer_to(&mut self, assets: Assets) {
        self.assets = assets;
    }

    /// All content.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The words of the language with this position in the library.
    pub fn words(&self, language: usize) -> Option<&Words> {
        self.languages.get(language).map(|language| &language.words)
    }

    /// The words of the language that `path` is in.
    pub fn words_at(&self, path: &str) -> &Words {
        &self.languages[self.locate(path).0].words
    }

    /// What the journeys need, in every language.
    pub fn kits(&self) -> impl Iterator<Item = &Kit> {
        self.languages.iter().map(|language| language.kit.as_ref())
    }

    /// The search index of the language that `path` is in, with what can be found and who can be called.
    pub fn index(&self, path: &str) -> (&Index, &LanguageContent) {
        let (language, _) = self.locate(path);
        (self.index_of(language), &self.library.languages[language])
    }

    fn index_of(&self, language: usize) -> &Arc<Index> {
        let prepared = &self.languages[language];
        let make = || Arc::new(search_index(&self.library.languages[language], places(&prepared.words)));
        prepared.index.get_or_init(make)
    }

    /// The address of every page that stands in the sitemap or can be reached, in every language.
    pub fn addresses(&self) -> Vec<String> {
        let fixed = ["/search", "/ask", ASK_YOUNG, RETURN, CHECKLIST, PLAN, PRIVATE, DEVICE];
        let mut paths: Vec<String> = fixed.map(str::to_owned).to_vec();
        paths.extend(Step::ALL.iter().map(|step| crate::journeys::ask::address(*step)));
        paths.extend(Stage::ALL.iter().map(|stage| address::stage(*stage)));
        paths.extend(Topic::ALL.iter().map(|topic| address::topic(*topic)));
        let content = self.library.languages.first();
        paths.extend(content.into_iter().flat_map(|content| &content.pages).map(|page| address::page(&page.slug)));
        self.library
            .languages
            .iter()
            .flat_map(|content| paths.iter().map(|path| address::in_language(&content.prefix, path)))
            .collect()
    }

    /// Whether the page at `path` is for search engines too.
    pub fn listed(&self, path: &str) -> bool {
        let (language, local) = self.locate(path);
        matches!(self.place(language, local), Place::Home | Place::Page(_) | Place::Listing(_))
    }

    /// Whether the app shows the page at `path` in the private view alone.
    pub fn in_private(&self, path: &str) -> bool {
        let (language, local) = self.locate(path);
        self.place(language, local).is_private()
    }

    /// The document at `path`, which begins with the language unless it is the default.
    pub fn document(&self, path: &str, journey: &Journey) -> Document {
        let (language, local) = self.locate(path);
        let place = self.place(language, local);
        let page = self.page(language, local, &place, journey);
        let head = Head {
            title: page.title,
            description: page.description,
            // What is not there is not there in other languages either: their links lead to the first page.
            path: if matches!(place, Place::NotFound) { "/".to_owned() } else { local.to_owned() },
            unlisted: !self.listed(path),
            private: page.private,
            stays: place.is_private() && !matches!(place, Place::Private),
        };
        let html = self.framed(language, path, head, page.html);
        Document { status: if matches!(place, Place::NotFound) { 404 } else { 200 }, html, private: page.private }
    }

    /// The HTML for somebody whom the server turns away at `path`; `sentence` is the Fluent key of what to say.
    pub fn notice(&self, path: &str, sentence: &'static str) -> String {
        let (language, local) = self.locate(path);
        let title = self.library.site.council.hub_name.clone();
        let head =
            Head { title, description: None, path: local.to_owned(), unlisted: true, private: true, stays: false };
        let html = self.within(language, path, || view! { <Notice sentence /> }.into_any()).replace(MARKER, "");
        self.framed(language, path, head, html)
    }

    /// The page at `path` for navigation inside the app; nothing where there is none.
    pub fn fragment(&self, path: &str) -> Option<Fragment> {
        let (language, local) = self.locate(path);
        let place = self.place(language, local);
        if matches!(place, Place::NotFound) {
            return None;
        }
        let page = self.page(language, local, &place, &Journey::Nothing);
        Some(Fragment { title: page.title, html: page.html })
    }

    /// The document around the HTML of a page.
    fn framed(&self, language: usize, path: &str, head: Head, page: String) -> String {
        // The app finds its place in the page by these empty comments: spelt out, they are valid HTML.
        let main = self.within(language, path, || view! { <App first=page /> }.into_any()).replace(MARKER, "<!---->");
        let assets = self.assets.clone();
        self.within(language, path, || view! { <Frame head assets main /> }.into_any()).replace(MARKER, "")
    }

    /// The position of the language that `path` is in, and the path without it.
    fn locate<'a>(&'a self, path: &'a str) -> (usize, &'a str) {
        let path = if path.len() > 1 { path.trim_end_matches('/') } else { path };
        let located = self.library.site.locate(path);
        let position =
            |language: &Language| self.library.languages.iter().position(|other| other.language == *language);
        located.and_then(|(language, local)| Some((position(language)?, local))).unwrap_or((0, path))
    }

    fn place(&self, language: usize, local: &str) -> Place<'_> {
        let content = &self.library.languages[language];
        match local {
            "/" => return Place::Home,
            "/search" => return Place::Search,
            "/ask" => return Place::AskStart,
            ASK_YOUNG => return Place::AskYoung,
            RETURN | CONTACT | WITHDRAW => return Place::Return,
            CHECKLIST => return Place::Checklist,
            PLAN => return Place::Plan,
            DEVICE => return Place::Device,
            PRIVATE => return Place::Private,
            _ => {}
        }
        let stage = local.strip_prefix("/stages/").and_then(Stage::from_word).map(Subject::Stage);
        let topic = local.strip_prefix("/topics/").and_then(Topic::from_word).map(Subject::Topic);
        if let Some(subject) = stage.or(topic) {
            return Place::Listing(subject);
        }
        if let Some(step) = step_at(local) {
            return Place::Ask(step);
        }
        let advice = local.strip_prefix("/advice/").filter(|slug| !STANDING.contains(slug) && *slug != HOME);
        let standing = local.strip_prefix('/').filter(|slug| STANDING.contains(slug));
        advice.or(standing).and_then(|slug| content.page(slug)).map_or(Place::NotFound, Place::Page)
    }

    fn page(&self, language: usize, local: &str, place: &Place<'_>, journey: &Journey) -> Rendered {
        let content = &self.library.languages[language];
        let hub = self.library.site.council.hub_name.clone();
        let words = &self.languages[language].words;
        let titled = |title: String| words.with("page-title", &[("title", title.into()), ("hub", hub.clone().into())]);
        let mut rendered = Rendered { title: hub.clone(), description: None, html: String::new(), private: false };
        match place {
            Place::Home => rendered.description = content.page(HOME).map(|page| page.summary.clone()),
            // Neither title nor cache may tell that it was read.
            place if place.is_private() => rendered.private = true,
            Place::Page(page) => {
                rendered.title = titled(page.title.clone());
                rendered.description = Some(page.summary.clone());
            }
            Place::Listing(subject) => rendered.title = titled(words.get(&subject.key())),
            Place::Search => {
                rendered.title = titled(words.get("search-title"));
                rendered.private = true;
            }
            Place::NotFound => rendered.title = titled(words.get("not-found-title")),
            _ => rendered.private = true,
        }
        let refused = match (place, journey) {
            (Place::Ask(step), Journey::Ask(asking)) => asking.refused == Some(*step) || asking.failed,
            (Place::Checklist, Journey::Checklist(_, unanswered)) => *unanswered,
            (Place::Return, Journey::Return(page)) => page.refused(),
            _ => false,
        };
        if refused {
            rendered.title = words.with("error-title", &[("title", rendered.title.into())]);
        }
        let view = || {
            if matches!(place, Place::Search) {
                provide_context(Arc::clone(self.index_of(language)));
            }
            view_of(place, journey)
        };
        rendered.html = self.within(language, local, view).replace(MARKER, "");
        rendered
    }

    /// Renders a view with everything that views may ask for.
    fn within(&self, language: usize, path: &str, view: impl FnOnce() -> AnyView) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            let prepared = &self.languages[language];
            provide_context(RequestUrl::new(path));
            provide_context(prepared.words.clone());
            provide_context(Arc::clone(&prepared.kit));
            provide_context(Shelf { library: Arc::clone(&self.library), language, today: self.today });
            view().to_html()
        });
        owner.cleanup();
        html
    }
}

/// A page without its frame.
struct Rendered {
    title: String,
    description: Option<String>,
    html: String,
    private: bool,
}

fn view_of(place: &Place<'_>, journey: &Journey) -> AnyView {
    match place {
        Place::Home => view! { <Home /> }.into_any(),
        Place::Page(page) => view! { <Article page=(*page).clone() /> }.into_any(),
        Place::Listing(subject) => view! { <Listing subject=*subject /> }.into_any(),
        Place::Search => {
            let words = if let Journey::Search(words) = journey { words.clone() } else { String::new() };
            view! { <Search words /> }.into_any()
        }
        Place::AskStart => view! { <AskStart /> }.into_any(),
        Place::AskYoung => view! { <AskYoung /> }.into_any(),
        Place::Ask(step) => match journey {
            Journey::Ask(asking) => carried(view! { <AskStep step=*step asking=asking.as_ref().clone() /> }.into_any()),
            _ => view! { <AskStep step=*step asking=Asking::default() /> }.into_any(),
        },
        Place::Return => {
            let page = if let Journey::Return(page) = journey { page.clone() } else { ReturnPage::Code(Vec::new()) };
            view! { <Back page /> }.into_any()
        }
        Place::Checklist => match journey {
            Journey::Checklist(session, unanswered) => {
                carried(view! { <ChecklistStep session=session.clone() unanswered=*unanswered /> }.into_any())
            }
            _ => view! { <ChecklistStep session=Session::default() unanswered=false /> }.into_any(),
        },
        Place::Plan => match journey {
            Journey::Checklist(session, _) => carried(view! { <Plan session=session.clone() /> }.into_any()),
            _ => view! { <Plan session=Session::default() /> }.into_any(),
        },
        Place::Device => view! { <Device page=DevicePage::default() /> }.into_any(),
        Place::Private => view! { <Private /> }.into_any(),
        Place::NotFound => view! { <NotFound /> }.into_any(),
    }
}

/// Marks a journey whose answers the server carries, so that the app leaves its forms alone.
fn carried(view: AnyView) -> AnyView {
    view! { <div data-carried="">{view}</div> }.into_any()
}

/// The stages and topics, which a search finds by their names.
fn places(words: &Words) -> Vec<Findable> {
    let stages = Stage::ALL.iter().map(|stage| (address::stage(*stage), Subject::Stage(*stage)));
    let topics = Topic::ALL.iter().map(|topic| (address::topic(*topic), Subject::Topic(*topic)));
    stages.chain(topics).map(|(path, subject)| Findable { path, name: words.get(&subject.key()) }).collect()
}

fn kit(library: &Library, content: &LanguageContent) -> Kit {
    let council = &library.site.council;
    let needs = &content.checklist.needs;
    let slugs = needs.iter().flat_map(|need| [Some(&need.page), need.young_page.as_ref()]).flatten();
    Kit {
        language: content.language.code.clone(),
        prefix: content.prefix.clone(),
        words: content.strings.clone(),
        hub_name: council.hub_name.clone(),
        hub_phone: council.phone.clone(),
        hub_hours: council.hours.clone(),
        promise_working_days: council.promise_working_days,
        hubs: library.site.hubs.clone(),
        partners: library.site.partners.clone(),
        young_person_min_age: library.site.ask.young_person_min_age,
        lawful_basis: library.site.privacy.lawful_basis.clone(),
        bank_holidays: library.site.bank_holidays.iter().copied().map(Day).collect(),
        contacts: content.contacts.clone(),
        checklist: content.checklist.clone(),
        titles: slugs.filter_map(|slug| Some((slug.clone(), content.page(slug)?.title.clone()))).collect(),
    }
}
