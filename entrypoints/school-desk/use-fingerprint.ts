import { fingerprintPack, type Fingerprint, type SchoolPack } from '@/lib/packs';
import { useEffect, useState } from 'preact/hooks';

/** The five words of a pack; null until they are worked out. */
export function useFingerprint(pack: SchoolPack | null): Fingerprint | null {
  const [known, setKnown] = useState<Readonly<{ pack: SchoolPack; words: Fingerprint }> | null>(
    null,
  );
  useEffect(() => {
    if (pack) void fingerprintPack(pack).then((words) => setKnown({ pack, words }));
  }, [pack]);
  return known && known.pack === pack ? known.words : null;
}
