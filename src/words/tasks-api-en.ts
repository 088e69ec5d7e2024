/** Why an inspection is not asked for. */
export type TaskProblemCode = 'task-done';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const TASK_PROBLEMS: Readonly<Record<TaskProblemCode, Words>> = {
  'task-done': {
    title: 'The listing was found accurate already',
    detail: '{listing} was inspected since the action began and is in order; nothing is left to ask',
    meaning: 'A task is done once its listing was found accurate. Nothing was recorded.',
    cure: 'Load the tasks again.',
  },
};

/** What is wrong with a field of a request, and the cure. */
export const TASK_FIELD_FAULTS = { 'not-cited': 'must be a listing that this action cites' } as const;
