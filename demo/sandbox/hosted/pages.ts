// The hosted pages' HTML. Nothing inline, nothing from elsewhere. The words are a table; what comes from a payment is
// escaped, whoever made it up.
import type { HostedStep } from '../store/hosted-steps.js';
import type { Facts } from './facts.js';
import { ENDS, type End, type Scene } from './scenes.js';

export interface Page {
  readonly step: HostedStep;
  readonly scene: Scene;
  readonly facts: Facts;
  /** Shown in a frame: the parent window is told how it ended, instead of going back to the shop. */
  readonly embedded: boolean;
  readonly returnUrl: string | null;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);

const draw = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Sandbox bank</title>
<link rel="stylesheet" href="/hosted/hosted.css">
<script src="/hosted/hosted.js" defer></script>
</head>
<body>
<header><span class="mark" aria-hidden="true"></span> Sandbox bank</header>
<main aria-label="Sandbox bank">
${main}
</main>
<footer>A test page. No money moves here.</footer>
</body>
</html>
`;

const formAction = ({ step, embedded }: Page): string =>
  `/hosted/payment?session=${step.id}${step.challenge ? '&amp;3ds=true' : ''}${embedded ? '&amp;embedded=true' : ''}`;

const drawCodeField = (wrong: boolean): string => `<label for="code">One-time code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required
 aria-describedby="${wrong ? 'wrong ' : ''}hint"${wrong ? ' aria-invalid="true"' : ''}>
${wrong ? '<p class="wrong" id="wrong" role="alert">That code is not right. Check it and try again.</p>' : ''}
<p class="hint" id="hint">In this sandbox 1234 is right and 1111 is refused.</p>
`;

const drawCodes = ({ codes }: Facts): string =>
  codes.length === 0
    ? ''
    : `<dl>
${codes.map(([name, code]) => `<div><dt>${name}</dt><dd>${escape(code)}</dd></div>`).join('\n')}
</dl>
`;

const drawAnswers = ({ answers }: Scene): string =>
  answers
    .map(([answer, label], index) => {
      const main = index === 0 ? ' class="main"' : '';
      const free = answer === 'cancel' ? ' formnovalidate' : '';
      return `<button${main} name="answer" value="${answer}"${free}>${label}</button>`;
    })
    .join('\n');

export function drawStep(page: Page, wrong = false): string {
  const { scene, facts } = page;
  const amount = facts.amount === null ? '' : `<p class="amount">${escape(facts.amount)}</p>\n`;
  return draw(
    scene.title,
    `<h1>${scene.title}</h1>
<p>${scene.words.replace('{bank}', escape(facts.bank))}</p>
${drawCodes(facts)}${amount}<form method="post" action="${formAction(page)}">
${scene.asksCode ? drawCodeField(wrong) : ''}<div class="answers">
${drawAnswers(scene)}
</div>
</form>`,
  );
}

/** The script reads the end from the document and tells the parent window. */
export function drawEnd({ embedded }: Page, end: End): string {
  const [title, words] = ENDS[end];
  const marks = embedded ? ` id="end" data-status="${end}"` : '';
  return draw(title, `<div${marks} role="status"><h1>${title}</h1><p>${words}</p></div>`);
}

export const drawGone = (): string =>
  draw('Not found', '<h1>Nothing to confirm</h1><p>This page is unknown or too old.</p>');
