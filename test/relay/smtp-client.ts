import { createConnection, type Socket } from 'node:net';

/** What a server said to one command. */
export type Reply = { readonly code: number; readonly text: string };

/** A mail that is brought: what stands in the envelope, and all lines of it. */
export type Bringing = { readonly from: string; readonly to: readonly string[]; readonly data: string };

/** A conversation with a mail server over a real connection, command by command. */
export type SmtpClient = {
  readonly greeting: Reply;
  /** Undefined: the connection ended. */
  readonly say: (line: string) => Promise<Reply | undefined>;
  /** Brings a mail; answers the first refusal, or what was said to the data. */
  readonly bring: (mail: Bringing) => Promise<Reply | undefined>;
  /** Sends without waiting for an answer. */
  readonly write: (text: string) => void;
  readonly next: () => Promise<Reply | undefined>;
  readonly end: () => void;
};

/** Connects, and says who it is. */
export async function connectSmtp(port: number, hello = 'mail.example.com'): Promise<SmtpClient> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  const next = repliesOf(socket);
  const greeting = await next();
  if (greeting === undefined) throw new Error('nobody is there');
  const say: SmtpClient['say'] = (line) => {
    socket.write(`${line}\r\n`);
    return next();
  };
  if (greeting.code === 220) await say(`EHLO ${hello}`);
  return {
    ...{ greeting, say, next, write: (text) => socket.write(text), end: () => socket.destroy() },
    async bring({ from, to, data }) {
      if (greeting.code !== 220) return greeting;
      for (const line of [`MAIL FROM:<${from}>`, ...to.map((each) => `RCPT TO:<${each}>`), 'DATA']) {
        const reply = await say(line);
        if (reply === undefined || reply.code >= 400) {
          if (reply !== undefined) await say('RSET');
          return reply;
        }
      }
      return say(`${data.replaceAll(/\r?\n/g, '\r\n').replaceAll(/^\./gm, '..')}\r\n.`);
    },
  };
}

function repliesOf(socket: Socket): () => Promise<Reply | undefined> {
  const ready: Reply[] = [];
  const waiting: ((reply: Reply | undefined) => void)[] = [];
  let held = '';
  let lines: string[] = [];
  let isOver = false;
  socket.on('data', (piece) => {
    held += String(piece);
    for (let end = held.indexOf('\r\n'); end >= 0; end = held.indexOf('\r\n')) {
      const line = held.slice(0, end);
      held = held.slice(end + 2);
      lines.push(line.slice(4));
      if (line[3] === '-') continue;
      const reply = { code: Number(line.slice(0, 3)), text: lines.join('\n') };
      lines = [];
      const wait = waiting.shift();
      if (wait === undefined) ready.push(reply);
      else wait(reply);
    }
  });
  const over = () => {
    isOver = true;
    for (const wait of waiting.splice(0)) wait(undefined);
  };
  socket.on('error', over).on('close', over);
  return () =>
    new Promise((resolve) => {
      const reply = ready.shift();
      if (reply !== undefined || isOver) resolve(reply);
      else waiting.push(resolve);
    });
}
