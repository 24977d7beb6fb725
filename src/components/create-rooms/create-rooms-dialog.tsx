import { forwardRef, type FormEvent } from 'react';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { createTexts } from '../../locales/en/create';
import { planTexts } from '../../locales/en/plan';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody, type DialogBodyProps } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { NumberField } from '../../primitives/number-field';
import { Segments } from '../../primitives/segments';
import { PlanSourceDialogs, usePlanSource } from '../exchange/plan-source';
import { TemplateButton } from '../exchange/template-button';
import { KeepFresh } from '../keep-fresh';
import { SessionRecordButton } from '../late/late-session-record-button';
import { fetching, importView, planSetsView } from '../late/opened-views';
import { MissingPermission, useMissingPermission } from '../missing-permission';
import { useViewOpen } from '../use-view-open';
import { CreateRoomsContext, useBreakoutCreateRooms } from './use-breakout-create-rooms';
import { useCreateRoomsState } from './use-create-rooms-state';

export type CreateRoomsDialogProps = Omit<DialogProps, 'defaultOpen'>;

/**
 * "Create Breakout": how many rooms, or how many people in each, and the resulting sizes. Open while the view is `create`,
 * unless `open` says otherwise. Its children replace the default header, body and footer; `useBreakoutCreateRooms()` gives parts
 * of your own the state. Renders a `dialog`.
 */
export const CreateRoomsDialog = forwardRef<HTMLDialogElement, CreateRoomsDialogProps>(function CreateRoomsDialog(
  { open, onOpenChange, children, ...rest },
  ref,
) {
  const state = useCreateRoomsState();
  const missing = useMissingPermission();
  const { t } = useTexts(createTexts);
  return (
    <CreateRoomsContext.Provider value={state}>
      <Dialog ref={ref} {...rest} {...useViewOpen('create', { open, onOpenChange })}>
        {missing ? (
          <MissingPermission kind={missing} />
        ) : (
          (children ?? (
            <>
              <DialogHeader>{t('create.title')}</DialogHeader>
              <CreateRoomsBody />
              <CreateRoomsFooter />
            </>
          ))
        )}
        <KeepFresh />
      </Dialog>
    </CreateRoomsContext.Provider>
  );
});

export type CreateRoomsBodyProps = DialogBodyProps;

/** The number to choose, the rooms it makes, and other ways to begin. Renders a `div`. */
export const CreateRoomsBody = forwardRef<HTMLDivElement, CreateRoomsBodyProps>(function CreateRoomsBody(props, ref) {
  const { mode, setMode, placing, setPlacing, value, setValue, rooms, min, max, submit } = useBreakoutCreateRooms();
  const { t } = useTexts(createTexts);
  return (
    <DialogBody ref={ref} {...props}>
      <form
        className="rbk-create"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="rbk-muted">{t('create.description')}</p>
        <Segments
          label={t('create.mode')}
          value={mode}
          onValueChange={setMode}
          options={[
            { value: 'rooms', label: t('create.mode.rooms') },
            { value: 'people', label: t('create.mode.people') },
          ]}
        />
        <NumberField
          // The choice above says it.
          hideLabel
          label={t(`create.mode.${mode}`)}
          value={value}
          onValueChange={setValue}
          min={min}
          max={max}
          error={rooms === null ? t('create.invalid', { min, max }) : null}
        />
        <div className="rbk-create-placing">
          <p aria-hidden="true">{t('create.placing')}</p>
          <Segments
            label={t('create.placing')}
            value={placing}
            onValueChange={setPlacing}
            options={[
              { value: 'automatic', label: t('create.placing.automatic') },
              { value: 'hand', label: t('create.placing.hand') },
              { value: 'choice', label: t('create.placing.choice') },
            ]}
          />
          <p className="rbk-muted" aria-live="polite">
            {t(`create.placing.${placing}.text`)}
          </p>
        </div>
        <Sizes />
      </form>
      <BeginWithPlan />
    </DialogBody>
  );
});

type CreateRoomsFooterProps = Omit<DialogFooterProps, 'children'>;

/** Cancel and Create. Renders a `footer`. */
export const CreateRoomsFooter = forwardRef<HTMLElement, CreateRoomsFooterProps>(
  function CreateRoomsFooter(props, ref) {
    const { rooms, submit } = useBreakoutCreateRooms();
    const { close } = useDialog();
    const { t } = useTexts(createTexts);
    return (
      <DialogFooter ref={ref} {...props}>
        <div className="rbk-footer-start">
          <SessionRecordButton />
        </div>
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" disabled={rooms === null} onClick={submit}>
          {t('create.submit')}
        </Button>
      </DialogFooter>
    );
  },
);

/** As many as fit in two lines: beyond that the sentence says it all. */
const maxTiles = 20;

/** The number of rooms and people and, where people are split evenly, the sizes: as a sentence, and drawn as one tile a room. */
function Sizes() {
  const { mode, placing, value, rooms, peopleCount, sizes } = useBreakoutCreateRooms();
  const { t } = useTexts(createTexts);
  const kinds = new Map<number, number>();
  for (const size of sizes) kinds.set(size, (kinds.get(size) ?? 0) + 1);
  const parts = [...kinds].map(([people, count]) =>
    people === 0 ? t('create.sizes.empty', { count }) : t('create.sizes.part', { count, people }),
  );
  const evenly =
    // Of two who were asked for, three are in a room where the last one would be alone.
    mode === 'people' && sizes.every((size) => size <= Number(value))
      ? t('create.sizes.atMost', { max: Number(value), sizes: parts })
      : t('create.sizes', { sizes: parts });
  const isSplit = placing === 'automatic' && peopleCount > 0;
  const plain = t('create.rooms', {
    rooms: t('common.rooms', { count: rooms ?? 0 }),
    people: t('common.people', { count: peopleCount }),
  });
  const sentence = peopleCount === 0 ? t('create.nobody') : isSplit ? evenly : plain;
  return (
    <div className="rbk-sizes" hidden={rooms === null}>
      <p aria-live="polite">{sentence}</p>
      {isSplit && (
        <div className="rbk-size-list" aria-hidden="true">
          {sizes.slice(0, maxTiles).map((size, index) => (
            <span key={index} className="rbk-size" data-empty={size === 0 ? '' : undefined}>
              {size}
            </span>
          ))}
          {sizes.length > maxTiles && <span className="rbk-size">…</span>}
        </div>
      )}
    </div>
  );
}

/** Other ways to begin than with a number of rooms: the same rooms again, a saved plan, a file. Goes on to assigning. */
function BeginWithPlan() {
  const { t } = useTexts(planTexts);
  const [, setView] = useBreakoutView();
  const source = usePlanSource();
  const { again } = source;
  const onUse = () => setView('assign');
  return (
    <div className="rbk-begin-with" role="group" aria-label={t('plan.beginWith')}>
      <span className="rbk-muted">{t('plan.beginWith')}</span>
      {again && <Button onClick={() => again(onUse)}>{t('plan.last')}</Button>}
      {source.available && (
        <Button {...fetching(planSetsView)} onClick={source.chooseSet}>
          {t('plan.sets')}
        </Button>
      )}
      <Button {...fetching(importView)} onClick={source.importFile}>
        {t('plan.import')}
      </Button>
      <TemplateButton />
      <PlanSourceDialogs source={source} onUse={onUse} />
    </div>
  );
}
