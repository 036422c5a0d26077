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
  const { spec, formatLocale, timeFormatLocale } = await (await asked).json();
  await window.vegaEmbed(place, spec, {
    ast: true,
    actions: false,
    defaultStyle: false,
    renderer: "canvas",
    tooltip: { disableDefaultStyle: true },
    formatLocale,
    timeFormatLocale,
  });
})();
