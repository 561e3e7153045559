import { Button } from '@/components/design/button';
import { ChoiceGroup } from '@/components/design/choice-group';
import { SelectField } from '@/components/design/select-field';
import { Switch } from '@/components/design/switch';
import { PageHeading } from '@/components/frame/page-heading';
import { PauseChoices } from '@/components/settings/pause-choices';
import { LANGUAGES } from '@/lib/words';
import { useState } from 'preact/hooks';
import { describePause, pauseEnd } from '../shared/pause';
import { openShortcutSettings } from './open-shortcut-settings';
import type { PageProps } from './page-props';

/** The parent's choices. */
export function SettingsPage(page: PageProps) {
  const { say } = page.words;
  return (
    <>
      <PageHeading title={say('home.settingsTitle')} takeFocus={page.moved} />
      <WhenToRemind {...page} />
      <CardSize {...page} />
      <Pause {...page} />
      <Shortcut {...page} />
      {LANGUAGES.length > 1 && <Language {...page} />}
    </>
  );
}

function WhenToRemind({ state: { settings }, words: { say }, change }: PageProps) {
  return (
    <section class="sheet stack">
      <ChoiceGroup
        legend={say('home.remindTitle')}
        chosen={settings.remindWhen}
        onChoose={(remindWhen) => void change({ kind: 'change-settings', changes: { remindWhen } })}
        choices={[
          {
            value: 'clause',
            label: say('home.remindClause'),
            detail: say('home.remindClauseDetail'),
          },
          { value: 'named', label: say('home.remindNamed'), detail: say('home.remindNamedDetail') },
          { value: 'help', label: say('home.remindHelp'), detail: say('home.remindHelpDetail') },
        ]}
      />
      <p class="soft">{say('home.helpStays')}</p>
      {settings.remindWhen === 'clause' && (
        <Switch
          on={settings.quietMark}
          label={say('home.markLabel')}
          detail={say('home.markDetail')}
          onChange={(quietMark) => void change({ kind: 'change-settings', changes: { quietMark } })}
        />
      )}
    </section>
  );
}

function CardSize({ state: { settings }, words: { say }, change }: PageProps) {
  return (
    <section class="sheet stack">
      <ChoiceGroup
        legend={say('home.sizeTitle')}
        chosen={settings.cardSize}
        onChoose={(cardSize) => void change({ kind: 'change-settings', changes: { cardSize } })}
        choices={[
          { value: 'small', label: say('home.sizeSmall'), detail: say('home.sizeSmallDetail') },
          { value: 'usual', label: say('home.sizeUsual'), detail: say('home.sizeUsualDetail') },
          { value: 'large', label: say('home.sizeLarge'), detail: say('home.sizeLargeDetail') },
        ]}
      />
    </section>
  );
}

function Pause({ state: { settings }, words, change }: PageProps) {
  const { say } = words;
  const pauseUntil = (quietUntil: number) =>
    void change({ kind: 'change-settings', changes: { quietUntil } });
  return (
    <section class="sheet stack">
      <h2>{say('home.pauseTitle')}</h2>
      <p>{say('home.pauseDetail')}</p>
      <PauseChoices
        paused={describePause(settings.quietUntil, new Date(), words)}
        onPause={(length) => pauseUntil(pauseEnd(length, new Date()))}
        onResume={() => pauseUntil(0)}
      />
    </section>
  );
}

function Shortcut({ state: { shortcut }, words: { say } }: PageProps) {
  const [told, setTold] = useState(false);
  return (
    <section class="sheet stack">
      <h2>{say('home.shortcutTitle')}</h2>
      <p>{shortcut === '' ? say('home.shortcutNone') : say('home.shortcutIs', { shortcut })}</p>
      <div>
        <Button onClick={() => void openShortcutSettings().then((opened) => setTold(!opened))}>
          {say('home.shortcutChange')}
        </Button>
      </div>
      <p role="status">{told && say('home.shortcutHow')}</p>
    </section>
  );
}

function Language({ state: { settings }, words: { say }, change }: PageProps) {
  return (
    <section class="sheet stack">
      <SelectField
        label={say('home.languageTitle')}
        options={[
          { value: 'auto', label: say('home.languageAuto') },
          ...LANGUAGES.map(({ lang, name }) => ({ value: lang, label: name })),
        ]}
        chosen={settings.language}
        onChoose={(language) => void change({ kind: 'change-settings', changes: { language } })}
      />
    </section>
  );
}
