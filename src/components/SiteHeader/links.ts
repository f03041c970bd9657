/** Where the bar leads, and the drawer on a phone. */
export const SITE_LINKS = [
  { to: '/interview/how-to-use/', label: 'Как пользоваться' },
  { to: '/offline/', label: 'Офлайн' },
] as const;
