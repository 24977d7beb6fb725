import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const pages = ['index', 'ui-kit', 'whole-meeting', 'product-state', 'floating-tile'];

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', rolldownOptions: { input: pages.map((page) => `${page}.html`) } },
});
