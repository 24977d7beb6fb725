import { expect } from 'vitest';
import { isBreakoutError, type OperationReport } from '../../src/core';
import { FakePeerConnection } from '../support/fake-rtc';
import type { Sdk } from '../support/sdk';
import type { FaultCase, StepCase } from './combinations';
import type { Journey } from './journeys';
import { describeReport, names, Stage, type Name } from '../support/stage';

/** What came of one fault in one step of one journey. */
export interface Outcome {
  /** What whoever acted was told. */
  readonly told: string;
  /** What the clients of those concerned showed once everything was quiet, before anybody did anything about it. */
  readonly actor: string;
  readonly traveller: string;
  /** Time until whoever acted was told and nobody was on the way any more, ms. */
  readonly ms: number;
  /** `by itself`, or what people did. */
  readonly repair: readonly string[];
  /** Where everyone was after that. */
  readonly end: string;
}

/** By then the SDK has given up whatever it waited for (320 s at most). */
const QUIET_AFTER_MS = 420_000;
/** The SDK has nothing left to wait for after a repair but a late transfer. */
const QUIET_AFTER_REPAIR_MS = 90_000;

export async function play(Sdk: Sdk, journey: Journey, step: StepCase, fault: FaultCase): Promise<Outcome> {
  const { kind, ms } = fault;
  const ofIce = typeof kind === 'object' && 'ice' in kind;
  const stage = await Stage.set(Sdk, journey.before(ofIce));
  try {
    // Where lists are what goes wrong, none may come by itself.
    if (step.point === 'dump') stage.sandbox.configure({ pushDumps: false });
    if (ofIce) FakePeerConnection.ice = kind.ice;
    else stage.sandbox.fault({ on: step.point, kind, person: journey[step.strikes], ...(ms && { ms }) });

    const start = Date.now();
    let work = attempt(journey.act(stage, ofIce));
    const { told, report, failed } = await stage.clock.drive(work);
    if (!(await stage.clock.until(() => stage.settled))) throw new Error('Somebody is on the way for ever.');
    const elapsed = Date.now() - start;
    await stage.clock.pass(fault.endless ? 0 : QUIET_AFTER_MS - elapsed);
    const shown = { actor: stage.shows(journey.actor), traveller: stage.shows(journey.traveller) };
    expectNobodyLost(stage);

    FakePeerConnection.ice = 'ok';
    stage.sandbox.clearFaults();
    stage.sandbox.configure({ pushDumps: true });
    const repair: string[] = [];
    for (const name of names) {
      if (stage.session(name).getSnapshot().status !== 'failed') continue;
      await stage.clock.drive(stage.session(name)[journey.wayOut]());
      repair.push(`${name}: ${journey.wayOut}()`);
    }
    await stage.refresh();
    if (!stage.isAt(journey.after(ofIce)) || report?.retry) {
      if (report?.retry) {
        work = attempt(report.retry());
        repair.push(`${journey.actor}: retry()`);
      } else if (failed) {
        work = attempt(journey.act(stage, ofIce));
        repair.push(`${journey.actor}: once more`);
      }
      const again = await stage.clock.drive(work);
      expect(again.told).toBe('all done');
    }
    await stage.clock.pass(QUIET_AFTER_REPAIR_MS);
    await stage.refresh();
    expectAllWell(stage);
    const end = stage.isAt(journey.after(ofIce)) ? 'as meant' : describe(stage.truth);
    return { told, ...shown, ms: elapsed, repair, end };
  } finally {
    await stage.takeDown();
  }
}

interface Attempt {
  readonly told: string;
  readonly report?: OperationReport;
  readonly failed: boolean;
}

async function attempt(work: Promise<OperationReport | void>): Promise<Attempt> {
  try {
    const report = (await work) ?? undefined;
    return report ? { told: describeReport(report), report, failed: false } : { told: 'all done', failed: false };
  } catch (error) {
    // Whatever is refused is refused with a typed error.
    if (!isBreakoutError(error)) throw error;
    return { told: `rejected: ${error.code}`, failed: true };
  }
}

/** Everybody is in exactly one live room and their client shows it, or their client shows that it failed. */
function expectNobodyLost(stage: Stage): void {
  for (const name of names) if (stage.session(name).getSnapshot().status !== 'failed') expectInPlace(stage, name);
}

function expectInPlace(stage: Stage, name: Name): void {
  const { client } = stage.session(name).getSnapshot();
  expect([name, stage.placesOf(name), client?.self.roomJoined]).toEqual([name, [shownPlace(stage, name)], true]);
}

function shownPlace(stage: Stage, name: Name): string {
  const shown = stage.shows(name);
  return shown === 'main' ? 'Main' : shown;
}

/** Nobody is lost, nothing failed, and everybody sees what is so. */
function expectAllWell(stage: Stage): void {
  for (const name of names) {
    expectInPlace(stage, name);
    expect([name, stage.viewOf(name)]).toEqual([name, stage.truth]);
  }
}

function describe(places: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(places)
    .filter(([, people]) => people.length > 0)
    .map(([title, people]) => `${title}: ${people.join(', ')}`)
    .join('; ');
}
