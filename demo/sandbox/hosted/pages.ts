// The hosted pages' HTML. Nothing inline, nothing from elsewhere; every word is written here, none comes from a
// request, so there is nothing to escape but the step's own id.
import type { HostedStep } from '../store/hosted-steps.js';

export interface Page {
  readonly step: HostedStep;
  /** Shown in a frame: the parent window is told how it ended, instead of going back to the shop. */
  readonly embedded: boolean;
  readonly returnUrl: string | null;
}

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

const drawChallenge = (page: Page, wrong: boolean): string => `<h1>Confirm it's you</h1>
<p>We sent a code to your phone. Type it here to go on.</p>
<form method="post" action="${formAction(page)}">
<label for="code">One-time code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required
 aria-describedby="${wrong ? 'wrong ' : ''}hint"${wrong ? ' aria-invalid="true"' : ''}>
${wrong ? '<p class="wrong" id="wrong" role="alert">That code is not right. Check it and try again.</p>' : ''}
<p class="hint" id="hint">In this sandbox 1234 is right and 1111 is refused.</p>
<div class="answers">
<button class="main" name="answer" value="confirm">Confirm</button>
<button name="answer" value="cancel" formnovalidate>Cancel</button>
</div>
</form>`;

const drawProvider = (page: Page): string => `<h1>Pay with your provider</h1>
<p>This page stands for your bank or wallet.</p>
<form method="post" action="${formAction(page)}">
<div class="answers">
<button class="main" name="answer" value="confirm">Pay</button>
<button name="answer" value="refuse">Refuse</button>
<button name="answer" value="cancel">Cancel</button>
</div>
</form>`;

export function drawStep(page: Page, wrong = false): string {
  return page.step.challenge
    ? draw("Confirm it's you", drawChallenge(page, wrong))
    : draw('Pay', drawProvider(page));
}

const ENDS = {
  SUCCESS: ['Confirmed', 'You can go back to the shop.'],
  ERROR: ['Not confirmed', 'The payment did not go through. You can go back to the shop.'],
  CANCELLED: ['Cancelled', 'Nothing was confirmed. You can go back to the shop.'],
} as const;

/** The script reads the end from the document and tells the parent window. */
export function drawEnd({ embedded }: Page, end: keyof typeof ENDS): string {
  const [title, words] = ENDS[end];
  const marks = embedded ? ` id="end" data-status="${end}"` : '';
  return draw(title, `<div${marks} role="status"><h1>${title}</h1><p>${words}</p></div>`);
}

export const drawGone = (): string =>
  draw('Not found', '<h1>Nothing to confirm</h1><p>This page is unknown or too old.</p>');
