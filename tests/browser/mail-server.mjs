// A mail server that takes what the hub sends: prints its address first, then each e-mail as a line of JSON.
// The tests of the server start it too. It takes none for the name "refused", has no room for "broken", and
// never answers for "slow".
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo({ address }, session, done) {
    if (address.startsWith("slow@")) return;
    const code = { refused: 550, broken: 452 }[address.split("@")[0]];
    done(code && Object.assign(new Error(`Not for <${address}>`), { responseCode: code }));
  },
  async onData(stream, session, done) {
    const parts = [];
    for await (const part of stream) parts.push(part);
    const raw = Buffer.concat(parts);
    const { headers, from, to, subject, text, html, attachments } = await PostalMime.parse(raw);
    console.log(JSON.stringify({ headers, from, to, subject, text, html, attachments, raw: raw.toString("latin1") }));
    done();
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => console.log(`smtp://127.0.0.1:${server.server.address().port}`));
// Whoever started it has ended.
process.stdin.resume().on("end", () => process.exit());
