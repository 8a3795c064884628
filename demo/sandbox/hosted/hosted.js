// Tells the window that framed a finished step how it ended. The message carries no secret, and the page cannot
// know who framed it: hence any target.
const end = document.getElementById('end');
if (end && window.parent !== window)
  window.parent.postMessage({ origin: 'CHALLENGE', status: end.dataset.status }, '*');
