// Fetches the app when the page is read and idle. Without it, or if it fails, every page works as it is.
const { client, wasm, seal, sealWasm } = document.querySelector("script[data-client]").dataset;

let started;
const start = () => started ??= import(client)
  .then(({ default: init }) => init({ module_or_path: wasm }))
  .catch((error) => { started = undefined; throw error; });

// A busy phone may not be idle for long: the app does not wait for that for ever.
const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => start().catch(() => {}), { timeout: 5000 });

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

// What seals and opens on the device: a module of its own, fetched only when one of its functions is needed.
window.hubSeal = async (act, ...given) => {
  const module = await import(seal);
  await module.default({ module_or_path: sealWasm });
  return module[act](...given);
};

// What the server is told of a receipt code.
window.hubReceipt = async (code) => {
  const answer = await fetch("/api/receipt");
  return window.hubSeal("derive", code, (await answer.json()).salt);
};
