import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leadOf } from '../../../src/core';
import type { LoadedMeeting } from '../../support/open-meeting';
import { dialog, openSeeded, preview, previewed, seed, summary, hostOf } from './world';
import { button, focused } from '../../support/render-meeting';
import { everyone, openAssign, option, plannedIn } from '../assign/world';

let meeting: LoadedMeeting;
type RuleKind = 'Together' | 'Apart' | 'Spread';

const planned = () => plannedIn(meeting);
const editor = () => meeting.session.editor.getState();
const person = (name: string) => everyone().getByRole('option', { name });

async function select(...names: string[]): Promise<void> {
  for (const name of names) await person(name).click();
}

/** Adds a rule in the open options. */
async function addRule(kind: RuleKind, ...names: string[]): Promise<void> {
  await beginRule(kind, ...names);
  await button('Save rule').click();
}

async function beginRule(kind: RuleKind, ...names: string[]): Promise<void> {
  await button('Add rule').click();
  await dialog().getByRole('radio', { name: kind }).click();
  for (const name of names) await dialog().getByRole('listbox').getByRole('option', { name }).click();
}

const roomOf = (rooms: Record<string, string[]>, name: string) =>
  Object.keys(rooms).find((title) => rooms[title]?.includes(name));

describe('rules in the options of a shuffle', () => {
  beforeEach(async () => {
    meeting = await openAssign();
  });

  it('begin with those selected, are kept in the preview, and come into the plan with it', async () => {
    await select('Ana', 'Ben', 'Cem');
    await openSeeded();
    await button('Add rule').click();
    await expect
      .element(dialog().getByRole('group', { name: 'New rule' }).getByText('3 people selected'))
      .toBeVisible();
    await button('Save rule').click();
    await expect.element(dialog().getByText('Together: Ana, Ben, and Cem', { exact: true })).toBeVisible();
    await expect.poll(focused).toBe(button('Add rule').element());
    await expect.poll(() => new Set(['Ana', 'Ben', 'Cem'].map((name) => roomOf(previewed(), name))).size).toBe(1);
    expect(editor().plan?.rules).toBeUndefined();

    await button('Use this result').click();
    expect(editor().plan?.rules).toHaveLength(1);
    expect(editor().past).toHaveLength(1);
    await button('Undo').click();
    expect(editor().plan?.rules).toBeUndefined();
  });

  it('of people to spread may name leads: one of them leads each room', async () => {
    await openSeeded();
    await addRule('Spread', 'Ana', 'Ben');
    const leads = () => preview().getByText('Lead', { exact: true }).elements();
    expect(leads()).toHaveLength(0);
    const box = dialog().getByRole('checkbox', { name: /^One of them leads each room: .*Spread: Ana and Ben/ });
    box.element().focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => leads().length).toBe(2);
    await button('Use this result').click();
    const led = () => {
      const { main } = meeting.session.getSnapshot();
      const names = new Map(main?.people.map(({ key, name }) => [key, name]));
      return editor().plan?.rooms.map((each) => names.get(leadOf(each) ?? ''));
    };
    expect(led()?.sort()).toEqual(['Ana', 'Ben']);

    await button('Shuffle options…').click();
    await expect.element(box).toBeChecked();
    await expect.element(button('Use this result')).not.toHaveAttribute('aria-disabled', 'true');
    await box.click();
    await button('Use this result').click();
    expect(editor().plan?.rules).toHaveLength(1);
  });

  it('are made in a form that is whole in view: kinds in one line, people in rows that are equally high', async () => {
    await openSeeded();
    await beginRule('Apart', 'Ana', 'Cem');
    const form = dialog().getByRole('group', { name: 'New rule' }).element();
    const boxesOf = (selector: string) =>
      [...form.querySelectorAll(selector)].map((node) => node.getBoundingClientRect());
    expect(new Set(boxesOf('.rbk-segment').map(({ height }) => height)).size).toBe(1);
    expect(boxesOf('.rbk-segment')[0]?.height).toBeLessThan(35);
    expect(new Set(boxesOf('[role=option]').map(({ height }) => height))).toEqual(new Set([44]));
    const tops = boxesOf('[role=option]').map(({ top }) => top);
    expect(tops.slice(1).map((top, index) => top - (tops[index] ?? 0))).toEqual(tops.slice(1).map(() => 44));
    const foot = summary().element().getBoundingClientRect().top;
    expect(foot - form.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(11);
  });

  it('need two people', { tags: 'full' }, async () => {
    await openSeeded();
    await beginRule('Apart', 'Ana');
    await expect.element(button('Save rule')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(dialog().getByText('Choose at least two people.')).toBeVisible();
    await dialog().getByRole('group', { name: 'New rule' }).getByRole('button', { name: 'Cancel' }).click();
    await expect.element(button('Add rule')).toBeVisible();
  });

  it('that cannot be met are named with the reason, before and after', async () => {
    await openSeeded();
    await addRule('Apart', 'Ana', 'Ben', 'Cem');
    await expect.element(preview()).toHaveTextContent('1 rule is not met');
    await expect
      .element(preview())
      .toHaveTextContent('Not all apart: Ana, Ben, and Cem. There are more of them than rooms.');
    await expect.element(summary()).toHaveTextContent('1 rule is not met');
    await expect.element(dialog().getByText('Apart: Ana, Ben, and Cem (not met)', { exact: true })).toBeVisible();
    await button('Use this result').click();
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('Not all apart: Ana, Ben, and Cem.');
    await expect.element(option(/Ana.*Kept apart from Ben and Cem \(not met\)/)).toBeInTheDocument();
  });

  it('can be removed again', { tags: 'full' }, async () => {
    await openSeeded();
    await addRule('Together', 'Ana', 'Ben');
    await button('Remove “Together: Ana and Ben”').click();
    await expect.element(dialog().getByText('Keep people together or apart, or spread them evenly.')).toBeVisible();
    await expect.poll(focused).toBe(button('Add rule').element());
    await button('Use this result').click();
    expect(editor().plan?.rules).toBeUndefined();
  });
});

describe('earlier rounds in the options of a shuffle', () => {
  const none = 'no pair shared a room earlier in this meeting';
  const meetAgain = () => dialog().getByRole('checkbox', { name: 'Everyone meets new people' });

  it('do not exist before the first', { tags: 'full' }, async () => {
    meeting = await openAssign();
    await openSeeded();
    await expect.element(meetAgain()).toBeDisabled();
    await expect
      .element(meetAgain())
      .toHaveAccessibleDescription('Possible once people have shared a room since you opened this page.');
  });

  it('are avoided after the first, and who meets again is counted when they are not', async () => {
    meeting = await openAssign({ plan: ['Red', 'Blue', 'Green'] });
    await button('Shuffle people').click();
    const first = planned();
    await button('Start Breakout').click();
    await button('Yes, start').click();
    await button('Edit rooms').click();

    await openSeeded();
    await expect.element(meetAgain()).toBeChecked();
    await expect.element(meetAgain()).toHaveAccessibleDescription(/since you opened this page, merged rooms too/);
    await expect.element(summary()).toHaveTextContent(none);
    const pairOf = (name: string) => Object.values(first).find((names) => names.includes(name));
    for (const names of Object.values(previewed())) {
      for (const name of names) expect(pairOf(name)?.filter((other) => names.includes(other))).toEqual([name]);
    }

    await meetAgain().click();
    // About every second seed brings somebody of a pair together again.
    const again = () => summary().element().textContent ?? '';
    for (let number = 1; number < 40 && again().includes(none); number += 1) await retry(number);
    await expect.element(summary()).toHaveTextContent(/\d pairs? shared a room earlier in this meeting/);
    await expect.element(preview().getByText('1 pair met before').first()).toBeVisible();
    await expect
      .element(
        preview()
          .getByText(/^\S+ – \S+$/)
          .first(),
      )
      .toBeVisible();
  });

  it('are no matter for those who stay together', { tags: 'full' }, async () => {
    meeting = await openAssign({ plan: ['Red', 'Blue', 'Green'] });
    await button('Shuffle people').click();
    await button('Start Breakout').click();
    await button('Yes, start').click();
    await button('Edit rooms').click();
    meeting.meeting.addBots(['Gus']);
    await expect.element(option('Gus')).toBeVisible();
    await openSeeded();
    await expect.element(summary()).toHaveTextContent(none);
  });

  async function retry(number: number): Promise<void> {
    await seed().fill(String(number));
    await expect.element(preview()).toHaveAttribute('aria-busy', 'false');
  }
});

describe('rules without a shuffle', () => {
  it('are made for those selected, shown on each of them, and removed, as steps that can be undone', async () => {
    meeting = await openAssign();
    await select('Ana', 'Ben');
    await button('Move to…').click();
    await page.getByRole('menuitem', { name: 'Keep apart' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('2 people will be kept apart in shuffles');
    await expect.element(option(/Ana.*Kept apart from Ben/)).toBeVisible();
    // No chain, which says "together": what is in the options.
    const mark = option(/^Ana/).element().querySelector<HTMLElement>('[data-kind=rule] > .rbk-icon');
    expect(mark?.dataset.name).toBe('options');
    await button('Shuffle people').click();
    expect(roomOf(planned(), 'Ana')).not.toBe(roomOf(planned(), 'Ben'));

    await option(/^Ana/).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Remove from rules' }).click();
    expect(editor().plan?.rules).toBeUndefined();
    await button('Undo').click();
    expect(editor().plan?.rules).toHaveLength(1);
  });
});

/** Goes on with Tab until the focus is on a control of this name. */
async function tabTo(name: string): Promise<void> {
  const nameOf = (node: Element | null) =>
    node?.ariaLabel ?? (node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : hostOf(node)?.textContent);
  for (let step = 0; step < 40; step += 1) {
    if (nameOf(focused())?.trim() === name) return;
    await userEvent.tab();
  }
  throw new Error(`Tab does not lead to "${name}", but last to "${nameOf(focused())}".`);
}

it('shuffles by a rule with a preview, and takes it back, by keyboard alone', async () => {
  meeting = await openAssign();
  everyone().element().focus();
  await userEvent.keyboard('{ArrowDown} {ArrowDown} ');
  await expect.element(page.getByText('2 people selected')).toBeVisible();
  await userEvent.tab({ shift: true });
  for (let step = 0; step < 10 && hostOf(focused())?.textContent !== 'Shuffle options…'; step += 1) {
    await userEvent.tab({ shift: true });
  }
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog()).toBeVisible();

  await tabTo('Add rule');
  await userEvent.keyboard('{Enter}');
  await tabTo('Together');
  await userEvent.keyboard('{ArrowRight}');
  await tabTo('Save rule');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog().getByText('Apart: Ana and Ben', { exact: true })).toBeVisible();
  await expect.element(preview()).toHaveAttribute('aria-busy', 'false');
  const shown = previewed();
  expect(roomOf(shown, 'Ana')).not.toBe(roomOf(shown, 'Ben'));

  await tabTo('Use this result');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(planned()).toEqual(shown);
  await expect.poll(() => hostOf(focused())?.textContent).toBe('Shuffle options…');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(planned()).toEqual({ Red: [], Blue: [] });
  await expect.element(page.getByRole('status')).toHaveTextContent('Undone');
});
