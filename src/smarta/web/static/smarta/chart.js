// The chart to look into. The library is large and comes after the page; the policy forbids code
// made from text, so Vega walks its own trees (ast).
(async () => {
  "use strict";
  const place = document.getElementById("vis");
  if (!place) return;
  const loaded = (address) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  const asked = fetch(place.dataset.source, { headers: { Accept: "application/json" } });
  await loaded(place.dataset.library);
  const { spec, dark, formatLocale, timeFormatLocale } = await (await asked).json();
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark = scheme === "light dark" ? matchMedia("(prefers-color-scheme: dark)").matches : scheme === "dark";
  const darkened = (text) => Object.entries(dark).reduce((all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`), text);
  const drawn = isDark ? JSON.parse(darkened(JSON.stringify(spec))) : spec;
  // The page says the title itself, and the chart is as wide as the page: nothing to scroll.
  delete drawn.title;
  drawn.padding = 0;
  drawn.width = "container";
  drawn.autosize = { type: "fit-x", contains: "padding" };
  await window.vegaEmbed(place, drawn, {
    ast: true,
    actions: false,
    defaultStyle: false,
    renderer: "canvas",
    tooltip: { disableDefaultStyle: true },
    formatLocale,
    timeFormatLocale,
  });
})();
