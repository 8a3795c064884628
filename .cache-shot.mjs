import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ctx = await b.newContext({ viewport: { width: 1280, height: 1300 } });
async function flow(country, name, fill, shot) {
  const p = await ctx.newPage();
  p.on('console', m => { if (m.type() === 'error') console.log(name, 'console', m.text().slice(0, 200)); });
  await p.goto(`http://localhost:5100/?new&country=${country}`);
  await p.getByRole('radio', { name }).first().check({ force: true });
  await p.waitForTimeout(1200);
  try {
  for (const [label, value] of fill) { const f = p.locator('tender-checkout').getByLabel(label, { exact: false }).first();
    if ((await f.evaluate(e => e.tagName)) === 'SELECT') await f.selectOption({ index: 1 }); else await f.fill(value); }
  } catch (e) { console.log(name, String(e).slice(0, 200)); }
  await p.screenshot({ path: `/tmp/shots/${shot}-form.png` });
  await p.locator('tender-checkout').getByRole('button', { name: /Pay|Continue/ }).first().click();
  await p.waitForTimeout(4000);
  await p.screenshot({ path: `/tmp/shots/${shot}.png` });
  console.log(shot, await p.locator('tender-checkout').innerText().then(t => t.slice(0, 400).replace(/\n/g, ' | ')));
  await p.close();
}
const who = [['First name', 'Ana'], ['Last name', 'Silva'], ['E-mail', 'ana@example.com']];
await flow('BR', 'Pix', [['Document number', '529.982.247-25'], ['Phone number', '11 99999-9999'], ...who], 'pix');
await flow('MX', 'OXXO', who, 'oxxo');
await flow('MX', 'SPEI', who, 'spei');
await flow('BR', 'PicPay', [], 'picpay');
await flow('PL', 'BLIK', [['code', '123456']], 'blik');
await flow('CO', 'PSE', [['Document number', '1032456789'], ...who, ['Bank', 'x']], 'pse');
await b.close();
