// Makes pages a little quicker; every one of them works without.
import { warnBeforeTheEnd } from "./session.js";
import { takeDroppedFiles } from "./drop.js";
import { watchProgress } from "./progress.js";

warnBeforeTheEnd();
takeDroppedFiles();
watchProgress();
document.querySelector("[data-refused]")?.focus();
