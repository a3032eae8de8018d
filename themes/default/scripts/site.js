/* What every page needs of script; all else works without. */
(function () {
  "use strict";
  var root = document.currentScript.getAttribute("data-root");
  /* A manifest cannot be read from a folder on a stick, so only a served page asks for it. */
  if (location.protocol === "http:" || location.protocol === "https:") {
    var link = document.createElement("link");
    link.rel = "manifest";
    link.href = root + "manifest.webmanifest";
    document.head.appendChild(link);
  }
  var buttons = document.querySelectorAll("[data-print]");
  for (var i = 0; i < buttons.length; i++) {
    buttons[i].hidden = false;
    buttons[i].addEventListener("click", function () { window.print(); });
  }
})();
