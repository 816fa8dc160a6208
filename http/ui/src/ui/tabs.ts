/** The tab of the part that is shown comes into view where there are more than fit. */
export function showCurrent(tabs: Element) {
  tabs.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
