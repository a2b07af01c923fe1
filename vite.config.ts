import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type EnvironmentOptions, type UserConfig } from 'vite';
import type {} from 'vitest/config';
import { findTestBrowser } from './test/run/browser-for-tests.ts';
import { bundledWorkers } from './test/run/bundled-workers.ts';

/** The browser that tests run in; Playwright's own when there is no other. */
const BROWSER = findTestBrowser();

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each fault of the table once; it takes two lanes by itself. */
const FAULTS = 'test/e2e/keeping/faults.test.ts';

/** The zones the rules are proved under: none, one behind, one ahead of the date line, one of half hours. */
const ZONES = ['UTC', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'];

/** As many as the machines have cores that this is run on; left to itself, Vitest would leave one idle. */
const SIDE_BY_SIDE = 2;

/** So long a test waits for what should come, in milliseconds: left to itself, Vitest gives up after one second. */
const PATIENCE = { poll: { timeout: 10_000 } };

/** Rules of letters, bytes and paper: the same in every zone. */
const KNOWS_NO_DAYS = [
  'test/shared/{ledger,print}/**',
  'test/shared/formats/daybook/**',
  'test/shared/rules/{words,edits,tact}/**',
];

/** Every package the page and its tests import. */
const PAGE_DEPENDENCIES = [
  '@internationalized/date',
  '@tanstack/react-virtual',
  'axe-core',
  'date-fns',
  'dexie',
  'dexie-react-hooks',
  'fast-check',
  'fflate',
  'ical.js',
  'intl-messageformat',
  'lucide-react',
  'papaparse',
  'react',
  'react-aria-components',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'uqr',
  'uuid',
  'vitest-browser-react',
  'zod',
];

/** One file for Electron: everything bundled but Electron and Node themselves. */
function shellBuild(entry: string, output: string, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: here('out/electron'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node22',
      rollupOptions: {
        input: here(entry),
        external: ['electron', /^node:/, ...builtinModules],
        output: { format, entryFileNames: output, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: here('renderer'),
  plugins: [react()],
  worker: { format: 'es' },
  // The chrome of the newest Electron and of a browser kept up to date; no older ones are promised.
  build: { outDir: here('out/page'), emptyOutDir: true, target: 'chrome140' },
  environments: {
    main: shellBuild('electron/main.ts', 'main.js', 'es'),
    preload: shellBuild('electron/preload.ts', 'preload.cjs', 'cjs'),
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        test: {
          name: `rules ${zone}`,
          root: here('.'),
          include: ['test/shared/**/*.test.ts'],
          // What knows no days is the same in every zone.
          exclude: zone === 'UTC' ? [] : KNOWS_NO_DAYS,
          pool: 'forks' as const,
          maxWorkers: SIDE_BY_SIDE,
          // Rules are pure: no file of tests can leave anything behind for the next.
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
          env: { TZ: zone },
        },
      })),
      {
        test: {
          name: 'shell',
          root: here('.'),
          include: ['test/electron/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: SIDE_BY_SIDE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [react(), bundledWorkers()],
        worker: { format: 'es' },
        // Found out late, a dependency would reload the page in the middle of a test.
        optimizeDeps: { include: PAGE_DEPENDENCIES },
        test: {
          name: 'page',
          root: here('.'),
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/helpers/begin-clean.ts', 'test/helpers/patience.ts'],
          expect: PATIENCE,
          testTimeout: 60_000,
          maxWorkers: SIDE_BY_SIDE,
          sequence: { groupOrder: 2 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(BROWSER !== undefined && { executablePath: BROWSER }),
                args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'stories',
          root: here('.'),
          include: ['test/e2e/**/*.test.ts'],
          exclude: [FAULTS],
          expect: PATIENCE,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
          // Most of a story is waiting; each has a browser and a profile of its own.
          maxWorkers: SIDE_BY_SIDE,
        },
      },
      {
        test: {
          name: 'faults',
          root: here('.'),
          include: [FAULTS],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // Two at a time are made in the one file.
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
} satisfies UserConfig);
