/** Has the rules of a media query hold under another one. */
export function changeMedia(query, other) {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule.media?.mediaText === query) {
        rule.media.mediaText = other;
      }
    }
  }
}
