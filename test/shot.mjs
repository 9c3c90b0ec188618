import { createRequire } from 'node:module';
import { findChromium } from './e2e/browser/chromium.mjs';
const require = createRequire(import.meta.url);
const { chromium } = require('@playwright/test');
const executablePath = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});
const shots = JSON.parse(process.argv[2]);
for (const {
  who = 'guest',
  path,
  theme = 'light',
  width = 1280,
  name,
  steps = [],
} of shots) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  page.on('pageerror', e => console.log(name, 'pageerror', String(e)));
  page.on(
    'console',
    m =>
      m.type() === 'error' &&
      console.log(name, 'console', m.text().slice(0, 300)),
  );
  await page.addInitScript(
    ([t, w]) => {
      localStorage.setItem('theme', t);
      localStorage.setItem('@backstage/core:SignInPage:provider', w);
    },
    [theme, who],
  );
  await page.goto('http://localhost:7107' + path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
  for (const [kind, role, nm] of steps) {
    if (kind === 'click')
      await page.getByRole(role, { name: nm }).first().click();
    if (kind === 'fill') await page.getByLabel(role).first().fill(nm);
    await page.waitForTimeout(700);
  }
  await page.screenshot({
    path: `/tmp/dec/${name}.png`,
    fullPage: !steps.some(s => s[2]?.startsWith?.('Grant:') || s[0] === 'view'),
  });
  await page.close();
}
await browser.close();
