import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { BreakoutProvider } from '../../src';
import { useImport } from '../../src/components/exchange/use-import';
import { AssignFooter, CreateRoomsBody, DialogHeader, PanelFooter, ShuffleFooter } from '../../src/parts';

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
