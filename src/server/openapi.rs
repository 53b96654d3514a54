//! The `OpenAPI` document of everything under `/api`. The shapes come from the types that are sent; what an
//! address answers is said here, and the tests hold every answer of the API against it.

use super::{
    headers::{EVERYWHERE, PRIVATE},
    problem::Problem,
    routes::{
        api::{Derivation, Sent},
        health::Health,
    },
    schema,
};
use hub_core::lane::Lane;
use hub_seal::envelope::ENVELOPE_LEN;
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// Where the shapes stand in the document.
const SHAPES: &str = "/components/schemas";

/// The document, in `OpenAPI` 3.1.
pub fn document() -> Value {
    let paths = json!({
        "/api/requests": { "post": send_request() },
        "/api/requests/{id}": { "put": send_sealed_request() },
        "/api/receipt": {
            "get": {
                "operationId": "howToDerive",
                "summary": "What is needed to derive a receipt from a code.",
                "responses": answers(&[&[Answer::json(200, "Salt, memory and passes of Argon2id.", "Derivation")], ANY]),
            },
            "delete": forget_receipt(),
        },
        "/api/receipt/email": { "post": email_receipt() },
        "/api/schema/request.json": { "get": {
            "operationId": "schemaOfRequest",
            "summary": "The JSON Schema of a request, by itself.",
            "responses": answers(&[&[Answer { kind: "application/schema+json", ..Answer::json(200, "The schema.", "") }], ANY]),
        } },
        "/api/openapi.json": { "get": {
            "operationId": "thisDocument",
            "summary": "This document.",
            "responses": answers(&[&[Answer::json(200, "The document.", "")], ANY]),
        } },
        "/api/health": { "get": {
            "operationId": "health",
            "summary": "Whether the hub can take requests.",
            "responses": answers(&[
                &[Answer::json(200, "It can.", "Health"), Answer::problem(503, "The store does not answer.").and("Retry-After")],
                ANY,
            ]),
        } },
    });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Family Hub",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Asking a family hub for help. What goes wrong is told as a problem (RFC 9457) with a sentence that says what to do. An address that is not here answers 404, a method that is not here 405 with `Allow`.",
        },
        "paths": paths,
        "components": { "schemas": shapes(), "headers": documented_headers() },
    })
}

/// Asking for help, for the hub to seal.
fn send_request() -> Value {
    json!({
        "operationId": "sendRequest",
        "summary": "Ask for help.",
        "description": schema::DESCRIPTION,
        "parameters": [
            header("Idempotency-Key", "The same for every attempt to send this request.", &json!({ "type": "string", "pattern": "^[!-~]{1,255}$" }), false),
            receipt(false),
            lane(),
        ],
        "requestBody": { "required": true, "content": { "application/json": { "schema": shape("Request") } } },
        "responses": answers(&[
            &[
                Answer::json(201, "It is kept, now or since the first attempt with this key.", "Sent"),
                Answer::problem(400, "A header or the JSON cannot be read."),
                Answer::problem(409, "The key or the receipt belongs to another request."),
                Answer::problem(415, "The body is not said to be `application/json`."),
                Answer::problem(422, "The request breaks rules; `errors` names every member that has to change."),
                Answer::problem(503, "It could not be kept. `call` says who answers at any hour.").and("Retry-After"),
            ],
            BODY, UNSAFE, ANY,
        ]),
    })
}

/// Asking for help, sealed by the sender.
fn send_sealed_request() -> Value {
    json!({
        "operationId": "sendSealedRequest",
        "summary": "Ask for help, sealed by the sender: the hub does not see what it says.",
        "description": "A Referral and its Headline as JSON in an envelope to the newest keys that the pages carry (docs/ARCHITECTURE.md, \"The envelope\" and \"The keys\").",
        "parameters": [
            json!({ "in": "path", "name": "id", "required": true, "description": "16 random bytes that the sender chose, in hexadecimal digits. The envelope says them too.", "schema": { "type": "string", "pattern": "^[0-9a-fA-F]{32}$" } }),
            receipt(false),
            lane(),
        ],
        "requestBody": { "required": true, "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary", "minLength": ENVELOPE_LEN, "maxLength": ENVELOPE_LEN } } } },
        "responses": answers(&[
            &[
                Answer::json(200, "It was kept before: the same bytes under the same id.", "Sent"),
                Answer::json(201, "It is kept.", "Sent"),
                Answer::problem(400, "The id or a header cannot be read."),
                Answer::problem(409, "The id or the receipt belongs to another request."),
                Answer::problem(415, "The body is not said to be `application/octet-stream`."),
                Answer::problem(422, "It is no envelope, or not for this hub, this id or keys that are current."),
                Answer::problem(503, "It could not be kept. `call` says who answers at any hour.").and("Retry-After"),
            ],
            BODY, UNSAFE, ANY,
        ]),
    })
}

