import type { SiteState } from '@/lib/messages';
import type { WordKey } from '@/lib/words';
import { Switch } from '../design/switch';
import { useWords } from '../words-context';
import './site-switches.css';

/**
 * A switch for the private messages of each site, with what turning it on means. `onChange` is called inside the click,
 * before anything else, because the browser only asks the parent then.
 */
export function MessageSwitches({
  messages,
  onChange,
}: Readonly<{
  messages: readonly SiteState[];
  onChange: (id: SiteState['id'], on: boolean) => void;
}>) {
  const { say } = useWords();
  return (
    <ul class="site-switches" role="list">
      {messages.map(({ id, name, on }) => (
        <li key={id}>
          <Switch
            on={on}
            label={say('home.messagesOn', { site: name })}
            detail={say(MEANING[id])}
            onChange={(next) => onChange(id, next)}
          />
        </li>
      ))}
    </ul>
  );
}

const MEANING: Readonly<Record<SiteState['id'], WordKey>> = {
  facebook: 'home.messages-facebook',
  x: 'home.messages-x',
  whatsapp: 'home.messages-whatsapp',
};
