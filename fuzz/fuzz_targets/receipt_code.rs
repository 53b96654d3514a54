//! What is typed as a receipt code, and the header `Receipt`.
#![no_main]

use hub_core::receipt::Code;
use hub_seal::receipt::Keys;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let typed = String::from_utf8_lossy(input);
    if let Some(code) = Code::parse(&typed) {
        let written = code.to_string();
        assert!(Code::parse(&written) == Some(code) && written.len() == 19);
        assert!(Code::parse(&code.characters()) == Some(code));
    }
    if let Ok(keys) = typed.parse::<Keys>() {
        assert_eq!(keys.to_string(), typed.to_lowercase());
    }
});
