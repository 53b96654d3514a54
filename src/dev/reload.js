// Shows the page again when a file was saved.
new EventSource("/dev/changes").onmessage = () => location.reload();
