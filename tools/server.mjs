#!/usr/bin/env node
import { installPackages, requireNode } from './prepare.mjs';

/** `npm run build:server`: bundles the gateway into one file for bare Node 20 and prints its path. */
requireNode();
installPackages();
const { buildServer } = await import('./server/build.mjs');
console.log(await buildServer());
