// The question about banks. Lazy: asked by a form that offers them.
import type { BanksAnswer, BanksRequest } from '../../shared/contract.js';
import type { Client } from './client.js';
import { believe, list, shape, text } from './decode.js';

const banked = shape({ banks: list(shape({ id: text, name: text })) });

/** The banks of a method, in the order the gateway has them. */
export const askBanks = async (
  client: Client,
  request: Omit<BanksRequest, 'protocol'>,
): Promise<BanksAnswer['banks']> =>
  (await client.read('banks', request, (body) => believe(banked, body) as BanksAnswer)).body.banks;
