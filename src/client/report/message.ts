/** What a reader tells of an error. */
export interface ErrorReport {
  readonly page: string;
  readonly title: string;
  readonly address: string;
  readonly wrong: string;
  readonly proof: string;
}

/** The report as a message for a chat. */
export function reportText({ page, title, address, wrong, proof }: ErrorReport): string {
  return [
    `Go-конспект, ошибка на странице «${title}» (${page})`,
    address,
    '',
    `Что неверно: ${wrong}`,
    `Чем подтверждается: ${proof}`,
  ].join('\n');
}

/** The form of a new issue of the repository, filled in; the names of the fields are those of the issue form. */
export function issueUrl(repository: string, { title, address, wrong, proof }: ErrorReport): string {
  const fields = new URLSearchParams({ template: 'error.yml', title: `Ошибка: ${title}`, page: address, wrong, proof });
  return `https://github.com/${repository}/issues/new?${fields.toString()}`;
}
