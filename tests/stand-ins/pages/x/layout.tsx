import type { ReactNode } from 'react';
import { classOf } from '../shared/class-names';
import { fieldText } from '../shared/field-text';
import { recordSubmission } from '../shared/record';
import { moveTo } from '../shared/route';
import { words } from './words';

const links = [
  ['/home', '⌂', words.home],
  ['/explore', '⌕', words.explore],
  ['/notifications', '♪', words.notifications],
  ['/messages', '✉', words.messages],
] as const;

/** X's three columns: links, the primary column around `children`, and search with suggestions. */
export function Layout({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className={classOf('columns')}>
      <header role="banner" className={classOf('banner')}>
        <nav role="navigation" className={classOf('nav')}>
          <span className={classOf('logo')}>𝕏</span>
          {links.map(([path, sign, label]) => (
            <a
              key={path}
              href={path}
              role="link"
              aria-label={label}
              className={classOf('nav-link')}
              onClick={(event) => {
                event.preventDefault();
                moveTo(path);
              }}
            >
              <span className={classOf('nav-sign')}>{sign}</span>
              <span className={classOf('nav-text')}>{label}</span>
            </a>
          ))}
          <a
            href="/compose/post"
            role="link"
            data-testid="SideNav_NewTweet_Button"
            aria-label={words.post}
            className={classOf('send', 'nav-post')}
            onClick={(event) => {
              event.preventDefault();
              moveTo('/compose/post');
            }}
          >
            {words.post}
          </a>
        </nav>
      </header>
      <main role="main" className={classOf('main')}>
        <div data-testid="primaryColumn" className={classOf('primary')}>
          {children}
        </div>
        <div data-testid="sidebarColumn" className={classOf('sidebar')}>
          <SearchBox />
          <section className={classOf('panel')}>
            <h2>{words.trends}</h2>
            <p>#Whitefield</p>
            <p>Year 6 residential</p>
          </section>
          <section className={classOf('panel')}>
            <h2>{words.whoToFollow}</h2>
            <p>Whitefield Primary School</p>
            <button
              type="button"
              role="button"
              data-testid="44196397-follow"
              aria-label={`${words.follow} @WhitefieldSch`}
              className={classOf('send')}
            >
              {words.follow}
            </button>
          </section>
        </div>
      </main>
    </div>
  );
}

function SearchBox(): ReactNode {
  return (
    <form
      role="search"
      aria-label={words.search}
      onSubmit={(event) => {
        event.preventDefault();
        recordSubmission('search', fieldText(event.currentTarget, 'q'));
      }}
    >
      <input
        type="text"
        name="q"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-label={words.search}
        placeholder={words.search}
        autoComplete="off"
        data-testid="SearchBox_Search_Input"
        dir="auto"
        className={classOf('search')}
      />
    </form>
  );
}
