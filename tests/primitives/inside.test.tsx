import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import {
  AssignFooter,
  BreakoutProvider,
  CreateRoomsBody,
  DialogHeader,
  PanelFooter,
  ShuffleFooter,
  useImport,
} from '../../src';

function OwnImportStep() {
  return useImport().review && 'Report';
}

test.each<[string, ReactElement]>([
  ['Dialog', <DialogHeader key="" />],
  ['AssignDialog', <AssignFooter key="" />],
  ['CreateRoomsDialog', <CreateRoomsBody key="" />],
  ['ShuffleDialog', <ShuffleFooter key="" />],
  ['ImportDialog', <OwnImportStep key="" />],
  ['BreakoutPanel', <PanelFooter key="" />],
])('a part outside its %s says where it belongs', (view, part) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<BreakoutProvider client={undefined}>{part}</BreakoutProvider>)).toThrow(
    expect.objectContaining({ code: 'part-misplaced', message: expect.stringContaining(`<${view}>`) as string }),
  );
});
