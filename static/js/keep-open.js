// A `<details data-keep-open="name">` that the visitor opened or closed is so again after the part
// of the page around it was replaced. It is remembered for as long as the page stays.

const chosen = new Map();

const detailsIn = (root) => root.querySelectorAll("details[data-keep-open]");

// The event does not bubble, so it is caught on its way down.
document.addEventListener(
  "toggle",
  (event) => {
    const { keepOpen } = event.target.dataset;
    if (keepOpen) chosen.set(keepOpen, event.target.open);
  },
  true,
);

document.addEventListener("htmx:afterSwap", () => {
  for (const details of detailsIn(document)) {
    const open = chosen.get(details.dataset.keepOpen);
    if (open !== undefined) details.open = open;
  }
});
