// What every page shares: forms are sent once, and a note that comes in by htmx is seen.
(() => {
  "use strict";
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post" && !form.hasAttribute("hx-post")) {
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 4000);
    }
  });
  // A page taken back from the browser's memory may be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });
  // Answers that are shown only while their choice is made.
  const reveal = () => {
    for (const part of document.querySelectorAll("[data-when]")) {
      const [name, ...values] = part.dataset.when.split(" ");
      const chosen = document.querySelector(`[name="${name}"]:checked`);
      part.hidden = !(chosen && values.includes(chosen.value));
    }
  };
  document.addEventListener("change", reveal);
  document.addEventListener("htmx:afterSettle", reveal);
  reveal();
})();
