//! What somebody wrote does not outlive the answer in the server's memory, which a core dump shows.

use crate::{
    client::Browser,
    fixture::{Folder, Hub, example},
    journeys,
};
use serde_json::json;
use std::{fs, process::Command};

/// Everything that the running program has in its memory; nothing where no debugger is installed.
fn dump(hub: &Hub) -> Option<Vec<u8>> {
    let folder = Folder::new();
    let to = folder.0.join("core");
    let output = Command::new("gcore").arg("-o").arg(&to).arg(hub.id().to_string()).output().ok()?;
    let core = fs::read(format!("{}.{}", to.display(), hub.id()));
    assert!(core.is_ok(), "gcore: {}", String::from_utf8_lossy(&output.stderr));
    core.ok()
}

fn hits(memory: &[u8], text: &str) -> usize {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].iter().map(|wanted| memchr::memmem::find_iter(memory, wanted).count()).sum()
}

#[test]
fn neither_a_form_nor_the_api_leaves_what_was_written_in_memory() {
    // A marker of the environment lies in memory for as long as the program runs: the search has to find it.
    let hub = Hub::start_with(&[("HUB_TEST_MARKER", "CONTROLmarkerOfTheEnvironment")]);
    let mut request = example();
    request["words"] = json!("CANARYapiWords that nobody else writes.");
    request["name"] = json!("CANARYapiName");
    for _ in 0..5 {
        let answer = hub.post_json(&request, &[("Idempotency-Key", "CANARYapiKey")]);
        assert_eq!(answer.status, 201, "{}", answer.text());
    }
    let mut browser = Browser::new(&hub);
    journeys::fill_in(&mut browser, "");
    let key = journeys::key(&browser.get("/ask/check").text());
    assert_eq!(browser.post("/ask/check", &[("agree", "yes"), ("key", &key)]), "/ask/sent");
    assert_eq!(hub.list().len(), 2);

    let Some(memory) = dump(&hub) else {
        println!("There is no gcore (Debian: gdb) here: the search of a core dump was left out.");
        return;
    };
    assert!(hits(&memory, "CONTROLmarkerOfTheEnvironment") > 0, "the search does not find what is there");
    // From the heap: words of the interface, which were read from a file and not given back.
    let words = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/content/en/hub.ftl")).unwrap();
    let title = words.lines().find_map(|line| line.strip_prefix("ask-check-title = ")).unwrap();
    assert!(hits(&memory, title) > 0, "the search does not see the heap");
    for text in ["CANARYapiWords", "CANARYapiName", "CANARYapiKey", "CANARYwords", "Zoë O'Neill"] {
        assert_eq!(hits(&memory, text), 0, "{text} is in the memory of the server");
    }
    println!("{} MiB of memory searched, 0 hits", memory.len() >> 20);
}
