// What htmx does not do by itself: keep a refusal's page instead of dropping it, print, and send a form only once.
document.addEventListener("htmx:beforeSwap", event => {
  if ([403, 404, 409, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener("click", event => {
  const print = event.target.closest("[data-print]");
  if (print) window.print();
});
document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("[data-once]")) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
// A page that the browser kept for "back" may be sent again; the register knows the key.
window.addEventListener("pageshow", () => document.querySelectorAll("[data-once]").forEach(form => delete form.dataset.sent));
