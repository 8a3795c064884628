// Renders the page, on the server.
import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { config } from './config';
import { Shop } from './shop';

// Each visitor has a session of their own: nothing of it can be rendered before.
const rendering = provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }]));

const render = (context: BootstrapContext) =>
  bootstrapApplication(Shop, mergeApplicationConfig(config, { providers: [rendering] }), context);

export default render;
