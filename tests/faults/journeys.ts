import type { OperationReport } from '../../src/core';
import { planOf } from '../support/host';
import { stepCases, type StepCase } from './combinations';
import type { Name, Places, Stage } from '../support/stage';

/** One thing that people do, in the middle of which something goes wrong. */
export interface Journey {
  readonly name: string;
  /** Who does it, and sends the requests. */
  readonly actor: Name;
  /** Who is struck on the way. */
  readonly traveller: Name;
  /** Who else is where before. Nobody else travels where ICE goes wrong, which strikes everybody. */
  readonly before: (alone: boolean) => Places;
  readonly after: (alone: boolean) => Places;
  readonly act: (stage: Stage, alone: boolean) => Promise<OperationReport | void>;
  /** The way out that the struck person takes where their client failed. */
  readonly wayOut: 'retrySwitch' | 'returnToMain';
  readonly steps: readonly StepCase[];
}

const { create, move, transfer, details, iceServers, socket, store, mediaJoin, transport, join, complete, dump } =
  stepCases;
const travelling = [move, transfer, details, join, complete];

export const journeys: readonly Journey[] = [
  {
    name: 'A host opens rooms',
    actor: 'Host',
    traveller: 'Alice',
    before: () => ({}),
    after: (alone) => (alone ? { Main: ['Host', 'Bob'], Garden: ['Alice'] } : opened),
    act: (stage, alone) => {
      const host = stage.session('Host');
      return host.start(planOf(host, alone ? { Garden: ['Alice'] } : { Garden: ['Alice'], Kitchen: ['Bob'] }));
    },
    wayOut: 'retrySwitch',
    steps: [create, move, transfer, details, iceServers, socket, store, mediaJoin, transport, join, complete, dump],
  },
  {
    name: 'A participant switches rooms',
    actor: 'Alice',
    traveller: 'Alice',
    before: () => ({ Garden: ['Alice'], Kitchen: ['Bob'] }),
    after: () => ({ Main: ['Host'], Garden: [], Kitchen: ['Alice', 'Bob'] }),
    act: (stage) => stage.session('Alice').join(stage.roomId('Kitchen')),
    wayOut: 'retrySwitch',
    steps: travelling,
  },
  {
    name: 'A host in the main meeting closes the rooms',
    actor: 'Host',
    traveller: 'Alice',
    before: (alone) => (alone ? { Garden: ['Alice'] } : { Garden: ['Alice'], Kitchen: ['Bob'] }),
    after: () => gathered,
    act: (stage) => stage.session('Host').close(),
    wayOut: 'returnToMain',
    steps: [...travelling, dump, stepCases.delete],
  },
  {
    name: 'A host inside a room closes the rooms',
    actor: 'Host',
    traveller: 'Host',
    before: (alone) => (alone ? { Garden: ['Host'], Kitchen: [] } : { Garden: ['Host', 'Alice'], Kitchen: ['Bob'] }),
    after: () => gathered,
    act: (stage) => stage.session('Host').close(),
    wayOut: 'returnToMain',
    steps: [...travelling, dump, stepCases.delete],
  },
];

const opened: Places = { Main: ['Host'], Garden: ['Alice'], Kitchen: ['Bob'] };
const gathered: Places = { Main: ['Host', 'Alice', 'Bob'] };
