"use strict";
/* Small comforts; every page can be read and every form sent without them. */
(function () {
  function focusRefusal() {
    const refusal = document.getElementById("refusal");
    if (refusal) refusal.focus();
  }

  /* Ctrl+K goes to the search box; Escape closes an open menu. */
  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const search = document.getElementById("search");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.key === "Escape") {
      const open = document.querySelector("details.as-of[open], details.person[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    }
  });

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.as-of[open], details.person[open]").forEach(function (open) {
      if (!open.contains(event.target)) open.open = false;
    });
    if (event.target.closest("[data-print]")) window.print();
  });

  /* An empty field need not stand in the address. */
  document.addEventListener("formdata", function (event) {
    if (event.target.method !== "get") return;
    Array.from(event.formData.entries()).forEach(function (entry) {
      if (entry[1] === "") event.formData.delete(entry[0]);
    });
  });

  document.addEventListener("htmx:configRequest", function (event) {
    const parameters = event.detail.parameters;
    Object.keys(parameters).forEach(function (name) {
      if (parameters[name] === "") delete parameters[name];
    });
  });

  /* A form is sent once; the second click of a double click finds its button busy. */
  document.addEventListener("submit", function (event) {
    if (event.target.method === "post") {
      setTimeout(function () {
        event.target.querySelectorAll("button[type=submit]").forEach(function (button) {
          button.disabled = true;
        });
      }, 0);
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[method=post] button[type=submit]:disabled").forEach(function (button) {
      button.disabled = false;
    });
  });

  focusRefusal();
})();
