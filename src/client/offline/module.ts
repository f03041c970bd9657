import { startOffline } from './start';

if (typeof document !== 'undefined') startOffline();
