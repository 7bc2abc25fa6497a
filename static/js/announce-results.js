// When a part of the page was replaced that has a `data-page-title`, the window takes that title, and
// the page's `data-announcement` says the part's heading to who does not see it.

document.addEventListener("htmx:afterSwap", () => {
  const part = document.querySelector("[data-page-title]");
  const announcement = document.querySelector("[data-announcement]");
  if (!part) return;
  document.title = part.dataset.pageTitle.trim();
  if (announcement) announcement.textContent = part.querySelector("h1").textContent;
});
