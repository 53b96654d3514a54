// Shows the page again when there is a later reading of the content than the one that it was made from.
new EventSource(`/dev/changes${new URL(import.meta.url).search}`).onmessage = () => location.reload();

// An editor sees every page at its own address, so that it is still there after the next save.
window.hubPrivate = new Set();
