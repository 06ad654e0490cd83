/**
 * <framework-graph-card framework="flask"> on pages elsewhere: facts of a framework from the API, or with view="compare", "graph" or "framework" a
 * frame that is as high as what is in it, or with view="matrix", "comparison" or "stack" a picture. No dependency, nothing outside its shadow.
 */
(() => {
  const base = new URL("../", document.currentScript.src);
  const QUERY = `query Card($slug: String!) {
  framework(by: { slug: $slug }) {
    slug name kind status summary languages licenses
    latestRelease { version releasedOn runtimeRange }
    coverage { applicable known }
  }
}`;
  const FRAMES = { framework: 460, compare: 640, graph: 620 };
  const PICTURES = { comparison: "compare", matrix: "matrix", stack: "stack" };
  const OWN = ["class", "id", "slot", "style", "view", "framework", "title"];
  const LIGHT = "--fg-page:#fcfcfa;--fg-line:#d9d7cf;--fg-text:#1b2330;--fg-quiet:#545e6d;--fg-accent:#0b5d6b;color-scheme:light";
  const DARK = "--fg-page:#14181f;--fg-line:#353d49;--fg-text:#e8eaee;--fg-quiet:#a9b1be;--fg-accent:#7fd0dd;color-scheme:dark";
  const CSS = `
    :host { ${LIGHT}; display: block; max-width: 30rem; }
    @media (prefers-color-scheme: dark) { :host { ${DARK} } }
    :host([theme="light"]) { ${LIGHT} }
    :host([theme="dark"]) { ${DARK} }
    :host([view]) { max-width: none; }
    :host([hidden]) { display: none; }
    article { padding: 1.25rem 1.5rem; border: 1px solid var(--fg-line); border-radius: .5rem; background: var(--fg-page); color: var(--fg-text);
      font: .875rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
    h2 { margin: 0; font-size: 1.375rem; line-height: 1.2; }
    a { color: var(--fg-accent); }
    p { margin: .5rem 0; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: .125rem 1.25rem; margin: .75rem 0 0; }
    dt, .quiet { color: var(--fg-quiet); }
    dd { margin: 0; }
    iframe, img { display: block; width: 100%; border: 0; }
    img { width: auto; max-width: 100%; height: auto; }`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);

  const words = (constant) => constant.toLowerCase().replaceAll("_", " ").replace(/\b(api|cms|http|orm|php)\b/g, (word) => word.toUpperCase());
  const sentence = (text) => text[0].toUpperCase() + text.slice(1);
  const element = (name, attributes, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children.filter(Boolean));
    return made;
  };

  class FrameworkGraphCard extends HTMLElement {
    static observedAttributes = ["view", "framework", "frameworks", "features", "roots", "theme", "show", "must", "should"];
    #root = this.attachShadow({ mode: "open" });
    #frame = null;
    #shown = 0;
    #changed = false;
    #resize = ({ origin, source, data }) => {
      if (origin === base.origin && source === this.#frame?.contentWindow && data?.type === "framework-graph:height") {
        this.#frame.style.height = `${data.height}px`;
      }
    };

    connectedCallback() {
      this.#root.adoptedStyleSheets = [sheet];
      addEventListener("message", this.#resize);
      this.#draw();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#resize);
    }

    /** Several at once are one change. */
    attributeChangedCallback(name, before, now) {
      if (this.isConnected && before !== now && !this.#changed) {
        this.#changed = true;
        queueMicrotask(() => {
          this.#changed = false;
          this.#draw();
        });
      }
    }

    /** The attributes of the element that are parameters of an address. */
    get #query() {
      const pairs = [...this.attributes].filter(({ name }) => !OWN.includes(name)).map(({ name, value }) => [name, value]);
      return pairs.length > 0 ? "?" + new URLSearchParams(pairs) : "";
    }

    #draw() {
      const view = this.getAttribute("view");
      const slug = encodeURIComponent(this.getAttribute("framework") ?? "");
      this.#frame = null;
      this.#shown++;
      if (view in FRAMES) {
        const path = view === "framework" ? `framework/${slug}` : view;
        this.#frame = element("iframe", { src: new URL(`embed/${path}${this.#query}`, base).href, title: this.title || "Framework Graph", loading: "lazy" });
        this.#frame.style.height = `${FRAMES[view]}px`;
        this.#root.replaceChildren(this.#frame);
      } else if (view in PICTURES) {
        this.#root.replaceChildren(element("img", { src: new URL(`card/${PICTURES[view]}.svg${this.#query}`, base).href, alt: this.title || "Framework Graph" }));
      } else {
        this.#ask(this.getAttribute("framework") ?? "", this.#shown);
      }
    }

    async #ask(slug, shown) {
      const query = new URLSearchParams({ query: QUERY.replace(/\s+/g, " "), variables: JSON.stringify({ slug }) });
      let framework = null;
      let problem = `No framework “${slug}”`;
      try {
        const response = await fetch(new URL(`graphql?${query}`, base), { headers: { accept: "application/json" } });
        const answer = await response.json();
        framework = answer.data?.framework;
        problem = answer.errors?.[0]?.message ?? problem;
      } catch {
        problem = "Framework Graph does not answer.";
      }
      if (shown === this.#shown) {
        this.#root.replaceChildren(framework ? this.#card(framework) : element("article", {}, element("p", { className: "quiet" }, problem)));
      }
    }

    #card({ slug, name, kind, status, summary, languages, licenses, latestRelease, coverage }) {
      const href = new URL(`framework/${encodeURIComponent(slug)}`, base).href;
      const facts = [
        ["Latest release", latestRelease && `${latestRelease.version}, ${latestRelease.releasedOn}`],
        ["Runs on", `${languages.map(words).map(sentence).join(", ")} ${latestRelease?.runtimeRange ?? ""}`],
        ["Licence", licenses.join(" or ")],
        ["Status", status === "ACTIVE" ? null : sentence(words(status))],
        ["Features known", coverage.applicable > 0 && `${coverage.known} of ${coverage.applicable}`],
      ].filter(([, value]) => value);
      return element(
        "article",
        { part: "card" },
        element("span", { className: "quiet" }, sentence(words(kind))),
        element("h2", {}, element("a", { href, target: "_blank", rel: "noopener" }, name)),
        element("p", {}, summary),
        element("dl", {}, ...facts.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, value)])),
      );
    }
  }

  customElements.get("framework-graph-card") ?? customElements.define("framework-graph-card", FrameworkGraphCard);
})();
