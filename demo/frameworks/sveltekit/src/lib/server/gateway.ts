import { readSetting } from './session';

/** Where the element finds its gateway. */
export const findGateway = (): string => readSetting('GATEWAY_URL');
