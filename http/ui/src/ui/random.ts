/** A key that nobody else has made: for requests that must not be carried out twice, and drafts. Works without TLS too, unlike `crypto.randomUUID`. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
