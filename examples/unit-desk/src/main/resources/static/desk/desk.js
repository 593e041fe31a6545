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
// Too many bytes would be sent for nothing, and what was typed with them: said before anything leaves.
const fits = form => [...form.querySelectorAll("input[type=file][data-most-bytes]")].every(input => {
  const bytes = [...input.files].reduce((sum, file) => sum + file.size, 0);
  const fit = bytes <= Number(input.dataset.mostBytes);
  const says = input.parentElement.querySelector("[data-too-many-bytes]");
  says.hidden = fit;
  if (!fit) input.focus();
  return fit;
});
document.addEventListener("submit", event => {
  const form = event.target;
  if (!fits(form)) return event.preventDefault();
  if (!form.matches("[data-once]")) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
// A page that the browser kept for "back" may be sent again; the register knows the key.
window.addEventListener("pageshow", () => document.querySelectorAll("[data-once]").forEach(form => delete form.dataset.sent));
