// Properties, by fast-check. `npm test` tries the same examples each time, so that what fails there was changed;
// `npm run test:all` looks for new ones, and prints the seed of what it finds.
import fc from 'fast-check';

if (!process.env.TENDER_ALL) fc.configureGlobal({ seed: 4111 });

export { fc };
