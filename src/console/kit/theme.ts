import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { AMBER, CLAY, HARBOUR, NIGHT, STONE } from './colours.ts';

const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", "Helvetica Neue", Arial, sans-serif';
const MONOSPACE =
  'ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** The look of the console. Shades are chosen so that text and controls keep a contrast of 4.5 in both schemes. */
export const theme = createTheme({
  colors: { harbour: HARBOUR, clay: CLAY, amber: AMBER, gray: STONE, dark: NIGHT },
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  black: '#1d211f',
  white: '#ffffff',
  cursorType: 'pointer',
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: SANS,
  fontFamilyMonospace: MONOSPACE,
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.3rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.6', xl: '1.65' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  shadows: {
    xs: '0 1px 2px rgba(33, 31, 27, 0.06)',
    sm: '0 1px 3px rgba(33, 31, 27, 0.08), 0 4px 12px rgba(33, 31, 27, 0.05)',
    md: '0 2px 6px rgba(33, 31, 27, 0.08), 0 12px 28px rgba(33, 31, 27, 0.1)',
  },
  headings: {
    fontFamily: SANS,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.05rem', lineHeight: '1.4' },
      h4: { fontSize: '0.95rem', lineHeight: '1.45' },
      h5: { fontSize: '0.875rem', lineHeight: '1.5' },
      h6: { fontSize: '0.8rem', lineHeight: '1.5' },
    },
  },
});

const TOKENS = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--ink-link)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-error': 'var(--restricted-ink)',
};

/** Mantine's own components are drawn with the names of theme.css as well. */
export const tokens: CSSVariablesResolver = () => ({ variables: {}, light: TOKENS, dark: TOKENS });
