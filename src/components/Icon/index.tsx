import type { ReactNode } from 'react';

/** The sign of the site, as in `static/img/logo.svg`; in the page, so that it takes no request. */
export function Logo({ size = 32 }: { size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <rect width="64" height="64" rx="14" fill="#0a5f6b" />
      <path d="M18 12h28a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H18z" fill="#fcfbf8" />
      <path d="M18 12v40" stroke="#e6b450" strokeWidth="5" />
      <path
        d="M27 22h15M27 32h9M27 42h15m-5-5 5 5-5 5"
        fill="none"
        stroke="#0a5f6b"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Stroke({ children, ...rest }: { children: ReactNode; 'data-for'?: string }): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      {children}
    </svg>
  );
}

export function MenuIcon(): ReactNode {
  return (
    <Stroke>
      <path d="M4 6h16M4 12h16M4 18h16" />
    </Stroke>
  );
}

export function CloseIcon(): ReactNode {
  return (
    <Stroke>
      <path d="M6 6l12 12M18 6L6 18" />
    </Stroke>
  );
}

/** Sun, moon and a half of both; the sheet of the bar shows the one that the reader chose. */
export function ThemeIcon(): ReactNode {
  return (
    <>
      <Stroke data-for="light">
        <circle cx="12" cy="12" r="4" />
        <path d="M12 3v1M12 20v1M3 12h1M20 12h1M5.6 5.6l.7.7M17.7 17.7l.7.7M5.6 18.4l.7-.7M17.7 6.3l.7-.7" />
      </Stroke>
      <Stroke data-for="dark">
        <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z" />
      </Stroke>
      <Stroke data-for="system">
        <circle cx="12" cy="12" r="8.5" />
        <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17z" fill="currentColor" />
      </Stroke>
    </>
  );
}
