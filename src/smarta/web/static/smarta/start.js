// The words that count stay marked while one types: marks before the first changed letter keep
// their place, the rest is plain until the server has read it.
(() => {
  "use strict";
  const box = document.getElementById("g");
  if (!box) return;
  const same = (a, b) => {
    let i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
    return i;
  };
  const follow = () => {
    const gloss = document.getElementById("gloss");
    const blank = "\u200b";
    const before = gloss.textContent.replaceAll(blank, "");
    const now = box.value;
    if (before === now) return;
    for (const node of gloss.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) node.data = node.data.replaceAll(blank, "");
    }
    gloss.normalize();
    const room = same(before, now);
    let seen = 0;
    let kept = true;
    for (const node of [...gloss.childNodes]) {
      const length = node.textContent.replaceAll(blank, "").length;
      kept = kept && seen + length <= room;
      if (kept) seen += length;
      else node.remove();
    }
    gloss.append(now.slice(seen) + blank);
  };
  box.addEventListener("input", follow);
  document.body.addEventListener("htmx:afterSettle", follow);
  follow();
})();
