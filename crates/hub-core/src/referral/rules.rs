//! The rules of a request.

use super::{AgeBand, Answer, ContactWay, ReferralDraft, Role, Variant, limits};
use crate::{
    email,
    field_error::{Code, FieldError},
    phone, postcode,
    site::Rules,
    text, times,
};

/// What is wrong, each field once.
#[derive(Default)]
struct Faults(Vec<FieldError>);

impl Faults {
    fn add(&mut self, fault: FieldError) {
        if !self.0.iter().any(|other| other.field == fault.field) {
            self.0.push(fault);
        }
    }

    fn when(&mut self, wrong: bool, field: &str, code: Code) {
        if wrong {
            self.add(FieldError::new(field, code));
        }
    }

    fn long(&mut self, field: &str, text: &str, limit: usize) {
        if let Some(over) = text::over(text, limit) {
            self.add(FieldError { over: Some(over), ..FieldError::new(field, Code::TooLong) });
        }
    }

    fn email(&mut self, field: &str, text: &str) {
        if let Some(fault) = email::error(field, text) {
            self.add(fault);
        }
    }

    /// A number or code that has no usual form, but perhaps one that was meant.
    fn formed(
        &mut self,
        field: &str,
        text: &str,
        usual: fn(&str) -> Option<String>,
        meant: fn(&str) -> Option<String>,
    ) {
        if text.is_empty() || usual(text).is_some() {
            return;
        }
        let meant = meant(text);
        let code = if meant.is_some() { Code::Unsure } else { Code::Invalid };
        self.add(FieldError { meant, ..FieldError::new(field, code) });
    }
}

impl ReferralDraft {
    /// Everything that is wrong, in the order of the questions.
    pub fn errors(&self, rules: &Rules<'_>) -> Vec<FieldError> {
        let draft = self.tidied();
        let mut faults = Faults::default();
        faults.when(draft.safe_now.is_none(), "safe_now", Code::Missing);
        draft.about_the_asker(&mut faults);
        faults.when(draft.help.is_empty() && draft.words.is_empty(), "help", Code::Missing);
        faults.long("words", &draft.words, limits::WORDS);
        faults.when(draft.plan.len() > limits::PLAN, "plan", Code::TooMany);
        faults.when(draft.plan.iter().any(|need| !is_id(need)), "plan", Code::Unknown);
        faults.when(draft.name.is_empty(), "name", Code::Missing);
        faults.long("name", &draft.name, limits::SHORT);
        draft.about_the_children(&mut faults);
        faults.long("postcode", &draft.postcode, limits::SHORT);
        faults.formed("postcode", &draft.postcode, postcode::normalise, postcode::meant);
        faults.when(draft.hub.is_empty(), "hub", Code::Missing);
        let offered = draft.hub == super::ANY_HUB || rules.hubs.iter().any(|hub| hub.id == draft.hub);
        faults.when(!offered, "hub", Code::Unknown);
        draft.about_contact(&mut faults);
        faults.long("interpreter", &draft.interpreter, limits::SHORT);
        faults.long("access_other", &draft.access_other, limits::NOTE);
        faults.long("working_well", &draft.working_well, limits::NOTE);
        let known = |id: &String| rules.partners.iter().any(|partner| partner.id == *id);
        faults.when(!draft.partners.iter().all(known), "partners", Code::Unknown);
        faults.when(!draft.agree, "agree", Code::Missing);
        if faults.0.iter().all(|fault| fault.code == Code::Missing) {
            faults.0.extend(draft.too_much_together());
        }
        faults.0
    }

    /// What is wrong with a request that nobody could ever answer: no way of contact is safe, and there is no
    /// `receipt` to come back with. A young person may ask like that all the same, so that nothing at all leads
    /// back to them.
    pub fn unanswerable(&self, receipt: bool) -> Option<FieldError> {
        let answerable = receipt || self.asking() == Variant::YoungPerson || !self.comes_back();
        (!answerable).then(|| FieldError::new("contact", Code::Refused))
    }

