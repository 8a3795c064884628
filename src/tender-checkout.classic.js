// For pages that cannot use module scripts: puts the module beside this file into the page. Written so that the oldest
// browser reads it without an error; one that knows no modules then does nothing.
(function (loader) {
  if (!loader) return;
  var address = loader.src.replace(/\.classic\.js.*/, '.js');
  var entry = document.createElement('script');
  entry.type = 'module';
  entry.crossOrigin = 'anonymous';
  // A policy that lets this file run by a nonce lets its module run by the same.
  entry.nonce = loader.nonce || '';
  try {
    // Where the page demands trusted types, it names this one in its policy.
    entry.src = window.trustedTypes
      ? window.trustedTypes
          .createPolicy('tender-checkout', {
            createScriptURL: function () {
              return address;
            },
          })
          .createScriptURL('')
      : address;
    // eslint-disable-next-line no-unused-vars -- syntax this old has no catch without a name
  } catch (refused) {
    entry.src = address;
  }
  loader.parentNode.insertBefore(entry, loader.nextSibling);
})(document.currentScript);
