import { createContext } from 'react';

/** Whether the frame of the pages is around: a page has one main part only. */
export const InsideShell = createContext(false);
