import { Button, Checkbox, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { IconCloudStorm } from '@tabler/icons-react';
import { useState } from 'react';
import { Failure } from '../../../src/console/api/failure.tsx';
import { ApiProblem } from '../../../src/console/api/problem.ts';
import { ConfirmDialog } from '../../../src/console/kit/confirm-dialog.tsx';
import { CopyableCode } from '../../../src/console/kit/copyable-code.tsx';
import { DataTable } from '../../../src/console/kit/data-table.tsx';
import { FactList } from '../../../src/console/kit/fact-list.tsx';
import { Cards, PageHeader, Section } from '../../../src/console/kit/page.tsx';
import { CardSkeleton, PageSkeleton } from '../../../src/console/kit/skeletons.tsx';
import { EmptyState, ErrorState } from '../../../src/console/kit/states.tsx';
import { useToast } from '../../../src/console/kit/toasts.tsx';

const REFUSAL = new ApiProblem({
  code: 'another-seller',
  status: 403,
  title: 'this page belongs to another seller',
  detail: 'Sign in with the account of that seller.',
  reference: '0198a2c4-7d11',
});

const COLUMNS = ['Seller', 'Standing', 'Region'].map((header) => ({ key: header, header, cell: () => null }));

export function States() {
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const declare = () => {
    setAsking(false);
    toast('The storm is declared', { undo: () => toast('The storm is withdrawn') });
  };
  return (
    <>
      <PageHeader title="States" actions={<Button onClick={() => setAsking(true)}>Declare a storm</Button>} />
      <Cards>
        <EmptyState
          title="No storms so far"
          icon={IconCloudStorm}
          action={<Button variant="default">Declare one</Button>}
        >
          When weather holds up parcels, declare it here: late orders in its regions are excused at once.
        </EmptyState>
        <ErrorState onRetry={() => undefined} reference="0198a2c4-7d11" />
        <Failure error={REFUSAL} />
        <Failure
          error={new ApiProblem({ code: 'offline', status: 0, title: 'Failed to fetch' })}
          onRetry={() => undefined}
        />
      </Cards>
      <Section title="On its way">
        <PageSkeleton />
        <CardSkeleton />
        <DataTable label="Sellers" columns={COLUMNS} rows={undefined} rowKey={() => ''} empty={null} />
      </Section>
      <Section title="Forms and codes" frame="card">
        <TextInput
          label="E-mail"
          description="The one you were invited with"
          defaultValue="maya@example"
          error="Enter your e-mail, like name@example.com."
        />
        <PasswordInput label="Password" mt="md" />
        <Textarea label="What you will do differently" mt="md" autosize minRows={2} />
        <Checkbox label="Stay signed in on this device" mt="md" defaultChecked />
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem' }}>
          <Button>Save</Button>
          <Button variant="light">Light</Button>
          <Button variant="default">Default</Button>
          <Button variant="outline">Outline</Button>
          <Button variant="subtle">Subtle</Button>
          <Button color="clay">Grave</Button>
          <Button disabled>Not now</Button>
          <Button loading>Working</Button>
        </p>
        <CopyableCode label="API key" code="kt_live_5f8c1f0e9b7a4d2c8e6f" note="You see it only once." />
      </Section>
      <p>
        <Button variant="default" onClick={() => toast('That did not work. Nothing was changed.', { problem: true })}>
          Show a problem
        </Button>
      </p>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={declare}
        title="Declare a storm in Saint James?"
        confirmLabel="Declare the storm"
        tone="grave"
        preview={
          <FactList
            facts={[
              { term: 'Sellers excused', detail: '41' },
              { term: 'Orders excused', detail: '216' },
              { term: 'Actions undone', detail: '3 warnings, 1 restriction' },
            ]}
          />
        }
      >
        <p>
          From 3 March, 00:00 to 6 March, 23:59, for hand-over and delivery. You can withdraw it; what it has excused
          stays excused.
        </p>
      </ConfirmDialog>
    </>
  );
}
