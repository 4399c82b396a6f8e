// @ts-check

/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  /** @param {Response} response */
  constructor(response) {
    super(`status ${response.status}`);
    this.status = response.status;
    this.seconds = Number(response.headers.get("Retry-After") ?? 0);
  }
}

/**
 * Returns the answer, or fails when the server cannot answer now.
 *
 * @param {URL} address
 * @param {AbortSignal} [signal]
 */
export async function ask(address, signal) {
  const response = await fetch(address, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
  if (response.status === 429 || response.status >= 500) {
    throw new Refused(response);
  }
  return response;
}

/**
 * Returns whether nobody waits for the answer any more.
 *
 * @param {unknown} failure
 */
export function isCancelled(failure) {
  return failure instanceof DOMException && failure.name === "AbortError";
}

/**
 * Returns a sentence for a reader.
 *
 * @param {unknown} failure
 */
export function words(failure) {
  if (failure instanceof Refused) {
    return failure.status === 500
      ? "The search failed. What you see is the last answer."
      : "The search is busy or away at the moment. What you see is the last answer.";
  }
  return navigator.onLine
    ? "The search cannot be reached. What you see is the last answer."
    : "There is no connection. What you see is the last answer.";
}
