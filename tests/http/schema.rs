//! The published schema, over the wire.

use crate::fixture::Hub;

#[test]
fn the_schema_is_published_and_its_examples_are_accepted() {
    let hub = Hub::start();
    let answer = hub.get("/api/schema/request.json");
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/schema+json")));
    let schema = answer.json();
    let examples = schema["examples"].as_array().unwrap();
    assert!(examples.len() >= 4);
    for example in examples {
        let answer = hub.post_json(example, &[]);
        assert_eq!(answer.status, 201, "{}", answer.text());
    }
}

#[test]
fn a_validator_accepts_the_examples_and_refuses_what_the_rules_refuse() {
    let hub = Hub::start_with(&[("HUB_SEND_BURST", "1000")]);
    let schema = hub.get("/api/schema/request.json").json();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for example in schema["examples"].as_array().unwrap() {
        assert!(
            validator.is_valid(example),
            "{:?}",
            validator.iter_errors(example).map(|error| error.to_string()).collect::<Vec<_>>()
        );
        for member in example.as_object().unwrap().keys() {
            let mut without = example.clone();
            without.as_object_mut().unwrap().remove(member);
            let accepted = hub.post_json(&without, &[]).status == 201;
            assert_eq!(validator.is_valid(&without), accepted, "without {member}");
        }
        let mut more = example.clone();
        more["nmae"] = serde_json::json!("Sam");
        assert!(!validator.is_valid(&more));
    }
}
