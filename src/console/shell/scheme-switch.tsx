import { useMantineColorScheme } from '@mantine/core';
import { type Icon, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useId } from 'react';
import { SCHEMES, type Scheme, SHELL } from '../../words/console-en.ts';
import './scheme-switch.css';

const ICONS: Readonly<Record<Scheme, Icon>> = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };
const ORDER: readonly Scheme[] = ['light', 'dark', 'auto'];

/** Light, dark, or as the device has it. */
export function SchemeSwitch() {
  // To stop transitions meanwhile Mantine would write a style into the page, which our security policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const group = useId();
  return (
    <fieldset className="scheme-switch">
      <legend className="hidden-from-sight">{SHELL.scheme}</legend>
      {ORDER.map((scheme) => {
        const Icon = ICONS[scheme];
        return (
          <label key={scheme} title={SCHEMES[scheme]}>
            <input type="radio" name={group} checked={scheme === colorScheme} onChange={() => setColorScheme(scheme)} />
            <Icon aria-hidden="true" size={16} stroke={1.8} />
            <span className="hidden-from-sight">{SCHEMES[scheme]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
