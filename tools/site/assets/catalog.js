/* Folding of nested fields and the field finder. Without this script every row is simply visible. */
(function () {
  "use strict";

  function depth(row) { return Number(row.dataset.depth); }

  function inside(row) {
    const rows = [];
    for (let next = row.nextElementSibling; next && depth(next) > depth(row); next = next.nextElementSibling) rows.push(next);
    return rows;
  }

  function fold(row, closed) {
    const button = row.querySelector(".fold");
    if (!button) return;
    row.classList.toggle("closed", closed);
    button.setAttribute("aria-expanded", String(!closed));
    let hiddenBelow = Infinity;
    for (const child of inside(row)) {
      if (depth(child) <= hiddenBelow) hiddenBelow = Infinity;
      child.hidden = closed || depth(child) > hiddenBelow;
      if (!child.hidden && child.classList.contains("closed") && hiddenBelow === Infinity) hiddenBelow = depth(child);
    }
  }

  function reveal(row) {
    for (let up = row.previousElementSibling, at = depth(row); up && at > 0; up = up.previousElementSibling) {
      if (depth(up) < at) { fold(up, false); at = depth(up); }
    }
  }

  function tables() {
    for (const table of document.querySelectorAll("table.fields")) {
      const rows = [...table.tBodies[0].rows];
      for (const row of rows) {
        const button = row.querySelector(".fold");
        if (button) button.addEventListener("click", () => fold(row, !row.classList.contains("closed")));
      }
      const shared = rows.filter((row) => row.dataset.part === "shared").reverse();
      const folders = rows.filter((row) => row.querySelector(".fold"));
      shared.forEach((row) => fold(row, true));
      if (folders.length) toolbar(table, folders, shared);
    }
    open();
  }

  function toolbar(table, folders, shared) {
    const bar = document.createElement("div");
    bar.className = "toolbar";
    const add = (text, act) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.addEventListener("click", act);
      bar.append(button);
    };
    add("Unfold all", () => folders.forEach((row) => fold(row, false)));
    add("Fold shared parts", () => shared.forEach((row) => fold(row, true)));
    table.closest(".wide").before(bar);
  }

  function open() {
    const row = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.matches("table.fields tr")) { reveal(row); row.scrollIntoView({ block: "center" }); }
  }

  function finder() {
    const input = document.getElementById("finder");
    if (!input) return;
    const rows = [...document.querySelectorAll("table.finder tbody tr")].map((row) => [row, row.textContent.toLowerCase()]);
    const count = document.getElementById("finder-count");
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [row, text] of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count.textContent = shown + (shown === 1 ? " field" : " fields");
    };
    input.addEventListener("input", filter);
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) { input.value = asked; filter(); }
  }

  document.addEventListener("DOMContentLoaded", () => { tables(); finder(); });
  window.addEventListener("hashchange", open);
})();
