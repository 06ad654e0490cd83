/** Frameworks side by side in a frame; with `show=differences` only where they differ. */

import { listOf } from "../explorer/address.js";
import { ask } from "../explorer/api.js";
import { comparison, COMPARISON_QUERY, told } from "../explorer/comparison.js";
import { element, stylesheet } from "../explorer/dom.js";
import { refusal } from "../explorer/refusal.js";
import { changeMedia } from "./media.js";

const MOST = 5;
/** Below which the explorer sets cells below each other; a frame, which is narrow, does so only when it must. */
const NARROW = "screen and (max-width: 52rem)";
const WIDTHS_REM = { features: 10, framework: 9 };

export async function show(url) {
  const frameworks = listOf(url, "frameworks", MOST);
  const differencesOnly = url.searchParams.get("show") === "differences";
  const [data] = await Promise.all([ask(COMPARISON_QUERY, { frameworks, differencesOnly }), stylesheet("compare.css")]);
  const result = data.compare;
  if (result.names) {
    const { told: sentence, content } = refusal(result);
    return { title: "Compare", content: element("div", {}, element("h1", {}, sentence), content) };
  }
  changeMedia(NARROW, `screen and (max-width: ${WIDTHS_REM.features + WIDTHS_REM.framework * result.columns.length}rem)`);
  const title = result.columns.map((column) => column.framework.name).join(", ");
  const content = element("div", { class: "comparison" }, element("h1", {}, title), element("p", { class: "quiet" }, told(result.summary)), comparison(result, differencesOnly));
  return { title, content };
}
