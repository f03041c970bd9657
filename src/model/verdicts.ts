import type { Verdict } from './ledger';

/** How readers are told what the check of a fragment came to. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  ok: 'верно',
  typo: 'описка',
  imprecise: 'неточно',
  outdated: 'устарело',
  wrong: 'неверно',
  opinion: 'мнение',
  'personal experience': 'личный опыт',
};
