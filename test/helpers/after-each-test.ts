import { afterEach } from 'vitest';
import { tidyUp } from './left-behind.ts';

// Run before every file of tests, also where many share one process and load the helpers once.
afterEach(tidyUp);
