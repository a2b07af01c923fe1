import { execSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { BENCH_PAGE, roomWith } from './bench-room.ts';
import { namePools } from './name-pools-here.ts';
import { LARGE } from './sizes.ts';

await build({
  configFile: false,
  root: join(import.meta.dirname, 'page'),
  base: './',
  logLevel: 'warn',
  build: { outDir: BENCH_PAGE, emptyOutDir: true, target: 'chrome140', minify: false },
});
const room = await roomWith(LARGE, namePools());
const page = await room.context.newPage();
page.setDefaultTimeout(0);
page.on('console', (m) => console.log(m.text()));
await page.goto(`${room.address}bench/index.html`);
await page.waitForFunction(() => 'bench' in window);
const cdp = await room.context.newCDPSession(page);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 1000 });
await cdp.send('Profiler.start');
const t = setInterval(() => {
  try {
    console.log(
      new Date().toISOString().slice(11, 19),
      execSync("top -b -n1 | awk 'NR>7 && $9>15 {print $1,$9,$12}' | head -6")
        .toString()
        .replaceAll('\n', ' | '),
    );
  } catch {}
}, 8000);
console.log(JSON.stringify(await page.evaluate(() => (window as any).bench.rebuild())));
clearInterval(t);
const { profile } = await cdp.send('Profiler.stop');
const self = new Map<string, number>();
const dt = profile.timeDeltas!;
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples!.forEach((id, i) => {
  const n = byId.get(id)!;
  const k = `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').at(-1)}:${n.callFrame.lineNumber}`;
  self.set(k, (self.get(k) ?? 0) + dt[i]! / 1000);
});
console.log(
  [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 45)
    .map(([k, v]) => `${v.toFixed(0)} ${k}`)
    .join('\n'),
);
writeFileSync('/tmp/rebuild.cpuprofile', JSON.stringify(profile));
await room.close();
process.exit(0);
