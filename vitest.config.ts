import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Each project is one step of `npm test`, or a longer run of its own. */
function project(name: string, include: readonly string[], testTimeout = 30_000) {
  return { extends: true as const, test: { name, include: [...include], testTimeout } };
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    allowOnly: false,
    sequence: { shuffle: true },
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}']),
      project('contract', ['tests/contract/*.test.ts'], 60_000),
      project('built', ['tests/contract/built/*.test.ts'], 60_000),
      project('packages', ['tests/packages/*.test.ts'], 300_000),
      project('firefox', ['tests/firefox/*.test.ts'], 120_000),
      project('soak', ['tests/soak/*.soak.ts'], 600_000),
    ],
  },
});
