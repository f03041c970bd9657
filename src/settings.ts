/** Where this copy of the site lives; a fork needs no edit, its workflow sets the environment. */
export interface SiteSettings {
  readonly url: string;
  readonly baseUrl: string;
  /** `owner/name` on GitHub; null where it is not known, as on a developer's machine. */
  readonly repository: string | null;
}

/** Reads `SITE_URL`, `BASE_URL` and `GITHUB_REPOSITORY`. */
export function siteSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const baseUrl = env.BASE_URL ?? '/go-konspekt/';
  return {
    url: env.SITE_URL ?? 'http://localhost:3000',
    baseUrl: `/${baseUrl}/`.replace(/\/+/g, '/'),
    repository: env.GITHUB_REPOSITORY ?? null,
  };
}
