//! The published JSON Schema of a request: made from the Rust type, with the rules that a schema can say.

use hub_core::referral::{AgeBand, Answer, ContactWay, ReferralDraft, Variant, examples};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// What the schema cannot say about the request around the body.
pub const DESCRIPTION: &str = "The body of POST /api/requests. Two headers may stand beside it. `Idempotency-Key`, 1 to \
    255 visible characters: a repeat with the same key, body and receipt gets the first answer. `Receipt`: with it the \
    person can come back at /ask/return. Make a code of 80 random bits as 16 characters of Crockford's base32 for each \
    request and show it to the person alone. s = Argon2id(code, salt, memory and passes from GET /api/receipt, 1 lane, \
    32 bytes); lookup = HKDF-SHA256(s, no salt, info `lookup`, 16 bytes); seed = HKDF-SHA256(s, no salt, info `reply`, \
    32 bytes); the reply key is the public half of DeriveKeyPair(seed) of DHKEM(X25519, HKDF-SHA256) in RFC 9180. The \
    header is lookup, a full stop and the reply key, in hexadecimal digits. DELETE /api/receipt with the same header \
    forgets the receipt. The code itself is never sent, but to POST /api/receipt/email, within the hour and because the \
    person wants it by e-mail: a JSON object with `code`, `keep_email` and the code of a `language`. 204 says that it \
    is on its way. A hub offers it if its answer to the request says `can_email`. PUT /api/requests/{id} takes the same \
    request sealed by its sender.";

/// Members without which no request is accepted.
const REQUIRED: [&str; 5] = ["safe_now", "name", "hub", "contact", "agree"];

/// What each way of contact needs.
const NEEDS: [(ContactWay, &[&str]); 5] = [
    (ContactWay::Call, &["phone", "leave_message"]),
    (ContactWay::Text, &["phone"]),
    (ContactWay::Email, &["email"]),
    (ContactWay::Letter, &["address"]),
    (ContactWay::Through, &["through"]),
];

/// The schema, in the 2020-12 draft. It is as strict as a schema can be; what it cannot say (that a
/// telephone number is a UK one, that the hub exists) the server still checks.
pub fn request() -> Value {
    let root = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<ReferralDraft>();
    let mut schema = root.to_value();
    let Some(root) = schema.as_object_mut() else { return schema };
    root.insert("description".to_owned(), json!(DESCRIPTION));
    root.insert("$id".to_owned(), json!("/api/schema/request.json"));
    root.insert("required".to_owned(), json!(REQUIRED));
    root.insert("anyOf".to_owned(), json!([given("help"), given("words")]));
    let ways = NEEDS.iter().map(|(way, fields)| conditional(*way, fields));
    root.insert("allOf".to_owned(), ways.chain([come_back(), young(), other()]).collect());
    if let Some(child) = root.get_mut("$defs").and_then(|defs| defs.get_mut("Child")) {
        either_word_or_object(child);
    }
    root.insert("examples".to_owned(), examples().iter().map(example).collect());
    if let Some(properties) = root.get_mut("properties").and_then(Value::as_object_mut) {
        for name in REQUIRED {
            if let Some(property) = properties.get_mut(name) {
                present(property);
            }
        }
        if let Some(agree) = properties.get_mut("agree") {
            agree["const"] = json!(true);
        }
    }
    schema
}

/// A member that has to say something.
fn given(name: &str) -> Value {
    json!({ "required": [name], "properties": { name: { "minLength": 1, "minItems": 1 } } })
}

/// Members that have to say something.
fn needed(fields: &[&str]) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|field| ((*field).to_owned(), json!({ "minLength": 1, "not": { "const": null } }))).collect();
    json!({ "required": fields, "properties": properties })
}

fn chosen(way: ContactWay) -> Value {
    json!({ "required": ["contact"], "properties": { "contact": { "contains": { "const": way.word() } } } })
}

