import { vi } from 'vitest';

/** So long, in milliseconds, where a test does not say: on a busy machine a second is soon over. */
const PATIENCE_MS = 10_000;

const { waitFor } = vi;
vi.waitFor = (callback, options = PATIENCE_MS) => waitFor(callback, options);
