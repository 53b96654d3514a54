// What this device keeps: noticed and cleared on every page, before the app has come and without it. The app
// writes it (src/platform/browser/device.rs): the last day, the tries, and what is sealed, between full stops.
// The prerender puts this behind boot.js.
const ENTRY = "kept";
const { dataset } = document.documentElement;

const quietly = (act) => { try { return act(); } catch { return undefined; } };
const clear = () => {
  quietly(() => localStorage.removeItem(ENTRY));
  delete dataset.kept;
};

// Style sheets show what is for a device that keeps something.
const notice = () => {
  const [until] = quietly(() => localStorage.getItem(ENTRY))?.split(".") ?? [];
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  if (until === undefined || until < today) clear();
  else dataset.kept = "";
};

addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-cleared]");
  if (!button) return;
  clear();
  button.nextElementSibling.textContent = button.dataset.cleared;
  button.nextElementSibling.focus();
});
addEventListener("pageshow", notice);
notice();
