/** Builds elements from text only: nothing from the catalog is ever read as markup, and links lead to the web or stay here. */

/** An element; attributes that are null or false are left out, `on…` are listeners, children that are null are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return made;
}

/** A link within this site. */
export function link(address, text, attributes = {}) {
  return element("a", { href: safe(address), ...attributes }, text);
}

/** A link to another site, in a tab of its own; only its text where the address is none of the web. */
export function outside(address, text, attributes = {}) {
  const href = safe(address);
  if (href === null) {
    return element("span", {}, text);
  }
  return element("a", { href, target: "_blank", rel: "noopener noreferrer", ...attributes }, text);
}

function safe(address) {
  try {
    const url = new URL(address, location.href);
    return url.protocol === "https:" || url.protocol === "http:" ? address : null;
  } catch {
    return null;
  }
}

/** A list of items, with a class to style it by. */
export function list(className, items) {
  return element("ul", { class: className, role: "list" }, items.map((item) => element("li", {}, item)));
}

const sheets = new Map();

/** Loads a style sheet of a view once, and waits until it holds. */
export function stylesheet(name, id = null) {
  if (!sheets.has(name)) {
    const sheet = element("link", { rel: "stylesheet", href: new URL(name, import.meta.url).href, id });
    sheets.set(name, new Promise((resolve) => {
      sheet.onload = resolve;
      sheet.onerror = resolve;
    }));
    document.head.append(sheet);
  }
  return sheets.get(name);
}

/** Calls back once nothing has called for a while. */
export function calmly(milliseconds, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}
