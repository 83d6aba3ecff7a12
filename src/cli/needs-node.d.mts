/** What is wrong with a version of Node, where it cannot run the commands. */
export function complaintOf(version: string): string | undefined;
