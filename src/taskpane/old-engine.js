/*
 * Where Microsoft Edge WebView2 is missing, Windows shows add-ins in Internet Explorer, which cannot read any other script of ours
 * and would leave the pane empty. This one says what to install. It is ECMAScript 5, is not built, and holds its own sentences,
 * because it can import nothing.
 */
(function () {
  "use strict";
  var TEXTS = {
    heading: "OMI Scores cannot start",
    explorer:
      "Excel shows add-ins in Internet Explorer on this computer, because Microsoft Edge WebView2 is not installed. " +
      "OMI Scores cannot run in Internet Explorer, so its scores cannot be calculated here.",
    install:
      "Install the WebView2 Runtime from Microsoft (developer.microsoft.com/microsoft-edge/webview2) or ask your IT department for it. " +
      "Then close Excel and open it again.",
    other: "The browser that Excel uses for add-ins on this computer is too old for OMI Scores.",
    update: "Update Excel and the operating system, or use Excel on the web. Then open OMI Scores again.",
  };

  // The newest that every other script of ours takes for granted (ECMAScript 2022).
  if (typeof Object.hasOwn === "function") return;

  function paragraph(name, text) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  document.addEventListener("DOMContentLoaded", function () {
    var isExplorer = /MSIE |Trident\//.test(navigator.userAgent);
    var message = document.createElement("div");
    message.setAttribute("role", "alert");
    message.style.cssText = "padding: 16px; font: 14px/20px 'Segoe UI', sans-serif";
    message.appendChild(paragraph("h1", TEXTS.heading));
    message.appendChild(paragraph("p", isExplorer ? TEXTS.explorer : TEXTS.other));
    message.appendChild(paragraph("p", isExplorer ? TEXTS.install : TEXTS.update));
    document.getElementById("root").appendChild(message);
  });
})();
