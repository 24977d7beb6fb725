import { describe, expect, it, vi } from 'vitest';
import type { PlanFile } from '../../../src/core/plan/exchange/plan-file';
import { keyValuePlanStorage } from '../../../src/core/plan/sets/key-value-storage';
import { listSets, loadSet, removeSet, saveLast, saveSet } from '../../../src/core/plan/sets/plan-sets';
import type { PlanStorage } from '../../../src/core/plan/sets/plan-storage';
import { memoryStore } from '../../support/memory-store';

const fileOf = (title: string): PlanFile => ({
  format: 'realtimekit-breakout-plan',
  version: 1,
  rooms: [{ title, people: [{ customParticipantId: 'a', name: 'Ann' }] }],
});

function setUp(limit?: number) {
  const store = memoryStore(limit);
  return { store, storage: keyValuePlanStorage(() => store) };
}

const prefix = 'realtimekit-breakout.plans.1:';

describe('kept plans', () => {
  it('come back as they were, the newest first, and one name is one plan', async () => {
    const { storage } = setUp();
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(1000);
    await saveSet(storage, ' Monday ', fileOf('Red'));
    clock.mockReturnValue(3000);
    await saveSet(storage, 'Week: 1/2', fileOf('Blue'));
    clock.mockReturnValue(2000);
    await saveSet(storage, 'Monday', fileOf('Gold'));
    clock.mockRestore();

    expect(await listSets(storage, 'set')).toEqual([
      { kind: 'set', name: 'Week: 1/2', savedAt: 3000 },
      { kind: 'set', name: 'Monday', savedAt: 2000 },
    ]);
    expect(await loadSet(storage, { kind: 'set', name: 'Monday' })).toEqual(fileOf('Gold'));
  });

  it('can be removed, once or twice, and are then unknown', async () => {
    const { storage } = setUp();
    const id = { kind: 'set', name: 'Monday' } as const;
    await saveSet(storage, 'Monday', fileOf('Red'));
    await removeSet(storage, id);
    await removeSet(storage, id);

    expect(await listSets(storage, 'set')).toEqual([]);
    await expect(loadSet(storage, id)).rejects.toMatchObject({ code: 'unknown-set' });
  });

  it('leave other data of the site alone', async () => {
    const { storage, store } = setUp();
    store.values.set('theirs', 'x');
    await saveSet(storage, 'Monday', fileOf('Red'));

    expect(await listSets(storage, 'set')).toHaveLength(1);
    expect([...store.values.keys()]).toEqual(['theirs', `${prefix}set:Monday`]);
  });

  it.each(['', '  ', 'x'.repeat(121)])('are refused under the name %j', async (name) => {
    const { storage, store } = setUp();

    await expect(saveSet(storage, name, fileOf('Red'))).rejects.toMatchObject({ code: 'invalid-title' });
    expect(store.values.size).toBe(0);
  });
});

describe('the plan that was started last', () => {
  it('is kept for each main meeting, apart from the saved ones', async () => {
    const { storage } = setUp();
    await saveLast(storage, 'm1', fileOf('Red'));
    await saveLast(storage, 'm2', fileOf('Blue'));
    await saveLast(storage, 'm1', fileOf('Gold'));

    expect(await loadSet(storage, { kind: 'last', name: 'm1' })).toEqual(fileOf('Gold'));
    expect(await listSets(storage, 'last')).toHaveLength(2);
    expect(await listSets(storage, 'set')).toEqual([]);
  });

  it('is forgotten when 20 other meetings came after it', async () => {
    const { storage } = setUp();
    for (let meeting = 0; meeting < 22; meeting += 1) {
      vi.spyOn(Date, 'now').mockReturnValue(meeting);
      await saveLast(storage, `m${meeting}`, fileOf('Red'));
    }
    vi.restoreAllMocks();

    const kept = await listSets(storage, 'last');
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)?.name).toBe('m2');
  });
});

describe('what a browser refuses', () => {
  it('a full storage is told apart, and keeps what was there', async () => {
    const { storage } = setUp(200);
    await saveSet(storage, 'Monday', fileOf('Red'));

    await expect(saveSet(storage, 'Monday', fileOf('Red'.repeat(99)))).rejects.toMatchObject({ code: 'storage-full' });
    expect(await loadSet(storage, { kind: 'set', name: 'Monday' })).toEqual(fileOf('Red'));
  });

  it.each([
    [
      'blocked',
      () => {
        throw new DOMException('No.', 'SecurityError');
      },
    ],
    ['missing', () => undefined],
  ])('a %s storage is an error of every use', async (_, open) => {
    const storage = keyValuePlanStorage(open);
    const unavailable = expect.objectContaining({ code: 'storage-unavailable' }) as Error;

    await expect(listSets(storage, 'set')).rejects.toEqual(unavailable);
    await expect(saveSet(storage, 'x', fileOf('Red'))).rejects.toEqual(unavailable);
    await expect(loadSet(storage, { kind: 'set', name: 'x' })).rejects.toEqual(unavailable);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['no date', '{"file":{}}'],
  ])('a damaged plan (%s) is listed as such, cannot be loaded, and can be removed', async (_, text) => {
    const { storage, store } = setUp();
    store.values.set(`${prefix}set:Monday`, text);
    const id = { kind: 'set', name: 'Monday' } as const;

    expect(await listSets(storage, 'set')).toEqual([{ ...id, savedAt: null }]);
    await expect(loadSet(storage, id)).rejects.toMatchObject({ code: 'storage-corrupt' });
    await removeSet(storage, id);
    expect(await listSets(storage, 'set')).toEqual([]);
  });

  it('a plan that is none is found out when it is loaded; one of a later version says so', async () => {
    const { storage, store } = setUp();
    store.values.set(`${prefix}set:a`, JSON.stringify({ savedAt: 1, file: { ...fileOf(''), version: 1 } }));
    store.values.set(`${prefix}set:b`, JSON.stringify({ savedAt: 1, file: { ...fileOf('Red'), version: 2 } }));

    await expect(loadSet(storage, { kind: 'set', name: 'a' })).rejects.toMatchObject({ code: 'storage-corrupt' });
    await expect(loadSet(storage, { kind: 'set', name: 'b' })).rejects.toMatchObject({ code: 'unsupported-version' });
  });
});

it('takes what another storage throws for unavailable, and an error of ours as it is', async () => {
  const failing: PlanStorage = {
    ...setUp().storage,
    list: () => Promise.reject(new TypeError('Failed to fetch')),
  };

  await expect(listSets(failing, 'set')).rejects.toMatchObject({
    code: 'storage-unavailable',
    cause: expect.any(TypeError) as TypeError,
  });
});
