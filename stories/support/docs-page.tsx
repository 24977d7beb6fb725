import { Controls, Description, DocsContext, DocsStory, Subtitle, Title } from '@storybook/addon-docs/blocks';
import type { ArgTypes, Preview } from '@storybook/react-vite';
import { useContext } from 'react';

/** So many states say what a part is; the sidebar has the rest. Each is a meeting of its own. */
const chosen = 4;

/** A part's documentation: what it is, its props, and its first states rather than all of them. */
function DocsPage() {
  const stories = useContext(DocsContext).componentStories();
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Controls />
      {stories.slice(0, chosen).map((story) => (
        <DocsStory key={story.id} of={story.moduleExport as object} expanded />
      ))}
    </>
  );
}

/** What the props' own comments say where Storybook does not find them: they are those of every part, or of every dialog. */
const ofParts: ArgTypes = {
  className: { control: false, description: 'A class, or a function of the state. Wins over the sheet.' },
  style: { control: false, description: 'Styles, or a function of the state.' },
  render: { control: false, description: 'An element or a function in place of the default element.' },
  children: { control: false, description: 'In place of the default composition.' },
};
const ofDialogs: ArgTypes = {
  open: { control: { type: 'boolean' }, description: 'Makes it controlled. Default: as the view of the session says.' },
  onOpenChange: { control: false, description: 'Asked to open or close, and why.' },
};

export const argTypesEnhancers: Preview['argTypesEnhancers'] = [
  ({ argTypes, component, title }) => {
    if (!component) return argTypes;
    const common = /Dialog$/.test(title) ? { ...ofParts, ...ofDialogs } : ofParts;
    const described = Object.entries(common).map(([name, own]) => [name, { name, ...argTypes[name], ...own }]);
    return { ...argTypes, ...Object.fromEntries(described) } as typeof argTypes;
  },
];

export const parameters: Preview['parameters'] = { docs: { page: DocsPage } };
