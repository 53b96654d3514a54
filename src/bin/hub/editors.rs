//! The commands of those who keep the pages.

use super::Content;
use clap::{Args, Subcommand, ValueEnum};
use family_hub::{
    editors::{
        config::{Backend, config, workshop_words},
        lists,
    },
    server::clock,
};
use hub_content::{NewPage, Reading, Severity};
use hub_core::{stage::Stage, topic::Topic};
use serde::Serialize;
use std::{error::Error, process::ExitCode};

#[derive(Subcommand)]
pub enum EditorsCommand {
    /// Say what is wrong with the content, and what to write instead.
    Check {
        #[command(flatten)]
        content: Content,
        /// How to say it.
        #[arg(long, value_enum, default_value_t)]
        format: CheckFormat,
        /// List every page instead: words, reading age, sources, next review, owner.
        #[arg(long)]
        stats: bool,
    },
    /// Begin something: what has to be filled in is marked TO WRITE.
    #[command(subcommand)]
    New(NewCommand),
    /// List the pages whose review has passed or comes soon, by owner and day.
    Review {
        /// How many days ahead to look.
        #[arg(long, default_value_t = 90)]
        days: u16,
        #[command(flatten)]
        list: List,
    },
    /// The other languages.
    #[command(subcommand)]
    Translate(TranslateCommand),
    /// The editor in the browser.
    #[command(subcommand)]
    Editor(EditorCommand),
}

#[derive(Subcommand)]
pub enum NewCommand {
    /// Begin a page of advice.
    Page {
        /// The file name, which becomes the address: `safer-sleep`.
        slug: String,
        /// The heading.
        #[arg(long)]
        title: Option<String>,
        /// A stage that it belongs to; can stand several times.
        #[arg(long = "stage", value_parser = |word: &str| Stage::from_word(word).ok_or_else(|| among(Stage::ALL, Stage::word)))]
        stages: Vec<Stage>,
        /// A topic that it belongs to; can stand several times.
        #[arg(long = "topic", value_parser = |word: &str| Topic::from_word(word).ok_or_else(|| among(Topic::ALL, Topic::word)))]
        topics: Vec<Topic>,
        #[command(flatten)]
        content: Content,
    },
    /// Begin a topic of "What would help?".
    Checklist {
        /// Its id and file name.
        topic: String,
        #[command(flatten)]
        content: Content,
    },
    /// Begin a language.
    Language {
        /// Its BCP 47 code, such as `cy`.
        code: String,
        #[command(flatten)]
        content: Content,
    },
}

#[derive(Subcommand)]
pub enum TranslateCommand {
    /// List what is missing, behind or waiting for a native reader, by language.
    Status(List),
}

#[derive(Subcommand)]
pub enum EditorCommand {
    /// Print the configuration of the editor, made from the fields that the check knows.
    Config {
        /// Where it reads and saves: `local`, or a git host such as `github` or `gitlab`.
        #[arg(long, default_value = "local")]
        backend: String,
        /// Owner and name of the repository on the git host.
        #[arg(long)]
        repo: Option<String>,
        /// The branch that is published.
        #[arg(long, default_value = "main")]
        branch: String,
        #[command(flatten)]
        content: Content,
    },
}

#[derive(Args)]
pub struct List {
    #[command(flatten)]
    content: Content,
    /// How to print it.
    #[arg(long, value_enum, default_value_t)]
    format: super::Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// As annotations of a GitHub workflow.
    Github,
}

pub fn run(command: EditorsCommand) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        EditorsCommand::Check { content, format, stats } => return check(&content, format, stats),
        EditorsCommand::New(command) => new(command)?,
        EditorsCommand::Review { days, list } => {
            let due = lists::due(&read(&list.content).pages, clock::today(), days);
            print(list.format, &due, &lists::due_text(&due))?;
        }
        EditorsCommand::Translate(TranslateCommand::Status(list)) => {
            let found = lists::to_translate(&read(&list.content).pages);
            print(list.format, &found, &lists::to_translate_text(&found))?;
        }
        EditorsCommand::Editor(EditorCommand::Config { backend, repo, branch, content }) => {
            let library =
                hub_content::load(&content.folder).library.ok_or("The content cannot be used. Run `hub check`.")?;
            let default = library.languages.first().ok_or("The content has no language.")?;
            let backend = match (backend.as_str(), repo) {
                ("local", _) => Backend::Local,
                (_, None) => return Err("Name the repository with --repo <owner>/<name>.".into()),
                (name, Some(repo)) => Backend::Host { name: name.to_owned(), repo, branch },
            };
            let words = workshop_words(default)?;
            println!("{}", serde_json::to_string_pretty(&config(&library, &words, &backend))?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(content: &Content) -> Reading {
    hub_content::read(&content.folder, clock::today())
}

fn check(content: &Content, format: CheckFormat, stats: bool) -> Result<ExitCode, Box<dyn Error>> {
    let Reading { pages, problems, .. } = read(content);
    match (stats, format) {
        (true, CheckFormat::Json) => println!("{}", serde_json::to_string_pretty(&pages)?),
        (true, _) => print!("{}", lists::stats(&pages)),
        (false, CheckFormat::Json) => println!("{}", serde_json::to_string_pretty(&problems)?),
        (false, CheckFormat::Text) => problems.iter().for_each(|problem| println!("{problem}")),
        (false, CheckFormat::Github) => problems.iter().for_each(|problem| println!("{}", problem.github())),
    }
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    eprintln!("{errors} errors, {} warnings.", problems.len() - errors);
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn new(command: NewCommand) -> Result<(), Box<dyn Error>> {
    let files = match command {
        NewCommand::Page { slug, title, stages, topics, content } => {
            vec![hub_content::new_page(&content.folder, &NewPage { slug, title, stages, topics }, clock::today())?]
        }
        NewCommand::Checklist { topic, content } => vec![hub_content::new_checklist(&content.folder, &topic)?],
        NewCommand::Language { code, content } => {
            let files = hub_content::new_language(&content.folder, &code)?;
            println!(
                "Translate the words of hub.ftl, then add the language to {}:",
                content.folder.join("site.toml").display()
            );
            println!("[[languages]]\ncode = \"{code}\"\nname = \"the name in the language itself\"\ndir = \"ltr\"\n");
            files
        }
    };
    for file in files {
        println!("{}", file.display());
    }
    Ok(())
}

fn print(format: super::Format, value: &impl Serialize, text: &str) -> Result<(), serde_json::Error> {
    match format {
        super::Format::Json => println!("{}", serde_json::to_string_pretty(value)?),
        super::Format::Text => print!("{text}"),
    }
    Ok(())
}

fn among<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> String {
    format!("one of {}", all.iter().map(|value| word(*value)).collect::<Vec<_>>().join(", "))
}