fn conditional(way: ContactWay, fields: &[&str]) -> Value {
    json!({ "if": chosen(way), "then": needed(fields) })
}

/// Whoever comes back for the answer is reached in no other way; everybody else says whether the hub may
/// say who it is.
fn come_back() -> Value {
    json!({
        "if": chosen(ContactWay::ComeBack),
        "then": { "properties": { "contact": { "maxItems": 1 } } },
        "else": needed(&["say_who"]),
    })
}

fn asks(variant: Variant) -> Value {
    json!({ "required": ["variant"], "properties": { "variant": { "const": variant.word() } } })
}

/// A young person says how old they are; everybody else, how old the children are.
fn young() -> Value {
    let mut age = needed(&["age"]);
    age["properties"]["age"]["not"] = json!({ "enum": [null, AgeBand::Under.word()] });
    json!({
        "if": asks(Variant::YoungPerson),
        "then": age,
        "else": { "required": ["children"], "properties": { "children": { "minItems": 1 } } },
    })
}

/// Somebody who asks for a family says who they are, how to reach them, and that the family agrees.
fn other() -> Value {
    let mut asker = needed(&["family_agrees", "role", "asker_name"]);
    asker["properties"]["family_agrees"] = json!({ "const": Answer::Yes.word() });
    asker["anyOf"] = json!([given("asker_phone"), given("asker_email")]);
    json!({ "if": asks(Variant::SomeoneElse), "then": asker })
}

/// A child is an object with an age, or the word of the age alone.
fn either_word_or_object(child: &mut Value) {
    if let Some(stage) = child.pointer_mut("/properties/stage") {
        present(stage);
    }
    child["required"] = json!(["stage"]);
    child["additionalProperties"] = json!(false);
    let object = child.take();
    *child = json!({ "anyOf": [{ "$ref": "#/$defs/ChildAge" }, object] });
}

/// Takes "or null" and the default from a member that is needed.
fn present(property: &mut Value) {
    let Some(member) = property.as_object_mut() else { return };
    member.remove("default");
    if let Some(Value::Array(choices)) = member.remove("anyOf") {
        for choice in choices {
            if let Some(reference) = choice.get("$ref") {
                member.insert("$ref".to_owned(), reference.clone());
            }
        }
    }
    if member.get("type").is_some_and(|kind| kind == "string") {
        member.insert("minLength".to_owned(), json!(1));
    }
}

/// An example as somebody would write it: without the members that say nothing.
fn example(draft: &ReferralDraft) -> Value {
    let mut value = json!(draft);
    if let Some(members) = value.as_object_mut() {
        members.retain(|_, value| !(value.is_null() || value == "" || value == &json!([])));
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub_core::{
        field_error::Code,
        site::{Hub, Rules},
    };

    fn hubs() -> Vec<Hub> {
        examples().iter().map(|example| Hub { id: example.hub.clone(), ..Hub::default() }).collect()
    }

    #[test]
    fn the_schema_says_what_it_is() {
        let schema = request();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["title"], "Request");
        assert_eq!(schema["additionalProperties"], false);
        assert!(schema["examples"].as_array().is_some_and(|examples| examples.len() >= 4));
        assert_eq!(schema["properties"]["safe_now"]["$ref"], "#/$defs/Answer");
        assert!(schema["properties"]["safe_now"].get("anyOf").is_none());
    }

    #[test]
    fn the_rules_need_for_each_way_of_contact_what_the_schema_says() {
        for (way, fields) in NEEDS {
            let draft = ReferralDraft {
                contact: vec![way],
                phone: String::new(),
                email: String::new(),
                address: String::new(),
                through: String::new(),
                leave_message: None,
                ..examples()[0].clone()
            };
            let needed: Vec<_> = draft
                .errors(&Rules { hubs: &hubs(), partners: &[] })
                .into_iter()
                .filter(|error| error.code == Code::Missing)
                .map(|error| error.field)
                .collect();
            assert_eq!(needed, fields, "{}", way.word());
        }
    }
}
