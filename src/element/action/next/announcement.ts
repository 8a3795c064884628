// Something to read, and to wait for.
import type { NextKind, NextView } from '../next-kind.js';
import { words } from '../pieces.js';

export const announcementNext: NextKind = {
  sign: 'alert',
  title: () => 'info.title',
  draw: (view) => words((view as NextView<'info'>).next.text, 'action', 'auto'),
};
