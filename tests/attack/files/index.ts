import type { Attack, Family } from '../attack.ts';
import { randomFrom } from '../random.ts';
import { characters } from './characters.ts';
import { dates } from './dates.ts';
import { encodings } from './encodings.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { fileNames } from './names.ts';
import { sizes } from './sizes.ts';
import { yaml } from './yaml.ts';

const families: Record<string, Family> = {
  encodings,
  characters,
  yaml,
  markdown,
  links,
  dates,
  fileNames,
  sizes,
};

/** Every hostile file that a seed makes, each under a number of its own. */
export function hostileFiles(seed: number): Attack[] {
  const random = randomFrom(seed);
  const planned = Object.values(families).flatMap((family) => family(random));
  return planned.map((plan, index) => plan(index + 1));
}
