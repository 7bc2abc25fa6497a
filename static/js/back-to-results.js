// A link marked `data-back` leads back to the search from which the visitor came, where there was
// one. Without JavaScript, and for who came from elsewhere, it leads where its `href` says.

const from = document.referrer && new URL(document.referrer);

for (const link of document.querySelectorAll("[data-back]")) {
  const home = new URL(link.href);
  if (!from || from.origin !== home.origin || from.pathname !== home.pathname) continue;
  link.href = from.href;
  link.textContent = link.dataset.back;
}