/// Forgetting a receipt.
fn forget_receipt() -> Value {
    json!({
        "operationId": "forgetReceipt",
        "summary": "Forget a receipt: nobody can come back with it.",
        "parameters": [receipt(true)],
        "responses": answers(&[
            &[
                Answer::empty(204, "There is no such receipt any more. Whether there was one is not told."),
                Answer::problem(400, "There is no `Receipt` that can be read."),
                Answer::problem(429, "Too many changes came from this address.").and("Retry-After"),
                Answer::problem(503, "It could not be forgotten.").and("Retry-After"),
            ],
            UNSAFE, ANY,
        ]),
    })
}

/// Sending a receipt code by e-mail.
fn email_receipt() -> Value {
    json!({
        "operationId": "emailReceipt",
        "summary": "Send the receipt code of a request of the last hour to an address. Neither is kept.",
        "requestBody": { "required": true, "content": { "application/json": { "schema": by_email() } } },
        "responses": answers(&[
            &[
                Answer::empty(204, "The mail server has it."),
                Answer::problem(400, "The body cannot be read."),
                Answer::problem(404, "This hub sends no e-mails, or no request of the last hour has this code."),
                Answer::problem(415, "The body is not said to be `application/json`."),
                Answer::problem(422, "The address cannot be used."),
                Answer::problem(429, "Too many e-mails were sent from this address, with this code or by this hub.").and("Retry-After"),
                Answer::problem(503, "It could not be sent.").and("Retry-After"),
            ],
            BODY, UNSAFE, ANY,
        ]),
    })
}

/// What an address can answer.
#[derive(Clone, Copy)]
struct Answer {
    status: u16,
    says: &'static str,
    /// The media type; empty if there is no body.
    kind: &'static str,
    /// The name of the shape of the body; empty if it can be any object.
    shape: &'static str,
    /// A header that it has beside those that all have.
    header: Option<&'static str>,
}

impl Answer {
    const fn json(status: u16, says: &'static str, shape: &'static str) -> Self {
        Self { status, says, kind: "application/json", shape, header: None }
    }

    const fn problem(status: u16, says: &'static str) -> Self {
        Self { kind: "application/problem+json", ..Self::json(status, says, "Problem") }
    }

    const fn empty(status: u16, says: &'static str) -> Self {
        Self { kind: "", ..Self::json(status, says, "") }
    }

    const fn and(self, header: &'static str) -> Self {
        Self { header: Some(header), ..self }
    }
}

/// What any address can answer.
const ANY: &[Answer] = &[Answer::problem(500, "The hub made a mistake.")];
/// What an address that changes something can answer.
const UNSAFE: &[Answer] = &[Answer::problem(403, "A page of another site sent it.")];
/// What an address that takes a body can answer.
const BODY: &[Answer] = &[
    Answer::problem(408, "The body took longer than ten seconds to arrive."),
    Answer::problem(413, "The body is larger than 64 KiB."),
];

fn answers(groups: &[&[Answer]]) -> Value {
    groups.iter().copied().flatten().map(|answer| (answer.status.to_string(), described(answer))).collect()
}

fn described(answer: &Answer) -> Value {
    let names = EVERYWHERE.iter().chain(&PRIVATE).map(|(name, _)| *name).chain(answer.header);
    let headers: Map<String, Value> =
        names.map(|name| (name.to_owned(), json!({ "$ref": format!("#/components/headers/{name}") }))).collect();
    let mut described = json!({ "description": answer.says, "headers": headers });
    if !answer.kind.is_empty() {
        let schema = if answer.shape.is_empty() { json!({ "type": "object" }) } else { shape(answer.shape) };
        described["content"] = json!({ answer.kind: { "schema": schema } });
    }
    described
}

