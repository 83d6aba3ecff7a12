/** What the desk answers, or nothing where it could not be reached. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Asks the desk to do something; a lost connection is an answer too. */
export async function askDesk(what: string, body: object): Promise<Answer | undefined> {
  try {
    const response = await fetch(`/editors/desk/${what}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  } catch (error) {
    // What fetch throws when nobody answers, or in the middle of an answer.
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
