/** Makes a session, on the server alone. */
export default defineEventHandler(async () => ({ gateway, session: await openSession() }));
