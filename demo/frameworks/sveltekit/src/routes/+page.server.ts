// Runs on the server for each visit: the page is sent with the session in place.
import { gateway } from '$lib/server/gateway';
import { openSession } from '$lib/server/session';

export const load = async () => ({ gateway, session: await openSession() });
