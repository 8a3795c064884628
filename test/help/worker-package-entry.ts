// The whole entry of the package as a worker: a merchant who imports `tender-checkout/gateway` gets the adapter for
// Node along with the handler, and with it modules that a worker has to be allowed to use.
import { createGateway } from '../../src/gateway/index.js';
import type { WorkerSettings } from './worker-settings.js';

export default {
  fetch: (request: Request, { settings }: { settings: WorkerSettings }): Promise<Response> =>
    createGateway({ ...settings, assets: () => Promise.resolve(undefined) }).fetch(request),
};
