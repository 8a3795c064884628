// The hosted pages as HTML: what came from a payment is text, and the words fit the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawEnd, drawStep, type Page } from './pages.js';
import { SCENES } from './scenes.js';

const page = (extra: Partial<Page> = {}): Page => ({
  step: { id: 'step-1', target: 'payment', target_id: 'p', challenge: false, standing: null },
  scene: SCENES.bank,
  facts: { amount: 'R$1.00', bank: 'Bank & <b>Sons</b>', codes: [['Code', '<img src=x onerror=1>']] },
  embedded: false,
  returnUrl: null,
  ...extra,
});

test('a bank is called by its name, and a name is no markup', () => {
  const html = drawStep(page());
  assert.match(html, /This page stands for Bank &#38; &#60;b&#62;Sons&#60;\/b&#62;/);
  assert.doesNotMatch(html, /<img|<b>/);
});

test('every scene is drawn whole: a heading, its words, a main button first, and nothing left to fill in', () => {
  for (const [name, scene] of Object.entries(SCENES)) {
    const html = drawStep(page({ scene }));
    assert.match(html, new RegExp(`<h1>${scene.title}</h1>`), name);
    assert.match(html, /<button class="main" name="answer" value="confirm">/, name);
    assert.doesNotMatch(html, /[{}]|undefined|style=|https?:/, name);
    assert.equal(html.includes('name="code"'), scene.asksCode, name);
  }
});

test('a form answers to the page it is on, framed or not', () => {
  assert.match(drawStep(page()), /action="\/hosted\/payment\?session=step-1"/);
  assert.match(drawStep(page({ embedded: true })), /session=step-1&amp;embedded=true"/);
});

test('only a framed page that is over speaks to its parent window', () => {
  assert.match(drawEnd(page({ embedded: true }), 'ERROR'), /id="end" data-status="ERROR"/);
  assert.doesNotMatch(drawEnd(page(), 'ERROR'), /id="end"/);
});
