/** Text from files must not become markup. */
export const markdownText = (text: string): string =>
  text.replace(/([\\`*_[\]<>|#])/g, '\\$1').replace(/\s*\n\s*/g, ' ');
