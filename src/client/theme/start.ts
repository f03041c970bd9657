import { removeText, writeText } from '../../storage/text';
import { onTap } from '../onTap';
import { onPage } from '../page';
import { THEME_KEY } from './key';

type Choice = 'light' | 'dark' | 'system';

const NEXT: Readonly<Record<Choice, Choice>> = { system: 'light', light: 'dark', dark: 'system' };
const NAMES: Readonly<Record<Choice, string>> = { system: 'как в системе', light: 'светлая', dark: 'тёмная' };

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function choice(): Choice {
  const { themeChoice } = document.documentElement.dataset;
  return themeChoice === 'light' || themeChoice === 'dark' ? themeChoice : 'system';
}

function buttons(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-action="theme"]');
}

function show(chosen: Choice): void {
  const { dataset } = document.documentElement;
  dataset.theme = chosen === 'system' ? (dark().matches ? 'dark' : 'light') : chosen;
  dataset.themeChoice = chosen;
  for (const button of buttons()) {
    button.setAttribute('aria-label', `Тема: ${NAMES[chosen]}`);
    button.title = `Тема: ${NAMES[chosen]}`;
  }
}

/** The theme still changes where the browser forbids to remember it. */
function remember(chosen: Choice): void {
  if (chosen === 'system') removeText('local', THEME_KEY);
  else writeText('local', THEME_KEY, chosen);
}

function change(): void {
  const chosen = NEXT[choice()];
  show(chosen);
  remember(chosen);
}

/** Another tab changed the theme. */
function onStorage({ key, newValue }: StorageEvent): void {
  if (key === THEME_KEY) show(newValue === 'light' || newValue === 'dark' ? newValue : 'system');
}

/** The switch of the theme: as in the system, light, dark; the script in the head sets it before anything is painted. */
export function startTheme(): void {
  onPage(() => show(choice()));
  onTap('[data-action="theme"]', change);
  window.addEventListener('storage', onStorage);
  dark().addEventListener('change', () => show(choice()));
  // Browsers leave grounds out: light letters of a dark page would be printed on white paper.
  window.addEventListener('beforeprint', () => (document.documentElement.dataset.theme = 'light'));
  window.addEventListener('afterprint', () => show(choice()));
}
