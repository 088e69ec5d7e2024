import { targetOf } from './floors.ts';
import type { Source } from './source.ts';

/** The circles of imports while running, each as a sentence. Imports of types alone are gone by then. */
export function importCycles(sources: readonly Source[]): readonly string[] {
  const known = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];

  function follow(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start !== -1) found.push(`import cycle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start !== -1 || done.has(path)) return;
    for (const { specifier, typeOnly } of known.get(path)?.imports ?? []) {
      const target = typeOnly || specifier === undefined ? undefined : targetOf(path, specifier);
      if (target !== undefined && known.has(target)) follow(target, [...trail, path]);
    }
    done.add(path);
  }
  for (const { path } of sources) follow(path, []);
  return found;
}
