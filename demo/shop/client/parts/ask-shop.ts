// Asks this shop's own server, with JSON in both directions.

/** Rejects with the server's word for what is wrong. */
export async function askShop<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Answer & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? 'refused');
  return answer;
}
