//! Seals a request natively and prints the envelope in hexadecimal digits, for tests that open it in
//! WebAssembly: `envelope HUB EPOCH TEAM RECOVERY ID HEADLINE BODY`, the first and the keys in hexadecimal.

use getrandom::SysRng;
use hub_seal::{
    envelope::{self, Label},
    hex,
    key::PublicKey,
};
use rand_core::UnwrapErr;
use std::process::ExitCode;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    match sealed(&given) {
        Some(envelope) => {
            println!("{}", hex::text(&envelope));
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}

fn sealed(given: &[String]) -> Option<Vec<u8>> {
    let [hub, epoch, team, recovery, id, headline, body] = given else { return None };
    let label = Label { hub: hex::read(hub)?, epoch: epoch.parse().ok()?, request: hex::read(id)? };
    let [team, recovery] = [PublicKey(hex::read(team)?), PublicKey(hex::read(recovery)?)];
    let mut rng = UnwrapErr(SysRng);
    envelope::seal(&label, [&team, &recovery], headline.as_bytes(), body.as_bytes(), &mut rng).ok()
}
