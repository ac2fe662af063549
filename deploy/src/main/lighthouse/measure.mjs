// Signs in and measures pages with Lighthouse: measure.mjs <dashboard> <account>; run by deploy/lighthouse.
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";
import puppeteer from "puppeteer-core";

const [dashboard, account] = process.argv.slice(2);
const LEAST = { accessibility: 100, performance: 95 };
const PAGES = { overview: "/home", scorecard: "/scorecards/corporate-parenting" };
const TRIES = 3;
const SCREENS = { mobile: undefined, desktop };

const browser = await puppeteer.launch({
  executablePath: process.env.HEARTH_BROWSER,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  const page = await browser.newPage();
  await signIn(page);
  let good = true;
  for (const [screen, config] of Object.entries(SCREENS)) {
    for (const [name, path] of Object.entries(PAGES)) {
      good = (await measure(page, `${name}, ${screen}`, path, config)) && good;
    }
  }
  process.exitCode = good ? 0 : 1;
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
} finally {
  await browser.close();
}

async function signIn(page) {
  await page.goto(dashboard);
  await Promise.all([page.waitForNavigation(), page.locator("::-p-aria([name='Sign in'][role='link'])").click()]);
  await page.type("input[name=username]", account);
  await page.type("input[type=password]", process.env.HEARTH_PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click("button[type=submit]")]);
  if (new URL(page.url()).pathname !== "/home") {
    throw new Error(`${account} could not sign in: accounts are named role.authority, such as viewer.lewisham.`);
  }
}

async function measure(page, name, path, config) {
  const lhr = await visit(page, path, config, TRIES);
  if (lhr.runtimeError) {
    console.log(`${name}: not measured: ${lhr.runtimeError.message}`);
    return false;
  }
  const scores = Object.keys(LEAST).map((each) => [each, Math.round((lhr.categories[each].score ?? 0) * 100)]);
  const paint = lhr.audits["first-contentful-paint"].displayValue;
  const bytes = lhr.audits["total-byte-weight"].numericValue;
  const told = scores.map(([each, score]) => `${each} ${score}`).join(", ");
  console.log(`${name}: ${told} (first paint ${paint}, ${Math.round(bytes / 1000)} kB)`);
  const low = scores.filter(([each, score]) => score < LEAST[each]);
  low.forEach(([each]) => costly(lhr, each).forEach((words) => console.log(`  ${each}: ${words}`)));
  return low.length === 0;
}

/** As on a first visit: signed in, and with nothing kept from a page before. A busy machine may lose a trace: once more. */
async function visit(page, path, config, tries) {
  const devtools = await page.createCDPSession();
  await devtools.send("Network.clearBrowserCache");
  await devtools.detach();
  const options = { disableStorageReset: true, onlyCategories: Object.keys(LEAST) };
  const { lhr } = await lighthouse(dashboard + path, options, config, page);
  return lhr.runtimeError && tries > 1 ? visit(page, path, config, tries - 1) : lhr;
}

function costly(lhr, category) {
  return lhr.categories[category].auditRefs
    .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
    .map((ref) => `${lhr.audits[ref.id].title} ${lhr.audits[ref.id].displayValue ?? ""}`.trim());
}