fn documented_headers() -> Value {
    let fixed = EVERYWHERE.iter().chain(&PRIVATE);
    let fixed =
        fixed.map(|(name, value)| ((*name).to_owned(), json!({ "required": true, "schema": { "const": value } })));
    let wait = json!({ "required": true, "description": "After how many seconds it is worth trying again.", "schema": { "type": "integer", "minimum": 1 } });
    fixed.chain([("Retry-After".to_owned(), wait)]).collect()
}

fn header(name: &str, description: &str, schema: &Value, required: bool) -> Value {
    json!({ "in": "header", "name": name, "description": description, "required": required, "schema": schema })
}

fn lane() -> Value {
    let description = "A sender that is not sure that a person asks says `quarantine`: such requests are looked at last, and kept alike. The hub may put any request there.";
    header("Lane", description, &json!({ "enum": Lane::WORDS }), false)
}

fn receipt(required: bool) -> Value {
    let schema = json!({ "type": "string", "pattern": "^[0-9a-fA-F]{32}[.][0-9a-fA-F]{64}$" });
    header("Receipt", "What a receipt code derives to; the body of POST /api/requests says how.", &schema, required)
}

/// The shape of `ByEmail`, which the browser has too, without the code that describes shapes.
fn by_email() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["code", "keep_email"],
        "properties": {
            "code": { "type": "string", "description": "The receipt code." },
            "keep_email": { "type": "string", "description": "Where to send it." },
            "language": { "type": "string", "description": "The BCP 47 code of the language to write in." },
        },
    })
}

fn shape(name: &str) -> Value {
    json!({ "$ref": format!("#{SHAPES}/{name}") })
}

/// Every shape by its name: those that are sent from here, and the request.
fn shapes() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut generator = settings.with(|settings| settings.definitions_path = SHAPES.into()).into_generator();
    let names = [name::<Problem>(), name::<Sent>(), name::<Derivation>(), name::<Health>()];
    generator.subschema_for::<(Problem, Sent, Derivation, Health)>();
    let mut shapes = generator.take_definitions(true);
    debug_assert!(names.iter().all(|name| shapes.contains_key(name)));
    let mut request = schema::request();
    if let Some(Value::Object(parts)) = request.as_object_mut().and_then(|request| request.remove("$defs")) {
        shapes.extend(parts);
    }
    if let Some(request) = request.as_object_mut() {
        request.retain(|member, _| member != "$schema" && member != "$id");
    }
    shapes.insert("Request".to_owned(), request);
    let mut shapes = Value::Object(shapes);
    refer(&mut shapes);
    shapes
}

fn name<T: JsonSchema>() -> String {
    T::schema_name().into_owned()
}

/// Makes what refers to a part of the request's own schema refer to the document.
fn refer(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(target) if name == "$ref" => {
                        *target = target.replacen("#/$defs", &format!("#{SHAPES}"), 1);
                    }
                    _ => refer(member),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(refer),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::routes::api;
    use std::collections::BTreeSet;

    #[test]
    fn every_route_of_the_api_is_in_the_document_and_nothing_else() {
        let document = document();
        let documented: BTreeSet<&str> =
            document["paths"].as_object().expect("paths").keys().map(String::as_str).collect();
        let routes: BTreeSet<String> = api::table().iter().map(|(path, _)| format!("/api{path}")).collect();
        assert_eq!(documented, routes.iter().map(String::as_str).collect());
    }

    #[test]
    fn whatever_the_document_refers_to_is_in_it() {
        fn references(value: &Value, found: &mut Vec<String>) {
            match value {
                Value::Object(members) => members.iter().for_each(|(name, member)| match member {
                    Value::String(target) if name == "$ref" => found.push(target.clone()),
                    _ => references(member, found),
                }),
                Value::Array(values) => values.iter().for_each(|value| references(value, found)),
                _ => {}
            }
        }
        let document = document();
        let mut found = Vec::new();
        references(&document, &mut found);
        assert!(found.len() > 20);
        for target in found {
            assert!(document.pointer(target.trim_start_matches('#')).is_some(), "{target}");
        }
    }
}
