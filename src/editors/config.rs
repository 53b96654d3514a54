//! The configuration of the editor in the browser (Decap CMS), made from the table of fields that `hub check`
//! reads with, so that the two can never differ.

use crate::i18n::{self, Words};
use hub_content::{Field, Kind, LanguageContent, Library, PAGE_FIELDS, TRANSLATION_FIELDS};
use serde_json::{Map, Value, json};

/// Where the editor reads and saves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The files of this machine, through `hub dev`.
    Local,
    /// The council's git host.
    Host {
        /// What Decap calls it: `github`, `gitlab`, `gitea` and so on.
        name: String,
        /// Owner and name of the repository.
        repo: String,
        /// The branch that is published.
        branch: String,
    },
}

/// Where `hub dev` answers the editor.
pub const LOCAL_API: &str = "/dev/edit/api";

/// The words of a language with those of the workshop.
///
/// # Errors
/// When one of its files cannot be read.
pub fn workshop_words(content: &LanguageContent) -> Result<Words, i18n::Error> {
    Words::read(&content.language.code, &format!("{}\n{}", content.strings, content.workshop))
}

/// The name of the collection of a language's pages.
pub fn collection(language: &str) -> String {
    format!("pages-{language}")
}

/// The configuration, for an editor who reads `words`. It is JSON, which every reader of YAML can read.
pub fn config(library: &Library, words: &Words, backend: &Backend) -> Value {
    let backend = match backend {
        Backend::Local => json!({ "name": "proxy", "proxy_url": LOCAL_API, "branch": "main" }),
        Backend::Host { name, repo, branch } => json!({ "name": name, "repo": repo, "branch": branch }),
    };
    let collections: Vec<Value> = library
        .languages
        .iter()
        .enumerate()
        .map(|(position, content)| collection_of(library, words, content, position == 0))
        .collect();
    json!({
        "backend": backend,
        "media_folder": "public/images",
        "public_folder": "/images",
        "logo": { "src": "/icon.svg" },
        "slug": { "encoding": "ascii", "clean_accents": true },
        // The text is shown as families see it by `hub dev` itself.
        "editor": { "preview": false },
        "collections": collections,
    })
}

fn collection_of(library: &Library, words: &Words, content: &LanguageContent, default: bool) -> Value {
    let code = &content.language.code;
    let fields = if default { PAGE_FIELDS } else { TRANSLATION_FIELDS };
    let mut fields: Vec<Value> = fields.iter().map(|field| widget(library, words, field)).collect();
    fields.push(json!({
        "name": "body", "label": words.get("editor-field-body"), "hint": words.get("editor-hint-body"), "widget": "text",
    }));
    json!({
        "name": collection(code),
        "label": words.with("editor-collection", &[("language", content.language.name.clone().into())]),
        "label_singular": words.get("editor-page"),
        "folder": format!("content/{code}/pages"),
        "extension": "md",
        "format": "toml-frontmatter",
        "identifier_field": "title",
        // A translation has the file name of its page, which cannot be made from its title.
        "create": default,
        "delete": false,
        "fields": fields,
    })
}

/// A field as the editor offers it.
fn widget(library: &Library, words: &Words, field: &Field) -> Value {
    let mut widget = Map::new();
    let mut put = |key: &str, value: Value| widget.insert(key.to_owned(), value);
    put("name", json!(field.name));
    put("label", json!(words.get(&format!("editor-field-{}", field.name))));
    put("required", json!(field.required));
    let hint = format!("editor-hint-{}", field.name);
    if words.has(&hint) {
        put("hint", json!(words.get(&hint)));
    }
    let mut choose = |options: Vec<Value>, multiple: bool| {
        put("widget", json!("select"));
        put("multiple", json!(multiple));
        put("options", json!(options));
    };
    let option = |label: &str, value: &str| json!({ "label": label, "value": value });
    let named = |values: Vec<&str>| {
        values.into_iter().map(|value| option(&words.get(&key_of(field.name, value)), value)).collect()
    };
    let default = library.languages.first();
    match field.kind {
        Kind::Line => drop(put("widget", json!("string"))),
        Kind::Sentence => drop(put("widget", json!("text"))),
        Kind::Flag => {
            put("widget", json!("boolean"));
            put("default", json!(false));
        }
        Kind::Count => {
            put("widget", json!("number"));
            put("value_type", json!("int"));
            put("min", json!(1));
            put("default", json!(1));
        }
        Kind::Date | Kind::Dates => {
            put("widget", json!("datetime"));
            put("format", json!("YYYY-MM-DD"));
            put("date_format", json!("YYYY-MM-DD"));
            put("time_format", json!(false));
        }
        Kind::Word(values) => choose(named(values()), false),
        Kind::Words(values) => choose(named(values()), true),
        Kind::Contacts => {
            let contacts = default.into_iter().flat_map(|content| &content.contacts);
            choose(contacts.map(|contact| option(&contact.name, &contact.id)).collect(), true);
        }
        Kind::Pages => {
            let pages = default.into_iter().flat_map(|content| &content.pages);
            choose(pages.map(|page| option(&page.title, &page.slug)).collect(), true);
        }
        Kind::Needs => {
            let needs = default.into_iter().flat_map(|content| &content.checklist.needs);
            choose(needs.map(|need| option(&need.title, &need.id)).collect(), true);
        }
        Kind::Tables(fields) => {
            put("widget", json!("list"));
            put("collapsed", json!(false));
            put("summary", json!("{{fields.name}}"));
            put("fields", json!(fields.iter().map(|field| self::widget(library, words, field)).collect::<Vec<_>>()));
        }
    }
    Value::Object(widget)
}

/// The key of the words for a value of a field: those that readers see, where there are some.
fn key_of(field: &str, value: &str) -> String {
    match field {
        "stages" => format!("stage-{value}"),
        "topics" => format!("topic-{value}"),
        field => format!("editor-{field}-{value}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library() -> Library {
        let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        hub_content::load(&content).library.expect("the content of the repository")
    }

    fn names(fields: &[Field]) -> Vec<&str> {
        fields.iter().map(|field| field.name).chain(["body"]).collect()
    }

    #[test]
    fn the_editor_offers_the_fields_of_the_check_with_words_in_every_language() {
        let library = library();
        for content in &library.languages {
            let words = workshop_words(content).expect("the words of the workshop");
            let made = config(&library, &words, &Backend::Local);
            assert!(!made.to_string().contains("No localization"), "{made}");
            let collections = made["collections"].as_array().expect("collections");
            assert_eq!(collections.len(), library.languages.len());
            for (position, collection) in collections.iter().enumerate() {
                let offered: Vec<&str> = collection["fields"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|field| field["name"].as_str())
                    .collect();
                assert_eq!(offered, names(if position == 0 { PAGE_FIELDS } else { TRANSLATION_FIELDS }));
            }
        }
    }

    #[test]
    fn a_council_has_its_own_git_host() {
        let library = library();
        let words = workshop_words(&library.languages[0]).expect("the words of the workshop");
        let host = Backend::Host { name: "gitlab".into(), repo: "council/hub".into(), branch: "main".into() };
        let backend = &config(&library, &words, &host)["backend"];
        assert_eq!(backend, &json!({ "name": "gitlab", "repo": "council/hub", "branch": "main" }));
    }
}
