import { connect } from './connect';
import { type SearchDialog, createDialog } from './dialog';

let dialog: SearchDialog | null = null;

/** Opens the dialog of this page, made on first use. */
export function openSearch(typed: string, opener: HTMLElement | null): void {
  dialog ??= createDialog(connect);
  dialog.open(typed, opener);
}
