import type { NameMatcher, SchoolMatch } from '@/lib/naming';
import { judgeDraft } from '@/lib/relevance';
import type { DraftModel, NamedDraft } from '@/lib/relevance';
import { clausesFor } from '@/lib/reminders';
import type { DraftLine } from './draft-line';
import type { LoadedPack, LoadedPacks } from './load-packs';

/** What is written for one draft. `outcome` is `none` when no school is named. */
export type Analysis = Readonly<{
  id: string | number;
  pack: string | null;
  namesSchool: boolean;
  outcome: string;
  route?: string;
  also: readonly string[];
  clauses: readonly string[];
  evidence: readonly Readonly<{ start: number; end: number; why: string }>[];
}>;

/** An analysis, or one sentence on why there is none. */
export type Answer =
  Readonly<{ ok: true; analysis: Analysis }> | Readonly<{ ok: false; fault: string }>;

type Named = Readonly<{ loaded: LoadedPack; match: SchoolMatch }>;

/** The school named most surely: the matcher gives the surest first. */
function surest(
  text: string,
  matcher: NameMatcher,
  packs: readonly LoadedPack[],
): Named | undefined {
  const [match] = matcher.match(text);
  const loaded = packs.find(({ file }) => file === match?.school);
  return match && loaded ? { loaded, match } : undefined;
}

/** Judges a draft for the pack it asks for, or, where it asks for none, for the school it names most surely. */
export function analyseDraft(
  draft: DraftLine,
  { packs, together }: LoadedPacks,
  model: DraftModel,
): Answer {
  const { id, text, pack, site, place, anonymous } = draft;
  const asked = packs.find(({ file }) => file === pack);
  if (pack !== undefined && asked === undefined)
    return { ok: false, fault: `there is no pack called "${pack}"` };
  const named = surest(text, asked?.matcher ?? together, packs);
  if (named === undefined) {
    const none = { namesSchool: false, outcome: 'none', also: [], clauses: [], evidence: [] };
    return { ok: true, analysis: { id, pack: pack ?? null, ...none } };
  }
  const namedDraft: NamedDraft = {
    text,
    match: named.match,
    ...(site === undefined ? {} : { site }),
    ...(place === undefined ? {} : { place }),
    ...(anonymous === undefined ? {} : { anonymous }),
  };
  const judgement = judgeDraft(namedDraft, { names: named.loaded.names }, model);
  const { outcome, also, evidence } = judgement;
  return {
    ok: true,
    analysis: {
      id,
      pack: named.loaded.file,
      namesSchool: true,
      outcome,
      ...(judgement.outcome === 'own-route' ? { route: judgement.route } : {}),
      also,
      clauses: clausesFor(judgement, named.loaded.pack),
      evidence: evidence.map(({ start, end, why }) => ({ start, end, why })),
    },
  };
}
