/** Light, dark, or as the system has it. `public/theme.js` applies the choice before the first paint. */
import { remember, remembered } from '../ui/storage';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

class ThemeChoice {
  current = $state<Theme>(themes.find((theme) => theme === remembered('theme')) ?? 'system');

  choose(theme: Theme) {
    this.current = theme;
    remember('theme', theme === 'system' ? null : theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }
}

export const theme = new ThemeChoice();
