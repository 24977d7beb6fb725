import { screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { addRoom, addRule, createPlan, type Plan, type PlanFile } from '../../../src/core';
import type { Translator } from '../../../src/locales';
import * as lib from './lib';
import { world } from './world';

/** A view in a state that it has to be brought to: for what is private to it. */
export interface Scene {
  readonly name: string;
  readonly element: ReactNode;
  /** The plan of the scene. Default: as it is. */
  readonly plan?: (plan: Plan) => Plan;
  /** Brings the view there. */
  readonly reach: (t: Translator['t']) => Promise<void>;
}

/** By script: of two dialogs that are open from the start either may lie on top. */
async function click(what: Locator): Promise<void> {
  await expect.element(what).toBeInTheDocument();
  (what.element() as HTMLElement).click();
}
const press = (name: string) => click(page.getByRole('button', { name, exact: true }).first());
const choose = (name: string) => click(page.getByRole('menuitem', { name, exact: true }));
/** Where there is room for one pane only. */
const showRooms = () => click(page.getByRole('radio').nth(1));
const shown = (selector: string) => waitFor(() => expect(document.querySelector(selector)).not.toBeNull());

const assign = <lib.AssignDialog open />;

const file = {
  format: 'realtimekit-breakout-plan',
  version: 1,
  rooms: [{ title: 'Red', people: [{ name: 'Ana' }, { name: 'Zed' }] }],
} as const;

const loadPlan = () => Promise.resolve<PlanFile>(file);

export const scenes: readonly Scene[] = [
  {
    name: 'AssignDialog with conflicts',
    element: assign,
    plan: (plan) => ({
      ...plan,
      conflicts: plan.rooms.slice(0, 2).map(({ id, title }) => ({ kind: 'room-gone', roomId: id, title })),
    }),
    reach: () => shown('.rbk-conflict'),
  },
  {
    name: 'AssignDialog, renaming a room',
    element: assign,
    reach: async (t) => {
      await showRooms();
      await press(t('assign.rename', { room: 'Green' }));
    },
  },
  {
    name: 'AssignDialog, the menu of a room',
    element: assign,
    reach: async (t) => {
      await showRooms();
      await press(t('assign.room.actions', { room: 'Green' }));
    },
  },
  {
    name: 'AssignDialog, limiting a room',
    element: assign,
    reach: async (t) => {
      await showRooms();
      await press(t('assign.room.actions', { room: 'Green' }));
      await choose(t('assign.room.limit'));
      await shown('.rbk-capacity');
    },
  },
  {
    name: 'AssignDialog, the menu of those selected',
    element: assign,
    reach: (t) => press(t('assign.moveTo')),
  },
  {
    name: 'AssignDialog, before the plan is discarded',
    element: assign,
    reach: (t) => press(t('assign.discard')),
  },
  {
    name: 'AssignDialog, before changes are applied',
    element: assign,
    plan: () => addRoom(createPlan({ rooms: world().session.getSnapshot().rooms }), 'Green'),
    reach: (t) => press(t('assign.apply')),
  },
  {
    name: 'TimerButton, setting a timer',
    element: <lib.TimerButton />,
    reach: (t) => press(t('timer.label')),
  },
  {
    name: 'BriefControls, changing the task',
    element: <lib.BriefControls />,
    reach: (t) => press(t('brief.edit')),
  },
  {
    name: 'ResultControls, what the rooms have sent',
    element: <lib.ResultControls />,
    reach: (t) => press(t('results.view')),
  },
  {
    name: 'PanelFacilitation, what was announced',
    element: <lib.PanelFacilitation />,
    reach: (t) => press(t('announcement.list', { count: 1 })),
  },
  {
    name: 'AnnounceDialog, to some rooms',
    element: <lib.AnnounceDialog open />,
    reach: (t) => click(page.getByRole('radio', { name: t('announcement.to.rooms'), exact: true })),
  },
  {
    name: 'ShuffleDialog with a broken rule, and another one',
    element: (
      <lib.AssignDialog open>
        <lib.ShuffleDialog open />
      </lib.AssignDialog>
    ),
    plan: (plan) =>
      addRule(plan, {
        kind: 'keep-apart',
        personKeys: world()
          .session.getSnapshot()
          .rooms.flatMap(({ people }) => people.map(({ key }) => key)),
      }),
    reach: async (t) => {
      await shown('.rbk-shuffle-preview .rbk-note');
      await press(t('rule.add'));
    },
  },
  {
    name: 'ImportDialog, which column is which',
    element: <lib.ImportDialog open />,
    reach: async (t) => {
      const input = await screen.findByLabelText(t('import.file'));
      await page.elementLocator(input).upload(new File(['Hall;Who\nRed;Ana\n'], 'rooms.csv'));
      await shown('.rbk-import select');
    },
  },
  {
    name: 'ImportDialog, what comes of a plan',
    element: <lib.ImportDialog open load={loadPlan} />,
    reach: () => shown('.rbk-import-entry'),
  },
];
