// Words that prove two facts at once are marked in pieces. The browser highlights the piece that the
// address names; this highlights all pieces of the same words.

const highlight = () => {
  const anchor = decodeURIComponent(location.hash.slice(1));
  for (const piece of document.querySelectorAll("[data-evidence]")) {
    const isNamed = piece.dataset.evidence.split(" ").includes(anchor);
    piece.parentElement.classList.toggle("evidence", isNamed && anchor !== "");
  }
};

window.addEventListener("hashchange", highlight);
highlight();
