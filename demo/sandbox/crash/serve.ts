// The process that is killed: a sandbox on the database file named first, with the keys named after it. Says its
// address and runs until it is killed, or until whoever started it is gone.
import { startSandbox } from '../start-sandbox.js';

const [db = ':memory:', publicKey = '', secretKey = '', accountId = ''] = process.argv.slice(2);
const sandbox = await startSandbox({ port: 0, db, publicKey, secretKey, accountId });
console.log(sandbox.url);
process.stdin.resume().once('end', () => process.exit(0));
