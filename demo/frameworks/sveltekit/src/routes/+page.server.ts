// Runs on the server for each visitor: the page is sent with the session in place.
import { findGateway } from '$lib/server/gateway';
import { openSession } from '$lib/server/session';

export const load = async () => ({ gateway: findGateway(), session: await openSession() });