    fn about_the_asker(&self, faults: &mut Faults) {
        match self.asking() {
            Variant::ParentOrCarer => {}
            Variant::YoungPerson => {
                faults.when(self.age.is_none(), "age", Code::Missing);
                faults.when(self.age == Some(AgeBand::Under), "age", Code::Refused);
            }
            Variant::SomeoneElse => {
                faults.when(self.family_agrees.is_none(), "family_agrees", Code::Missing);
                faults.when(self.family_agrees != Some(Answer::Yes), "family_agrees", Code::Refused);
                faults.when(self.role.is_none(), "role", Code::Missing);
                faults.when(self.asker_name.is_empty(), "asker_name", Code::Missing);
                faults.long("asker_name", &self.asker_name, limits::SHORT);
                faults.long("asker_work", &self.asker_work, limits::LINE);
                let reachable = !self.asker_phone.is_empty() || !self.asker_email.is_empty();
                faults.when(!reachable, "asker_phone", Code::Missing);
                faults.long("asker_phone", &self.asker_phone, limits::SHORT);
                faults.formed("asker_phone", &self.asker_phone, phone::normalise, phone::meant);
                faults.email("asker_email", &self.asker_email);
            }
        }
    }

    fn about_the_children(&self, faults: &mut Faults) {
        if self.asking() == Variant::YoungPerson {
            return;
        }
        faults.when(self.children.is_empty(), "children", Code::Missing);
        faults.when(self.children.len() > limits::CHILDREN, "children", Code::TooMany);
        for (place, child) in self.children.iter().enumerate() {
            faults.long(&format!("children[{place}].name"), &child.name, limits::CHILD_NAME);
            faults.when(child.stage.is_none(), &format!("children[{place}].stage"), Code::Missing);
        }
    }

    fn about_contact(&self, faults: &mut Faults) {
        let wants = |way| self.contact.contains(&way);
        faults.when(self.contact.is_empty(), "contact", Code::Missing);
        faults.when(wants(ContactWay::ComeBack) && self.contact.len() > 1, "contact", Code::Conflict);
        faults.when(wants_phone(self) && self.phone.is_empty(), "phone", Code::Missing);
        faults.long("phone", &self.phone, limits::SHORT);
        faults.formed("phone", &self.phone, phone::normalise, phone::meant);
        faults.when(wants(ContactWay::Email) && self.email.is_empty(), "email", Code::Missing);
        faults.email("email", &self.email);
        faults.when(wants(ContactWay::Letter) && self.address.is_empty(), "address", Code::Missing);
        faults.long("address", &self.address, limits::NOTE);
        faults.when(wants(ContactWay::Through) && self.through.is_empty(), "through", Code::Missing);
        faults.long("through", &self.through, limits::LINE);
        faults.when(self.never.iter().any(|way| wants(*way)), "never", Code::Conflict);
        if self.comes_back() {
            return;
        }
        faults.when(self.say_who.is_none(), "say_who", Code::Missing);
        faults.long("say_instead", &self.say_instead, limits::LINE);
        faults.when(wants(ContactWay::Call) && self.leave_message.is_none(), "leave_message", Code::Missing);
        faults.long("pick_up", &self.pick_up, limits::LINE);
        faults.long("code_word", &self.code_word, limits::SHORT);
        faults.when(self.slots.len() > times::MOST, "slots", Code::TooMany);
        faults.when(self.slots.iter().any(|slot| times::read(slot).is_none()), "slots", Code::Unknown);
        faults.long("good_times", &self.good_times, limits::NOTE);
    }

    /// All texts together are more than the sealed body holds: the longest has to be shorter. This can
    /// happen only where every text is near its limit and in a script that needs many bytes.
    fn too_much_together(&self) -> Option<FieldError> {
        let mut draft = self.clone();
        let together: usize = draft.texts().iter().map(|(_, text)| written(text)).sum();
        let plan: usize = self.plan.iter().map(String::len).sum();
        let excess = (together + plan).checked_sub(limits::ALL_TEXTS).filter(|excess| *excess > 0)?;
        let texts = draft.texts();
        let (field, longest) = texts.iter().max_by_key(|(_, text)| written(text))?;
        let over = (excess * text::visible(longest)).div_ceil(written(longest).max(1)).max(1);
        Some(FieldError { over: Some(over), ..FieldError::new(field, Code::TooLong) })
    }

