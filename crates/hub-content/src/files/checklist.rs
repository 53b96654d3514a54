//! `checklists/`: needs and topics, and their words in other languages.

use crate::{
    fields::parse_into,
    report::Report,
    source::{Source, files},
};
use hub_core::checklist::{Checklist, ChecklistTopic, Need};
use serde::Deserialize;
use std::path::Path;

/// The checklist and the files that it came from.
#[derive(Default)]
pub(crate) struct ChecklistFiles {
    /// The rules.
    pub(crate) checklist: Checklist,
    /// `needs.toml` first, then the topics.
    pub(crate) sources: Vec<Source>,
    /// Whether every file could be read. If not, nobody can say which needs and questions are missing.
    pub(crate) complete: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Needs {
    #[serde(default)]
    needs: Vec<Need>,
}

/// Reads the checklist of the default language.
pub(crate) fn read(folder: &Path, report: &mut Report) -> ChecklistFiles {
    let mut found = ChecklistFiles::default();
    let folder = folder.join("checklists");
    if let Some(source) = Source::read(&folder.join("needs.toml"), report) {
        let needs = parse_into::<Needs>(&source, report);
        found.complete = needs.is_some();
        found.checklist.needs = needs.map(|needs| needs.needs).unwrap_or_default();
        found.sources.push(source);
    }
    for source in topics(&folder, report) {
        let topic = parse_into::<ChecklistTopic>(&source, report);
        found.complete &= topic.is_some();
        found.checklist.topics.extend(topic);
        found.sources.push(source);
    }
    found.checklist.topics.sort_by(|one, other| (one.order, &one.id).cmp(&(other.order, &other.id)));
    found
}

/// The file and line in which `id` is given to something.
pub(crate) fn find_id<'a>(sources: &'a [Source], id: &str) -> Option<(&'a Source, usize)> {
    let quoted = format!("\"{id}\"");
    sources.iter().find_map(|source| {
        let mut lines = source.text.lines();
        let line = lines.position(|line| line.trim_start().starts_with("id") && line.contains(&quoted))?;
        Some((source, line + 1))
    })
}

fn topics(folder: &Path, report: &mut Report) -> Vec<Source> {
    let paths =
        files(folder, "toml").into_iter().filter(|path| path.file_name().is_some_and(|name| name != "needs.toml"));
    paths.filter_map(|path| Source::read(&path, report)).collect()
}

/// What another language says in the checklist.
#[derive(Default)]
pub(crate) struct ChecklistWords {
    needs: Vec<NeedWords>,
    topics: Vec<TopicWords>,
    sources: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsWords {
    #[serde(default)]
    needs: Vec<NeedWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedWords {
    id: String,
    title: Option<String>,
    first_step: Option<String>,
    help: Option<String>,
    young_title: Option<String>,
    young_first_step: Option<String>,
    young_help: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicWords {
    id: String,
    title: Option<String>,
    hint: Option<String>,
    young_title: Option<String>,
    young_hint: Option<String>,
    #[serde(default)]
    questions: Vec<QuestionWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionWords {
    id: String,
    text: Option<String>,
    hint: Option<String>,
    young_text: Option<String>,
    young_hint: Option<String>,
}

/// Reads what another language says; its files may be missing.
pub(crate) fn read_words(folder: &Path, report: &mut Report) -> ChecklistWords {
    let mut found = ChecklistWords::default();
    let folder = folder.join("checklists");
    if let Some(source) = Source::read_if_there(&folder.join("needs.toml"), report) {
        found.needs = parse_into::<NeedsWords>(&source, report).map(|needs| needs.needs).unwrap_or_default();
        found.sources.push(source);
    }
    for source in topics(&folder, report) {
        found.topics.extend(parse_into::<TopicWords>(&source, report));
        found.sources.push(source);
    }
    found
}

impl ChecklistWords {
    /// Every id that stands in the files, with the file and its line.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&Source, usize, &str)> {
        let topics =
            self.topics.iter().flat_map(|topic| topic.questions.iter().map(|words| &words.id).chain([&topic.id]));
        let ids = self.needs.iter().map(|words| &words.id).chain(topics);
        ids.filter_map(|id| find_id(&self.sources, id).map(|(source, line)| (source, line, id.as_str())))
    }

    /// The checklist in this language: its words where there are some, the rules always those of the default.
    pub(crate) fn over(&self, default: &Checklist) -> Checklist {
        let mut checklist = default.clone();
        for words in &self.needs {
            for need in checklist.needs.iter_mut().filter(|need| need.id == words.id) {
                put(&mut need.title, words.title.as_ref());
                put(&mut need.first_step, words.first_step.as_ref());
                put(&mut need.help, words.help.as_ref());
                put_or_drop(&mut need.young_title, words.young_title.as_ref(), words.title.as_ref());
                put_or_drop(&mut need.young_first_step, words.young_first_step.as_ref(), words.first_step.as_ref());
                put_or_drop(&mut need.young_help, words.young_help.as_ref(), words.help.as_ref());
            }
        }
        for words in &self.topics {
            for topic in checklist.topics.iter_mut().filter(|topic| topic.id == words.id) {
                words.put_over(topic);
            }
        }
        checklist
    }
}

impl TopicWords {
    fn put_over(&self, topic: &mut ChecklistTopic) {
        put(&mut topic.title, self.title.as_ref());
        put_or_drop(&mut topic.young_title, self.young_title.as_ref(), self.title.as_ref());
        put_or_drop(&mut topic.young_hint, self.young_hint.as_ref(), self.hint.as_ref());
        put_or_drop(&mut topic.hint, self.hint.as_ref(), self.title.as_ref());
        for words in &self.questions {
            for question in topic.questions.iter_mut().filter(|question| question.id == words.id) {
                put(&mut question.text, words.text.as_ref());
                put_or_drop(&mut question.young_text, words.young_text.as_ref(), words.text.as_ref());
                put_or_drop(&mut question.young_hint, words.young_hint.as_ref(), words.hint.as_ref());
                put_or_drop(&mut question.hint, words.hint.as_ref(), words.text.as_ref());
            }
        }
    }
}

fn put(into: &mut String, words: Option<&String>) {
    if let Some(words) = words {
        words.clone_into(into);
    }
}

/// Words that may be left out. Where the words beside them are translated and these are not, they go:
/// better none than a sentence in another language.
fn put_or_drop(into: &mut Option<String>, words: Option<&String>, beside: Option<&String>) {
    if words.is_some() || beside.is_some() {
        *into = words.cloned();
    }
}
