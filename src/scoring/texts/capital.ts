/** Words with a capital to begin a sentence with. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
