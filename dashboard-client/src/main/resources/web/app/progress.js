// While something is being done, the page is fetched again every few seconds; a link does the same by hand.
export function watchProgress() {
  if (document.querySelector("[data-progress]")) {
    setTimeout(() => location.reload(), 3000);
  }
}
