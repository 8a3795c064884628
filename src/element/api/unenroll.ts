// The question that removes a saved method. Lazy: asked where a shopper may remove one.
import type { UnenrollAnswer, UnenrollRequest } from '../../shared/contract.js';
import type { Client } from './client.js';
import { believe, shape, text } from './decode.js';
import { write } from './write.js';

const gone = shape({ vaultedToken: text });

export const decodeUnenrolled = (body: unknown): UnenrollAnswer => believe(gone, body) as UnenrollAnswer;

/** Sent once. A method that was gone before is gone. */
export const askUnenroll = async (
  client: Client,
  request: Omit<UnenrollRequest, 'protocol'>,
): Promise<UnenrollAnswer> => (await write(client, 'unenroll', request, decodeUnenrolled)).body;
