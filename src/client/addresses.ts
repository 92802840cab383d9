/** Addresses that the page gives its script, each with a `*` for every key: only the build knows them. */
const NAMES = ['bureau', 'topic', 'measure', 'document', 'row', 'explore'] as const;

type Name = (typeof NAMES)[number];
export type Addresses = Readonly<Record<Name, (...keys: readonly string[]) => string>>;

/** From the attribute `data-addresses`, a JSON object. */
export function readAddresses({ dataset }: HTMLElement): Addresses {
  const given = JSON.parse(dataset['addresses'] ?? '{}') as Partial<Record<Name, string>>;
  const made = NAMES.map((name) => [name, filling(given[name] ?? '')]);
  return Object.fromEntries(made) as Addresses;
}

const filling =
  (address: string) =>
  (...keys: readonly string[]): string =>
    keys.reduce((filled, key) => filled.replace('*', () => encodeURIComponent(key)), address);
