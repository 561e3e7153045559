import { TextArea } from '../design/text-area';
import { useWords } from '../words-context';

/** A plain box, such as a site has on a phone. The browser holds what is in it, as it would there. */
export function PlainEditor() {
  const { say } = useWords();
  return <TextArea label={say('try.boxLabel')} rows={6} />;
}
