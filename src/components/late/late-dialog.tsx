import { forwardRef } from 'react';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { LateStatus, type LoadedView } from './late-status';

interface LateDialogProps extends Omit<DialogProps, 'children'> {
  view: LoadedView;
  heading: string;
}

/** Labels and their fields or, side by side, a list and cards: the frame is there at once, and not empty. */
const bones = [1, 2, 3, 4, 5, 6];

/** Placeholder for a dialog that is still loading: of the same size, and open only when the dialog should be. */
export const LateDialog = forwardRef<HTMLDialogElement, LateDialogProps>(function LateDialog(
  { view, heading, ...dialog },
  ref,
) {
  return (
    <Dialog ref={ref} {...dialog}>
      <DialogHeader>{heading}</DialogHeader>
      <DialogBody>
        <LateStatus view={view}>
          {bones.map((bone) => (
            <span key={bone} className="rbk-bone" />
          ))}
        </LateStatus>
      </DialogBody>
    </Dialog>
  );
});
