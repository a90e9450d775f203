import { useState } from 'preact/hooks';
import type { Task } from '#contract/assignment.ts';
import { refusalText } from '../account/refusal-text.ts';
import { takeAssigned } from '../counted/grant-stock.ts';
import { Dialog } from '../elements/dialog.tsx';
import { account } from '../text.ts';
import { loadTasks } from './tasks.ts';

/** One attempt is used from here on, so that is asked first. */
export function BeginAttempt({ task, onBegun, onClose }: { task: Task; onBegun: () => void; onClose: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const begin = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      await takeAssigned(task.scenario, task.assignment.id);
      void loadTasks();
      onBegun();
    } catch (error) {
      setTrouble(error as Error);
      setBusy(false);
      void loadTasks();
    }
  };
  const { maxAttempts } = task.assignment;
  const left = maxAttempts === null ? null : maxAttempts - task.attemptsUsed;
  return (
    <Dialog title={account.value('task.askTitle')} onClose={onClose}>
      <p>{left === null ? account.value('task.askAny') : left === 1 ? account.value('task.askLast') : account.value('task.askOne', { left })}</p>
      {trouble !== null && <p class="notice" role="alert" data-trouble>{refusalText(trouble)}<small class="block" lang="en">{trouble.message}</small></p>}
      <p class="row">
        <button type="button" class="button primary" onClick={() => void begin()} aria-busy={isBusy} data-begin-yes>{account.value('task.yes')}</button>
        <button type="button" class="button quiet" onClick={onClose}>{account.value('task.no')}</button>
      </p>
    </Dialog>
  );
}
