// Two small sites beside the hub: the neutral one that "Exit this page" leads to, and an ordinary one that is built
// the usual way and therefore has to be found on the device.
import { createServer } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Starts a site under a name of its own on this machine. `answer(path)` makes its page. */
async function serve(name, answer) {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const packing = /\bbr\b/.test(request.headers["accept-encoding"]) ? "br" : "gzip";
      const html = Buffer.from(answer(request.url));
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": packing, "cache-control": "max-age=600" });
      response.end(packing === "br" ? brotliCompressSync(html) : gzipSync(html));
    });
  });
  await new Promise((started) => { server.listen(0, "127.0.0.1", started); });
  return { origin: `http://${name}.localhost:${server.address().port}`, close: () => server.close() };
}

/** The site where nobody minds being seen. */
export const neutral = () => serve("weather", () => page("Weather", "<h1>Weather</h1><p>Dry, with a light wind.</p>"));

/** The advice of the ordinary site. */
export const ORDINARY_ADVICE = "/advice/when-somebody-at-home-hurts-you";
const ORDINARY_WORDS = "Nobody has the right to hurt you in your own home";

/** The ordinary site: a page of advice and a form of two pages, whose posts are answered with a page. */
export const ordinary = (exit) => serve("ordinary", (path) => {
  const leave = `<a class="exit" href="${exit}">Leave this site</a>`;
  if (path === ORDINARY_ADVICE) return page("When somebody at home hurts you", `${leave}<h1>When somebody at home hurts you</h1><p>${ORDINARY_WORDS}.</p><a href="/ask/about-you">Ask for help</a>`);
  if (path.startsWith("/ask/")) return page("Ask us about violence at home", `${leave}<h1>Tell us what happens at home</h1>${FORM}`);
  return page("Ordinary site", `${leave}<h1>Welcome to the ordinary site</h1><a href="${ORDINARY_ADVICE}">When somebody at home hurts you</a>`);
});

const FORM = `<form method="post" action="/ask/what-happened"><label>Your name <input name="name"></label>
<label>What happens? <textarea name="words"></textarea></label><button>Go on</button></form>
<script>document.querySelector("textarea").oninput = (event) => {
  for (const store of [localStorage, sessionStorage]) store.setItem("draft", event.target.value);
};</script>`;

const page = (title, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><main>${body}</main></html>`;