    /// The draft with white space trimmed, control characters removed, nothing chosen twice, and nothing
    /// in it that does not belong to the variant or to the ways of contact that were chosen: what is not
    /// shown on the page with all answers is not sent.
    #[must_use]
    pub fn tidied(&self) -> Self {
        let mut draft = self.clone();
        for (_, text) in draft.texts() {
            *text =
                text.replace("\r\n", "\n").chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
            *text = text.trim().to_owned();
        }
        draft.variant = Some(draft.asking());
        draft.leave_out();
        once(&mut draft.help);
        once(&mut draft.plan);
        once(&mut draft.contact);
        once(&mut draft.never);
        once(&mut draft.any_time);
        once(&mut draft.slots);
        once(&mut draft.access);
        once(&mut draft.partners);
        draft.never.retain(|way| *way != ContactWay::ComeBack);
        draft
    }

    fn leave_out(&mut self) {
        if self.asking() == Variant::YoungPerson {
            self.children.clear();
        } else {
            self.age = None;
        }
        if self.asking() != Variant::SomeoneElse {
            self.family_agrees = None;
            self.role = None;
            for text in [&mut self.asker_name, &mut self.asker_work, &mut self.asker_phone, &mut self.asker_email] {
                text.clear();
            }
        }
        if self.role != Some(Role::Professional) {
            self.asker_work.clear();
        }
        let wants = |way| self.contact.contains(&way);
        let (email, letter, through) =
            (wants(ContactWay::Email), wants(ContactWay::Letter), wants(ContactWay::Through));
        let phone = wants_phone(self);
        for (kept, text) in [
            (phone, &mut self.phone),
            (email, &mut self.email),
            (letter, &mut self.address),
            (through, &mut self.through),
        ] {
            if !kept {
                text.clear();
            }
        }
        if self.comes_back() {
            self.say_who = None;
            self.leave_message = None;
            self.any_time.clear();
            self.slots.clear();
            for text in [&mut self.pick_up, &mut self.code_word, &mut self.good_times] {
                text.clear();
            }
        }
        if matches!(self.say_who, None | Some(Answer::Yes)) {
            self.say_instead.clear();
        }
    }

    /// Every text that somebody types, with the name of its field.
    fn texts(&mut self) -> Vec<(String, &mut String)> {
        let mut texts: Vec<(String, &mut String)> = [
            ("asker_name", &mut self.asker_name),
            ("asker_work", &mut self.asker_work),
            ("asker_phone", &mut self.asker_phone),
            ("asker_email", &mut self.asker_email),
            ("words", &mut self.words),
            ("name", &mut self.name),
            ("postcode", &mut self.postcode),
            ("hub", &mut self.hub),
            ("phone", &mut self.phone),
            ("email", &mut self.email),
            ("address", &mut self.address),
            ("through", &mut self.through),
            ("say_instead", &mut self.say_instead),
            ("pick_up", &mut self.pick_up),
            ("code_word", &mut self.code_word),
            ("good_times", &mut self.good_times),
            ("interpreter", &mut self.interpreter),
            ("access_other", &mut self.access_other),
            ("working_well", &mut self.working_well),
        ]
        .map(|(field, text)| (field.to_owned(), text))
        .into();
        for (place, child) in self.children.iter_mut().enumerate() {
            texts.push((format!("children[{place}].name"), &mut child.name));
        }
        texts
    }
}

fn wants_phone(draft: &ReferralDraft) -> bool {
    draft.contact.contains(&ContactWay::Call) || draft.contact.contains(&ContactWay::Text)
}

/// How many bytes `text` takes in JSON, where quotation marks, backslashes and line ends take two.
fn written(text: &str) -> usize {
    text.len() + text.bytes().filter(|byte| matches!(byte, b'"' | b'\\' | b'\n')).count()
}

/// Whether `word` can be the id of a need.
fn is_id(word: &str) -> bool {
    (1..=limits::SHORT).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Keeps the first of equal values.
fn once<T: PartialEq + Clone>(values: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::with_capacity(values.len());
    values.retain(|value| {
        let new = !kept.contains(value);
        if new {
            kept.push(value.clone());
        }
        new
    });
}
