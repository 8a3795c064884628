// The look of saved methods that can be removed: compact rows, and the question below the one it is about.
import { css } from 'lit';

export const savedStyles = css`
  .quiet,
  .method-name small {
    color: var(--_muted);
  }
  .method-name small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  .saved {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .saved h2,
  .saved p,
  .saved ul {
    margin: 0;
    padding: 0;
  }
  .saved h2 {
    font-size: 1em;
    font-weight: 600;
  }
  .saved ul {
    border: var(--_border-width) solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    list-style: none;
  }
  .saved li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(var(--_space) * 1.5);
    min-block-size: 56px;
    padding-inline: calc(var(--_space) * 2);
  }
  .saved li + li {
    border-block-start: var(--_border-width) solid var(--_line);
  }
  .saved .bare {
    margin-inline-end: calc(var(--_space) * -1);
  }
  .saved .method-name {
    padding-block: var(--_space);
  }
  .saved .expired img {
    opacity: 0.5;
  }
  .saved .expired small {
    color: var(--_danger);
  }
  .removal:has(.question) {
    flex-basis: 100%;
  }
  .question {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin-block: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid color-mix(in srgb, var(--_danger) 35%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_danger) 6%, transparent);
  }
  .question strong {
    font-weight: 600;
  }
  .question .wrong {
    color: var(--_danger);
  }
  .question .wrong:empty {
    display: none;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }
  .answers button,
  button.bare {
    min-block-size: 2.75rem;
    padding-inline: calc(var(--_space) * 2);
  }
  .answers button {
    flex: 1;
  }
  button.danger {
    border-color: transparent;
    background: var(--_danger);
    color: var(--_surface);
  }
  button.bare {
    padding-inline: var(--_space);
    background: none;
    color: var(--_muted);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .form .bare {
    margin-inline-start: calc(var(--_space) * -1);
  }
  button.bare:hover {
    color: var(--_danger);
  }
  button.bare[disabled] {
    opacity: 0.5;
    cursor: default;
  }
`;
