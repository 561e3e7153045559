import type { CardContent, DismissScope } from '@/lib/reminders';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ReminderCard, type CardView } from '../reminder-card';
import './card-preview.css';

/** Undoes what places the card on somebody else's page, and nothing else. */
const IN_PLACE = `:host{position:relative!important;width:auto!important;height:auto!important}
.root{position:static;max-width:340px}`;

/**
 * The very card a parent would see, with its own style sheet `css`, in a shadow root as on a site. It can be closed,
 * opened and dismissed; nothing is remembered, and the link to the whole code leads nowhere.
 */
export function CardPreview({ content, css }: Readonly<{ content: CardContent; css: string }>) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLElement | null>(null);
  const [view, setView] = useState<CardView>({ open: true });

  useEffect(() => {
    if (!host.current || drawn.current) return;
    drawn.current = makeRoot(host.current, css);
  }, [css]);

  useEffect(() => {
    if (!drawn.current) return;
    render(
      <ReminderCard
        content={content}
        view={view}
        onOpen={() => setView({ open: true })}
        onClose={() => setView({ open: false, label: content.title })}
        onDismiss={(scope: DismissScope) => setView({ open: 'done', scope })}
        onUndo={() => setView({ open: true })}
        onWholeCode={() => undefined}
        onWriteToSchool={() => undefined}
      />,
      drawn.current,
    );
  }, [content, view]);

  return <div class="card-preview" ref={host} />;
}

function makeRoot(host: HTMLElement, css: string): HTMLElement {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [css, IN_PLACE].map(styleSheet);
  const root = document.createElement('div');
  root.className = 'root';
  root.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  shadow.append(root);
  return root;
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
