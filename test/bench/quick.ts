import { join } from 'node:path';
import { build } from 'vite';
import { BENCH_PAGE, roomWith } from './bench-room.ts';
import { namePools } from './name-pools-here.ts';
import { LARGE, SMALL } from './sizes.ts';

await build({
  configFile: false,
  root: join(import.meta.dirname, 'page'),
  base: './',
  logLevel: 'warn',
  build: { outDir: BENCH_PAGE, emptyOutDir: true, target: 'chrome140' },
});
const what = process.argv.slice(2);
const pools = namePools();
for (const size of [SMALL, LARGE]) {
  if (!what.includes(size.name.split(' ')[0] ?? '')) continue;
  console.log(size.name, new Date().toISOString());
  for (const one of what) {
    if (one.startsWith('commits')) {
      for (let n = 0; n < Number(one.slice(7) || 1); n += 1) {
        const room = await roomWith(size, pools);
        const r = await room.inPage((b) => b.commits());
        console.log(
          JSON.stringify(r),
          (r.ours.median / r.bare.median).toFixed(2),
          (r.ours.p99 / r.bare.p99).toFixed(2),
        );
        await room.close();
      }
    }
    if (one === 'copy') {
      const room = await roomWith(size, pools);
      console.log(JSON.stringify(await room.inPage((b) => b.copy())));
      await room.close();
    }
    if (one === 'rebuild') {
      const room = await roomWith(size, pools);
      console.log(JSON.stringify(await room.inPage((b) => (b as any).rebuild())));
      await room.close();
    }
  }
}
process.exit(0);
