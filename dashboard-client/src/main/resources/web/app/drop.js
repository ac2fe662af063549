// A file may be dropped on the field that takes it.
export function takeDroppedFiles() {
  for (const zone of document.querySelectorAll("[data-drop]")) {
    const field = zone.querySelector("input[type=file]");
    const words = zone.querySelector("[data-drop-words]");
    words.hidden = false;
    for (const event of ["dragenter", "dragover"]) {
      zone.addEventListener(event, (drag) => {
        drag.preventDefault();
        zone.classList.add("hearth-drop--over");
      });
    }
    zone.addEventListener("dragleave", () => zone.classList.remove("hearth-drop--over"));
    zone.addEventListener("drop", (drop) => {
      drop.preventDefault();
      zone.classList.remove("hearth-drop--over");
      field.files = drop.dataTransfer.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}
