// Says that the session is about to end, and keeps it going if asked to.
const WARNING = 5 * 60;

export function warnBeforeTheEnd() {
  const dialog = document.getElementById("session-warning");
  const left = Number(document.body.dataset.secondsLeft);
  if (!dialog || !left) {
    return;
  }
  const started = Date.now();
  let length = left;
  let since = started;
  dialog.querySelector("[data-stay]").addEventListener("click", async () => {
    if (await stay()) {
      length = left;
      since = Date.now();
      dialog.close();
    } else {
      say(dialog, "Your session has ended. Send your form all the same: it will be handed back to you as you filled it in.");
    }
  });
  setInterval(() => {
    const remaining = length - (Date.now() - since) / 1000;
    if (remaining > WARNING) {
      return;
    }
    if (!dialog.open) {
      dialog.showModal();
    }
    const minutes = Math.max(0, Math.ceil(remaining / 60));
    say(dialog, minutes > 0 ? `You will be signed out in ${minutes} minute${minutes === 1 ? "" : "s"}.` : "Your session has ended.");
  }, 10000);
}

async function stay() {
  try {
    return (await fetch("/session/still-here", { redirect: "error" })).ok;
  } catch {
    return false;
  }
}

function say(dialog, words) {
  const place = dialog.querySelector("[data-left]");
  if (place.textContent !== words) {
    place.textContent = words;
  }
}
