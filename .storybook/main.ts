import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { inSentenceCase } from '../stories/support/names.ts';

/** Stories that run as tests show no documentation. */
const isTest = process.env.VITEST !== undefined;

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [...(isTest ? [] : ['../stories/**/*.mdx']), '../stories/**/*.stories.tsx'],
  addons: [...(isTest ? [] : ['@storybook/addon-docs']), '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Not part of a test's page, which has no documentation to show.
  previewAnnotations: isTest ? [] : [fileURLToPath(new URL('../stories/support/docs-page.tsx', import.meta.url))],
  // The names in the sidebar; those in a page of documentation are of `docs-page.tsx`. What proves something, and shows nothing, is
  // no part of the book.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (file, options) => {
        const entries = await indexer.createIndex(file, options);
        return entries
          .filter(({ tags = [] }) => isTest || !tags.includes('!dev'))
          .map((entry) => (entry.name === undefined ? entry : { ...entry, name: inSentenceCase(entry.name) }));
      },
    })),
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // Knows the props that a part takes over from another, and their comments.
    reactDocgen: isTest ? false : 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // Those of any element are not listed: a part hands them on.
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
};

export default config;
