//! The `OpenAPI` document: what the API does in any test is in it.

use crate::{client::Answer, fixture::Hub};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// Headers that belong to the transfer and not to the answer.
const TRANSFER: [&str; 5] = ["connection", "content-length", "content-type", "date", "transfer-encoding"];

fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(family_hub::server::openapi::document)
}

/// The entry of the document that `path` belongs to.
fn entry(path: &str) -> Option<&'static Value> {
    let fits = |template: &str| {
        let (mut wanted, mut given) = (template.split('/'), path.split('/'));
        wanted.by_ref().zip(given.by_ref()).all(|(wanted, given)| wanted == given || wanted.starts_with('{'))
            && template.matches('/').count() == path.matches('/').count()
    };
    document()["paths"].as_object().unwrap().iter().find(|(template, _)| fits(template)).map(|(_, entry)| entry)
}

/// The methods of an entry, as `Allow` has them.
fn methods(entry: &Value) -> Vec<String> {
    let mut methods: Vec<String> = entry.as_object().unwrap().keys().map(|method| method.to_uppercase()).collect();
    if methods.contains(&"GET".to_owned()) {
        methods.push("HEAD".to_owned());
    }
    methods.sort_unstable();
    methods
}

/// Fails unless the document says that `path` can answer like this.
pub fn assert_documented(method: &str, path: &str, answer: &Answer) {
    let what = format!("{method} {path}, {}", answer.status);
    let Some(entry) = entry(path) else { return assert_eq!(answer.status, 404, "{what} is not documented") };
    let operation = if method == "HEAD" { "get".to_owned() } else { method.to_lowercase() };
    let Some(operation) = entry.get(&operation) else {
        let mut allowed: Vec<_> = answer.header("allow").unwrap_or_default().split(',').map(str::to_owned).collect();
        allowed.sort_unstable();
        assert_eq!((answer.status, allowed), (405, methods(entry)), "{what} is not documented");
        return;
    };
    let documented = &operation["responses"][answer.status.to_string()];
    assert!(documented.is_object(), "{what} is not documented: {}", answer.text());
    let headers = documented["headers"].as_object().unwrap();
    for (name, _) in &answer.headers {
        let known = headers.keys().any(|other| other.eq_ignore_ascii_case(name)) || TRANSFER.contains(&name.as_str());
        assert!(known, "{what}: the header {name} is not documented");
    }
    for name in headers.keys() {
        assert!(answer.header(name).is_some(), "{what}: the header {name} is missing");
    }
    let kinds = documented["content"].as_object();
    let Some(kind) = answer.header("content-type").filter(|_| method != "HEAD") else {
        assert!(kinds.is_none() || method == "HEAD", "{what}: there is no body");
        return;
    };
    let content = kinds.and_then(|kinds| kinds.get(kind)).unwrap_or_else(|| panic!("{what}: {kind} is not documented"));
    let mut schema = content["schema"].clone();
    schema["components"] = document()["components"].clone();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let body = answer.json();
    let wrong: Vec<_> = validator.iter_errors(&body).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{what}: {wrong:?} in {body}");
}

#[test]
fn the_document_is_published_and_names_every_method_of_every_address() {
    let hub = Hub::start();
    assert_eq!(&hub.get("/api/openapi.json").json(), document());
    for (path, entry) in document()["paths"].as_object().unwrap() {
        // A method that no address has: the answer says which it has, and the fixture compares.
        let answer = hub.send("PATCH", path, &[], b"");
        assert_eq!((answer.status, entry.is_object()), (405, true), "{path}");
    }
}

#[test]
fn the_shape_of_a_request_in_the_document_is_the_one_of_its_schema() {
    let mut schema = json!({ "$ref": "#/components/schemas/Request" });
    schema["components"] = document()["components"].clone();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for example in document()["components"]["schemas"]["Request"]["examples"].as_array().unwrap() {
        assert!(validator.is_valid(example), "{example}");
    }
    assert!(!validator.is_valid(&json!({})));
}

#[test]
#[should_panic(expected = "is not documented")]
fn an_answer_that_is_not_in_the_document_is_found() {
    assert_documented("GET", "/api/health", &Answer { status: 418, headers: Vec::new(), body: Vec::new() });
}
