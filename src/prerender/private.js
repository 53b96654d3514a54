
// The private view: which pages belong to it, and when it goes blank. The prerender puts this behind boot.js.
window.hubPrivate = new Set(PRIVATE_PAGES);

const root = document.documentElement;
const MINUTE = 60_000;
const IDLE = 3 * MINUTE;
const FORGET = 12 * MINUTE;
// How long a tap waits for the app before its page is loaded by its own address.
const PATIENCE = 8000;

// Somebody may tap before the app has come: the tap waits for it, so that the address stays out of the history.
const { prefix } = document.querySelector("main").dataset;
const pathOf = (link) => link.getAttribute("href").split("#")[0];
const local = (path) => (path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path);
let held;
addEventListener("click", (event) => {
  if (root.dataset.app || !client || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.("a[href]");
  if (!link || link.rel || !window.hubPrivate.has(local(pathOf(link)))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held = link;
  root.dataset.held = "";
  // Whoever has left meanwhile has no page any more.
  const waits = () => held === link && link.isConnected;
  const plainly = () => { if (waits() && !root.dataset.app) location.assign(link.href); };
  setTimeout(plainly, PATIENCE);
  start().then(() => {
    delete root.dataset.held;
    if (waits()) link.click();
  }, plainly);
}, true);

// A page that the server alone can make, or its answer to a form: fetched, so that its address is in no history.
// What the server keeps of it is under a key that only this page has, in place of a cookie, which may be written down.
const key = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
const visit = key.replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
window.hubServed = async (path, pairs) => {
  const answer = await fetch(path, { cache: "no-store", headers: { visit }, ...(pairs && { method: "POST", body: new URLSearchParams(pairs) }) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main .page");
  return [new URL(answer.url).pathname, page.innerHTML];
};

// Blank: the whole body is taken out of the document, as it is, with everything that was typed.
let body;
let since;
let last = Date.now();
let focused;
let top;
let printing = false;

const blank = () => {
  if (body || printing || !("view" in root.dataset)) return;
  [body, since, focused, top] = [document.body, Date.now(), document.activeElement, scrollY];
  const cover = document.createElement("body");
  cover.append(document.getElementById("blank").content.cloneNode(true));
  body.replaceWith(cover);
  const button = cover.querySelector("button");
  button.addEventListener("click", goOn);
  button.focus();
};

const goOn = () => {
  document.body.replaceWith(body);
  body = undefined;
  last = Date.now();
  scrollTo(0, top);
  focused.focus({ preventScroll: true });
};

// Timers of a hidden page come late or never: what counts is how much time has passed.
const look = () => {
  if (body && Date.now() - since >= FORGET) {
    body = undefined;
    document.body.replaceChildren();
    location.replace(prefix || "/");
  } else if (Date.now() - last >= IDLE) {
    blank();
  }
};
setInterval(look, MINUTE / 4);

addEventListener("visibilitychange", () => { if (document.hidden) blank(); else look(); });
for (const sign of ["pointerdown", "pointermove", "keydown", "input", "scroll", "focusin", "selectionchange"]) {
  addEventListener(sign, () => { last = Date.now(); }, { capture: true, passive: true });
}
// Some phones hide the page while it is printed.
addEventListener("beforeprint", () => { printing = true; });
addEventListener("afterprint", () => { printing = false; });
