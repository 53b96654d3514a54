//! A child whom a request is about.

use super::ChildAge;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::fmt;

/// A child whom a request is about. In JSON it may be written as the word of its age alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Child {
    /// A name or nickname, if the person wants to give one.
    #[cfg_attr(feature = "schema", schemars(length(max = 40)))]
    #[serde(default)]
    pub name: String,
    /// How old the child is, or `prefer-not-to-say`. It has to be answered.
    pub stage: Option<ChildAge>,
}

impl From<ChildAge> for Child {
    fn from(stage: ChildAge) -> Self {
        Self { name: String::new(), stage: Some(stage) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    name: String,
    #[serde(default)]
    stage: Option<ChildAge>,
}

impl<'de> Deserialize<'de> for Child {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either)
    }
}

/// Takes the word of an age, or a name and an age.
struct Either;

impl<'de> Visitor<'de> for Either {
    type Value = Child;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the word of an age, or an object with `name` and `stage`")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Child, E> {
        ChildAge::from_word(word).map(Child::from).ok_or_else(|| E::custom(format_args!("`{word}` is no age")))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Child, A::Error> {
        let Written { name, stage } = Written::deserialize(MapAccessDeserializer::new(members))?;
        Ok(Child { name, stage })
    }
}
