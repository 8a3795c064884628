// The looks of what stands beside the plain fields. They use the tokens of frame.css, and come with the code that draws it.

export const besideStyles = new CSSStyleSheet();
besideStyles.replaceSync(`
.where,
.reveal {
  flex: none;
  padding: 0;
  border: 0;
  border-radius: var(--radius);
  background: none;
  color: var(--muted);
  cursor: pointer;
}

button svg {
  vertical-align: middle;
}

/* Beside the label. */
.where {
  position: absolute;
  inset-block-start: -3px;
  inset-inline-end: 0;
  inline-size: 28px;
  block-size: 28px;
}

/* As much as a finger needs: towards the label and the gaps, hardly over another field. */
.where::after {
  position: absolute;
  inset-block: -13px -3px;
  inset-inline: -16px 0;
  content: '';
}

.reveal {
  position: relative;
  align-self: stretch;
  inline-size: 36px;
}

.where:focus-visible,
.reveal:focus-visible {
  outline: max(2px, var(--focus-ring)) solid var(--accent);
  outline-offset: -3px;
}

.hint,
.choice {
  grid-column: 1 / -1;
  margin-block-start: calc(var(--space) * 1.75);
}

.hint {
  display: flex;
  align-items: center;
  gap: calc(var(--space) * 1.5);
  color: var(--muted);
  font-size: 0.9em;
}

.hint p {
  margin: 0;
}

.picture {
  flex: none;
  inline-size: 72px;
  block-size: 46px;
  direction: ltr;
}

.picture text {
  fill: currentColor;
  font: 600 10px system-ui, sans-serif;
}

.ring {
  fill: none;
  stroke: var(--accent);
  stroke-width: 2;
}

.choice {
  display: flex;
  flex-wrap: wrap;
  column-gap: calc(var(--space) * 2.5);
  min-inline-size: 0;
  margin-inline: 0;
  padding: 0;
  border: 0;
}

.choice legend {
  padding: 0;
  font-size: 0.9em;
  font-weight: 500;
}

.option {
  display: flex;
  align-items: center;
  gap: var(--space);
  min-block-size: 44px;
  /* Room for the ring of the first one, at the edge of the document. */
  padding: 0;
  padding-inline-start: 4px;
  font-size: 1em;
  font-weight: 400;
}

.option input {
  flex: none;
  inline-size: 20px;
  block-size: 20px;
  min-block-size: 0;
  align-self: center;
  margin: 0;
  accent-color: var(--accent);
}

.option input:focus-visible {
  border-radius: 50%;
  outline: max(2px, var(--focus-ring)) solid var(--accent);
  outline-offset: 1px;
}

.revealed input {
  -webkit-text-security: none !important;
}
`);
