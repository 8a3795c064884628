// Steps a shopper takes on a hosted page. Its id is what the page's URL carries, never a session or payment id.
import type { Database } from '../database/open-database.js';
import { createDocuments, type Documents } from './documents.js';

export interface HostedStep {
  readonly id: string;
  readonly target: 'payment' | 'enrollment';
  readonly target_id: string;
  readonly challenge: boolean;
  /**
   * Null for a page that its payment or enrollment leads to. Else the state in which somebody asked for a page that
   * the API does not offer: it is open as long as that state lasts.
   */
  readonly standing: string | null;
}

export type HostedStepStore = Documents<HostedStep>;

export const createHostedStepStore = (db: Database): HostedStepStore =>
  createDocuments<HostedStep>(db, 'hosted_steps');
