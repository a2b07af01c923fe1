import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/**
 * Hands each worker of the page out as one file, as the built app does. Served module by module, a
 * worker takes a second to begin, and tests begin hundreds of them.
 */
export function bundledWorkers(): Plugin {
  const bundles = new Map<string, Promise<string>>();
  return {
    name: 'bundled-workers',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        if (!searchParams.has('worker_file')) return next();
        const file = pathname.startsWith('/@fs/')
          ? pathname.slice('/@fs'.length)
          : fileURLToPath(new URL(`.${pathname}`, `file://${server.config.root}/`));
        const bundle = bundles.get(file) ?? bundled(file);
        bundles.set(file, bundle);
        bundle.then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
  };
}

async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: file, formats: ['es'] },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output } = { output: undefined }] = Array.isArray(built) ? built : [];
  const [chunk] = output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`);
  return chunk.code;
}
