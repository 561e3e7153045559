import type { SiteState } from '@/lib/messages';
import { Switch } from '../design/switch';
import { useWords } from '../words-context';
import './site-switches.css';

/**
 * A switch for each site. `onChange` is called inside the click, before anything else, because the browser
 * only asks the parent then.
 */
export function SiteSwitches({
  sites,
  onChange,
}: Readonly<{
  sites: readonly SiteState[];
  onChange: (id: SiteState['id'], on: boolean) => void;
}>) {
  const { say } = useWords();
  return (
    <ul class="site-switches" role="list">
      {sites.map(({ id, name, on }) => (
        <li key={id}>
          <Switch
            on={on}
            label={name}
            detail={say(on ? 'home.siteOn' : 'home.siteOff')}
            onChange={(next) => onChange(id, next)}
          />
        </li>
      ))}
    </ul>
  );
}
