/** Scrolling that survives Back: an attachment for a part that scrolls by itself, and the same for the window. */
import { router } from '../router/router.svelte';

export function keepScroll(part: string) {
  return (element: Element) => {
    element.scrollTop = router.position(part);
    const remember = () => router.rememberPosition(part, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  };
}

/** Brings the window to where it was when this entry of the history was left, and goes on remembering. Returns how to stop. */
export function keepWindowScroll(): () => void {
  window.scrollTo(0, router.position('window'));
  const remember = () => router.rememberPosition('window', window.scrollY);
  window.addEventListener('scroll', remember, { passive: true });
  return () => window.removeEventListener('scroll', remember);
}
