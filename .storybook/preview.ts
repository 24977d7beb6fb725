import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';

const preview: Preview = {
  tags: ['autodocs'],
  // Stories are tests: an accessibility violation fails the run.
  parameters: { a11y: { test: 'error' } },
};

export default preview;
