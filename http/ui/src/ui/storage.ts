/** What the browser keeps for this reader between visits. Storage may be switched off or full: then nothing is kept, and nothing fails. */

const prefix = 'kartoteka.';

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Not kept.
  }
}
