import type { Policy } from '../../policy/policy.ts';
import { type ScreenVerdict, worseVerdict } from '../../policy/screening.ts';
import { masked } from '../screen.ts';
import type { EarlierMessage, Finding, MessageToScreen, Screened } from '../screening.ts';
import { type PicturePart, partsOf, productNumbers, type SentPicture } from './parts.ts';

type Rules = Pick<Policy, 'screening' | 'areaCodes'>;

/** How a text is screened. */
type Screen<P extends Rules> = (policy: P, message: MessageToScreen) => Screened;

/**
 * Screens a message with what its pictures say (D3; reading 102). Each part of a picture is screened as a message of its own, after the text
 * and the parts before it, and the text once more after all of them: what is split between them is found at the piece that completes it. A
 * picture that could not be read waits for a person.
 */
export function screenPictures<P extends Rules>(
  screen: Screen<P>,
  policy: P,
  message: MessageToScreen,
  pictures: readonly SentPicture[],
): Screened {
  if (pictures.length === 0) return screen(policy, message);
  const parts = pictures.flatMap(partsOf);
  const known = [...message.known, ...pictures.flatMap(({ reading }) => productNumbers(reading.codes))];
  const said = (text: string): EarlierMessage => ({ text, sender: message.sender });
  const ofText = message.text === '' ? [] : [said(message.text)];
  const alone = screen(policy, { ...message, known });
  const inPictures = parts.map((part, place) => {
    const before = parts.slice(0, place).map(({ text }) => said(text));
    const earlier = [...message.earlier, ...ofText, ...before];
    return placed(screen(policy, { text: part.text, sender: message.sender, earlier, known }), part);
  });
  const drawn = inPictures.flatMap(({ findings }) => findings);
  // What the words complete of the pictures; where those say something by themselves, they are withheld for that.
  const isCompleting = drawn.length === 0 && parts.length > 0 && message.text !== '';
  const after = [...message.earlier, ...parts.map(({ text }) => said(text))];
  const completed = isCompleting ? screen(policy, { ...message, known, earlier: after }).findings : [];
  const inText = withoutRepeats([...alone.findings, ...completed]);
  const findings = [...inText, ...drawn];
  const isUnread = pictures.some(({ reading }) => reading.state !== 'read');
  const { verdicts } = policy.screening;
  const verdict = findings.reduce<ScreenVerdict>(
    (worst, { kind }) => worseVerdict(worst, verdicts[kind]),
    [alone, ...inPictures].reduce<ScreenVerdict>(
      (worst, each) => worseVerdict(worst, each.verdict),
      isUnread ? 'hold' : 'deliver',
    ),
  );
  const covered = inText.filter(({ kind }) => verdicts[kind] === 'mask');
  const isDelivered = verdict === 'deliver' || verdict === 'mask';
  return { verdict, findings, delivered: isDelivered ? masked(message.text, covered) : undefined };
}

function placed({ verdict, findings }: Screened, part: PicturePart): Pick<Screened, 'verdict' | 'findings'> {
  return { verdict, findings: findings.map((each) => ({ ...each, in: part.in })) };
}

/** What is found alone and after the pictures is one finding. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const each of findings) {
    const isThere = kept.some(({ kind, start, end }) => kind === each.kind && start < each.end && each.start < end);
    if (!isThere) kept.push(each);
  }
  return kept.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** What of a picture says whether it is shown where its message is masked. */
export type MaskedPicture = { readonly id: string; readonly isRead: boolean };

/**
 * Which pictures are withheld where their message goes out masked: nothing in a picture is covered, so it is not shown at all. Those in which
 * something was found, and those that could not be read; where nothing was found anywhere, all of them: then a person meant them.
 */
export function withheldPictures(
  pictures: readonly MaskedPicture[],
  findings: readonly Pick<Finding, 'in'>[],
): ReadonlySet<string> {
  const meant = pictures.filter(({ id, isRead }) => !isRead || findings.some((each) => each.in?.picture === id));
  const all = findings.length === 0 && meant.length === 0 ? pictures : meant;
  return new Set(all.map(({ id }) => id));
}

/** What was found in the text itself. */
export function inTextOnly(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((each) => each.in === undefined);
}
