const patience = 20_000;

/** Why there is nothing to show. */
export class Refusal extends Error {
  /** @param kind the key of the page's own sentence. */
  constructor(kind, text) {
    super(text ?? kind);
    this.kind = kind;
    this.text = text;
  }
}

/** Reads what the tab shows, as the person whom the client has signed in. */
export function reader(client) {
  let token = null;
  async function get(path, isSecond = false) {
    token ??= await client.token().catch(() => { throw new Refusal("notSignedIn"); });
    const response = await fetch(new URL(`/tab/api/${path}`, location.origin), {
      headers: { Authorization: `Bearer ${token}`, "Accept-Language": client.locale },
      credentials: "omit",
      signal: AbortSignal.timeout(patience),
    }).catch(() => { throw new Refusal("unavailable"); });
    if (response.ok) return response.json();
    switch (response.status) {
      case 401:
        // It may have expired since it was got: the client gives a new one.
        token = null;
        if (!isSecond) return get(path, true);
        throw new Refusal("notSignedIn");
      case 403: throw new Refusal("unknownPerson");
      case 404: return null;
      case 429: throw new Refusal("tooOften");
      default: throw new Refusal("unavailable", (await response.json().catch(() => null))?.message);
    }
  }
  return { get: (path) => get(path) };
}
