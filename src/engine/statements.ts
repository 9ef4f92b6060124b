/** The index just behind the comment, quoted text or plain character that begins at `at`. */
function tokenEnd(sql: string, at: number): number {
  const char = sql[at];
  if (sql.startsWith('--', at)) return behind(sql, '\n', at);
  if (sql.startsWith('/*', at)) return blockCommentEnd(sql, at);
  if (char === '"') return behind(sql, '"', at + 1);
  if (char === "'") return isEscapeString(sql, at) ? escapeStringEnd(sql, at + 1) : behind(sql, "'", at + 1);
  if (char === '$') {
    const tag = dollarTag(sql, at);
    return tag === undefined ? at + 1 : behind(sql, tag, at + tag.length);
  }
  return at + 1;
}

/** The index behind the next `mark`, or the end of the text. A doubled quote simply begins the next token. */
function behind(sql: string, mark: string, from: number): number {
  const at = sql.indexOf(mark, from);
  return at < 0 ? sql.length : at + mark.length;
}

function blockCommentEnd(sql: string, at: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = at;
  let depth = 0;
  for (let mark = marks.exec(sql); mark; mark = marks.exec(sql)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return sql.length;
}

function isEscapeString(sql: string, quote: number): boolean {
  return /[eE]/.test(sql[quote - 1] ?? '') && !isNameCharacter(sql[quote - 2]);
}

function escapeStringEnd(sql: string, from: number): number {
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === '\\') at++;
    else if (sql[at] === "'") return at + 1;
  }
  return sql.length;
}

function dollarTag(sql: string, at: number): string | undefined {
  if (isNameCharacter(sql[at - 1])) return undefined;
  const tag = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
  tag.lastIndex = at;
  return tag.exec(sql)?.[0];
}

function isNameCharacter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_$]/u.test(char);
}

/**
 * The statements of a SQL text, without the semicolons between them and without pieces that hold only blanks
 * and comments. Semicolons in quoted text and in comments do not count. A text of one statement is returned
 * untouched, so that places in it stay places in what was passed.
 */
export function statements(sql: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let hasContent = false;
  const close = (end: number): void => {
    if (hasContent) pieces.push(sql.slice(start, end).trim());
    start = end + 1;
    hasContent = false;
  };
  for (let at = 0; at < sql.length;) {
    const end = tokenEnd(sql, at);
    const isComment = sql.startsWith('--', at) || sql.startsWith('/*', at);
    if (sql[at] === ';') close(at);
    else if (!isComment && !/\s/.test(sql[at] ?? '')) hasContent = true;
    at = end;
  }
  close(sql.length);
  return pieces.length === 1 ? [sql] : pieces;
}
