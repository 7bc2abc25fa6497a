// A field marked `data-submit-on-change` submits its form when its value changes, unless the value
// is not valid. Without JavaScript the form's button does it.

document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.matches("[data-submit-on-change]") || !field.form) return;
  if (field.checkValidity()) field.form.requestSubmit();
});
