//! The receipt of a request that has arrived, and what the person does with its code.

use hub_core::{
    email,
    field_error::{Code, FieldError},
    form::Form,
    receipt::Keeping,
    referral::{ContactWay, ReferralDraft},
};
use serde::{Deserialize, Serialize};
use time::Date;

/// The name of the field for the address that the code is sent to.
pub const KEEP_EMAIL: &str = "keep_email";

/// What a person gets when their request has arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Eight characters without look-alikes.
    pub reference: String,
    /// The last day of the promise.
    #[serde(with = "hub_core::day")]
    pub due: Date,
    /// Whether the hub can send the code by e-mail.
    #[serde(default)]
    pub can_email: bool,
    /// The receipt code, until the person has said what to do with it.
    #[serde(default)]
    pub code: String,
    /// What the server was told of it, to forget it by.
    #[serde(default)]
    pub keys: String,
    /// What the person chose last, done or not.
    #[serde(default)]
    pub chosen: Option<Keeping>,
    /// What they typed as the address to send the code to, until it is sent.
    #[serde(default)]
    pub email: String,
    /// What was done with the code.
    #[serde(default)]
    pub keeping: Option<Keeping>,
    /// Whether they are not to be contacted, so that the answer waits behind the code.
    #[serde(default)]
    pub comes_back: bool,
    /// Whether they want no e-mail about the request.
    #[serde(default)]
    pub no_email: bool,
}

/// A code on its way to the server that sends it: the body of `POST /api/receipt/email`. It prints nothing
/// of itself.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByEmail {
    /// The receipt code.
    pub code: String,
    /// Where to send it.
    pub keep_email: String,
    /// The BCP 47 code of the language to write in.
    #[serde(default)]
    pub language: String,
}

impl Receipt {
    /// What the server says when a request has arrived.
    pub fn new(reference: String, due: Date, can_email: bool) -> Self {
        Self {
            reference,
            due,
            can_email,
            code: String::new(),
            keys: String::new(),
            chosen: None,
            email: String::new(),
            keeping: None,
            comes_back: false,
            no_email: false,
        }
    }

    /// The receipt of this request, with the code that was made for it and what it derives.
    #[must_use]
    pub fn of(self, draft: &ReferralDraft, code: String, keys: String) -> Self {
        let comes_back = draft.comes_back();
        let no_email = comes_back || draft.never.contains(&ContactWay::Email);
        Self { code, keys, comes_back, no_email, ..self }
    }

    /// What may be done with the code.
    pub fn choices(&self) -> Vec<Keeping> {
        Keeping::ALL.iter().copied().filter(|keeping| self.can_email || *keeping != Keeping::Email).collect()
    }

    /// Whether the page still waits for the person to do something with the code.
    pub fn waits(&self) -> bool {
        !self.code.is_empty() && self.keeping.is_none()
    }

    /// Takes what the person chose; [`Self::kept`] says later that it is done.
    ///
    /// # Errors
    /// What is wrong with it. What was typed is kept.
    pub fn choose(&mut self, form: &Form) -> Result<Keeping, FieldError> {
        let choices = self.choices();
        self.chosen = form.get("keep").and_then(Keeping::from_word).filter(|keeping| choices.contains(keeping));
        self.email = form.text(KEEP_EMAIL);
        match self.chosen {
            None => Err(FieldError::new("keep", Code::Missing)),
            Some(Keeping::Email) if self.email.is_empty() => Err(FieldError::new(KEEP_EMAIL, Code::Missing)),
            Some(Keeping::Email) => email::error(KEEP_EMAIL, &self.email).map_or(Ok(Keeping::Email), Err),
            Some(keeping) => Ok(keeping),
        }
    }

    /// It is done. The code stays here only for as long as it is needed on the page.
    pub fn kept(&mut self, keeping: Keeping) {
        self.keeping = Some(keeping);
        self.keys.clear();
        self.email.clear();
        if keeping != Keeping::Print {
            self.code.clear();
        }
    }

    /// What is sent to have the code sent by e-mail in the language with this BCP 47 code.
    pub fn by_email(&self, language: &str) -> ByEmail {
        ByEmail { code: self.code.clone(), keep_email: self.email.clone(), language: language.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub_core::referral::examples;

    const CODE: &str = "K7QF-2M9X-PT4W-8HJC";

    fn receipt(can_email: bool, draft: &ReferralDraft) -> Receipt {
        let told = Receipt::new("ABCD2345".to_owned(), time::macros::date!(2026 - 11 - 30), can_email);
        told.of(draft, CODE.to_owned(), "keys".to_owned())
    }

    fn form(pairs: &[(&str, &str)]) -> Form {
        pairs.iter().copied().collect()
    }

    #[test]
    fn the_code_is_sent_by_e_mail_only_where_the_hub_can_and_to_what_could_be_an_address() {
        let draft = &examples()[0];
        let typed = form(&[("keep", "email"), (KEEP_EMAIL, " sam@example.org ")]);
        let missing = |field| Err(FieldError::new(field, Code::Missing));
        assert_eq!(receipt(false, draft).choose(&typed), missing("keep"));
        let mut receipt = receipt(true, draft);
        assert_eq!(receipt.choose(&form(&[("keep", "email"), (KEEP_EMAIL, " ")])), missing(KEEP_EMAIL));
        let wrong = receipt.choose(&form(&[("keep", "email"), (KEEP_EMAIL, "sam")]));
        assert_eq!(wrong, Err(FieldError::new(KEEP_EMAIL, Code::Invalid)));
        assert_eq!((receipt.email.as_str(), receipt.chosen), ("sam", Some(Keeping::Email)));
        assert_eq!(receipt.choose(&typed), Ok(Keeping::Email));
        assert!(receipt.waits(), "the code is let go of before it is sent");
        receipt.kept(Keeping::Email);
        assert_eq!((receipt.code.as_str(), receipt.email.as_str(), receipt.keys.as_str()), ("", "", ""));
    }

    #[test]
    fn an_address_is_needed_for_the_e_mail_alone() {
        for keep in ["written", "print", "nothing"] {
            let typed = form(&[("keep", keep), (KEEP_EMAIL, "not an address")]);
            assert_eq!(receipt(true, &examples()[0]).choose(&typed).map(Keeping::word), Ok(keep));
        }
    }

    #[test]
    fn who_wants_no_e_mail_is_known() {
        let draft = |contact, never| ReferralDraft { contact: vec![contact], never, ..ReferralDraft::default() };
        assert!(!receipt(true, &draft(ContactWay::Call, vec![ContactWay::Letter])).no_email);
        assert!(receipt(true, &draft(ContactWay::Call, vec![ContactWay::Email])).no_email);
        let away = receipt(true, &draft(ContactWay::ComeBack, Vec::new()));
        assert!(away.no_email && away.comes_back);
    }
}
