import { join } from 'node:path';
import { createBuilder } from 'vite';

/** Builds page, main and preload into out/; false when the build failed and has said why. */
export async function buildApp(project: string): Promise<boolean> {
  try {
    const builder = await createBuilder({
      configFile: join(project, 'vite.config.ts'),
      logLevel: 'error',
    });
    await builder.buildApp();
    return true;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return false;
  }
}
