import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRules } from './eslint.layers.js';

/** The arrows of the source alone, by its text; .oxlintrc.json has all other rules. */
export default defineConfig(
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  layerRules,
);
