/** `extract` in a thread of its own, which is stopped where a file takes too long or too much memory. */
import { Worker } from 'node:worker_threads';
import { MAX_HEAP_MB, MAX_MILLISECONDS } from './limits.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { SourceText } from './source.ts';

interface Allowance {
  readonly milliseconds: number;
  readonly heapMb: number;
}

const ALLOWANCE: Allowance = { milliseconds: MAX_MILLISECONDS, heapMb: MAX_HEAP_MB };

export function extractApart(
  bytes: Uint8Array,
  fileName: string,
  { milliseconds, heapMb }: Allowance = ALLOWANCE,
): Promise<SourceText | Refusal> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { bytes, fileName },
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // What libraries print about a bad file is no output of ours.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (result: SourceText | Refusal): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(refusal('too-slow', String(milliseconds / 1000))), milliseconds);
    worker.once('message', end);
    worker.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(isMemory ? refusal('too-much-memory') : { ...refusal('damaged', fileName), cause: String(error) });
    });
    worker.once('exit', () => end(refusal('damaged', fileName)));
  });
}
