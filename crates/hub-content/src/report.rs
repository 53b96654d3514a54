//! Collects problems while the content is read and checked.

use crate::{
    problem::{Problem, Severity},
    source::Source,
};
use std::collections::BTreeMap;

/// The problems so far, and the rule that is at work.
pub(crate) struct Report {
    rule: &'static str,
    problems: Vec<Problem>,
}

impl Report {
    /// Nothing wrong so far.
    pub(crate) fn new() -> Self {
        Self { rule: "file", problems: Vec::new() }
    }

    /// From now on problems belong to `rule`.
    pub(crate) fn begin(&mut self, rule: &'static str) {
        self.rule = rule;
    }

    /// Something that must not be published.
    pub(crate) fn error(&mut self, source: &Source, line: usize, what: impl Into<String>, instead: impl Into<String>) {
        self.add(source, line, Severity::Error, what.into(), instead.into());
    }

    /// Something that somebody should look at.
    pub(crate) fn warning(
        &mut self,
        source: &Source,
        line: usize,
        what: impl Into<String>,
        instead: impl Into<String>,
    ) {
        self.add(source, line, Severity::Warning, what.into(), instead.into());
    }

    fn add(&mut self, source: &Source, line: usize, severity: Severity, what: String, instead: String) {
        self.problems.push(Problem { file: source.path.clone(), line, rule: self.rule, severity, what, instead });
    }

    /// Everything, sorted by file and line, each problem once. `matters` says for some rules how much their
    /// problems matter; nothing stands for a rule that is off.
    pub(crate) fn finish(mut self, matters: &BTreeMap<&str, Option<Severity>>) -> Vec<Problem> {
        self.problems.retain_mut(|problem| match matters.get(problem.rule) {
            Some(Some(severity)) => {
                problem.severity = *severity;
                true
            }
            Some(None) => false,
            None => true,
        });
        self.problems.sort();
        self.problems.dedup();
        self.problems
    }
}
