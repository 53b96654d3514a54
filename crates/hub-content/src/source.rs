//! A file of the content and where its lines begin.

use crate::report::Report;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A file as it was read.
#[derive(Debug)]
pub(crate) struct Source {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// What it says.
    pub(crate) text: String,
    /// The offset at which each line begins.
    starts: Vec<usize>,
}

/// A value and the line on which it stands.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    /// The value.
    pub(crate) value: T,
    /// Its line; the first is 1.
    pub(crate) line: usize,
}

impl Source {
    /// A file with this text.
    pub(crate) fn new(path: PathBuf, text: String) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(offset, _)| offset + 1)).collect();
        Self { path, text, starts }
    }

    /// Reads a file that has to be there.
    pub(crate) fn read(path: &Path, report: &mut Report) -> Option<Self> {
        let found = Self::read_if_there(path, report);
        if found.is_none() && !path.exists() {
            report.error(
                &Self::nothing(path),
                1,
                "the file is missing",
                "Add it; docs/CONTENT.md says what belongs in it.",
            );
        }
        found
    }

    /// Reads a file that may be missing.
    pub(crate) fn read_if_there(path: &Path, report: &mut Report) -> Option<Self> {
        match fs::read(path) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(mut text) => {
                    // Some editors on Windows begin a file with a byte order mark, which nobody can see.
                    if text.starts_with('\u{feff}') {
                        text.remove(0);
                    }
                    Some(Self::new(path.to_owned(), text))
                }
                Err(error) => {
                    let line =
                        error.as_bytes()[..error.utf8_error().valid_up_to()].split(|byte| *byte == b'\n').count();
                    report.error(
                        &Self::nothing(path),
                        line,
                        "the file is not UTF-8 text",
                        "Save it with the encoding UTF-8.",
                    );
                    None
                }
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                let what = format!("the file cannot be read: {error}");
                report.error(&Self::nothing(path), 1, what, "Make it readable for whoever runs the hub.");
                None
            }
        }
    }

    /// Stands for a file or folder that could not be read, so that a problem can name it.
    pub(crate) fn nothing(path: &Path) -> Self {
        Self::new(path.to_owned(), String::new())
    }

    /// The line of a byte of the text.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The line on which something stands for the first time, or the first line.
    pub(crate) fn line_of(&self, needle: &str) -> usize {
        self.text.find(needle).map_or(1, |offset| self.line(offset))
    }

    /// The file name without its ending.
    pub(crate) fn stem(&self) -> &str {
        stem(&self.path)
    }
}

/// The file name without its ending.
pub(crate) fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// The files of a folder with this ending, by name; none if there is no such folder.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|other| other == ending) && path.is_file())
        .collect();
    found.sort();
    found
}
