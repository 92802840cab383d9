/** How far long work has come: on a terminal one line that counts and tells the time left, elsewhere a line each tenth. */
import type { WriteStream } from 'node:tty';

type Output = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };

const BETWEEN_MS = 200;

/** `of` is what is counted, as in `文件 documents`. Call what it returns with how many are done. */
export function progress(
  of: string,
  total: number,
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): (done: number) => void {
  const started = now();
  let shown = Number.NEGATIVE_INFINITY;
  let tenths = 0;
  return (done) => {
    const at = now();
    const isDone = done >= total;
    const left = secondsText(((at - started) / 1000 / Math.max(done, 1)) * (total - done));
    const text = `${done} / ${total} ${of}${isDone ? '' : `，剩余 left ${left}`}`;
    if (output.isTTY) {
      if (!isDone && at - shown < BETWEEN_MS) return;
      shown = at;
      output.write(`\r\x1b[K${text}${isDone ? '\n' : ''}`);
    } else if (Math.floor((done * 10) / total) > tenths) {
      tenths = Math.floor((done * 10) / total);
      output.write(`${text}\n`);
    }
  };
}

function secondsText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
