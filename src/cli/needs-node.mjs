// Plain JavaScript, read before a command is: a Node that does not know TypeScript can read it too.

/** What is wrong with a version of Node, where it cannot run the commands. */
export function complaintOf(version) {
  const [major, minor] = version.split('.').map(Number);
  const known = major > 22 || (major === 22 && minor >= 18);
  if (known) return undefined;
  return (
    `This is Node ${version}, which cannot run the commands: they need 22.18 or newer.\n` +
    '  Type “npm ci”, which brings one, and use “npm run …”; or install Node 24.  (node-too-old)'
  );
}

const complaint = complaintOf(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(2);
}
