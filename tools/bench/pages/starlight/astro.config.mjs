import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:3000',
  telemetry: false,
  integrations: [starlight({ title: 'Go-конспект', locales: { root: { label: 'Русский', lang: 'ru' } } })],
});
