import type { ComponentChildren } from 'preact';
import { useWords } from '../words-context';
import './outside-link.css';

/**
 * A link to somebody else's page. It opens in a new tab that cannot reach back, and that page is not told
 * where the visit came from. Nothing is loaded before the click.
 */
export function OutsideLink({
  href,
  children,
  lang,
  button = false,
}: Readonly<{
  href: string;
  children: ComponentChildren;
  /** Language of the link's own words, as a BCP 47 tag, where they are not ours. */
  lang?: string;
  button?: boolean;
}>) {
  const { say } = useWords();
  return (
    <a
      class={button ? 'outside-link button button-main' : 'outside-link'}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {lang === undefined ? children : <bdi lang={lang}>{children}</bdi>}
      <span class="visually-hidden"> {say('home.opensInNewTab')}</span>
    </a>
  );
}
