/** What do you need? Ticked needs rank frameworks and compose a stack as they are ticked. */

import { asGraphQl, ask } from "./api.js";
import { calmly, element, stylesheet } from "./dom.js";
import { needs, NEEDS_QUERY } from "./needs.js";
import { ranking, RANKING_QUERY } from "./ranking.js";
import { addressOf, readRequirements, toInput } from "./requirements.js";
import { note } from "./router.js";
import { STACK_QUERY, stacks } from "./stack.js";

const PAUSE_MILLIS = 150;
const PATIENCE_MILLIS = 400;

export async function show(url, signal) {
  const [catalog] = await Promise.all([ask(NEEDS_QUERY, {}, signal), stylesheet("choose.css")]);
  const chosen = readRequirements(url);
  let wanted = url.searchParams.get("for") === "stack" ? "stack" : "one";
  let running = new AbortController();
  const results = element("div", { class: "answers", "aria-live": "off" });
  const status = element("p", { class: "quiet", role: "status" });

  const update = async () => {
    running.abort();
    running = new AbortController();
    const { signal: mine } = running;
    note(addressOf(chosen, wanted));
    const slow = setTimeout(() => (status.textContent = "Working it out …"), PATIENCE_MILLIS);
    try {
      const answer = await answerTo(chosen, wanted, mine);
      results.replaceChildren(answer.content);
      status.textContent = answer.told;
    } catch (failure) {
      if (!mine.aborted) {
        status.textContent = "";
        results.replaceChildren(element("p", { role: "alert", class: "empty" }, `${failure.message} ${failure.advice ?? ""}`));
      }
    } finally {
      clearTimeout(slow);
    }
  };
  const updateSoon = calmly(PAUSE_MILLIS, update);
  const content = element(
    "div",
    { class: "choose" },
    element("h1", {}, "What do you need?"),
    element("p", { class: "lead" }, "Tick what matters. What nobody has checked counts as open, not as missing: scores are intervals."),
    element(
      "div",
      { class: "halves" },
      needs(catalog, chosen, updateSoon),
      element(
        "section",
        { id: "answer", class: "answer", "aria-label": "What fits" },
        element("div", { class: "toolbar" }, element("h2", {}, "What fits"), modes(wanted, (mode) => ((wanted = mode), update()))),
        status,
        results,
      ),
    ),
    element("a", { class: "jump", href: "#answer" }, "See what fits"),
  );
  const first = await answerTo(chosen, wanted, signal);
  results.replaceChildren(first.content);
  status.textContent = first.told;
  return { title: "What do you need?", content };
}

async function answerTo(chosen, wanted, signal) {
  const requirements = toInput(chosen);
  if (requirements.length === 0) {
    return { told: "Nothing is ticked yet.", content: element("p", { class: "empty" }, "Tick a feature or choose a language to see which frameworks fit.") };
  }
  const query = wanted === "stack" ? STACK_QUERY : RANKING_QUERY;
  const data = await ask(query, { requirements }, signal);
  const answer = wanted === "stack" ? stacks(data.composeStack) : ranking(data.recommend);
  return { told: answer.told, content: element("div", {}, answer.content, element("p", {}, asGraphQl(query, { requirements }))) };
}

function modes(wanted, changed) {
  const option = (mode, title) => element(
    "label",
    {},
    element("input", { type: "radio", name: "mode", value: mode, id: "mode-" + mode, checked: mode === wanted, onchange: () => changed(mode) }),
    element("span", {}, title),
  );
  return element(
    "fieldset",
    { class: "modes" },
    element("legend", { class: "unseen" }, "Wanted"),
    option("one", "One framework"),
    option("stack", "A stack"),
  );
}
