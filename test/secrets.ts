/** What no file of the project or its site may hold: keys, tokens, passwords, and paths of one machine. */

const SECRETS: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g,
  /\bAKIA[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
  /\bgithub_pat_\w{60,}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bxox[abprs]-[\w-]{10,}/g,
  /\bAIza[\w-]{35}\b/g,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}/g,
  /\b(?:password|passwd|secret|token|api_?key)["']?\s*[:=]\s*["'][^"'\s]{8,}["']/gi,
  /[a-z]+:\/\/[^\s/:@"']+:[^\s/@"']+@/g,
  /(?<![\w.:/-])\/(?:home|root|Users|work)\/[\w.-]+/g,
];

export const secretsIn = (text: string): string[] => SECRETS.flatMap((secret) => text.match(secret) ?? []);
