/** The keyboard's way through the hits, shared by the search box and the list. */
import { searchBox } from '../frame/search-box.svelte';
import type { Hit } from '../api/types';
import { kinds } from '../records/kinds.svelte';
import { router } from '../router/router.svelte';
import { hitAddress } from './address';
import { recent } from './recent.svelte';
import { search } from './search.svelte';
import { foundForms, plainText } from './segments';

class ResultList {
  #element: HTMLElement | null = null;
  /** A preview is in view beside the list: the selected hit is shown there. */
  hasPreview = $state(false);

  attach(element: HTMLElement) {
    this.#element = element;
    return () => {
      if (this.#element === element) this.#element = null;
    };
  }

  /** From the search box into the list. The first hit is already shown beside it, so that the next one is meant. */
  enter() {
    if (!this.#element || !search.hits.length) return;
    const isFirstShown = this.hasPreview && search.chosen === null && search.hits.length > 1;
    if (isFirstShown) search.move(1);
    else if (search.selected) search.choose(search.selected);
    this.#focusSelected();
  }

  move(step: 1 | -1) {
    if (search.move(step)) this.#focusSelected();
    else if (step === -1) searchBox.continueTyping();
  }

  /** Opens a hit, or the selected one, on a page of its own. */
  open(hit: Hit | null = search.selected) {
    const address = hit && kinds.address(hit.kind, hit.id);
    if (!hit || !address || router.route.view !== 'search') return;
    search.choose(hit);
    recent.addQuery(search.query.text);
    recent.addRecord({ kind: hit.kind, id: hit.id, title: plainText(hit.title) });
    router.go(hitAddress(address, hit, search.result?.corrected_query ?? search.query.text), { found: foundForms(hit) });
  }

  #focusSelected() {
    // After the list has drawn the new choice.
    requestAnimationFrame(() => {
      const row = this.#element?.querySelector<HTMLElement>('a[aria-current="true"]');
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  }
}

export const resultList = new ResultList();
