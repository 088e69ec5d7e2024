/** What is passed over with all that is in it: no words of the writer’s, or words that are quoted. */
const PASSED: ReadonlySet<string> = new Set([
  ...(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'blockquote', 'object', 'textarea'] as const),
]);

/** What begins a line of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre'] as const),
  ...(['section', 'article', 'header', 'footer', 'dd', 'dt', 'dl'] as const),
]);

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', zwnj: '', zwj: '' },
  ...{ hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', euro: '€', pound: '£' },
};

/**
 * The text of HTML as somebody wrote it: tags away, blocks as lines, what is quoted left out. Walks once over it, so that any HTML costs
 * linear time; nothing in it is run or fetched.
 */
export function textOfHtml(html: string): string {
  let text = '';
  let passed: string | undefined;
  let depth = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (passed === undefined) text += unescaped(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const end = endOfTag(html, open);
    const { name, closes } = tagAt(html.slice(open, Math.min(end, open + LONGEST_NAME)));
    if (passed !== undefined) {
      if (name === passed) depth += closes ? -1 : 1;
      if (depth === 0) passed = undefined;
    } else if (!closes && PASSED.has(name)) {
      passed = name;
      depth = 1;
    } else if (BLOCKS.has(name)) text += '\n';
    at = end;
  }
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[ \t\r\f\v\u00a0]+/g, ' ').trim())
    .join('\n');
}

/** Room for `</blockquote` and what is like it. */
const LONGEST_NAME = 24;

/** Where a tag ends: a comment at its own end, any other at the next `>`. */
function endOfTag(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const end = html.indexOf(isComment ? '-->' : '>', open);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

function tagAt(tag: string): { readonly name: string; readonly closes: boolean } {
  const found = /^<(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(tag);
  return { name: (found?.[2] ?? '').toLowerCase(), closes: found?.[1] === '/' };
}

function unescaped(text: string): string {
  // A line break in HTML is a space.
  return text
    .replaceAll(/\s/g, ' ')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point > 0x10_ffff || (point >= 0xd800 && point <= 0xdfff) ? '' : String.fromCodePoint(point);
    });
}
