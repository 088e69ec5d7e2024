import { IconCheck, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Said } from '../../words/said.ts';
import { ALWAYS_WORKS, EFFECT_WORDS as EFFECT, FEATURE_STATES, SELLING_STATES } from '../../words/seller-actions-en.ts';
import { effectSaid, limitSaid, type ToldLimit } from '../../words/seller-effects-en.ts';
import type { ActionSummary, Capabilities, Feature, FeatureState } from './shapes.ts';
import { Told } from './told.tsx';
import './effect.css';

const ALLOWED: FeatureState = { allowed: true };
const LIMITED: FeatureState = { allowed: false };

/** Whether something is limited: not allowed, or allowed with a figure. */
function isLimited({ allowed, perDay, heldShare }: FeatureState): boolean {
  return !allowed || perDay !== undefined || heldShare !== undefined;
}

/** The features of which something is limited. */
export function limitedIn(capabilities: Capabilities): readonly Feature[] {
  return featuresOf(capabilities).flatMap(([feature, state]) => (isLimited(state) ? [feature] : []));
}

/** What still works, before what does not: for the whole account. */
export function AccountEffect({ capabilities }: { readonly capabilities: Capabilities }) {
  const { selling, listingsVisible } = capabilities;
  // Without new orders, how many there may be is no matter.
  const features = featuresOf(capabilities).filter(([feature]) => selling || feature !== 'order_volume');
  const base = [
    { allowed: selling, words: SELLING_STATES.selling },
    { allowed: listingsVisible, words: SELLING_STATES.listingsVisible },
  ];
  const works = [
    ...base.filter(({ allowed }) => allowed).map(({ words }) => words.works),
    ...features.filter(([, state]) => !isLimited(state)).map(([feature]) => FEATURE_STATES[feature].works),
    ...(selling ? [] : ALWAYS_WORKS),
  ];
  const limited = [
    ...base.filter(({ allowed }) => !allowed).map(({ words }) => words.limited),
    ...limitsAmong(features),
  ];
  return <Effect works={works} limited={limited} wide />;
}

type ActionEffectProps = { readonly action: ActionSummary; readonly capabilities: Capabilities };

/** The same for one action. */
export function ActionEffect({ action, capabilities }: ActionEffectProps) {
  const { works, limited } = effectSaid(action, limitsOf(action, capabilities));
  const told = (each: Said) => <Told key={each.text} of={each} />;
  return <Effect works={works.map(told)} limited={limited.map(told)} />;
}

/** What an action limits; another one may limit the same feature for longer, and its figures stand there then. */
function limitsOf({ action, feature }: ActionSummary, capabilities: Capabilities): readonly ToldLimit[] {
  const own = featuresOf(capabilities).filter(([, state]) => state.action === action && isLimited(state));
  if (own.length > 0 || feature === undefined) return own.map(([name, state]) => ({ feature: name, state }));
  return [{ feature, state: LIMITED }];
}

function limitsAmong(features: readonly (readonly [Feature, FeatureState])[]): readonly ReactNode[] {
  return features
    .filter(([, state]) => isLimited(state))
    .map(([feature, state]) => <Told key={feature} of={limitSaid(feature, state)} />);
}

type EffectProps = {
  readonly works: readonly ReactNode[];
  readonly limited: readonly ReactNode[];
  /** The two below each other, each as broad as the page. */
  readonly wide?: boolean;
};

function Effect({ works, limited, wide = false }: EffectProps) {
  return (
    <dl className="effect" data-wide={wide}>
      <div data-kind="works">
        <dt>{EFFECT.works}</dt>
        {works.map((each, place) => (
          <dd key={keyOf(each, place)}>
            <IconCheck aria-hidden="true" size={17} stroke={2.4} />
            <span>{each}</span>
          </dd>
        ))}
      </div>
      <div data-kind="limited">
        <dt>{EFFECT.limited}</dt>
        {limited.length === 0 ? <dd className="soft">{EFFECT.nothing}</dd> : null}
        {limited.map((each, place) => (
          <dd key={keyOf(each, place)}>
            <IconLock aria-hidden="true" size={16} stroke={2} />
            <span>{each}</span>
          </dd>
        ))}
      </div>
    </dl>
  );
}

function keyOf(each: ReactNode, place: number): string {
  return typeof each === 'string' ? each : String(place);
}

function featuresOf({ features }: Capabilities): readonly (readonly [Feature, FeatureState])[] {
  return (Object.keys(FEATURE_STATES) as readonly Feature[]).map(
    (feature) => [feature, features[feature] ?? ALLOWED] as const,
  );
}
