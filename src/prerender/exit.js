// Leaving at once, from a small file of its own that needs nothing else: blank, wipe, replace.
// Without it the link still leads to /exit, which clears and goes on.
const link = document.querySelector("a.exit");
const status = document.getElementById("exit-status");
const PRESSES = 3;
const WITHIN = 5000;
let left = false;

// What the browser holds beyond cookies and cache, which /exit has cleared with its answer.
const wipe = () => {
  const quietly = (act) => { try { return act(); } catch { return undefined; } };
  quietly(() => localStorage.clear());
  quietly(() => sessionStorage.clear());
  quietly(() => caches.keys().then((keys) => keys.forEach((key) => caches.delete(key))));
  quietly(() => indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name))));
  quietly(() => navigator.serviceWorker.getRegistrations().then((all) => all.forEach((one) => one.unregister())));
};

const leave = () => {
  left = true;
  document.title = "";
  document.body.replaceChildren();
  wipe();
  location.replace(link.href);
};

addEventListener("click", (event) => {
  if (event.target.closest?.("a[data-exit]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  }
}, true);

// Shift three times, each within five seconds of the one before, and no other key between.
let presses = 0;
let timer;
let alone = false;
const say = (words) => { status.textContent = words ?? ""; };
const forget = () => { presses = 0; say(); };
addEventListener("keydown", (event) => {
  alone = event.key === "Shift" && !event.repeat;
  if (event.key !== "Shift" && presses) { clearTimeout(timer); forget(); }
}, true);
addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone) return;
  alone = false;
  presses += 1;
  clearTimeout(timer);
  if (presses === PRESSES) leave();
  else {
    say(link.dataset[`shift${presses}`]);
    timer = setTimeout(forget, WITHIN);
  }
}, true);

// Somebody who goes back from another site gets a neutral page and not the one that was left.
const neutral = () => { document.body.replaceChildren(); location.replace("/"); };
addEventListener("pageshow", (event) => { if (event.persisted && left) neutral(); });
const [arrival] = performance.getEntriesByType("navigation");
const elsewhere = globalThis.navigation?.activation && !navigation.activation.from;
if ("private" in document.documentElement.dataset && arrival?.type === "back_forward" && elsewhere) neutral();
