/**
 * Prints one plain line about what is being done.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
