/** Narrows a page of the documentation to the types and fields whose name holds what is typed. */

const input = document.getElementById("filter");
const announcement = document.getElementById("announcement");
const overview = document.querySelector("[data-group]") !== null;
const entries = [...document.querySelectorAll("[data-name]")].filter((entry) => !entry.parentElement.closest("[data-name]"));

/** The fields of a type on the overview show only when they are what was meant. */
function narrowFields(entry, wanted) {
  let found = 0;
  for (const field of entry.querySelectorAll("[data-name]")) {
    const name = wanted.includes(".") ? field.dataset.name : field.dataset.name.split(".")[1];
    field.hidden = wanted === "" || !name.includes(wanted);
    found += field.hidden ? 0 : 1;
  }
  return found;
}

function narrow() {
  const wanted = input.value.trim().toLowerCase();
  let found = 0;
  for (const entry of entries) {
    const fields = narrowFields(entry, wanted);
    entry.hidden = !entry.dataset.name.includes(wanted) && fields === 0;
    found += entry.hidden ? 0 : 1;
  }
  for (const group of document.querySelectorAll("[data-group]")) {
    group.hidden = group.querySelector("li:not([hidden])") === null;
  }
  for (const part of document.querySelectorAll(".docs > .part, .docs > .contents")) {
    part.hidden = wanted !== "" && part.querySelector("[data-name]:not([hidden])") === null;
  }
  showNothing(wanted, found);
}

function showNothing(wanted, found) {
  document.querySelector(".docs > .nothing")?.remove();
  announcement.textContent = wanted === "" ? "" : `${found} found`;
  if (wanted === "" || (found > 0 && overview)) {
    return;
  }
  const line = document.createElement("p");
  line.className = "nothing";
  line.append(found === 0 ? `Nothing here is called “${wanted}”. ` : "");
  if (!overview) {
    const all = document.createElement("a");
    all.href = `../docs?filter=${encodeURIComponent(wanted)}`;
    all.textContent = "Look in all types";
    line.append(all);
  }
  document.getElementById("content").append(line);
}

function firstFound() {
  return document.querySelector(".docs [data-name]:not([hidden]) a:not([hidden] a)");
}

if (entries.length > 0) {
  input.closest("[hidden]").hidden = false;
  input.value = new URL(location.href).searchParams.get("filter") ?? "";
  narrow();
}
input.addEventListener("input", narrow);
input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") {
    event.preventDefault();
    firstFound()?.focus();
  } else if (event.key === "Enter") {
    firstFound()?.click();
  } else if (event.key === "Escape") {
    input.value = "";
    narrow();
  }
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (event.key === "/" && !typing && entries.length > 0 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});
