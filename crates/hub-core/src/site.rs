//! The council: all of `content/site.toml`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// The whole of `site.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Who runs the hub.
    pub council: Council,
    /// The languages of the hub; the first is the default, whose addresses have no prefix.
    pub languages: Vec<Language>,
    /// The places where families can go.
    pub hubs: Vec<Hub>,
    /// Those with whom a request may be talked over, each with its own tick.
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// Who may ask for help, and how.
    #[serde(default)]
    pub ask: Ask,
    /// What the privacy notice says.
    #[serde(default)]
    pub privacy: Privacy,
    /// How long requests are kept.
    #[serde(default)]
    pub retention: Retention,
    /// From whom e-mails come; a hub without it sends none.
    #[serde(default)]
    pub mail: Option<Mail>,
    /// Days on which nobody works, from `bank-holidays.toml`.
    #[serde(default)]
    pub bank_holidays: Vec<Date>,
    /// Who keeps the pages.
    #[serde(default)]
    pub editors: Editors,
    /// How much a rule of `hub check` matters here, by its name: `error`, `warning` or `off`.
    #[serde(default)]
    pub check: BTreeMap<String, String>,
}

/// Who keeps the pages, and for how long what they checked stays good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Editors {
    /// The team that keeps every page that names no other.
    pub owner: String,
    /// After how many months a source has to be checked again.
    pub source_months: u32,
    /// The same for pages whose rules change often: money, childcare and work.
    pub changing_source_months: u32,
}

impl Default for Editors {
    fn default() -> Self {
        Self { owner: String::new(), source_months: 12, changing_source_months: 6 }
    }
}

/// Who runs the hub and how to reach them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Council {
    /// The council's name.
    pub name: String,
    /// The name of the hub, as families know it.
    pub hub_name: String,
    /// The hub's telephone number.
    pub phone: String,
    /// The hub's e-mail address.
    pub email: String,
    /// When somebody answers.
    pub hours: String,
    /// The address of the hub on the web, without a slash at the end.
    pub public_url: String,
    /// The neutral site that "Exit this page" goes to.
    pub exit_url: String,
    /// How many working days the hub has to answer a request.
    pub promise_working_days: u16,
}

/// A language of the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The BCP 47 code, which is also the folder and the first part of the address.
    pub code: String,
    /// The name in the language itself.
    pub name: String,
    /// The direction of writing: `ltr` or `rtl`.
    pub dir: String,
}

/// A place where families can go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hub {
    /// The word for it in forms and JSON.
    pub id: String,
    /// What people read.
    pub name: String,
    /// The district that it is in.
    pub district: String,
    /// The districts that it serves, by their names in `content/places/postcodes.tsv`.
    #[serde(default)]
    pub serves: Vec<String>,
    /// Lines of the address, without the postcode.
    pub address: Vec<String>,
    /// The postcode.
    pub postcode: String,
    /// The telephone number.
    pub phone: String,
    /// When it is open.
    pub hours: String,
}

/// Somebody with whom a request may be talked over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// The word for it in forms and JSON.
    pub id: String,
    /// What people read.
    pub name: String,
}

/// Who may ask for help, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ask {
    /// The age from which a young person may ask for themselves, in years, from 11 to 15. Who is younger
    /// is shown who can help them ask.
    pub young_person_min_age: u8,
}

impl Default for Ask {
    fn default() -> Self {
        Self { young_person_min_age: 13 }
    }
}

/// What the privacy notice says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Privacy {
    /// The lawful basis on which the council uses requests, in the words of its own notice.
    pub lawful_basis: String,
}

impl Default for Privacy {
    fn default() -> Self {
        Self { lawful_basis: "public task".to_owned() }
    }
}

/// What a request may choose from, which is the council's to set.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The places where families can go.
    pub hubs: &'a [Hub],
    /// Those with whom a request may be talked over.
    pub partners: &'a [Partner],
}

/// How long requests are kept: the council's retention rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retention {
    /// Days from the day of receipt until a request is erased.
    pub days: u16,
    /// Days from the day on which somebody takes a request back until it is erased; 0 erases it at once.
    pub withdrawn_days: u16,
}

impl Default for Retention {
    fn default() -> Self {
        Self { days: 365, withdrawn_days: 0 }
    }
}

/// From whom the hub's e-mails come. People see it in their inbox, as does whoever looks over their shoulder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// The e-mail address, at which nobody reads answers.
    pub from: String,
    /// The name beside it.
    pub name: String,
}

impl Site {
    /// What a request may choose from.
    pub fn rules(&self) -> Rules<'_> {
        Rules { hubs: &self.hubs, partners: &self.partners }
    }

    /// The first part of every address in `language`: empty for the default, `/ur` and the like for others.
    pub fn prefix(&self, language: &Language) -> String {
        match self.languages.first() {
            Some(first) if first.code != language.code => format!("/{}", language.code),
            _ => String::new(),
        }
    }

    /// The first part of every address in the language of `path`.
    pub fn prefix_of(&self, path: &str) -> String {
        self.locate(path).map(|(language, _)| self.prefix(language)).unwrap_or_default()
    }

    /// Splits `path` into its language and the path in the default language.
    pub fn locate<'a>(&'a self, path: &'a str) -> Option<(&'a Language, &'a str)> {
        let default = self.languages.first()?;
        for language in self.languages.iter().skip(1) {
            if let Some(rest) = path.strip_prefix('/').and_then(|path| path.strip_prefix(language.code.as_str())) {
                if rest.is_empty() {
                    return Some((language, "/"));
                }
                if rest.starts_with('/') {
                    return Some((language, rest));
                }
            }
        }
        Some((default, path))
    }
}
