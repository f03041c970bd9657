import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** `owner/name` of the repository that this copy of the site was built from; null where it is not known. */
export function useRepository(): string | null {
  const { repository } = useDocusaurusContext().siteConfig.customFields ?? {};
  return typeof repository === 'string' ? repository : null;
}
