import { writeSync } from 'node:fs';
import { pulseDescriptor, pulseMilliseconds, pulseText } from './pulse.ts';

// The thread's own entry.
const timer = setInterval(() => {
  const { user, system } = process.cpuUsage();
  try {
    writeSync(pulseDescriptor, pulseText((user + system) / 1000));
  } catch {
    clearInterval(timer);
  }
}, pulseMilliseconds);
