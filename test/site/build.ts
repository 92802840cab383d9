/** Runs the project's own scripts as a shell would: only the variables named here, none of Vitest's. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The built site under test. */
export const SITE = resolve(ROOT, process.env['OUT_DIR'] ?? 'dist');

export interface Run {
  readonly status: number | null;
  readonly output: string;
}

type Env = Readonly<Record<string, string>>;

export function runScript(script: string, env: Env = {}, options: readonly string[] = []): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...options], {
    ...shell(env),
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Commands as they stand in the docs, from the root of the project. */
export function runShell(code: string, env: Env = {}): Run {
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', code], { ...shell(env), encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Does not wait for the end; the process ends with the test. */
export function startScript(script: string, env: Env = {}): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', script)], shell(env));
  onTestFinished(() => void child.kill());
  return child;
}

function shell(env: Env): { cwd: string; env: NodeJS.ProcessEnv } {
  const kept = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].flatMap((name) => [[name, process.env[name]]]));
  return { cwd: ROOT, env: { ...kept, ASTRO_TELEMETRY_DISABLED: '1', ...env } };
}

/** Builds into a folder, and says what went wrong when it fails. */
export function buildSite(env: Env): void {
  const { status, output } = runScript('build.ts', env);
  if (status !== 0) throw new Error(`the build failed:\n${output}`);
}

/** A new folder, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bureau-targets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Files of a folder at any depth, as paths relative to it, sorted. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
