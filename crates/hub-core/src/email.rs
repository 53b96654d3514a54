//! E-mail addresses, as far as they can be judged before a message is sent to one.

use crate::{
    field_error::{Code, FieldError},
    text,
};

/// The most characters that an address has (RFC 5321, section 4.5.3.1.3, without the angle brackets).
pub const CHARACTERS: usize = 254;

/// What is wrong with the address that was typed in `field`; nothing if nothing was typed.
pub fn error(field: &str, typed: &str) -> Option<FieldError> {
    if let Some(over) = text::over(typed, CHARACTERS) {
        return Some(FieldError { over: Some(over), ..FieldError::new(field, Code::TooLong) });
    }
    (!typed.is_empty() && !looks_like_one(typed)).then(|| FieldError::new(field, Code::Invalid))
}

/// Whether `typed` could be an e-mail address: something, an at sign, a host with a dot. Only a message
/// that arrives proves an address, so nothing stricter would help the person who types it.
pub fn looks_like_one(typed: &str) -> bool {
    let Some((local, host)) = typed.rsplit_once('@') else { return false };
    !local.is_empty()
        && !typed.chars().any(char::is_whitespace)
        && host.split('.').count() > 1
        && host.split('.').all(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_something_on_both_sides_of_the_at_sign_and_a_host_with_a_dot() {
        for typed in ["", "sam@example.org", "s.o'neill+hub@mail.example.co.uk", "żółw@example.org"] {
            assert_eq!(error("email", typed), None, "{typed}");
        }
        for typed in ["sam", "sam@", "@example.org", "sam@example", "sam@example.", "sam@.org", "sam smith@example.org"]
        {
            assert_eq!(error("email", typed), Some(FieldError::new("email", Code::Invalid)), "{typed}");
        }
    }

    #[test]
    fn who_types_too_much_is_told_by_how_much() {
        let typed = format!("{}@example.org", "x".repeat(CHARACTERS));
        let told = error("email", &typed);
        assert_eq!(told, Some(FieldError { over: Some(12), ..FieldError::new("email", Code::TooLong) }));
    }
}
