import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { LEG_NAMES, SHIFT_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { PRODUCT } from '../../words/console-en.ts';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from '../seller/moment.tsx';
import { Mark } from '../shell/mark.tsx';
import { OfflineNotice } from '../shell/offline-notice.tsx';
import { ReportLink } from '../shell/report-link.tsx';
import { CallSection } from './call-section.tsx';
import './carrier.css';
import { ParcelShown } from './parcel-shown.tsx';
import { ScanForm } from './scan-form.tsx';
import { ScanList } from './scan-list.tsx';
import { ScanRefused } from './scan-refused.tsx';
import type { DriverSession } from './shapes.ts';
import { useShift } from './use-shift.ts';

type ShiftPageProps = { readonly session: DriverSession; readonly onOver: () => void };

/** The page of a driver on a shift: made for a phone, with a scanner, a camera or by typing. */
export function ShiftPage({ session, onOver }: ShiftPageProps) {
  const { carrier, leg, until, driver, calls } = session;
  const shift = useShift(onOver);
  const [from, setFrom] = useState('');
  useOver(until, onOver);
  const { parcel, failure, scans, working, scan, hide, end } = shift;
  return (
    <main className="carrier-page">
      <p className="carrier-house">
        <Mark /> <strong>{PRODUCT}</strong>
      </p>
      <PageHeader
        title={TEXT.title}
        lead={
          <Sentence
            of={TEXT.lead}
            values={{ carrier, leg: LEG_NAMES[leg], until: <Moment key="until" at={until} /> }}
          />
        }
      />
      <OfflineNotice />
      <ScanForm working={working} onScan={scan} />
      {failure === undefined ? null : <ScanRefused error={failure} />}
      {parcel === undefined ? null : (
        <>
          <ParcelShown key={parcel.shown.access} resolution={parcel.shown} driver={driver} onHide={hide} />
          {calls ? (
            <CallSection
              key={parcel.code}
              code={parcel.code}
              order={parcel.shown.order}
              from={from}
              onFrom={setFrom}
              onOver={onOver}
            />
          ) : null}
        </>
      )}
      <ScanList scans={scans} />
      <div>
        <Button variant="default" onClick={end}>
          {TEXT.end}
        </Button>
      </div>
      <ReportLink />
    </main>
  );
}

/** Tells when the shift is over by itself. */
function useOver(until: string, onOver: () => void): void {
  useEffect(() => {
    // Longer than a shift no timer needs to be.
    const timer = setTimeout(onOver, Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [until, onOver]);
}
