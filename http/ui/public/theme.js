// Runs before the first paint, so that a chosen theme or language does not flash. A file of its own: the page allows no inline scripts.
try {
  const theme = localStorage.getItem('kartoteka.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('kartoteka.language') === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage is switched off: the system's theme and Polish.
}
