/** Where the axis of rates begins: above 0 where all are high (a dot is not a bar, and a note says so). The data is inside. */
export function rateDomain(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low < 0 || high <= 20) return [Math.min(0, low), Math.max(high, 1)];
  return [low >= 80 ? 80 : low >= 50 ? 50 : 0, Math.max(100, high)];
}
