import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const PACK = 'public/packs/whitefield-primary.schoolpack.json';
const FILE = 'whitefield-primary.schoolpack.json';

function analyse(input: string, packs: readonly string[] = [PACK]) {
  const args = packs.flatMap((pack) => ['--pack', pack]);
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['run', '--silent', 'analyse', '--', ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { answers, stderr, status };
}

const line = (id: number, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });

describe('analysing drafts', () => {
  it('answers each line in order, and goes on after a bad one', () => {
    const many = Array.from({ length: 120 }, (_, at) => line(at, `Draft ${String(at)} of nothing`));
    const input = [
      ...many,
      line(200, 'So proud of the choir at Whitefield Primary'),
      '{bad',
      '',
      line(201, 'The receptionist at Whitefield Primary is a vile old witch', { pack: FILE }),
      line(202, 'Hello', { pack: 'other.json' }),
    ].join('\n');
    const { answers, stderr, status } = analyse(input);
    expect(answers.map(({ id }) => id)).toEqual([...many.keys(), 200, 201]);
    expect(answers.slice(-2)).toMatchObject([
      { pack: FILE, namesSchool: true, outcome: 'mention', clauses: [] },
      { pack: FILE, namesSchool: true, outcome: 'abuse' },
    ]);
    expect(answers[0]).toEqual({
      ...{ id: 0, pack: null, namesSchool: false, outcome: 'none' },
      ...{ also: [], clauses: [], evidence: [] },
    });
    expect(stderr).toContain('line 122:');
    expect(stderr).toContain('line 125: there is no pack called "other.json"');
    expect(status).toBe(1);
  });

  it('ends well when every line is good', () => {
    expect(analyse(line(1, 'Anyone lost a scarf?')).status).toBe(0);
  });

  it('says when there is no pack, and analyses nothing', () => {
    const { answers, stderr, status } = analyse(line(1, 'Hello'), []);
    expect(answers).toEqual([]);
    expect(stderr).toContain('Give one with --pack PATH');
    expect(status).toBe(1);
  });
});
