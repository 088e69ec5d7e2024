import { createContext, Script } from 'node:vm';
import EmailReplyParser from 'email-reply-parser';
import { WRITE_ABOVE } from '../../words/relay-en.ts';

/** So much of a mail is looked at: several times the longest message. */
const LONGEST = 20_000;

/** How long finding quotes and signatures may take, in milliseconds; its patterns are not linear. */
const PATIENCE = 150;

/** What is found of the line by any mail program: the middle of it, with whatever stands around. */
const MARK = WRITE_ABOVE.replaceAll(/[#-]/g, '').trim();

/**
 * What somebody wrote in answer to a mail of ours: above our line, without what is quoted and without a signature. `own`: our addresses;
 * lines with one of them are a mail program's, not the writer's.
 */
export function replyOf(mail: string, own: readonly string[]): string {
  const text = mail.slice(0, LONGEST).replaceAll(/\r\n?/g, '\n');
  const above = aboveOurLine(text);
  const visible = withoutQuotes(above) ?? plainly(above);
  const lines = visible.split('\n').filter((line) => !own.some((address) => line.toLowerCase().includes(address)));
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** With a quote in the place of our line: so the words before it, `On … wrote:`, are known for what they are. */
function aboveOurLine(text: string): string {
  const at = text.indexOf(MARK);
  if (at < 0) return text;
  const line = text.lastIndexOf('\n', at);
  return `${text.slice(0, Math.max(0, line))}\n> \n`;
}

/** Undefined: it took too long. */
function withoutQuotes(text: string): string | undefined {
  const context = createContext({ read: () => new EmailReplyParser().parseReply(text) });
  try {
    return String(READ.runInContext(context, { timeout: PATIENCE }));
  } catch {
    return undefined;
  }
}

/** Ends what it calls when its time is over, regular expressions too. */
const READ = new Script('read()');

/** The simple way: up to the first line that is quoted, or to a signature's. */
function plainly(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => /^\s*>/.test(line) || line === '-- ' || line === '--');
  return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}
