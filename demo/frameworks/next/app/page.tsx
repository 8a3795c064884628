// Rendered by the server for each visitor: it makes the session, and the page holds the checkout's place from the start.
import { connection } from 'next/server';
import { Checkout } from './checkout';
import { gateway } from './gateway';
import { openSession } from './session';

// This page waits for its session, which `cacheComponents` has to be told.
export const instant = false;

export default async function Page() {
  await connection();
  return (
    <main>
      <h1>Two espresso cups</h1>
      <Checkout gateway={gateway} session={await openSession()} />
    </main>
  );
}
