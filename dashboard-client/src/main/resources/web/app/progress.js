// While something is being done, what is said of it is fetched every few seconds and put in place of what was said
// before; once it is done the page is loaded anew. A link does the same by hand.
const PAUSE = 3000;

export function watchProgress() {
  if (document.querySelector("[data-progress]")) {
    setTimeout(look, PAUSE);
  }
}

async function look() {
  try {
    const answer = await fetch(location.href, { redirect: "error" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = page.querySelector("[data-progress-words]");
    if (answer.ok && !words) {
      location.replace(location.pathname);
      return;
    }
    if (words) {
      say(words.textContent);
    }
  } catch {
    // Perhaps it can be had the next time.
  }
  setTimeout(look, PAUSE);
}

function say(words) {
  const place = document.querySelector("[data-progress-words]");
  if (place.textContent !== words) {
    place.textContent = words;
  }
}
