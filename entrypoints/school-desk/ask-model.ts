import { ask } from '../shared/ask-background';
import type { TryPack } from './use-trial';

/** Has a draft read by the extension's background, which forgets it and the pack. */
export const askModel: TryPack = (text, pack) =>
  ask({ kind: 'try-pack', text, source: JSON.stringify(pack) });
