import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

/** Runs an app folder's built main script, with `electron` replaced and everything else real. */
export async function runMain(appFolder: string, electron: object): Promise<void> {
  const nodeRequire = createRequire(import.meta.url);
  const requireForMain = (name: string) => (name === 'electron' ? electron : nodeRequire(name));
  const module = { exports: {} };
  const script = new Function('require', 'module', 'exports', await mainAsFunctionBody(appFolder));
  script(requireForMain, module, module.exports);
}

/** Twins made already, by main script and when it was built. */
const twins = new Map<string, Promise<string>>();

/** The built main is an ES module, which can be loaded only once; its CommonJS twin runs as often as asked. */
function mainAsFunctionBody(appFolder: string): Promise<string> {
  const script = join(appFolder, 'out/electron/main.js');
  const key = `${script} ${statSync(script).mtimeMs}`;
  const twin = twins.get(key) ?? makeTwin(script);
  twins.set(key, twin);
  return twin;
}

async function makeTwin(script: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: script,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: { external: ['electron', /^node:/], output: { format: 'cjs' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('The main script came out empty.');
}
