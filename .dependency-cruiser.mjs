/** What each room of src may import, besides itself. README shows the same table with its reasons. */
export const walls = {
  model: [],
  markdown: ['model'],
  importing: ['model'],
  load: ['model', 'markdown'],
  checks: ['model', 'markdown'],
  astro: ['model', 'markdown', 'load'],
  output: ['model', 'load'],
  components: ['model', 'markdown', 'astro', 'styles', 'site'],
  features: ['model', 'markdown', 'load', 'astro', 'output', 'components', 'styles', 'site'],
  pages: ['model', 'markdown', 'astro', 'components', 'features', 'styles', 'site'],
  cli: ['model', 'load', 'checks', 'markdown', 'importing', 'output', 'features', 'site'],
  // Only while an editor previews; it alone shows what the checks find.
  drafting: ['model', 'load', 'astro', 'output', 'components', 'cli', 'site'],
  styles: [],
  site: [],
};

/** Tests look at the house from outside. */
const notTests = '\\.test\\.ts$';
const inRooms = (rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`;

const ofRooms = Object.entries(walls).map(([room, allowed]) => ({
  name: `wall-of-${room}`,
  severity: 'error',
  from: { path: inRooms([room]), pathNot: notTests },
  to: { path: '^src/', pathNot: inRooms([room, ...allowed]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ofRooms,
    {
      name: 'feature-to-feature',
      comment: 'Features meet in the finished output: each can be taken away.',
      severity: 'error',
      from: { path: '^src/features/([^/.]+)' },
      to: { path: '^src/features/', pathNot: '^src/features/$1(/|\\.ts$)' },
    },
    {
      name: 'pure-rooms',
      comment:
        'The model, the checks and the prose read nothing. A hash is a sum: crypto may stay.',
      severity: 'error',
      from: { path: '^src/(model|checks|markdown)/', pathNot: notTests },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'pure-rooms-outside-astro',
      severity: 'error',
      from: { path: '^src/(model|checks|markdown)/', pathNot: notTests },
      to: { path: ['^astro:', 'node_modules/astro/'], pathNot: '/zod' },
    },
    {
      name: 'circle',
      comment: 'Types count too: two files that need each other are one file, or three.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'leads-nowhere',
      comment:
        'What cannot be found cannot be judged, and what is read holds src alone: nothing in it ' +
        'needs a test or a benchmark. Astro brings its own modules while it runs.',
      severity: 'error',
      from: { path: '^src/', pathNot: notTests },
      to: { couldNotResolve: true, pathNot: '^(astro:|@content/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
};
