/** The id of the event that tells the ledger what was found in a message. */
export function screenedId(message: string): string {
  return `message-${message}`;
}
