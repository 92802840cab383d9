/** What runs in the thread of `extractApart`: one file in, one result out. */
import { parentPort, workerData } from 'node:worker_threads';
import { extract } from './index.ts';

parentPort?.postMessage(await extract(workerData.bytes, workerData.fileName));
