// Shows the page again when there is a later reading of the content than the one that it was made from.
new EventSource(`/dev/changes${new URL(import.meta.url).search}`).onmessage = () => location.reload();
