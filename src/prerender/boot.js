// Fetches the app when the page is read and idle. Without it, or if it fails, every page works as it is.
const namesIn = (page) => page.querySelector("script[data-client]").dataset;
const { client, wasm, seal, sealIntegrity, sealWasm, sealWasmIntegrity } = namesIn(document);
let { keys, keysIntegrity } = namesIn(document);

let started;
const start = () => started ??= import(client)
  .then(({ default: init }) => init({ module_or_path: wasm }))
  .catch((error) => { started = undefined; throw error; });

// A busy phone may not be idle for long: the app does not wait for that for ever.
const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => start().then(sealScript).catch(() => {}), { timeout: 5000 });

// Copies the address of a page for whoever wants to share it. Where it cannot, the address stands there.
addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-done]");
  if (!button) return;
  navigator.clipboard?.writeText(button.previousElementSibling.textContent)
    .then(() => { button.nextElementSibling.textContent = button.dataset.done; }, () => {});
});

// Somebody who saves data gets ordinary pages, which need less of it.
if (client && !navigator.connection?.saveData) {
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
}

// A file that is refused if a byte of it has changed since the pages were made.
const unchanged = async (address, integrity) => {
  const answer = await fetch(address, { integrity });
  if (!answer.ok) throw new Error(answer.status);
  return answer;
};

// The same for a module: what a script element has checked, import() finds. A browser may remember that an
// address failed, so that another try has another one.
let tries = 0;
const unchangedModule = (address, integrity) => new Promise((resolve, reject) => {
  const src = tries++ ? `${address}?${tries}` : address;
  const script = Object.assign(document.createElement("script"), { type: "module", src, integrity });
  script.onload = () => resolve(import(src));
  script.onerror = reject;
  document.head.append(script);
});

// What seals and opens on the device: a module of its own. Its script, the small part, comes with every page: browsers
// note each script that has run, whatever the server says of keeping it, and that note would tell who has asked.
// Its WebAssembly is noted nowhere, and is fetched only when one of its functions is needed.
let script;
const sealScript = () => script ??= seal ? unchangedModule(seal, sealIntegrity)
  .catch((error) => { script = undefined; throw error; }) : undefined;
let sealing;
window.hubSeal = async (act, ...given) => {
  sealing ??= Promise.all([sealScript(), unchanged(sealWasm, sealWasmIntegrity)])
    .then(async ([module, wasm]) => { await module.default({ module_or_path: wasm }); return module; });
  try {
    return (await sealing)[act](...given);
  } catch (error) {
    sealing = undefined;
    throw error;
  }
};

// What the server is told of a receipt code.
window.hubReceipt = async (code) => {
  const answer = await fetch("/api/receipt");
  return window.hubSeal("derive", code, (await answer.json()).salt);
};

// A request, sealed to the newest keys. Where the pages carry none, the server seals.
if (keys) window.hubEnvelope = async (id, headline, body) => {
  const { hub, epochs } = await (await unchanged(keys, keysIntegrity)).json();
  const { epoch, team, recovery } = epochs.filter(({ retired }) => !retired).pop();
  return window.hubSeal("seal", hub, epoch, team, recovery, id, headline, body);
};

// The keys that the pages carry now: this page may be open since before its own were retired.
window.hubNewKeys = async () => {
  const answer = await fetch("/", { cache: "no-store" });
  ({ keys, keysIntegrity } = namesIn(new DOMParser().parseFromString(await answer.text(), "text/html")));
  return keys;
};
