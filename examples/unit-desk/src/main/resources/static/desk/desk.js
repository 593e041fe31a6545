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
// A browser writes a day in the order of its own language, which may not be the office's: the day is said once more, in words.
const inWords = input => {
  const said = input.parentElement.querySelector(`output[for="${input.id}"]`) ?? input.insertAdjacentElement("afterend", document.createElement("output"));
  said.htmlFor = input.id;
  said.className = "day";
  const [year, month, day] = input.value.split("-").map(Number);
  said.textContent = !day ? "" : document.documentElement.lang === "en"
    ? new Intl.DateTimeFormat("en-GB", {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"}).format(new Date(Date.UTC(year, month - 1, day)))
    : `ngày ${day} tháng ${month} năm ${year}`;
};
const days = () => document.querySelectorAll("input[type=date]").forEach(inWords);
document.addEventListener("DOMContentLoaded", days);
document.addEventListener("input", event => { if (event.target.matches("input[type=date]")) inWords(event.target); });
window.addEventListener("pageshow", days);
